/** Ours among the others, in words and as lines across the bars. */
import type { ReferenceLine } from '../../charts/compare-bars/option.ts';
import { deadlineLabel } from '../../charts/deadline-label.ts';
import type { Standing } from '../../domain/compare/standing.ts';
import type { I18n } from '../../i18n/index.ts';
import type { ComparableRow } from './model.ts';
import { regionName } from '../../i18n/region-name.ts';

/** A figure computed from several commitments: a plain number in the panel's unit. */
function amountOf(value: number, like: ComparableRow, i18n: I18n): string {
  // A mean of two may have more decimals than any text: four significant digits are enough for a median.
  const rounded = Number(value.toPrecision(4));
  const plain = { ...like, value: rounded, valueMax: null, comparator: null, frequency: null };
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

/** The nation's targets, and the median of the others where there are at least three of them to have one. */
export function linesOf(
  references: readonly ComparableRow[],
  standing: Standing<ComparableRow> | null,
  i18n: I18n,
): ReferenceLine[] {
  const nation = references.flatMap((row): ReferenceLine[] => {
    if (row.value === null) return [];
    const amount = i18n.format.quantity(row) ?? '';
    const label = i18n.t('compare.line.nation', { amount, due: deadlineLabel(row.deadline, i18n) });
    return [{ kind: 'nation', value: row.value, label }];
  });
  if (standing === null || standing.others === null || standing.n < 3) return nation;
  const { median } = standing.others;
  const label = i18n.t('compare.line.median', {
    amount: amountOf(median, standing.mine, i18n),
    n: standing.n,
  });
  return [...nation, { kind: 'median', value: median, label }];
}
