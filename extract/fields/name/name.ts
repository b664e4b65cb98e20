/** The name of a figure: the likeliest of those that its sentence and headings allow. */
import { ZONES } from '../../lexicon/generic-nouns.ts';
import { pattern } from '../../lexicon/words.ts';
import type { AmountInContext } from '../../sentence/context.ts';
import { apartFrom, type Field, type Figure } from '../figure.ts';
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

/** A longer name is a sentence that was not cut; its beginning identifies it as well. */
const MAX_NAME = 60;

/** 全国粮食产量 of a national plan is 粮食产量; 全国文明城市 is a title of honour. */
const OF_NATION =
  /^全国(?=.{3})(?!文明|重点|百强|千强|示范|统一|一流|领先|首|性|劳模|先进|优秀|最|知名|青少年|高校|县域|综合|城市|民族|红色|乡村|五一|三八|科普|双拥|卫生|特色|一体化|人大|政协|工商联|社会保障|碳|网上|中小学|股转|中小企业|森林城市|通用|种)/;

/** 优化公交线路, 发展林下经济: what is brought about is counted, not the care for it; 发展党员 and 优化率 stay. */
const DEED = /^(?:优化提升|(?:大力)?发展|优化|健全|加强|强化|完善)(?=[\u4e00-\u9fa5“]{3,})/;

/** What a figure is called, and for what part of that it holds. */
export const named: Field = (figure, { region, inferred }) => {
  const { near, share, kind } = figure;
  const asked = { c: figure, near, share, kind };
  const phrase = kind === 'support' ? grantName(asked) : inZone(withLead(figureName(asked), figure), figure);
  const { indicator, scope, chance } = phrase;
  const thing = kind === 'support' ? indicator : indicator.replace(DEED, '');
  const name = region.level === 'nation' ? thing.replace(OF_NATION, '') : thing;
  return {
    indicator: name.slice(0, MAX_NAME),
    scope,
    nameChance: chance ?? null,
    inferred: phrase.inferred ? ['indicator', ...inferred] : inferred,
  };
};

/** 地区生产总值增长5%、高于全国0.4个百分点: the lead is no growth, and is called by what it is a lead over. */
function withLead(phrase: Phrase, figure: Figure): Phrase {
  const { indicator, scope } = phrase;
  const lead = apartFrom(figure);
  if (lead === '') return phrase;
  const at = indicator.indexOf(lead.slice(0, 2));
  // 下降7%、低于全国增速10个百分点: what is compared are rates of growth.
  const thing = (at < 0 ? indicator : indicator.slice(0, at)).replace(/降幅$/, '增速');
  // 投资、消费增速分别高于全国3个、1个百分点: the row has the thing.
  if (thing !== '') return { ...phrase, indicator: thing + lead };
  return { ...phrase, indicator: (scope || (figure.near.last?.indicator ?? '')) + lead, scope: '' };
}

function figureName(asked: Asked): Phrase {
  const found = figureNames(asked);
  // Where only its own words name it there is nothing to weigh.
  const [own] = found;
  return own && found.length === 1 && own[0] === 'own' ? said(own[1], asked) : likeliestOf(found, asked);
}

function likeliestOf(found: ReturnType<typeof figureNames>, asked: Asked): Phrase {
  const list = new NameList(found[0]?.[1].scope ?? '');
  for (const [source, phrase] of found) list.addWhole(source, said(phrase, asked));
  if (!found.some(([source]) => isCertain(source))) addStretches(list, asked);
  const chosen = choose(list.names, { asked, ownGrant: '', behind: '' });
  if (!chosen) return { indicator: '', scope: '', inferred: true, chance: 0 };
  const { text, scope, inferred } = chosen.name;
  return { indicator: text, scope, inferred, chance: chosen.chance };
}

/** Stretches of its clause and the one before that could be a name. */
function addStretches(list: NameList, { c, near }: Asked): void {
  for (const clause of clausesBefore(c, near).slice(0, NEAR_CLAUSES))
    for (const span of spansOf(clause.text).slice(0, MAX_SPANS)) {
      const noun = trimEnd(trimFront(span.text));
      if (isNamed(noun) && !isOnlyVerbs(noun) && !OPENS_EVENT.test(noun))
        list.add({ source: 'clause', span, clause }, noun);
    }
}

/** 举办技能大赛: what is held is the event. */
const OPENS_EVENT = /^(?:举办|召开|开展|组织)/;
const NEAR_CLAUSES = 2;
const MAX_SPANS = 12;

/** Results as statistics say them. */
const said = (phrase: Phrase, { kind }: Asked): Phrase =>
  kind === 'observation'
    ? { ...phrase, indicator: ofStatistics(phrase.indicator) || phrase.indicator }
    : phrase;

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
