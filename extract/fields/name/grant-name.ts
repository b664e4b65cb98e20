/** The name of a grant: the likeliest of those that its sentence and headings allow. */
import { leadingDoing } from '../../lexicon/verbs.ts';
import type { AmountInContext } from '../../sentence/context.ts';
import type { Share } from '../distribution/distribution.ts';
import type { Neighbours, Phrase } from './phrase.ts';
import { grantNoun } from './grant/grant-noun.ts';
import { namesOf } from './candidates.ts';
import type { Name } from './name-list.ts';
import { choose } from './choose.ts';
import { grantWords } from './grant-words.ts';
import { settingOf } from './setting.ts';
import { isName } from './tidy.ts';

const BASE = /占[^占]{2,}比例$/;

/** The phrase of the rules with the name that the weights give it. */
export function grantName(
  c: AmountInContext,
  near: Neighbours,
  share: Share | undefined,
  rule: Phrase,
): Phrase {
  const isShare = c.amount.unit === '%';
  const base = isShare ? (BASE.exec(rule.indicator)?.[0] ?? '') : '';
  const plain = rule.indicator.slice(0, rule.indicator.length - base.length);
  const grants = grantWords(c, near, grantNoun(c, near));
  const names = ofItem(namesOf(c, near, share, plain, grants.words), share?.item ?? '');
  const setting = settingOf(c, near, plain, grants.own);
  const chosen = choose(names, setting, { of: c, scope: rule.scope, base });
  if (chosen === undefined) return rule;
  const { name, chance } = chosen;
  return { ...rule, chance, indicator: isSaidSo(name.text, plain) ? rule.indicator : name.text + base };
}

/** 引进博士后安家费 and 博士后安家费: a verb of doing in front is no reason to leave the name of the rules. */
const isSaidSo = (name: string, rule: string): boolean =>
  name.endsWith(rule) && leadingDoing(name) >= name.length - rule.length;

/** 经评审认定为国家级: how the first item of a row came by its grade. */
const JUDGED = /^.*(?:评定?|评选|认定|确认|确定|列|授予|命名|授牌)(?:为|入)|^.*(?:获评|获得|入选)/;

/** Where a row gives the sum its item, only names that say it tell the sum from those beside it. */
function ofItem(names: readonly Name[], item: string): readonly Name[] {
  const said = item.replace(JUDGED, '');
  const telling = isName(said)
    ? names.filter(({ text }) => text.includes(said))
    : names.filter(({ ways }) => item !== '' && ways.some(isRow));
  const own = telling.length > 0 ? telling : names;
  const single = item === '' ? own : own.filter(({ text }) => !GRADES_TOGETHER.test(text));
  return single.length > 0 ? single : own;
}

/** 国家、省、市级: the grades of a whole row are no part of the name of one. */
const GRADES_TOGETHER = /(?:国家|[省市县区镇])级?[、和及或](?:国家|[省市县区镇])级?/;

const isRow = ({ source }: Name['ways'][number]): boolean => source.startsWith('row');
