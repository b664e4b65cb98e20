/** The name of a figure: the likeliest of those that its sentence and headings allow. */
import { ZONES } from '../../lexicon/generic-nouns.ts';
import { pattern } from '../../lexicon/words.ts';
import type { AmountInContext } from '../../sentence/context.ts';
import { choose } from './choose.ts';
import { clausesBefore } from './clauses.ts';
import { grantNames } from './grant/grant-names.ts';
import { grantNoun } from './grant/grant-noun.ts';
import { behindGrant } from './grant/share-base.ts';
import { grantWords } from './grant-words.ts';
import { NameList } from './name-list.ts';
import { figureNames, isCertain, isNamed, ofStatistics } from './noun/figure-ways.ts';
import { isOnlyVerbs } from './noun/own-words.ts';
import type { Asked, Phrase } from './phrase.ts';
import { spansOf } from './spans.ts';
import { topicNoun } from './topic.ts';
import { trimEnd, trimFront } from './trim.ts';

/** What a figure is called, and for what part of that it holds. */
export function nameOf(asked: Asked): Phrase {
  return asked.kind === 'support' ? grantName(asked) : inZone(figureName(asked), asked.c);
}

function figureName(asked: Asked): Phrase {
  const found = figureNames(asked);
  const list = new NameList(found[0]?.[1].scope ?? '');
  for (const [source, phrase] of found) list.addWhole(source, said(phrase, asked));
  if (!found.some(([source]) => isCertain(source))) addStretches(list, asked);
  const chosen = choose(list.names, { asked, ownGrant: '', behind: '' });
  const { text = '', scope = '', inferred = true } = chosen?.name ?? {};
  return { indicator: text, scope, inferred, chance: chosen?.chance ?? 0 };
}

/** Stretches of its clause and the one before that could be a name. */
function addStretches(list: NameList, { c, near }: Asked): void {
  for (const clause of clausesBefore(c, near).slice(0, NEAR_CLAUSES))
    for (const span of spansOf(clause.text).slice(0, MAX_SPANS)) {
      const noun = trimEnd(trimFront(span.text));
      if (isNamed(noun) && !isOnlyVerbs(noun)) list.add({ source: 'clause', span, clause }, noun);
    }
}

const NEAR_CLAUSES = 2;
const MAX_SPANS = 12;

/** Results as statistics say them. */
const said = (phrase: Phrase, { kind }: Asked): Phrase =>
  kind === 'result' ? { ...phrase, indicator: ofStatistics(phrase.indicator) || phrase.indicator } : phrase;

const NAMES_ZONE = pattern`${ZONES}`;
const ZONE = pattern`${ZONES}$`;

/** （十四）建设临港新片区国际数据港先导区: what is promised under this heading is promised for that part. */
function inZone(phrase: Phrase, { context: { topic } }: AmountInContext): Phrase {
  if (phrase.scope !== '' || !NAMES_ZONE.test(topic) || ZONE.test(phrase.indicator)) return phrase;
  const zone = topicNoun(topic);
  return ZONE.test(zone) && !zone.includes(phrase.indicator) ? { ...phrase, scope: zone } : phrase;
}

function grantName(asked: Asked): Phrase {
  const { c, near } = asked;
  const scope = caseOf(c);
  const { words, own } = grantWords(c, near, grantNoun(c, near));
  const behind = behindGrant(c);
  const chosen = choose(grantNames(asked, scope, words), { asked, ownGrant: own, behind });
  if (!chosen) return { indicator: (words[0] ?? '支持额度') + behind, scope, inferred: true };
  const {
    name: { text, inferred },
    chance,
  } = chosen;
  return { indicator: text + behind, scope, inferred, chance };
}

/** 每个项目最高, 单个企业年度: for which single case a sum holds. */
const EACH_CASE =
  /(?:同一(?:企业|单位|项目|主体|机构|个人)|每[家个户人名项台套亩]{1,2}[\u4e00-\u9fa5]{0,6}?|单[个家台户项](?:（套）)?[\u4e00-\u9fa5]{0,4}?)(?=再|另|年度?(?:最高|累计|不超过)|年度|最高|累计|每年|不超过|给予|奖励|补助|补贴|一次性|额度|支持|$)/;

/** 第1—3名奖励30万元: for which places of a ranking a sum holds. */
const RANK =
  /第[\d一二三四五六七八九十]+(?:(?:名?[—\-至～~]第?|、第?)[\d一二三四五六七八九十]+)*名(?=给予|奖励|各|每|$)/;

/** For which single case or which places a sum holds (每个项目, 第1—3名), or empty. */
const caseOf = ({ head }: AmountInContext): string => RANK.exec(head)?.[0] ?? EACH_CASE.exec(head)?.[0] ?? '';
