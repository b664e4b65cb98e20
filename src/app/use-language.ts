import { useEffect } from 'react';
import { readSetting, writeSetting } from '../platform/settings.ts';
import { LANGUAGES, type Language } from '../url/view-state.ts';

/** The address's language, else the remembered one, else Chinese; remembers what the address says. */
export function useLanguage(fromUrl: Language | null): Language {
  const remembered = LANGUAGES.find((language) => language === readSetting('lang'));
  const language = fromUrl ?? remembered ?? 'zh-CN';
  useEffect(() => {
    document.documentElement.lang = language;
    if (fromUrl !== null) writeSetting('lang', fromUrl);
  }, [language, fromUrl]);
  return language;
}
