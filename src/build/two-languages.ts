/** What React Aria brings for all languages of the world, cut down to the two of the page. */
import type { Plugin } from 'vite';

/** Its few built-in words, in 34 languages. */
const FOREIGN_WORDS =
  /react-(?:aria|stately|aria-components)\/dist\/.*\/(?!zh-CN|en-US)[a-z]{2}-[A-Z]{2}\.mjs$/u;

/**
 * Both languages are written from left to right, and the page always says which one it speaks (I18nProvider). React Aria
 * asks the browser for either as soon as it is loaded, which takes that some 20 ms before the first word of the page.
 */
const ASKED_OF_THE_BROWSER: readonly (readonly [file: string, code: string])[] = [
  ['react-aria/dist/private/i18n/utils.mjs', 'export const isRTL = () => false;'],
  [
    'react-aria/dist/private/i18n/useDefaultLocale.mjs',
    `export const getDefaultLocale = () => ({ locale: document.documentElement.lang, direction: 'ltr' });
    export const useDefaultLocale = getDefaultLocale;`,
  ],
];

export function twoLanguages(): Plugin {
  return {
    name: 'policy-targets-two-languages',
    apply: 'build',
    load: (id) => {
      if (FOREIGN_WORDS.test(id)) return 'export default {};';
      return ASKED_OF_THE_BROWSER.find(([file]) => id.endsWith(file))?.[1];
    },
  };
}
