/**
 * Which result is likely to be of the same thing as a commitment though the two reports name or measure it otherwise:
 * 老旧小区综合整治 500个 and 老旧小区改造完工 1225个. A log-linear score of both names and both figures; its weights are
 * trained on pairs that were found by hand (`npm run train:links`, tests/gold/README.md). Pure.
 */
import type { Steps } from '../collections/steps.ts';
import { candidatesIn } from '../match/match.ts';
import { convertUnit, countsAs, dimensionOf } from '../quantity/conversion.ts';
import { diceOf, wordingOf, type Wording } from '../text/text-similarity.ts';
import { yearsOf } from '../time/years.ts';
import { NATION } from '../region/provinces.ts';
import { digitsOf, ONE_YEAR, type Promised, type Reached } from './link.ts';
import file from './likely-weights.json' with { type: 'json' };

/** A commitment and a result of one place and time, and how much speaks for their being of one thing. */
export interface Likely {
  readonly target: Promised;
  readonly result: Reached;
  /** How far apart the figures are: in points of a rate over five, else the logarithm of their ratio; 3 is the most. */
  readonly apart: number;
  /** Log-odds. */
  readonly score: number;
}

/** By name, in the order in which they are summed up. */
type Features = readonly (readonly [name: string, value: number])[];
type Weights = Readonly<Record<string, number>>;

/** From these log-odds on a link is taken, and offered; the second best must stay behind by the third. */
const TAKEN = -0.9;
const OFFERED = -1.5;
const AHEAD = 0.5;
/**
 * Three times as much as was promised, or a third, is to be looked at; of the nation, whose reports tell a year's work and
 * that of five side by side, half as much again. Points of a rate are none.
 */
const isFarApart = ({ target: { unit, regionCode }, apart }: Likely): boolean =>
  unit !== '%' && apart > Math.log(regionCode === NATION ? ONE_YEAR : 3);

/** What stands in a name without saying of what it is: signs, what is done, for which time, and that it is an amount. */
const SIGNS = /[“”"'（）()《》、，,·的]/gu;
const SAYS_LITTLE =
  /新开辟|新开|新建|新增|新培育|改造提升|改造|提升|综合整治|完工|完成|建成|修建|建设|实现|达到|今年|年度|全年|计划|全[省市区县]|省内|规模(?!以)|容量|数量|总量|(?:稳步|加快)?推进|投入运行|投资的|认证|惠及群众|产量|额$/gu;
/** Of what rank: to be one it must be one, but alone it makes no two things alike. */
const RANKS = /(?:国家|自治区|省|市|县|省部)级(?:及?以上)?|国家|全国|重点|重大|关键|核心/gu;
/** One thing in two words. */
const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/营业收入/gu, '营收'],
  [/原煤|煤炭/gu, '煤'],
  [/规上/gu, '规模以上'],
  [/乡村/gu, '农村'],
  [/国土绿化(?:面积)?/gu, '营造林'],
  [/户用卫生厕所|卫生户厕/gu, '卫生厕所'],
  [/(?!^)(?:比例|占比|比率|比重)/gu, '率'],
];
/** Of whom or of what part: with one of these more it is another figure. */
const PARTS =
  /农村|城镇|装备|高技术|高新技术|制造业|民间|中小企业|技改|规模以上|限额以上|高校毕业生|战略性新兴|外商|出口|进口|服务业|第[一二三]产业/gu;

/** What many things are: that two are projects or centres makes them no one thing. */
const KINDS =
  /(?:项目|企业|平台|中心|园区?|集群|基地|工程|机构|技术|资金|投资|试点|示范[区点]?|装机|人才|产业|任务|事项|活动|设施|服务|建设|体系)+$/u;

interface Name {
  readonly words: string;
  /** What is left of them without the kind of thing that it is. */
  readonly thing: string;
  readonly wording: Wording;
  readonly parts: string;
  readonly ranks: string;
}

function nameOf({ scope, indicatorKey }: Pick<Promised, 'scope' | 'indicatorKey'>): Name {
  const bare = (scope + indicatorKey).replace(SIGNS, '');
  const same = SAME_WORDS.reduce((text, [words, word]) => text.replace(words, word), bare);
  const thing = same.replace(SAYS_LITTLE, '').replace(RANKS, '');
  const words = thing.length >= 2 ? thing : bare;
  return {
    words,
    thing: words.replace(KINDS, ''),
    wording: wordingOf(words),
    // 进出口 is neither of them.
    parts: setOf(same.replaceAll('进出口', ' '), PARTS),
    ranks: setOf(same, RANKS),
  };
}

/** All that a text has of such words, each once, in one order. */
const setOf = (text: string, words: RegExp): string => [...new Set(text.match(words))].toSorted().join(' ');

/** How many characters two names share in order: the length of their longest common subsequence. */
function sharedInOrder(a: string, b: string): number {
  let row = new Uint16Array(b.length + 1);
  for (const sign of a) {
    const next = new Uint16Array(b.length + 1);
    for (let i = 0; i < b.length; i += 1)
      next[i + 1] = sign === b[i] ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0);
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The longest run of characters that two names share. */
function longestRun(a: string, b: string): number {
  let best = 0;
  let row = new Uint16Array(b.length + 1);
  for (const sign of a) {
    const next = new Uint16Array(b.length + 1);
    for (let i = 0; i < b.length; i += 1)
      if (sign === b[i]) best = Math.max(best, (next[i + 1] = (row[i] ?? 0) + 1));
    row = next;
  }
  return best;
}

/** Figures further apart than this (in points of a rate over five, in logarithms of a ratio) are no further apart. */
const FURTHEST = 3;
const POINTS = 5;
/** As near as the figures must be where a name says no more than its kind. */
const CLOSE = 0.05;

function apartOf(promised: number, reached: number, isRate: boolean): number {
  const ratio = promised > 0 && reached > 0 ? Math.abs(Math.log(reached / promised)) : FURTHEST;
  return Math.min(FURTHEST, isRate ? Math.abs(reached - promised) / POINTS : ratio);
}

/** Of two figures in one unit, the promised first. */
function figureFeatures(promised: number, reached: number, apart: number, isRate: boolean): Features {
  const isEqual = reached === promised;
  // 1550个 twice is no chance, 10个 twice may be.
  const digits = digitsOf(promised);
  return [
    ['equal', Number(isEqual)],
    ['equal-digits', isEqual ? Math.min(3, digits - 1) : 0],
    ['apart', apart],
    ['short-of-it', Number(!isRate && reached < promised)],
  ];
}

/** Of the shorter, what stands in the other too. */
const sharedPart = (a: string, b: string): number => sharedInOrder(a, b) / Math.min(a.length, b.length);

function nameFeatures(a: Name, b: Name, isRate: boolean): Features {
  const shared = sharedInOrder(a.words, b.words);
  const [short, long] = [a.words.length, b.words.length].toSorted((x, y) => x - y);
  const ofLonger = shared / (long ?? 1);
  return [
    ['one-name', Number(a.words === b.words)],
    ['dice', diceOf(a.wording, b.wording)],
    ['of-shorter', shared / (short ?? 1)],
    ['of-longer', ofLonger],
    ['rate-of-longer', isRate ? 1 - ofLonger : 0],
    ['shared', Math.min(12, shared) / 6],
    ['run', Math.min(8, longestRun(a.words, b.words)) / 4],
    ['end', Number(a.words.slice(-2) === b.words.slice(-2))],
    ['front', Number(a.words.slice(0, 2) === b.words.slice(0, 2))],
    ['one-thing', a.thing === '' || b.thing === '' ? 0 : sharedPart(a.thing, b.thing)],
    ['other-thing', Number(a.thing !== '' && b.thing !== '' && longestRun(a.thing, b.thing) < 2)],
    ['other-part', Number(a.parts !== b.parts)],
    ['two-parts', Number(a.parts !== b.parts && a.parts !== '' && b.parts !== '')],
    ['more-ranks', Number(a.ranks !== b.ranks)],
    ['other-rank', Number(a.ranks !== b.ranks && a.ranks !== '' && b.ranks !== '')],
  ];
}

function weighed(
  target: Promised,
  result: Reached,
  names: readonly [Name, Name],
): Pick<Likely, 'apart'> & { readonly features: Features } {
  const isRate = target.unit === '%';
  const converted = convertUnit(result.value, result.unit, target.unit);
  const [promised, reached] = [target.value ?? 0, converted.ok ? converted.value : result.value];
  const apart = apartOf(promised, reached, isRate);
  const [a, b] = names;
  const isBare = a.words !== b.words && (a.thing === '' || b.thing === '');
  const features: Features = [
    ['bias', 1],
    ['rate', Number(isRate)],
    ['one-key', Number(target.indicatorKey === result.indicatorKey)],
    ['one-unit', Number(target.unit === result.unit)],
    ['one-measure', Number(target.measure === result.measure)],
    ['of-years', Number(result.period.includes('/'))],
    ...nameFeatures(...names, isRate),
    ...figureFeatures(promised, reached, apart, isRate),
    ['growth-other-part', Number(target.measure === 'growth' && a.parts !== b.parts)],
    ['no-thing', Number(isBare)],
    ['no-thing-apart', Number(isBare && apart > CLOSE)],
  ];
  return { features, apart };
}

/** What speaks for a pair, for the training of the weights. */
export const pairFeatures = ({ target, result }: Pick<Likely, 'target' | 'result'>): Features =>
  weighed(target, result, [nameOf(target), nameOf(result)]).features;

const scoreOf = (features: Features, weights: Weights): number =>
  features.reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0);

const DIMENSION_OF_COUNTS = '#';
const kindOf = (unit: string): string => (countsAs(unit, '个') ? DIMENSION_OF_COUNTS : dimensionOf(unit));

const PLACE_AND_TIME = {
  keys: [
    ({ regionCode, unit, span }: Promised) =>
      span === null ? [] : [`${regionCode}|${kindOf(unit)}|${span.last}`],
    ({ regionCode, unit, period }: Reached) => [`${regionCode}|${kindOf(unit)}|${yearsOf(period).last}`],
  ],
} as const;

/** All pairs of one place and time whose names share two characters in a row. `answers`: whether the times fit. */
export function* likelyPairs(
  targets: readonly Promised[],
  results: readonly Reached[],
  answers: (target: Promised, result: Reached) => boolean,
  weights: Weights = file,
): Steps<Likely[]> {
  const named = new Map<string, Name>();
  const name = (of: Promised | Reached): Name => {
    const key = `${of.scope}|${of.indicatorKey}`;
    const made = named.get(key) ?? nameOf(of);
    named.set(key, made);
    return made;
  };
  const near = candidatesIn<Promised, Reached>(PLACE_AND_TIME, results);
  const pairs: Likely[] = [];
  for (const target of targets) {
    for (const result of near(target)) {
      const names = [name(target), name(result)] as const;
      if (diceOf(names[0].wording, names[1].wording) === 0 || !answers(target, result)) continue;
      const { features, apart } = weighed(target, result, names);
      pairs.push({ target, result, apart, score: scoreOf(features, weights) });
    }
    yield;
  }
  return pairs;
}

/** The likeliest result of each commitment that is likelier to be its own than any other's of its document. */
export function likeliest(pairs: readonly Likely[]): (Likely & { readonly isTaken: boolean })[] {
  const bestOfResult = new Map<string, number>();
  const ofTarget = new Map<string, Likely[]>();
  const both = ({ target, result }: Likely): string => `${result.id} ${target.articleId}`;
  for (const pair of pairs) {
    bestOfResult.set(both(pair), Math.max(bestOfResult.get(both(pair)) ?? -Infinity, pair.score));
    const others = ofTarget.get(pair.target.id);
    if (others === undefined) ofTarget.set(pair.target.id, [pair]);
    else others.push(pair);
  }
  return [...ofTarget.values()].flatMap((found) => {
    const best = found.reduce((a, b) => (b.score > a.score ? b : a));
    const second = Math.max(
      ...found.filter(({ result }) => result.value !== best.result.value).map(({ score }) => score),
    );
    if (best.score < OFFERED || best.score < (bestOfResult.get(both(best)) ?? 0)) return [];
    return [{ ...best, isTaken: best.score >= TAKEN && best.score - second >= AHEAD && !isFarApart(best) }];
  });
}
