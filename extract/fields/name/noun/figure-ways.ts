/**
 * The ways to a name for a target or a result. Each finds a name where its construction stands, whatever the others find;
 * which of the names is taken is weighed (ranker.ts).
 */
import { GENERIC_NOUNS } from '../../../lexicon/generic-nouns.ts';
import { pattern } from '../../../lexicon/words.ts';
import type { Amount } from '../../../recognise/types.ts';
import type { AmountInContext } from '../../../sentence/context.ts';
import { ofOtherPlace } from './other-place.ts';
import type { Reading } from '../../reading.ts';
import type { Asked, Phrase } from '../phrase.ts';
import { topicNoun } from '../topic.ts';
import { previousClause } from './clause-before.ts';
import { investedIn } from './investment.ts';
import { bareName, ofLast } from './last-name.ts';
import { nounBehind } from './noun-behind.ts';
import { leadingVerbs, withoutPredicate } from '../../../lexicon/verbs.ts';
import { trimEnd, trimFront } from '../trim.ts';
import { isOnlyVerbs, ownWords, withRate, type Own } from './own-words.ts';

/** Where a name is sought. */
interface Place extends Asked {
  readonly own: Own;
  /** Its own noun where that is no bare verb, else empty. */
  readonly noun: string;
  readonly last: Reading | undefined;
  /** The noun of its heading. */
  readonly topic: string;
}

/** A name that was found: its words alone, or with their scope and where they are from. */
type Found = Partial<Phrase> & Pick<Phrase, 'indicator'>;

/** A way to a name; it finds nothing where its construction does not stand. */
type Way = readonly [source: string, find: (place: Place) => Found | undefined];

/** What each way finds that finds anything, in the order of the tables. */
export function figureNames(asked: Asked): (readonly [source: string, phrase: Phrase])[] {
  const place = placeOf(asked);
  const item = itemOf(asked);
  if (item?.indicator) return [['item', item]];
  const changed = changeOfLast(place);
  if (changed) return [['last', changed]];
  const subject = subjectBefore(place) ?? ofAspect(place);
  if (subject) return [['subject', subject]];
  const ways = isNamed(place.noun) ? [...GO_ON, NAMED] : [...GO_ON, ...BORROWS];
  const found = ways.flatMap(([source, find]) => {
    const found = find(place);
    if (!found || found.indicator === '') return [];
    const { indicator, scope = place.own.scope, inferred = true } = found;
    return [[source, { indicator, scope: item?.scope ?? scope, inferred }] as const];
  });
  return found.length > 0 ? found : [['nothing', nothing(place)]];
}

/** 遴选10家: where nothing is named, the verb or the unit stands for it. */
const nothing = ({ c, own: { indicator, scope } }: Place): Phrase => ({
  indicator: indicator || c.amount.unit || '数值',
  scope,
  inferred: true,
});

/** 进出口总额创历史新高，达到5000亿元: the clause before has the subject of a verb of reaching alone, and says how it fares. */
function subjectBefore({ c, own: { head, scope } }: Place): Phrase | undefined {
  if (!/^(?:已|首次|预计|力争)*(?:达到?|突破|超过|增至|升至)(?:了|约|近)?$/.test(head)) return undefined;
  const before = c.sentence.flow.text.slice(c.sentence.start, c.clause[0]);
  const indicator = trimFront(FARES.exec(before)?.[1] ?? '');
  return indicator.length < 3 || leadingVerbs(indicator) > 0
    ? undefined
    : { indicator, scope, inferred: true };
}
const FARES =
  /(?:^|[，；：])([\u4e00-\u9fa5“”（）]{3,20}?)(?:[再屡又连续]*创(?:历史)?新高|(?:再)?(?:上|迈上)新台阶|(?:稳步|持续|快速|大幅|显著|平稳|不断)(?:增长|提升|提高|上升|攀升|扩大|壮大|发展))，$/;

/** Its part of a row, the change or another place of what was measured before, its subject: no other words name it. */
export const isCertain = (source: string): boolean => ['item', 'last', 'subject'].includes(source);

function placeOf(asked: Asked): Place {
  const { c, near } = asked;
  const own = ownWords(c, near);
  // 开展1次评估: what stands behind the figure is its noun, although it may be a verb.
  const isBare = isOnlyVerbs(own.indicator) && !c.tail.startsWith(own.indicator);
  const noun = isBare ? '' : own.indicator;
  return { own, noun, last: near.last, topic: topicNoun(c.context.topic), ...asked };
}

/** What it is of in a row of things and values; a place alone leaves the name to the other ways. */
function itemOf({ c, share }: Asked): Phrase | undefined {
  if (!share || share.item === '') return undefined;
  const { item, last, places } = share;
  const noun = share.noun || nounBehind(last, c.sentence.flow.text.slice(last.outerEnd, c.clause[1]), c.head);
  if (noun) return { indicator: noun, scope: item, inferred: false };
  if (!places) return { indicator: grown(c, item, share.first), scope: '', inferred: false };
  // 西部地区试点城市被改造企业: the place ends where the thing counted begins.
  const [, place = item, thing = ''] = PLACED.exec(item) ?? [];
  return { indicator: thing, scope: place, inferred: false };
}
const PLACED = /^(.*?(?:试点城市|试点县|地区|城市|[县区市省州]))([\u4e00-\u9fa5]{3,})$/;

/** 货物贸易和服务贸易分别增长7%、9%: what is measured of each is its growth. */
function grown(c: AmountInContext, item: string, { outerStart }: Amount): string {
  const head = c.sentence.flow.text.slice(c.clause[0], Math.max(c.clause[0], outerStart));
  return /增长|递增/.test(head) ? withRate(c, item, head) : item;
}

const GENERIC = pattern`^(?:相关|其|同口径|新?开工|(?:按|扣除)[^，]{2,8}(?:计算|后)|总|年均|年度|年(?=产值|营收|营业收入|销售)|年度完成(?=投资)|首期|全部|新增|累计|平均)*(?:产业)?${GENERIC_NOUNS}$|^(?:增加值|产值|产量|营收|营业收入)增速$|^占[^，]*(?:比重|比例|占比)$|^年税收$`;

/** 十年, 五年年均, 明年: a time is no name. */
const TIME =
  /^是?(?:[\d一二两三四五六七八九十今明去当近]{1,3}年(?:前|来|间|内|底|末)?|年[内均底末])(?:年均|累计|合计)*(?:增速)?$/;

/** 数商企业, but not 规模, which is of something. */
export const isNamed = (noun: string): boolean => noun.length >= 2 && !GENERIC.test(noun) && !TIME.test(noun);

const NAMED: Way = ['own', ({ noun }) => ({ indicator: noun, inferred: false })];

/** How a figure goes on with the one before. */
const GO_ON: readonly Way[] = [
  ['relative of last', relativeOfLast],
  // 亿元以上项目120个，其中十亿元以上15个: the size takes the noun of the size before.
  [
    'size of last',
    ({ own: { indicator }, last }) =>
      last && /元以[上下]$/.test(indicator)
        ? { indicator: indicator + bareName(last).replace(/^.*以[上下]的?/, '') }
        : undefined,
  ],
  // 改造小区300个、惠及居民5万户: whom the things before serve.
  [
    'served by last',
    ({ c, own: { indicator, head }, last }) =>
      head.replace(indicator, '').endsWith('惠及') && SERVED.test(indicator)
        ? { indicator: `${last ? bareName(last) : previousClause(c)}惠及${indicator}` }
        : undefined,
  ],
  // 推进避险搬迁，完成2万人搬迁任务: the clause before names in full what is done.
  [
    'task of clause',
    ({ c, noun }) => {
      const deed = /^(.{2,})任务$/.exec(noun)?.[1];
      const clause = deed === undefined ? '' : previousClause(c);
      return clause.endsWith(deed ?? '，') ? { indicator: clause } : undefined;
    },
  ],
  // 产值突破9万亿元、人均超过9万元: the same, by head.
  [
    'last by head',
    ({ own: { indicator }, last }) =>
      last && /^、?人均$/.test(indicator) ? { indicator: `人均${bareName(last)}` } : undefined,
  ],
  // 培育数商企业300家，遴选20家: bare verbs take the noun of the reading before.
  [
    'verb and last',
    ({ own: { indicator }, noun, last }) =>
      last && noun === '' && indicator !== '' ? { indicator: indicator + bareName(last) } : undefined,
  ],
];

/** 增速较1—4月份, 降幅比同期收窄, 5年增速, 上升: of a result, what changes is what was named before. */
const CHANGE =
  /^(?:同比|环比)?(?:是?[\d一二两三四五六七八九十]+年(?:前|来|间)?)?(?:年均)?(增速|增幅|降幅|涨幅|增量)?(?:(?:较|比).*)?$|^(?:上升|下降|提高|回落|提升)$/;
/** 折合: the same sum in other money. */
const SAME_AGAIN = /^(?:折合|折|约合|合)$/;
const RATE_BEHIND = /(?:同比|环比|年均)?(?:增速|增幅|降幅|涨幅)$/;

/** 产值200亿元，同比增长8%, 折合3亿元: statistics say the noun once; 其中县城80%: of another place what was measured before. */
function changeOfLast({ kind, own, last }: Place): Phrase | undefined {
  if (!last) return undefined;
  const words = ofStatistics(own.indicator);
  const isSaid = /[^）】”、，]/.test(own.indicator);
  const isChange = isSaid && (SAME_AGAIN.test(words) || CHANGE.test(words));
  if (!isChange || (kind !== 'observation' && !/^[同环]比/.test(own.indicator)))
    return ofOtherPlace(own.indicator, last, own.head);
  const indicator = last.indicator.replace(RATE_BEHIND, '') + (CHANGE.exec(words)?.[1] ?? '');
  return { indicator, scope: last.scope, inferred: true };
}

/** ）、, 同比, 实现: what is left over of the words between two figures. */
const BETWEEN =
  /^(?:[）】”、，①-⑳]|前[两二三]个?季度|第?[一二三四]季度|[上下]半年(?=.{3})|年[末底](?=.{2})|\d{1,2}(?:[-—–－~～至]\d{1,2})?月份?(?=.{2})|同比|环比|共|累计|大关|(?:实现|完成)(?=.{3}))+/;
/** 同比工业用电量 → 工业用电量: a name as statistics say it. */
export const ofStatistics = (name: string): string => name.replace(BETWEEN, '');

/** 年产值超10亿元的龙头企业3家、超亿元的15家: the second relative clause shares the noun of the first. */
function relativeOfLast({ own: { indicator, head }, last }: Place): Found | undefined {
  if (!last?.indicator.includes('的') || !/[^\d]的$/.test(head) || indicator === '') return undefined;
  return { indicator: `${indicator}的${last.indicator.split('的').at(-1) ?? ''}` };
}

const SERVED = /^(?:各类|广大)?(?:农村|城镇)?(?:居民|群众|农户|家庭|人口|百姓|农民|村民|学生|学子)$/;

/** 规模达到500亿元: of what is named elsewhere. */
const BORROWS: readonly Way[] = (
  [
    ['investment', investment],
    // 汇聚100家龙头企业，相关产业规模突破1000亿元: not the size of those 100 firms.
    [
      'others',
      ({ noun, last }) => (/^(?:相关|其他)/.test(noun) && last?.measure !== 'share' ? noun : undefined),
    ],
    [
      'of last',
      ({ c, noun, last, near }) =>
        last && (isMissing(noun) || RATE.test(noun)) && isSameSegment(c, near.previous)
          ? ofLast(last, noun, c.amount.unit)
          : undefined,
    ],
    ['deed', deed],
    ['clause', ofClause],
    ['branch', ofBranch],
    ['topic', ofTopic],
    ['noun', ({ noun }) => noun],
    ['topic alone', ({ noun, topic }) => (isMissing(noun) ? topic : undefined)],
  ] satisfies readonly (readonly [string, (place: Place) => string | undefined])[]
).map(([source, find]) => [source, (place) => borrowed(place, find(place))]);

/** A noun taken from elsewhere, with what is measured of it. */
function borrowed({ c, own: { head } }: Place, noun = ''): Found | undefined {
  if (noun === '') return undefined;
  // 改造渔港8个、惠及3万户: the households are not the harbours.
  return { indicator: withRate(c, head.endsWith('惠及') ? `${noun}惠及` : noun, head) };
}

/** 增速, 规模: what is measured of a thing that is named elsewhere. */
const RATE = /到位|率|产量|总产|增速|增长|占比|比重|比例|规模|总量|金额|额|产值|收入|年税收|利润|治理面积/;
const MEASURE = /^(?:总|年)?(?:产业规模|规模|产值|产量|营业?收入?|增加值|销售收入)$/;
const BRANCH =
  /^[\u4e00-\u9fa5“”]{2,10}?(?:产业|行业|经济|工业|农业|制造业|服务业)(?=[\u4e00-\u9fa5“])(?![链集园区化带体结基政发])/;
const ASPECT = /^([\u4e00-\u9fa5]{2,14}?)(?:建设|发展|工作)?方面，/;
/** Sentences back that a branch goes on to be spoken of. */
const BRANCH_REACH = 6;
/** Longer words before a generic noun would bury it. */
const MAX_PREFIX = 10;
const MAX_CLAUSE_PREFIX = 16;

/** Whether there is no noun, or only a sign of one. */
const isMissing = (noun: string): boolean => noun.length < 2;

/** 新建泵站12座，总投资3亿元 → 泵站总投资. */
function investment({ c, noun, last }: Place): string {
  const object = /^(?:总|计划|年度|年度计划|完成|年度完成)?投资(?:额|总额)?$/.test(noun)
    ? investedIn(c, last)
    : '';
  return object === '' ? '' : object + noun;
}

/** 新签约项目50个, 50个项目开工建设: what is done tells them from all others. */
function deed({ c: { tail }, noun, own: { head } }: Place): string {
  if (isMissing(noun)) return '';
  const front = trimEnd(trimFront(withoutPredicate(head)));
  const verbs = leadingVerbs(front);
  if (verbs > 0 && front.slice(verbs) === noun) return front;
  if (head.endsWith(`支持${noun}`)) return `支持${noun}`;
  const done = tail.startsWith(noun) && DONE_WITH.exec(tail.slice(noun.length))?.[1];
  return done ? done + noun : '';
}
const DONE_WITH =
  /^(?:全部|基本|加快|陆续|相继|年[内底]前?|[上下]半年|提前|尽快|顺利)*((?:开工|竣工|建成|投产|投用|签约|落地|通车|完工)(?:建设|投产|投用|通车|运营)?)(?=[，；。、]|$)/;

/** 组建产业联盟，规模达到50家 → 产业联盟规模. */
function ofClause({ c, noun }: Place): string {
  if (!isMissing(noun) && !RATE.test(noun)) return '';
  const clause = previousClause(c);
  if (clause.length < 2 || (!isMissing(noun) && clause.length > MAX_CLAUSE_PREFIX)) return '';
  return isMissing(noun) ? clause : clause + noun;
}

/**
 * 港口方面，新开工…等2个项目: of what the sentence says that it speaks.
 * 乳制品产业加快升级，…。产值达到300亿元: the branch that opened a sentence before, where this one opens with a measure.
 */
function ofBranch(place: Place): string {
  const {
    c: { sentence },
    noun,
  } = place;
  const aspect = isMissing(noun) ? undefined : aspectOf(place);
  if (aspect !== undefined) return aspect + noun;
  if (!MEASURE.test(noun)) return '';
  const before = sentence.flow.text.slice(0, sentence.start).split('。').slice(-BRANCH_REACH);
  const branch = before.map((text) => BRANCH.exec(text.trim())?.[0]).findLast((found) => found !== undefined);
  return branch === undefined ? '' : branch + noun;
}

/** 港口方面，: of what the sentence says that it speaks. */
const aspectOf = ({ c: { sentence } }: Place): string | undefined =>
  ASPECT.exec(sentence.flow.text.slice(sentence.start, sentence.end))?.[1];

/** 深海天然气方面，…，力争产量突破20亿立方米: a measure alone is of that. */
function ofAspect(place: Place): Phrase | undefined {
  const { noun, own } = place;
  const aspect = MEASURE.test(noun) ? aspectOf(place) : undefined;
  return aspect === undefined ? undefined : { indicator: aspect + noun, scope: own.scope, inferred: true };
}

/** 规模 under the heading 数据产业 → 数据产业规模. */
function ofTopic({ noun, topic }: Place): string {
  if (topic === '') return '';
  if (/^(?:总体)?(?:任务|目标)$/.test(noun)) return topic;
  // 老旧小区改造。新开工1000个小区: the heading names in full what the clause names in short.
  if (topic.includes(noun)) return isMissing(noun) ? '' : topic;
  return topic.length <= MAX_PREFIX && !noun.includes(topic) ? topic + noun : '';
}

/** No semicolon or full stop since the amount before. */
const isSameSegment = (c: AmountInContext, previous: Amount | undefined): boolean =>
  previous !== undefined &&
  previous.start >= c.sentence.start &&
  !/[；。]/.test(c.sentence.flow.text.slice(previous.end, c.amount.start));
