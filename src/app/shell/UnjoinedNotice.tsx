import { useI18n, useNavigation } from '../../ui/shell/contexts.ts';

/** Says which imported documents are on no screen, though they are kept. */
export default function UnjoinedNotice({ titles }: { readonly titles: readonly string[] }) {
  const { t, list } = useI18n();
  const { screenHref } = useNavigation();
  return (
    <output className="notice">
      <span>{t('parts.unjoined', { n: titles.length, titles: list(titles) })}</span>{' '}
      <a href={screenHref('import')}>{t('nav.import')}</a>
    </output>
  );
}
