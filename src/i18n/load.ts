/** The words of the language that is shown, and of no other; those of what opens later come with the first that says them. */
import { i18nOf, type I18n, type Lang, type Words } from './index.ts';

/** `brief`: of the brief; `compare`: of the comparison; `deadlines`: of the deadlines; `export`: of the dialog, its files and the lists that only it shows; `help`: of the about page; `monitor`: of the monitoring table; `second`: of the second reading. */
export type Part =
  | 'first'
  | 'later'
  | 'brief'
  | 'compare'
  | 'deadlines'
  | 'export'
  | 'help'
  | 'monitor'
  | 'second';

const FILES: { readonly [L in Lang]: { readonly [P in Part]: () => Promise<Words> } } = {
  'zh-CN': {
    first: async () => (await import('./zh-CN/zh-first.ts')).first,
    later: async () => (await import('./zh-CN/zh-later.ts')).later,
    brief: async () => (await import('./zh-CN/brief.ts')).brief,
    compare: async () => (await import('./zh-CN/compare-views.ts')).compareViews,
    deadlines: async () => (await import('./zh-CN/deadlines.ts')).deadlines,
    export: async () => (await import('./zh-CN/export.ts')).exportWords,
    help: async () => (await import('./zh-CN/help.ts')).help,
    monitor: async () => (await import('./zh-CN/monitor.ts')).monitor,
    second: async () => (await import('./zh-CN/second.ts')).second,
  },
  en: {
    first: async () => {
      const { first, names } = await import('./en/en-first.ts');
      return { ...first, ...names };
    },
    later: async () => (await import('./en/en-later.ts')).later,
    brief: async () => (await import('./en/brief.ts')).brief,
    compare: async () => (await import('./en/compare-views.ts')).compareViews,
    deadlines: async () => (await import('./en/deadlines.ts')).deadlines,
    export: async () => (await import('./en/export.ts')).exportWords,
    help: async () => (await import('./en/help.ts')).help,
    monitor: async () => (await import('./en/monitor.ts')).monitor,
    second: async () => (await import('./en/second.ts')).second,
  },
};

interface Language {
  readonly i18n: I18n;
  /** Adds a part to what it can say. Fetched once; again after a failure. */
  readonly bring: (part: Part) => Promise<void>;
}

function language(lang: Lang): Language {
  const words: Words = {};
  const coming = new Map<Part, Promise<void>>();
  const bring = (part: Part): Promise<void> => {
    const known = coming.get(part);
    if (known !== undefined) return known;
    const fetched = FILES[lang][part]().then((more) => void Object.assign(words, more));
    coming.set(part, fetched);
    fetched.catch(() => coming.delete(part));
    return fetched;
  };
  return { i18n: i18nOf(lang, words), bring };
}

const spoken = new Map<Lang, Language>();
const wanted = new Set<Part>(['first']);

/** Says all that is wanted by now. */
export async function loadI18n(lang: Lang): Promise<I18n> {
  const { i18n, bring } = spoken.get(lang) ?? language(lang);
  spoken.set(lang, { i18n, bring });
  await Promise.all([...wanted].map(bring));
  return i18n;
}

/** To be awaited before anything is shown that does not come with the first visit. */
export async function loadLaterWords(...more: readonly Part[]): Promise<void> {
  for (const part of ['later', ...more] as const) wanted.add(part);
  await Promise.all([...spoken.values()].flatMap(({ bring }) => [...wanted].map(bring)));
}
