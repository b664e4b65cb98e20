/** Ours among the others, in words and as lines across the bars. */
import type { ReferenceLine } from '../../charts/dot-range/style.ts';
import { deadlineLabel } from '../../charts/deadline-label.ts';
import { valueIn } from '../../domain/compare/axis.ts';
import { findingOf, type Figure } from '../../domain/compare/finding.ts';
import type { Standing } from '../../domain/compare/standing.ts';
import type { I18n } from '../../i18n/index.ts';
import type { ComparableRow } from './topic-index.ts';
import { regionName } from '../../i18n/shown-names.ts';

/** A figure computed from several commitments: a plain number in the unit of one that is like them. */
export function amountOf(value: number, like: ComparableRow | undefined, i18n: I18n): string {
  // A mean of two may have more decimals than any text: four significant digits are enough for a median.
  const rounded = Number(value.toPrecision(4));
  if (like === undefined) return i18n.format.number(rounded);
  const computed = { value: rounded, valueMax: null, comparator: null, direction: null };
  const plain = { ...like, ...computed, frequency: null };
  return i18n.format.quantity(plain) ?? '';
}

/** 山东省 300家：5 个地区中第 2；其他 4 个地区中位数 250家，从 100家 到 500家（n=4） */
export function standingWords(standing: Standing<ComparableRow>, i18n: I18n): string {
  const { mine, n, others, rank } = standing;
  const [region, amount] = [regionName(mine.region, i18n), i18n.format.quantity(mine) ?? ''];
  if (others === null) return i18n.t('compare.standing.alone', { region, amount });
  const said = (value: number): string => amountOf(value, mine, i18n);
  if (n === 1) {
    return i18n.t('compare.standing.one', { region, amount, rank, other: said(others.median) });
  }
  return i18n.t('compare.standing.many', {
    region,
    amount,
    rank,
    of: n + 1,
    n,
    median: said(others.median),
    min: said(others.min),
    max: said(others.max),
  });
}

/** The nation's targets in the unit of the axis, and the median of the regions where there are at least four to have one. */
export function linesOf(
  { references, unit }: { readonly references: readonly ComparableRow[]; readonly unit: string },
  figures: readonly Figure[],
  amount: (value: number) => string,
  i18n: I18n,
): ReferenceLine[] {
  const nation = references.flatMap((row): ReferenceLine[] => {
    const value = valueIn(row, unit);
    if (value === null) return [];
    const valueMax = valueIn({ ...row, value: row.valueMax }, unit);
    const said = { amount: i18n.format.quantity(row) ?? '', due: deadlineLabel(row.deadline, i18n) };
    const label = i18n.t('compare.line.nation', said);
    return [{ kind: 'nation', value, valueMax, label }];
  });
  const { median } = findingOf(figures);
  if (median === null || figures.length < LEAST_FOR_MEDIAN) return nation;
  const label = i18n.t('compare.line.median', { amount: amount(median), n: figures.length });
  return [...nation, { kind: 'median', value: median, label }];
}

const LEAST_FOR_MEDIAN = 4;
