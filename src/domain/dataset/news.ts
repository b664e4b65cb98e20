/** What a reader saw of an earlier version of the data, small enough to be remembered, and what has changed since. */
import type { TargetRow } from './target-index.ts';
import { figureChange } from '../match/figure-change.ts';
import { isLocal } from './local-id.ts';
import { COMPARATORS } from './schema/lists.ts';

/** One commitment as it was: enough to say in words what became of it. */
export interface SeenTarget extends Pick<TargetRow, 'id' | 'value' | 'valueMax' | 'unit' | 'comparator'> {
  /** Region and indicator, for one that is gone. */
  readonly name: string;
  /** EDTF; null where none is known. */
  readonly deadline: string | null;
}

export interface Seen {
  readonly version: string;
  /** Null: the data were too large to remember each commitment. */
  readonly targets: readonly SeenTarget[] | null;
}

export interface Changed {
  readonly before: SeenTarget;
  readonly row: TargetRow;
}

export interface Changes {
  readonly added: readonly TargetRow[];
  readonly dropped: readonly SeenTarget[];
  readonly raised: readonly Changed[];
  readonly lowered: readonly Changed[];
  /** Another unit or bound, or a figure where there was none: neither higher nor lower. */
  readonly restated: readonly Changed[];
  readonly moved: readonly Changed[];
}

/** About 100 bytes each; localStorage has 5 MB for everything. */
const MOST = 5000;

/** `rows`: null where they are not all there. */
export function seenOf(version: string, rows: readonly TargetRow[] | null): Seen {
  const own = rows?.filter(({ id }) => !isLocal(id)) ?? null;
  if (own === null || own.length > MOST) return { version, targets: null };
  return {
    version,
    targets: own.map(({ id, region, indicator, value, valueMax, unit, comparator, deadline }) => ({
      id,
      name: `${region.name} ${indicator}`,
      value,
      valueMax,
      unit,
      comparator,
      deadline: deadline.value,
    })),
  };
}

export function formatSeen({ version, targets }: Seen): string {
  const rows = targets?.map((t) => [t.id, t.name, t.value, t.valueMax, t.unit, t.comparator, t.deadline]);
  return JSON.stringify([version, rows ?? null]);
}

const isNumberOrNull = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && Number.isFinite(value));

function readTarget(cells: unknown): SeenTarget | null {
  if (!Array.isArray(cells)) return null;
  const [id, name, value, valueMax, unit, comparator, deadline]: readonly unknown[] = cells;
  const bound = COMPARATORS.find((sign) => sign === comparator) ?? null;
  const isRead =
    typeof id === 'string' &&
    typeof name === 'string' &&
    isNumberOrNull(value) &&
    isNumberOrNull(valueMax) &&
    typeof unit === 'string' &&
    (deadline === null || typeof deadline === 'string');
  return isRead ? { id, name, value, valueMax, unit, comparator: bound, deadline } : null;
}

/** What was remembered; null where it is not readable, as if nothing had been seen. */
export function parseSeen(text: string | null): Seen | null {
  try {
    const read: unknown = JSON.parse(text ?? '');
    if (!Array.isArray(read) || typeof read[0] !== 'string') return null;
    const [version, rows]: readonly [string, unknown] = [read[0], read[1]];
    if (!Array.isArray(rows)) return { version, targets: null };
    return { version, targets: rows.map(readTarget).filter((target) => target !== null) };
  } catch {
    return null;
  }
}

/** What differs between what was seen and now; a commitment may both be raised and have its deadline moved. */
export function changesSince(targets: readonly SeenTarget[], rows: readonly TargetRow[]): Changes {
  const now = new Map(rows.filter(({ id }) => !isLocal(id)).map((row) => [row.id, row]));
  const known = new Set(targets.map(({ id }) => id));
  const kept = targets.flatMap((before): Changed[] => {
    const row = now.get(before.id);
    return row === undefined ? [] : [{ before, row }];
  });
  const changed = (change: ReturnType<typeof figureChange>): Changed[] =>
    kept.filter(({ before, row }) => figureChange(before, row) === change);
  return {
    added: [...now.values()].filter(({ id }) => !known.has(id)),
    dropped: targets.filter(({ id }) => !now.has(id)),
    raised: changed('raised'),
    lowered: changed('lowered'),
    restated: changed('restated'),
    moved: kept.filter(({ before, row }) => before.deadline !== row.deadline.value),
  };
}
