/** Reads the commitments of one article: every figure gets a fate, taken figures become readings. */
import type { Flag, InferableField } from '../../src/domain/schema.ts';
import type { Amount, Recognised } from '../recognise/types.ts';
import { isInside, placeAt } from '../recognise/region.ts';
import { sourceRange, type Flow } from '../segment/flow.ts';
import type { TableRow } from '../segment/tables.ts';
import { candidateOf, type Candidate, type ParagraphContext } from './context.ts';
import { deadlineOf, wordsOf } from './deadline.ts';
import { distribute, type Share } from './distribution.ts';
import { leftOut } from './fate.ts';
import { indicatorOf, itemHead, nounBehind, type Neighbours, type Phrase } from './indicator.ts';
import { baselineOf, certaintyOf, directionOf, frequencyOf, measureOf } from './measure.ts';
import { milestonesOf } from './milestone.ts';
import type { Reading } from './reading.ts';
import type { ReadBlock, ReadParagraph, ReadTable } from './sections.ts';
import { isAmount, type Sentence } from './sentence.ts';
import { grantNoun, isSupport, supportPhrase } from './support.ts';
import { tableFindings } from './table.ts';
import type { ArticleFacts } from './article.ts';

import { NEWS_COLUMN } from '../segment/titles.ts';

/** What became of one number of the text, before ids are known. */
export interface Fate {
  readonly flow: Flow;
  readonly start: number;
  readonly end: number;
  readonly reading: Reading | undefined;
  readonly reason: string;
  readonly rule: string;
}
export interface Interpreted {
  readonly readings: Reading[];
  readonly fates: Fate[];
}

export function interpretBlock(block: ReadBlock, facts: ArticleFacts, articleIndex: number): Interpreted {
  return 'table' in block
    ? interpretTable(block, facts, articleIndex)
    : interpretParagraph(block, articleIndex);
}

/** ◎ 黄山市印发三年行动方案，…: each item of a column of news speaks of its own place. */
function ofOwnPlace(context: ParagraphContext, text: string): ParagraphContext {
  if (!NEWS_COLUMN.test(context.facts.title)) return context;
  const lead = /^[◎●·◆■★\s]*/.exec(text)?.[0].length ?? 0;
  const place = placeAt(text, lead);
  return place ? { ...context, facts: { ...context.facts, region: place.region } } : context;
}

function interpretParagraph(
  { paragraph, items, context: shared }: ReadParagraph,
  articleIndex: number,
): Interpreted {
  const context = ofOwnPlace(shared, paragraph.flow.text);
  const readings: Reading[] = [];
  const fates: Fate[] = [];
  const taken: number[] = [];
  const flow = paragraph.flow;
  context.sentences.forEach((sentence, index) => {
    const found = readSentence(context, sentence, index, articleIndex);
    for (const { amount, reading, reason } of found) {
      if (reading) {
        readings.push(reading);
        taken.push(amount.start);
      }
      fates.push({
        flow,
        start: amount.start,
        end: amount.end,
        reading,
        reason: reason ?? '',
        rule: reading?.rule ?? reason ?? '',
      });
    }
  });
  for (const finding of milestonesOf(context, taken)) {
    const reading = milestoneReading(context, finding, articleIndex);
    readings.push(reading);
    fates.push({
      flow,
      start: finding.date.start,
      end: finding.date.end,
      reading,
      reason: '',
      rule: 'milestone',
    });
  }
  for (const item of items) if (!isAmount(item)) fates.push(otherFate(flow, item));
  return { readings, fates };
}

const otherFate = (flow: Flow, item: Exclude<Recognised, Amount>): Fate => {
  const reason = item.type === 'label' ? item.reason : 'date';
  return { flow, start: item.start, end: item.end, reading: undefined, reason, rule: reason };
};

interface Found {
  amount: Amount;
  reading: Reading | undefined;
  reason: string | undefined;
}

function readSentence(
  context: ParagraphContext,
  sentence: Sentence,
  index: number,
  articleIndex: number,
): Found[] {
  const amounts = sentence.items.filter(isAmount);
  if (amounts.length === 0) return [];
  const shares = distribute(sentence);
  const candidates = amounts.map((amount) => candidateOf(context, index, amount));
  const reasons = candidates.map((c) => leftOut(c));
  const counted = amounts.filter((_, i) => reasons[i] === undefined);
  let last: Reading | undefined;
  return candidates.map((c, i) => {
    const reason = reasons[i];
    if (reason !== undefined) return { amount: c.amount, reading: undefined, reason };
    const at = counted.indexOf(c.amount);
    const near = { previous: counted[at - 1], next: counted[at + 1], last };
    const reading = amountReading(c, near, shares.get(c.amount), articleIndex);
    if (reading.kind === 'target') last = reading;
    return { amount: c.amount, reading, reason: undefined };
  });
}

/** A longer name is a sentence that was not cut; its beginning identifies it as well. */
const MAX_NAME = 60;

function amountReading(
  c: Candidate,
  near: Neighbours,
  share: Share | undefined,
  articleIndex: number,
): Reading {
  const { facts } = c.context;
  const grant = isSupport(c);
  const phrase = phraseOf(c, near, share, grant);
  const own = measureOf(c, grant, itemHead(c, near.previous), near.last);
  const measure =
    share && c.amount !== share.first && near.last?.unit === c.amount.unit && near.last.measure
      ? near.last.measure
      : own;
  const base = deadlineOf(c, grant);
  const deadline = share?.date
    ? { value: share.date.date, basis: 'sentence' as const, text: wordsOf(share.date, c.sentence.flow.text) }
    : base;
  const comparator = boundOf(c, share);
  return {
    kind: grant ? 'support' : 'target',
    articleIndex,
    part: c.context.part,
    region: facts.region,
    indicator: phrase.indicator.slice(0, MAX_NAME),
    scope: phrase.scope.slice(0, MAX_NAME),
    value: c.amount.value,
    valueMax: c.amount.valueMax,
    unit: c.amount.unit,
    comparator,
    measure,
    direction: directionOf(c, measure, grant),
    frequency: frequencyOf(
      c,
      grant,
      share
        ? c.sentence.flow.text.slice(c.clause[0], Math.max(c.clause[0], share.first.outerStart))
        : itemHead(c, near.previous),
    ),
    deadline,
    baseline: grant ? null : baselineOf(c),
    certainty: certaintyOf(c),
    binding: null,
    inferred: inferredFields(deadline.basis, phrase.inferred, c),
    flags: flagsOf(c.context),
    rule: grant ? 'support' : measure === 'growth' ? 'growth' : 'target',
    ...evidence(c.sentence.flow, [c.amount.start, c.amount.end], quoteRange(c.sentence)),
  };
}

/** A row shares its first bound; 突破15项关键技术 brings them about and bounds nothing. */
function boundOf(c: Candidate, share: Share | undefined): Amount['comparator'] {
  const { comparator, unitKind } = c.amount;
  if (
    comparator === '>' &&
    unitKind === 'count' &&
    c.sentence.flow.text.slice(0, c.amount.start).endsWith('突破') &&
    /^[^，；]{0,16}(?:技术|难题|瓶颈|问题)/.test(c.tail)
  )
    return '=';
  return share && comparator === '=' ? share.first.comparator : comparator;
}

function phraseOf(c: Candidate, near: Neighbours, share: Share | undefined, grant: boolean): Phrase {
  if (!share || share.item === '') return grant ? supportPhrase(c, near) : indicatorOf(c, near);
  if (grant) {
    const noun = grantNoun({ ...c, amount: share.last, tail: '' }, { ...near, next: undefined });
    return { indicator: share.item + noun, scope: '', inferred: false };
  }
  const noun =
    share.noun ||
    nounBehind(share.last, c.sentence.flow.text.slice(share.last.outerEnd, c.clause[1]), c.head);
  if (noun) return { indicator: noun, scope: share.item, inferred: false };
  // 西部地区试点城市被改造企业: the place ends where the thing counted begins.
  const placed = /^(.*?(?:试点城市|试点县|地区|城市|[县区市省州]))([\u4e00-\u9fa5]{3,})$/.exec(share.item);
  if (share.places && placed?.[1] && placed[2])
    return { indicator: placed[2], scope: placed[1], inferred: false };
  const counted = share.places ? indicatorOf(c, near).indicator : share.item;
  return { indicator: counted, scope: share.places ? share.item : '', inferred: false };
}

function inferredFields(basis: string, phraseInferred: boolean, c: Candidate): InferableField[] {
  const fields: InferableField[] = [];
  if (basis !== 'sentence' && basis !== 'none') fields.push('deadline');
  if (phraseInferred) fields.push('indicator');
  if (c.context.facts.regionFromBody) fields.push('region');
  return fields;
}

function flagsOf(context: ParagraphContext): Flag[] {
  const flags: Flag[] = [];
  if (context.facts.status === 'draft' || context.facts.status === 'proposal') flags.push('draft');
  if (context.facts.regionFromBody) flags.push('region-from-body');
  return flags;
}

/** The sentence without blanks and list marks at its ends. */
function quoteRange(sentence: Sentence): readonly [number, number] {
  const lead = /^(?:——|—|·|•|-)+/.exec(sentence.text)?.[0].length ?? 0;
  const stop = /[。！？]$/.test(sentence.text) ? 1 : 0;
  return [sentence.start + lead, sentence.end - stop];
}

type Evidence = Pick<Reading, 'valueRange' | 'quoteRange' | 'display'>;

function evidence(flow: Flow, value: readonly [number, number], quote: readonly [number, number]): Evidence {
  return {
    valueRange: sourceRange(flow, ...value),
    quoteRange: sourceRange(flow, ...quote),
    display: flow.text.slice(...quote),
  };
}

/** From the first to the last cell with text. */
function rowRange(row: TableRow): readonly [number, number] {
  const cells = row.cells.filter((cell) => cell.text !== '');
  const last = cells.at(-1);
  return [cells[0]?.map[0] ?? 0, last ? sourceRange(last, 0, last.text.length)[1] : 0];
}

function milestoneReading(
  context: ParagraphContext,
  finding: ReturnType<typeof milestonesOf>[number],
  articleIndex: number,
): Reading {
  const { date, sentence, quote } = finding;
  const words = sentence.flow.text.slice(quote[0], quote[1]);
  return {
    kind: 'milestone',
    articleIndex,
    part: context.part,
    region: context.facts.region,
    indicator: finding.indicator,
    scope: '',
    value: null,
    valueMax: null,
    unit: '',
    comparator: null,
    measure: null,
    direction: null,
    frequency: null,
    deadline: { value: date.date, basis: 'sentence', text: wordsOf(date, sentence.flow.text) },
    baseline: null,
    certainty: /力争|争取|努力/.test(words) ? 'strive' : 'committed',
    binding: null,
    inferred: context.facts.regionFromBody ? ['region'] : [],
    flags: flagsOf(context),
    rule: 'milestone',
    ...evidence(sentence.flow, [date.start, date.end], quote),
  };
}

function interpretTable(block: ReadTable, facts: ArticleFacts, articleIndex: number): Interpreted {
  if (facts.genre !== 'policy' || block.observed) return { readings: [], fates: [] };
  const readings: Reading[] = [];
  const fates: Fate[] = [];
  for (const finding of tableFindings(block, facts)) {
    const measure = finding.cumulative
      ? finding.unit === '%'
        ? 'growth'
        : 'increment'
      : finding.growth
        ? 'growth'
        : tableMeasure(finding.indicator, finding.unit);
    const named = finding.place === '' ? undefined : placeAt(finding.place, 0);
    const place = named && isInside(named.region, facts.region) ? named : undefined;
    const reading: Reading = {
      kind: 'target',
      articleIndex,
      part: 'body',
      region: place?.region ?? facts.region,
      indicator: finding.indicator,
      scope: place ? '' : finding.place,
      value: Math.abs(finding.value),
      valueMax: finding.valueMax,
      unit: finding.unit,
      comparator: finding.comparator,
      measure,
      direction: /能耗|排放|死亡|失业|降低|下降|PM/.test(finding.indicator) ? 'down' : 'up',
      frequency: null,
      deadline: finding.deadline,
      baseline: finding.baseline,
      certainty: 'committed',
      binding: finding.binding,
      inferred: finding.deadline.value === null ? [] : ['deadline'],
      flags: facts.status === 'draft' ? ['draft'] : [],
      rule: 'indicator-table',
      valueRange: sourceRange(finding.cell, finding.amount.start, finding.amount.end),
      quoteRange: rowRange(finding.row),
      display: finding.row.cells.map((cell) => cell.text).join(' | '),
    };
    readings.push(reading);
    fates.push({
      flow: finding.cell,
      start: finding.amount.start,
      end: finding.amount.end,
      reading,
      reason: '',
      rule: 'indicator-table',
    });
  }
  return { readings, fates };
}

function tableMeasure(indicator: string, unit: string): Reading['measure'] {
  if (unit === '%') return /增长|增速|下降|降低|涨幅/.test(indicator) ? 'growth' : 'share';
  if (unit === '个百分点') return 'increment';
  if (unit === '倍') return 'multiple';
  if (unit === '' || /指数|PUE/.test(indicator)) return 'index';
  return /^(?:新增|净增|新建|累计新增)/.test(indicator) ? 'increment' : 'level';
}
