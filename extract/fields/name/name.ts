/** What a figure counts: its item of a row of things and values, else the noun near it; of a grant what the weights choose. */
import type { Share } from '../distribution/distribution.ts';
import type { Field, Figure } from '../figure.ts';
import { grantNoun } from './grant/grant-noun.ts';
import { supportPhrase } from './grant/support.ts';
import { grantName } from './grant-name.ts';
import { indicatorOf, withRate } from './noun/indicator.ts';
import { nounBehind } from './noun/noun-behind.ts';
import type { Phrase } from './phrase.ts';

/** A longer name is a sentence that was not cut; its beginning identifies it as well. */
const MAX_NAME = 60;

/** 全国粮食产量 of a national plan is 粮食产量; 全国文明城市 is a title of honour. */
const OF_NATION =
  /^全国(?=.{3})(?!文明|重点|百强|千强|示范|统一|一流|领先|首|性|劳模|先进|优秀|最|知名|青少年|高校|县域|综合|城市|民族|红色|乡村|五一|三八|科普|双拥|卫生|特色|一体化|人大|政协|工商联|社会保障|碳|网上|中小学|股转|中小企业|森林城市|通用|种)/;

export const named: Field = (figure, { region, inferred }) => {
  const { near, share, isGrant } = figure;
  const rule = (share && itemOfRow(figure, share)) ?? (isGrant ? supportPhrase : indicatorOf)(figure, near);
  const { indicator, scope, chance, ...phrase } = isGrant ? grantName(figure, near, share, rule) : rule;
  const name = region.level === 'nation' ? indicator.replace(OF_NATION, '') : indicator;
  return {
    indicator: name.slice(0, MAX_NAME),
    scope,
    nameChance: chance ?? null,
    inferred: phrase.inferred ? ['indicator', ...inferred] : inferred,
  };
};

const stated = (indicator: string, scope = ''): Phrase => ({ indicator, scope, inferred: false });

const GRANT_BY_NAME = /(?:补助|补贴|奖励|资助|津贴)(?:标准|资金)?$/;

/** What its row of things gives a value; undefined where the row is one of years. */
function itemOfRow(figure: Figure, share: Share): Phrase | undefined {
  const { item, last } = share;
  if (item === '') return undefined;
  if (!figure.isGrant) return thingOfRow(figure, share);
  const noun = grantNoun({ ...figure, amount: last, tail: '' }, { ...figure.near, next: undefined });
  // 生活补助标准分别提高到…补贴: an item that is a grant by name needs no second one.
  return stated(GRANT_BY_NAME.test(item) ? item : item + noun);
}

function thingOfRow(figure: Figure, { item, last, places, noun }: Share): Phrase {
  const { sentence, clause, head, rowHead } = figure;
  const shared = noun || nounBehind(last, sentence.flow.text.slice(last.outerEnd, clause[1]), head);
  if (shared) return stated(shared, item);
  // 货物贸易和服务贸易分别增长7%、9%: what is measured of each is its growth.
  if (!places) return stated(/增长|递增/.test(rowHead) ? withRate(figure, item, rowHead) : item);
  // 西部地区试点城市被改造企业: the place ends where the thing counted begins.
  const [, place, thing] =
    /^(.*?(?:试点城市|试点县|地区|城市|[县区市省州]))([\u4e00-\u9fa5]{3,})$/.exec(item) ?? [];
  return place && thing ? stated(thing, place) : stated(indicatorOf(figure, figure.near).indicator, item);
}
