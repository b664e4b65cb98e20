import { useEffect } from 'react';
import { readSetting, writeSetting } from '../platform/settings.ts';
import { LANGUAGES, type Language } from '../url/view-state.ts';

const isLanguage = (name: string | null): name is Language => LANGUAGES.some((language) => language === name);

/** The address's language, else the remembered one, else the browser's, which public/before-paint.js has found. */
export function languageOf(fromUrl: Language | null): Language {
  return [fromUrl, readSetting('lang'), document.documentElement.lang].find(isLanguage) ?? 'zh-CN';
}

/** Remembers what the address says. */
export function useLanguage(fromUrl: Language | null): Language {
  const language = languageOf(fromUrl);
  useEffect(() => {
    if (fromUrl !== null) writeSetting('lang', fromUrl);
  }, [fromUrl]);
  return language;
}
