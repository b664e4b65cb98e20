/** One region held against others in words: the set, the rank, the gap to the median. Pure. */
import { keptWords } from '../kept/words.ts';
import { cellWords, rowName } from '../compare-matrix/words.ts';
import { amountOf } from '../compare-panel/words.ts';
import { endOfWords } from '../finding-words.ts';
import { gapWords, rankWords } from '../standing-words.ts';
import { PEER_SETS, sidesOf, type Benchmark, type BenchmarkRow } from '../../domain/compare/benchmark.ts';
import type { Middle } from '../../domain/compare/finding.ts';
import type { MatrixColumn } from '../../domain/compare/matrix.ts';
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

/** 15 项中可比 12 项：高于中位数 9 项、与另一地持平 3 项; null where nothing can be held against the others. */
export function countWords({ rows }: Benchmark, i18n: I18n): string | null {
  const sides = sidesOf(rows);
  if (sides.length === 0) return null;
  const said = sides.map(({ position, of, rows: own }) =>
    i18n.t(`compare.bench.count.${position}`, { n: own.length, of: i18n.t(`standing.of.${of}`) }),
  );
  const k = sides.reduce((sum, side) => sum + side.rows.length, 0);
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
  const { column, before, cell, nation, middle, standing } = row;
  return {
    before: before === null ? NOTHING : keptWords(before, i18n, isBrief),
    now: cellWords(cell, column, i18n),
    goal: goalWords(row, goalYear, i18n) || NOTHING,
    median: middle === null ? NOTHING : medianWords(middle, column, i18n),
    lead: leadWords(row, i18n) || NOTHING,
    nation: nation === null || !('row' in nation) ? NOTHING : cellWords(nation, column, i18n),
    rank: rankWords(standing, i18n) || NOTHING,
    gap: gapWords(standing, i18n) || NOTHING,
  };
}

/** 5%（15 地）; beside one other it is that one's figure. */
function medianWords({ n, ...figure }: Middle, { reference }: MatrixColumn, i18n: I18n): string {
  if (n > 1 || reference === null)
    return i18n.t('compare.bench.median', {
      amount: amountOf(figure.value, reference ?? undefined, i18n),
      n,
    });
  const other = { ...reference, ...figure, direction: null, frequency: null };
  return i18n.t('compare.bench.median.one', { amount: i18n.format.quantity(other) ?? '' });
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

/** A figure, and what is said of it in brackets behind: 5%（15 地） → 5%, 15 地. */
export function parted(said: string): readonly [amount: string, behind: string] {
  const [, amount = said, behind = ''] = /^(.*?)\s*[（(](.*)[）)]$/u.exec(said) ?? [];
  return [amount, behind];
}
