import { useI18n, useNavigation } from '../shell/contexts.ts';

/** Rows that the store has and that do not have their form: counted here, shown and exported beside the backup. */
export function UnreadableNotice({ count }: { readonly count: number }) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  if (count === 0) return null;
  return (
    <p className="save-failed small">
      {i18n.t('row.unreadable', { n: count })}{' '}
      <a href={screenHref('notes', { view: 'storage' })}>{i18n.t('notes.part.storage')}</a>
    </p>
  );
}
