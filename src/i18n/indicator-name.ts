/** What an indicator is called on the page. */
import type { I18n } from './index.ts';

type Words = Pick<I18n, 't' | 'name'>;

interface Named {
  readonly indicator: string;
  readonly indicatorKey: string;
  readonly average: boolean;
  readonly cumulative: boolean;
}

/** Of an indicator's key. */
export const keyName = (key: string, { name }: Pick<I18n, 'name'>): string => name('indicator', key) ?? key;

/** Of a commitment: by its key where the language has a name for that, with what the key leaves out; else as it is written. */
export function indicatorName(row: Named, { t, name }: Words): string {
  const known = name('indicator', row.indicatorKey);
  if (known === undefined) return row.indicator;
  const counting = [
    ...(row.average ? [t('result.average')] : []),
    ...(row.cumulative ? [t('result.cumulative')] : []),
  ];
  return counting.length === 0 ? known : `${known} (${counting.join(t('common.listSeparator'))})`;
}
