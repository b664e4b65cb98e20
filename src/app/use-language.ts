import { useEffect } from 'react';
import { readSetting, writeSetting } from '../platform/settings.ts';
import { LANGUAGES, type Language } from '../url/view-state.ts';

/** The address's language, else the remembered one, else Chinese. */
export function languageOf(fromUrl: Language | null): Language {
  return fromUrl ?? LANGUAGES.find((language) => language === readSetting('lang')) ?? 'zh-CN';
}

/** Remembers what the address says. */
export function useLanguage(fromUrl: Language | null): Language {
  const language = languageOf(fromUrl);
  useEffect(() => {
    if (fromUrl !== null) writeSetting('lang', fromUrl);
  }, [fromUrl]);
  return language;
}
