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
import { isName } from './tidy.ts';

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

/** Where a row gives the sum its item, only names that say it tell the sum from those beside it. */
function ofItem(names: readonly Name[], item: string): readonly Name[] {
  const telling = isName(item) ? names.filter(({ text }) => text.includes(item)) : [];
  return telling.length > 0 ? telling : names;
}
