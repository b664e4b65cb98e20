import { useI18n } from '../shell/contexts.ts';

/** How many rows of a table only add up others, and are not read. */
export function TotalsPassed({ n }: { readonly n: number }) {
  const i18n = useI18n();
  return n > 0 && <p className="small muted">{i18n.t('import.totals', { n })}</p>;
}
