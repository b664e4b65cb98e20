import { loadI18n } from '../../i18n/load.ts';
import type { I18n } from '../../i18n/index.ts';
import type { NameOf } from '../../i18n/names.ts';
import { useLoaded } from '../../platform/use-loaded.ts';

let names: Promise<NameOf> | null = null;
const NONE: NameOf = () => undefined;

/** What places and indicators are called in English; beside Chinese words fetched with the first Latin letter that is typed. */
export function useEnglishNames({ lang, name }: I18n, typed: string): NameOf {
  if (lang !== 'en' && /[a-z]/iu.test(typed)) names ??= loadI18n('en').then((english) => english.name);
  const loaded = useLoaded(lang === 'en' ? null : names);
  if (lang === 'en') return name;
  return loaded.kind === 'ready' ? loaded.value : NONE;
}
