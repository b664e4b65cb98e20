/** Reads the commitments and results of one article: every figure gets a fate, taken figures become readings. */
import { decide } from '../decide/decide.ts';
import { placeAt } from '../recognise/region.ts';
import type { Amount, Recognised } from '../recognise/types.ts';
import { looksBack } from '../structure/role.ts';
import type { Flow } from '../../src/domain/text/flow.ts';
import { NEWS_COLUMN } from '../segment/titles.ts';
import { decideKind } from '../decide/support.ts';
import { readingOf } from '../fields/fields.ts';
import { figureOf } from '../fields/figure.ts';
import { continuesGrant } from '../fields/name/grant/next-grant.ts';
import { asAlternative } from '../fields/scope.ts';
import type { ArticleFacts } from '../document/facts.ts';
import { grownAmount } from '../recognise/change.ts';
import {
  amountInContext,
  type AmountInContext,
  type ParagraphContext,
  type TableContext,
} from '../sentence/context.ts';
import { distribute } from '../fields/distribution/distribution.ts';
import { forEachPlace } from '../fields/distribution/each-of-places.ts';
import type { LeftOut } from '../decide/fate.ts';
import { milestonesOf } from './milestone.ts';
import { relativeReadings } from './relative.ts';
import { observationReading } from './observation.ts';
import type { Reading } from '../fields/reading.ts';
import type { ReadBlock, ReadParagraph } from './sections.ts';
import { isAmount, type Sentence } from '../sentence/sentence.ts';
import { tableGoals } from '../fields/table/table.ts';

/** What became of one number of the text, before ids are known. */
export interface NumberFate {
  readonly flow: Flow;
  readonly start: number;
  readonly end: number;
  readonly reading: Reading | undefined;
  readonly reason: string;
  /** Ids of the rows that decided. */
  readonly rows?: readonly string[];
}
export interface Interpreted {
  readonly readings: readonly Reading[];
  readonly fates: readonly NumberFate[];
}

/** Where a number stands in its flow. */
type Span = Pick<NumberFate, 'start' | 'end'>;

/** Readings and fates of one paragraph or table. */
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

function interpretParagraph({ paragraph, items, context }: ReadParagraph, articleIndex: number): Interpreted {
  if (items.length === 0) return NOTHING;
  const { flow } = paragraph;
  const { readings, fates } = interpretFigures(flow, ofOwnPlace(context, flow.text), articleIndex);
  for (const item of items) if (!isAmount(item)) fates.push(otherFate(flow, item));
  return { readings, fates };
}

/** Most paragraphs have no number at all. */
const NOTHING: Interpreted = { readings: [], fates: [] };

/** Amounts, then dated goals without a figure. */
function interpretFigures(flow: Flow, context: ParagraphContext, articleIndex: number) {
  const readings: Reading[] = [];
  const fates: NumberFate[] = [];
  const taken: number[] = [];
  for (const [index, sentence] of context.sentences.entries()) {
    if (sentence.amounts.length === 0) continue;
    for (const found of readSentence(context, sentence, index, articleIndex)) {
      const { amount, reading, isStep, reason, rows } = found;
      // A figure that several places have belongs to the record of the first.
      const head = flow.text.slice(sentence.start, amount.outerStart);
      const each = reading && !isStep ? forEachPlace(reading, head) : [];
      const [said = reading] = each;
      fates.push(said ? takenFate(flow, amount, said) : leftOutFate(flow, amount, reason, rows));
      if (each.length === 0) continue;
      readings.push(...each);
      taken.push(amount.start);
    }
  }
  for (const { date, reading } of milestonesOf(context, taken, articleIndex)) {
    readings.push(reading);
    fates.push(takenFate(flow, date, reading));
  }
  readings.push(...relativeReadings(context, articleIndex));
  return { readings, fates };
}

const takenFate = (flow: Flow, { start, end }: Span, reading: Reading): NumberFate => {
  return { flow, start, end, reading, reason: '', rows: reading.rows };
};

const leftOutFate = (
  flow: Flow,
  { start, end }: Span,
  reason: string,
  rows?: readonly string[],
): NumberFate => {
  return { flow, start, end, reading: undefined, reason, ...(rows && { rows }) };
};

/** Dates and digits that count nothing: 2025年, 苏政发〔2024〕12号. */
const otherFate = (flow: Flow, item: Exclude<Recognised, Amount>): NumberFate =>
  leftOutFate(flow, item, item.type === 'label' ? item.reason : 'date');

interface Found {
  readonly amount: Amount;
  readonly reading: Reading | undefined;
  /** It only says how the amount before it has grown, whose reading it shares. */
  readonly isStep: boolean;
  readonly reason: string;
  readonly rows: readonly string[];
}

function readSentence(
  context: ParagraphContext,
  sentence: Sentence,
  index: number,
  articleIndex: number,
): Found[] {
  const { amounts, flow } = sentence;
  // 规模4.4万亿元、比上年增加5000亿元: the second amount says how the first has grown, and belongs to it.
  const grown = amounts.map((_, i) => grownAmount(flow.text, amounts, i));
  const judged = amounts.map((amount, i): Judged => {
    const c = amountInContext(context, index, amount);
    return grown[i] ? { c, verdict: 'baseline', rows: ['baseline.grown'], chance: 1 } : judge(c);
  });
  const counted = judged.filter(({ verdict }) => verdict === 'commitment' || verdict === 'result');
  const readings = counted.length > 0 ? readingsOf(sentence, counted, articleIndex) : undefined;
  return judged.map(({ c: { amount }, verdict, rows }, i) => {
    const found = readings?.get(grown[i] ?? amount);
    const reading = found?.indicator === '' && found.kind === 'observation' ? undefined : found;
    const reason = reading ? '' : found ? 'unnamed' : verdict;
    return { amount, reading, isStep: grown[i] !== undefined, reason, rows };
  });
}

interface Judged {
  readonly c: AmountInContext;
  readonly verdict: 'commitment' | 'result' | LeftOut;
  readonly rows: readonly string[];
  /** How likely the weights find it; null where they were not asked. */
  readonly chance: number | null;
}

/** Promised, reached, or why it is neither. */
function judge(c: AmountInContext): Judged {
  const { fate, reason = 'weighed', rows, chance } = decide(c);
  return { c, verdict: fate === 'neither' ? reason : fate, rows, chance };
}

/** The commitments and results of one sentence, each with those beside and before it in view. */
function readingsOf(
  sentence: Sentence,
  counted: readonly Judged[],
  articleIndex: number,
): ReadonlyMap<Amount, Reading> {
  const shares = distribute(sentence);
  const readings = new Map<Amount, Reading>();
  let last: Reading | undefined;
  let grant: Reading | undefined;
  let before: Reading | undefined;
  for (const [i, judged] of counted.entries()) {
    const { c, verdict, rows, chance } = judged;
    const near = { previous: counted[i - 1]?.c.amount, next: counted[i + 1]?.c.amount, last, grant };
    const { kind, because } = verdict === 'commitment' ? decideKind(c) : RESULT;
    const isNext = kind === 'target' && continuesGrant(c, near);
    const figure = figureOf(c, near, shares.get(c.amount), isNext ? 'support' : kind);
    const read = readingOf(figure, articleIndex, [...rows, ...because]);
    const said = kind === 'observation' ? observationReading(figure, read) : read;
    before = asAlternative(figure, { ...said, chance }, before);
    readings.set(c.amount, before);
    if (before.kind === 'support') grant = before;
    else last = before;
  }
  return readings;
}
const RESULT = { kind: 'observation', because: [] } as const;

function interpretTable(block: TableContext, facts: ArticleFacts, articleIndex: number): Interpreted {
  if (facts.genre !== 'policy' || looksBack(block.stretch)) return NOTHING;
  const goals = tableGoals(block, facts, articleIndex);
  return {
    readings: goals.map(({ reading }) => reading),
    fates: goals.map(({ cell, amount, reading }) => takenFate(cell, amount, reading)),
  };
}
