/** What is said of a value in place of a figure: 与经济增长同步, in step with GDP growth. */
import type { Relation } from '../domain/dataset/schema.ts';
import type { NameOf } from './names.ts';

/** # is what the value is held against. */
const ENGLISH: Readonly<Record<Relation['kind'], string>> = {
  'in-step': 'in step with #',
  above: 'above #',
  below: 'below #',
  'not-below': 'not below #',
  rise: 'rising',
  fall: 'falling',
  stable: 'stable',
  reasonable: 'within a reasonable range',
};

const LEVEL_WITH_LAST_YEAR = 'level with the year before';

/** 投资增速 that are 正增长 are above zero, and need not rise. */
const POSITIVE = '正增长';

const WIDER: ReadonlyMap<string, string> = new Map([
  ['nation', 'the national level'],
  ['province', 'the provincial level'],
  ['last-year', 'the year before'],
]);

/** In Chinese as the text says it, in English what it means. */
export function relationWords({ kind, to, text }: Relation, lang: 'zh-CN' | 'en', nameOf: NameOf): string {
  if (lang === 'zh-CN') return text;
  if (text === POSITIVE) return 'positive';
  if (kind === 'stable' && to !== undefined) return LEVEL_WITH_LAST_YEAR;
  return ENGLISH[kind].replace(
    '#',
    to === undefined ? text : (WIDER.get(to) ?? nameOf('indicator', to) ?? to),
  );
}
