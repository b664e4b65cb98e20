import { useDataset, useI18n } from './contexts.ts';

/** Beside a count that could be read as the whole: it is without what lies in provinces and is not loaded. */
export function NotAll() {
  const { unread } = useDataset();
  const { t } = useI18n();
  const isLess = [...(unread?.values() ?? [])].some(({ targets }) => targets > 0);
  return isLess ? <span className="muted small">{t('parts.notAll')}</span> : null;
}
