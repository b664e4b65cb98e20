/**
 * What documents themselves put first (重点承诺), by points that the screen tells. A commitment with a figure has those of
 * every rule that holds; of equal ones the furthest deadline stands before, then the wider place, then the earlier line.
 * Pure; no clock.
 */
import { groupBy } from '../collections/group-by.ts';
import { REGION_LEVELS } from '../dataset/schema/lists.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import { isUnknownPlace } from '../region/provinces.ts';
import { yearOf } from '../time/period.ts';
import { endInYears } from '../time/year-fraction.ts';

/** Changes and doings: their figure is no level that stands at the deadline. */
const CHANGES = new Set<TargetRow['measure']>(['increment', 'growth', 'multiple']);

export const PROMINENCE_RULES = [
  { rule: 'twice', points: 3, holds: ({ said }) => said.includes('twice') },
  { rule: 'goals', points: 2, holds: ({ said }) => said.includes('goals') },
  {
    rule: 'dated',
    points: 2,
    holds: ({ measure, deadline }) => deadline.value !== null && !CHANGES.has(measure),
  },
  { rule: 'sum', points: 2, holds: ({ unit }) => ['元', '%', '个百分点', '倍'].includes(unit) },
  { rule: 'whole', points: 1, holds: ({ scope }) => scope === '' },
] as const satisfies readonly {
  readonly rule: string;
  readonly points: number;
  readonly holds: (row: TargetRow) => boolean;
}[];

export const prominenceOf = (row: TargetRow): number =>
  PROMINENCE_RULES.reduce((sum, { points, holds }) => sum + (holds(row) ? points : 0), 0);

/** Of what the first are taken in turn. */
export type ProminentBy = 'place' | 'theme' | 'deadline';

export interface ProminentWish {
  readonly by: ProminentBy;
  /** Region code that stands first. */
  readonly mine: string | null;
  /** The day from which deadlines are near or past, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Keys of indicators that are shown elsewhere. */
  readonly known?: Iterable<string>;
}

const SHOWN = 8;
/** So many of my region's stand before the first of another place. */
const OF_MINE = 3;

interface Ranked {
  readonly row: TargetRow;
  readonly isMine: boolean;
  readonly points: number;
  /** In years; of what has no date 0. */
  readonly end: number;
  readonly level: number;
}

function ranking(row: TargetRow, mine: string | null): Ranked {
  const { deadline, region } = row;
  return {
    row,
    isMine: region.code === mine,
    points: prominenceOf(row),
    end: deadline.value === null ? 0 : endInYears(deadline.value),
    level: REGION_LEVELS.indexOf(region.level),
  };
}

const inOrder = (a: Ranked, b: Ranked): number =>
  Number(b.isMine) - Number(a.isMine) ||
  b.points - a.points ||
  b.end - a.end ||
  a.level - b.level ||
  a.row.line - b.row.line;

/** What is to come, the nearest first; then what is past, the latest first; what has no date last. */
function yearOrder(year: string, now: number): number {
  if (year === '') return Infinity;
  return Number(year) >= now ? Number(year) - now : 1000 + now - Number(year);
}

function grouped(ranked: readonly Ranked[], { by, asOf }: ProminentWish): Ranked[][] {
  if (by === 'place') return [...groupBy(ranked, ({ row }) => row.region.code).values()];
  if (by === 'theme') return [...groupBy(ranked, ({ row }) => row.theme?.id ?? '').values()];
  return [...groupBy(ranked, ({ row }) => row.deadline.value?.slice(0, 4) ?? '')]
    .toSorted(([a], [b]) => yearOrder(a, yearOf(asOf)) - yearOrder(b, yearOf(asOf)))
    .map(([, group]) => group);
}

/** The most prominent of each group in turn, each indicator once. */
export function prominent(rows: readonly TargetRow[], wish: ProminentWish): TargetRow[] {
  const seen = new Set(wish.known);
  const isChoosable = ({ kind, value, region, indicatorKey }: TargetRow): boolean =>
    kind === 'target' && value !== null && !isUnknownPlace(region) && !seen.has(indicatorKey);
  const ranked = rows
    .filter(isChoosable)
    .map((row) => ranking(row, wish.mine))
    .toSorted(inOrder);
  const queues = grouped(ranked, wish);
  const chosen: TargetRow[] = [];
  const takeFrom = (queue: Ranked[]): void => {
    const at = queue.findIndex(({ row }) => !seen.has(row.indicatorKey));
    const [taken] = at < 0 ? [] : queue.splice(at, 1);
    if (taken === undefined) return;
    seen.add(taken.row.indicatorKey);
    chosen.push(taken.row);
  };
  for (let before = -1; chosen.length < SHOWN && chosen.length > before;) {
    before = chosen.length;
    for (const queue of queues) {
      const turns = wish.by === 'place' && before === 0 && queue[0]?.isMine === true ? OF_MINE : 1;
      for (let turn = 0; turn < turns; turn += 1) takeFrom(queue);
    }
  }
  return chosen.slice(0, SHOWN);
}
