import { useEffect, useState } from 'react';
import type { I18n } from '../i18n/index.ts';
import { loadI18n } from '../i18n/load.ts';
import type { Language } from '../url/view-state.ts';

export type Words =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly i18n: I18n }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** The words of a language; while they come, or cannot be had, those that were shown before stay. */
export function useWords(language: Language): Words {
  const [i18n, setI18n] = useState<I18n | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(-1);
  useEffect(() => {
    let isGone = false;
    loadI18n(language).then(
      (loaded) => {
        if (!isGone) setI18n(loaded);
      },
      () => {
        if (!isGone) setFailed(attempt);
      },
    );
    return () => {
      isGone = true;
    };
  }, [language, attempt]);
  useEffect(() => {
    // Not when the language is chosen: until its words are here, the page is in the other one.
    if (i18n === null) return;
    document.documentElement.lang = i18n.lang;
    document.title = i18n.t('app.title');
  }, [i18n]);
  if (i18n !== null) return { kind: 'ready', i18n };
  if (failed === attempt) return { kind: 'failed', retry: () => setAttempt(attempt + 1) };
  return { kind: 'loading' };
}
