/** An amount as a reading: what it counts, by when, for whom. */
import type { InferableField } from '../../src/domain/dataset/schema.ts';
import { leadingVerbs } from '../lexicon/verbs.ts';
import type { Amount } from '../recognise/types.ts';
import type { AmountInContext } from '../sentence/context.ts';
import { wordsOf } from '../sentence/governing-date.ts';
import { deadlineOf } from '../interpret/deadline.ts';
import type { Share } from './distribution/distribution.ts';
import { evidence, flagsOf, flagsOfFigure } from './evidence.ts';
import { nameOf } from './name/name.ts';
import { itemHead, type Asked, type Neighbours } from './name/phrase.ts';
import { baselineOf } from '../interpret/baseline.ts';
import { frequencyOf, isCumulative, saysAverage } from '../interpret/frequency.ts';
import { certaintyOf, directionOf, measureOf } from './measure.ts';
import type { Reading } from './reading.ts';
import { placeOfFigure } from './place.ts';
import { rowStart } from '../sentence/row-start.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { continuesGrant } from './name/grant/next-grant.ts';
import { decideKind } from '../decide/support.ts';

/** A longer name is a sentence that was not cut; its beginning identifies it as well. */
const MAX_NAME = 60;

/** What is known of an amount when it is read. */
export interface DecidedAmount {
  readonly c: AmountInContext;
  readonly near: Neighbours;
  /** The amount's part of a row of values (分别), which gives it its thing or its date. */
  readonly share: Share | undefined;
  readonly articleIndex: number;
  /** Ids of the rows that decided what it is. */
  readonly rows: readonly string[];
}

/** An amount that somebody commits to: which kind of commitment it is, is one more thing that rows decide. */
export function amountReading(figure: DecidedAmount): Reading {
  const { kind, because } = decideKind(figure.c);
  const grant = kind === 'support' || continuesGrant(figure.c, figure.near);
  return figureReading({ ...figure, rows: [...figure.rows, ...because] }, grant ? 'support' : 'target');
}

/** @param kind what it was decided to be */
export function figureReading(
  { c, near, share, articleIndex, rows }: DecidedAmount,
  kind: Asked['kind'],
): Reading {
  const grant = kind === 'support';
  const phrase = nameOf({ c, near, share, kind });
  const { facts } = c.context;
  const { region, scope, isInferred } = grant
    ? { region: facts.region, scope: phrase.scope, isInferred: facts.regionInferred }
    : placeOfFigure(c, near, phrase, share);
  const measure = sharedMeasure(c, near, share) ?? measureOf(c, grant, ownWords(c, near, share), near.last);
  const deadline = dueOf(c, share, grant);
  return {
    kind: grant ? 'support' : 'target',
    articleIndex,
    part: c.context.part,
    region,
    indicator: withoutNation(phrase.indicator, c).slice(0, MAX_NAME),
    scope: (scope || eachBefore(c, share)).slice(0, MAX_NAME),
    value: c.amount.value,
    valueMax: c.amount.valueMax,
    unit: c.amount.unit,
    comparator: boundOf(c, share),
    measure,
    direction: directionOf(c, measure, grant),
    frequency: frequencyOf(c, grant, share ? rowHead(c, share) : itemHead(c, near.previous)),
    deadline,
    period: null,
    average: saysAverage(headOf(c, share)),
    cumulative: !grant && isCumulative(c, headOf(c, share), measure),
    baseline: grant ? null : baselineOf(c),
    certainty: certaintyOf(c),
    binding: null,
    inferred: inferredFields(deadline.basis, phrase.inferred, isInferred),
    flags: [...flagsOf(c.context.facts), ...flagsOfFigure(c.amount)],
    rows,
    chance: null,
    nameChance: phrase.chance ?? null,
    ...evidence(c.sentence.flow, [c.amount.start, c.amount.end], quoteRange(c.sentence)),
  };
}

/** 每平方米15元, 不低于每人每月900元、1200元: of what one the figure is; empty where it is of all. */
function eachBefore(c: AmountInContext, share: Share | undefined): string {
  const { start } = share?.first ?? rowStart(c);
  return EACH_BEFORE.exec(c.sentence.flow.text.slice(Math.max(c.clause[0], start - 16), start))?.[0] ?? '';
}
const EACH_BEFORE =
  /每(?:平方米|平米|亩|公顷|吨|公斤|头|只|羽|张床位|张|个?床位|台|套|辆车?|艘|千瓦时|千瓦|公里|人|户|家|个|项|件|名|生|课时|餐|次|场|个?(?:标准)?展位|标准箱|航次)(?:每[月年天日次])?$|每[月天日]$/;

/** 全国粮食产量 of a national plan is 粮食产量; 全国文明城市 is a title of honour. */
const HONOURS =
  /^全国(?:文明|重点|百强|千强|示范|统一|一流|领先|首|性|劳模|先进|优秀|最|知名|青少年|高校|县域|综合|城市|民族|红色|乡村|五一|三八|科普|双拥|卫生|特色|一体化|人大|政协|工商联|社会保障|碳|网上|中小学|股转|中小企业|森林城市|通用|种)/;
const withoutNation = (indicator: string, { context }: AmountInContext): string =>
  context.facts.region.level === 'nation' && !HONOURS.test(indicator)
    ? indicator.replace(/^全国(?=.{3})/, '')
    : indicator;

/** 新建、改造农田8万亩、9万亩: each value has the verb of its place in the row. */
const ownWords = (c: AmountInContext, near: Neighbours, share: Share | undefined): string =>
  share && leadingVerbs(share.item) > 0 ? share.item : itemHead(c, near.previous);

/** 分别增长5%、6%: the second value is measured as the first was. */
function sharedMeasure(
  c: AmountInContext,
  { last }: Neighbours,
  share: Share | undefined,
): Reading['measure'] {
  const goesOn =
    share && leadingVerbs(share.item) === 0 && c.amount !== share.first && last?.unit === c.amount.unit;
  return goesOn ? last.measure : null;
}

/** 2024年、2025年分别达到10家、20家: each value has the date of its place in the row. */
function dueOf(c: AmountInContext, share: Share | undefined, grant: boolean): Reading['deadline'] {
  if (!share?.date) return deadlineOf(c, grant);
  return { value: share.date.date, basis: 'sentence', text: wordsOf(share.date, c.sentence.flow.text) };
}

/** 年均分别增长5%、6%: of a row, the words before its first value. */
const headOf = (c: AmountInContext, share: Share | undefined): string => (share ? rowHead(c, share) : c.head);

/** The words of the clause before the first value of the row. */
const rowHead = ({ sentence, clause }: AmountInContext, { first }: Share): string =>
  sentence.flow.text.slice(clause[0], Math.max(clause[0], first.outerStart));

/** A row shares its first bound; 突破15项关键技术 brings them about and bounds nothing. */
function boundOf(c: AmountInContext, share: Share | undefined): Amount['comparator'] {
  const { comparator, unitKind } = c.amount;
  if (
    comparator === '>' &&
    unitKind === 'count' &&
    c.sentence.flow.text.slice(0, c.amount.start).endsWith('突破') &&
    /^[^，；]{0,16}(?:技术|难题|瓶颈|问题)/.test(c.tail)
  )
    return '=';
  if (comparator !== '=') return comparator;
  return share ? share.first.comparator : (boundOfRow(c) ?? comparator);
}

/** 不少于50批次、1000家次: the bound before the first value holds for what follows it by 、 alone. */
function boundOfRow(c: AmountInContext): Amount['comparator'] | undefined {
  const first = rowStart(c);
  const opens = first !== c.amount && first.outerStart < first.start && first.outerEnd === first.end;
  return opens ? first.comparator : undefined;
}

/** A deadline from above, a noun from another clause, a place from the body or the clause before: what the sentence does not say itself. */
function inferredFields(basis: string, phraseInferred: boolean, placeInferred: boolean): InferableField[] {
  const fields: InferableField[] = [];
  if (basis !== 'sentence' && basis !== 'none') fields.push('deadline');
  if (phraseInferred) fields.push('indicator');
  if (placeInferred) fields.push('region');
  return fields;
}

/** The sentence without blanks and list marks at its ends. */
function quoteRange(sentence: Sentence): readonly [number, number] {
  const lead = /^(?:——|—|·|•|-)+/.exec(sentence.text)?.[0].length ?? 0;
  const stop = /[。！？]$/.test(sentence.text) ? 1 : 0;
  return [sentence.start + lead, sentence.end - stop];
}
