/** How many commitments fall due in each year, and how many of them the as-of date has passed. */
import { yearOf } from '../../domain/period.ts';
import type { Deadline } from '../../domain/schema.ts';
import type { I18n } from '../../i18n/index.ts';
import { deadlineState } from '../deadline-years/data.ts';

export interface YearColumn {
  readonly year: number;
  readonly passed: number;
  readonly coming: number;
  /** The column in words. */
  readonly label: string;
}

export interface YearColumns {
  /** By year; years without a commitment have no column. */
  readonly columns: readonly YearColumn[];
  readonly asOf: string;
  readonly asOfLabel: string;
}

export function yearColumns(
  sources: readonly { readonly deadline: Deadline }[],
  asOf: string,
  i18n: I18n,
): YearColumns {
  const years = new Map<number, { passed: number; coming: number }>();
  for (const { deadline } of sources) {
    if (deadline.value === null) continue;
    const year = yearOf(deadline.value);
    const counts = years.get(year) ?? { passed: 0, coming: 0 };
    counts[deadlineState(deadline.value, asOf)] += 1;
    years.set(year, counts);
  }
  const columns = [...years]
    .toSorted(([a], [b]) => a - b)
    .map(([year, counts]) => ({ year, ...counts, label: words(year, counts, i18n) }));
  return { columns, asOf, asOfLabel: i18n.t('deadlines.asOf', { date: i18n.format.date(asOf) }) };
}

function words(year: number, { passed, coming }: { passed: number; coming: number }, i18n: I18n): string {
  const parts = [
    ...(passed > 0 ? [`${i18n.t('deadlines.passed')} ${passed}`] : []),
    ...(coming > 0 ? [`${i18n.t('deadlines.coming')} ${coming}`] : []),
  ];
  const year4 = i18n.format.date(String(year));
  return `${year4}${i18n.t('common.colon')}${parts.join(i18n.t('common.listSeparator'))}`;
}
