/** One region held against others in words: the set, the rank, the gap to the median. Pure. */
import { keptWords } from '../kept/words.ts';
import { cellWords, rowName } from '../compare-matrix/words.ts';
import { amountOf } from '../compare-panel/words.ts';
import { endOfWords } from '../finding-words.ts';
import { differenceWords } from '../progress/gap.ts';
import { POSITIONS } from '../../domain/brief/position.ts';
import { PEER_SETS, type Benchmark, type BenchmarkRow } from '../../domain/compare/benchmark.ts';
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import { intervalOf } from '../../domain/quantity/interval.ts';
import type { I18n } from '../../i18n/index.ts';

/** 周边省份、另选 2 地 */
export function setWords(against: readonly string[], i18n: I18n): string {
  const sets = PEER_SETS.filter((set) => against.includes(set));
  const n = against.length - sets.length;
  return i18n.list([
    ...(against.length === 0 ? [i18n.t('compare.bench.set.level')] : []),
    ...sets.map((set) => i18n.t(`compare.bench.set.${set}`)),
    ...(n > 0 ? [i18n.t('compare.bench.set.picked', { n })] : []),
  ]);
}

/** 15 项中可比 12 项：高于中位数 9 项、持平 3 项; null where nothing can be held against the others. */
export function countWords({ rows }: Benchmark, i18n: I18n): string | null {
  const said = POSITIONS.filter((position) => position !== 'alone').flatMap((position) => {
    const n = rows.filter((row) => row.position === position).length;
    return n === 0 ? [] : [i18n.t(`compare.bench.count.${position}`, { n })];
  });
  if (said.length === 0) return null;
  const k = rows.filter(({ position }) => position !== null && position !== 'alone').length;
  return i18n.labelled(i18n.t('compare.bench.comparable', { n: rows.length, k }), i18n.list(said));
}

export interface RowSaid {
  readonly before: string;
  readonly now: string;
  readonly goal: string;
  readonly median: string;
  readonly lead: string;
  readonly nation: string;
  readonly rank: string;
  readonly gap: string;
}

const NOTHING = '–';

/** `isBrief`: the verdict of last year by its shape alone. */
export function rowSaid(row: BenchmarkRow, { goalYear }: Benchmark, i18n: I18n, isBrief = false): RowSaid {
  const { column, before, cell, nation, finding } = row;
  const { median, each } = finding;
  return {
    before: before === null ? NOTHING : keptWords(before, i18n, isBrief),
    now: cellWords(cell, column, i18n),
    goal: goalWords(row, goalYear, i18n) || NOTHING,
    median:
      median === null
        ? NOTHING
        : i18n.t('compare.bench.median', {
            amount: amountOf(median, column.reference ?? undefined, i18n),
            n: each.length,
          }),
    lead: leadWords(row, i18n) || NOTHING,
    nation: nation === null || !('row' in nation) ? NOTHING : cellWords(nation, column, i18n),
    rank: rankWords(row, i18n) || NOTHING,
    gap: gapWords(row, i18n) || NOTHING,
  };
}

/** 年均 ≈5%: a mean of the years until then says so. */
export function goalWords({ goal }: BenchmarkRow, year: number | null, i18n: I18n): string {
  if (goal === null || !('row' in goal)) return '';
  const said = cellWords(goal, { year }, i18n);
  return goal.row.average ? `${i18n.t('compare.period.average')} ${said}` : said;
}

export function leadWords({ column, finding, isBetterLow }: BenchmarkRow, i18n: I18n): string {
  if (finding.each.length === 0) return '';
  const { reference } = column;
  const figures = finding.each.map(({ row, ...figure }) => ({
    ...figure,
    regionCode: row.region.code,
    region: rowName(row.region, i18n),
    amount: i18n.format.quantity(row) ?? '',
  }));
  const plain = (value: number): string => amountOf(value, reference ?? undefined, i18n);
  return endOfWords(isBetterLow ? 'lowest' : 'highest', figures, plain, i18n);
}

/** 第 3 / 31, 并列第 3 / 31, 第 3–5 / 31: from the highest, as far as what all write tells it. */
export function rankWords({ standing }: BenchmarkRow, { t }: I18n): string {
  if (standing === null || standing.others === null) return '';
  const { rank, n } = standing;
  const { best, worst, tied } = rank;
  const of = n + 1;
  if (2 * (worst - best) >= of) return t('compare.bench.rank.unknown', { of });
  if (best < worst) return t('compare.bench.rank.between', { best, worst, of });
  return t(tied > 0 ? 'compare.bench.rank.tied' : 'compare.bench.rank.sole', { best, of });
}

/** 高 0.5 个百分点; of a bound 至少高, of a range from–to. Empty where mine shares no axis with others. */
export function gapWords({ standing, position }: BenchmarkRow, i18n: I18n): string {
  if (standing === null || standing.others === null || position === null) return '';
  const { mine, others } = standing;
  if (position === 'above' || position === 'below') return apartWords(mine, others.median, position, i18n);
  const isSame = position === 'open' && mine.value === others.median;
  return i18n.t(isSame ? 'compare.bench.gap.sameNumber' : `compare.bench.gap.${position}`);
}

/** From the nearer end of what is written to the further one, where that is closed. */
function apartWords(
  { value, valueMax, comparator, unit }: ComparableRow,
  median: number,
  side: 'above' | 'below',
  i18n: I18n,
): string {
  const { low, high, isAbout } = intervalOf({ value: value ?? median, valueMax, comparator });
  const [near, far] = side === 'above' ? [low, high] : [high, low];
  const [nearest = '', furthest] = [near, far].flatMap((end) =>
    end === null ? [] : [differenceWords(Math.abs(end - median), unit, i18n)],
  );
  const isRange = furthest !== undefined && far !== near;
  const said = i18n.t(`compare.bench.gap.${side}`, { gap: isRange ? `${nearest}–${furthest}` : nearest });
  if (far === null) return i18n.t('compare.bench.atLeast', { gap: said });
  return isAbout ? i18n.t('compare.bench.about', { gap: said }) : said;
}

/** A figure, and what is said of it in brackets behind: 5%（15 地） → 5%, 15 地. */
export function parted(said: string): readonly [amount: string, behind: string] {
  const [, amount = said, behind = ''] = /^(.*?)\s*[（(](.*)[）)]$/u.exec(said) ?? [];
  return [amount, behind];
}
