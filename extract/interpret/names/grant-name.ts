/** The name of a grant: the likeliest of those that its sentence and headings allow. */
import type { Candidate } from '../context.ts';
import type { Share } from '../distribution.ts';
import type { Neighbours, Phrase } from '../indicator/phrase.ts';
import { topicNoun } from '../indicator/topic.ts';
import { grantNoun } from '../support/grant-noun.ts';
import { namesOf, type Name } from './candidates.ts';
import { choose } from './choose.ts';
import { grantWords } from './grant-words.ts';
import { runOf } from './rows.ts';

const BASE = /占[^占]{2,}比例$/;

/** The phrase of the rules with the name that the weights give it. */
export function grantName(c: Candidate, near: Neighbours, share: Share | undefined, rule: Phrase): Phrase {
  const isShare = c.amount.unit === '%';
  const base = isShare ? (BASE.exec(rule.indicator)?.[0] ?? '') : '';
  const plain = rule.indicator.slice(0, rule.indicator.length - base.length);
  const grants = grantWords(c, near, grantNoun(c, near));
  const names = ofItem(namesOf(c, near, share, plain, grants.words), share?.item ?? '');
  const setting = {
    rule: plain,
    isShare,
    isInRow: runOf(c).length > 1,
    last: near.grant?.indicator ?? '',
    topic: topicNoun(c.context.topic),
    ownGrant: grants.own,
    known: new Map(),
  };
  const chosen = choose(names, setting, { of: c, scope: rule.scope, base });
  if (chosen === undefined) return rule;
  const { name, chance } = chosen;
  return { ...rule, chance, indicator: name.text === plain ? rule.indicator : name.text + base };
}

/** 经评审认定为国家级: how the first item of a row came by its grade. */
const JUDGED = /^.*(?:评定?|评选|认定|确认|确定|列|授予|命名|授牌)(?:为|入)|^.*(?:获评|获得|入选)/;

/** Where a row gives the sum its item, only names that say it tell the sum from those beside it. */
function ofItem(names: readonly Name[], item: string): readonly Name[] {
  const said = item.replace(JUDGED, '') || item;
  const telling = names.filter(({ text, ways }) => text.includes(said) || ways.some(isRow));
  return said.length > 1 && telling.length > 0 ? telling : names;
}

const isRow = ({ source }: Name['ways'][number]): boolean => source.startsWith('row');
