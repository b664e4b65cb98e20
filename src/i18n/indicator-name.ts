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
export const indicatorName = (row: Named, i18n: Words): string => ownName(row, i18n) ?? row.indicator;

/** The same where the language has a name of its own; else undefined. */
export function ownName(row: Named, { t, name }: Words): string | undefined {
  const known = name('indicator', row.indicatorKey);
  if (known === undefined) return undefined;
  const counting = [
    ...(row.average ? [t('result.average')] : []),
    ...(row.cumulative ? [t('result.cumulative')] : []),
  ];
  return counting.length === 0 ? known : `${known} (${counting.join(t('common.listSeparator'))})`;
}
