import { safeLink } from '../../domain/notes/safe-link.ts';
import { useI18n } from '../../ui/shell/contexts.ts';

/** Where a person has a value from; an address may be followed. */
export function SourceWords({ source }: { readonly source: string }) {
  const i18n = useI18n();
  const href = safeLink(source);
  if (href === null) return source === '' ? i18n.t('progress.noSource') : source;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {source}
    </a>
  );
}
