/** Reads the commitments of one article: every figure gets a fate, taken figures become readings. */
import { placeAt } from '../recognise/region.ts';
import type { Amount, Recognised } from '../recognise/types.ts';
import type { Flow } from '../segment/flow.ts';
import { NEWS_COLUMN } from '../segment/titles.ts';
import { asAlternative } from './alternative.ts';
import { amountReading } from './amount-reading.ts';
import type { ArticleFacts } from './article.ts';
import { candidateOf, type ParagraphContext } from './context.ts';
import { distribute } from './distribution.ts';
import { leftOut } from './fate.ts';
import { milestonesOf } from './milestone.ts';
import { milestoneReading } from './milestone-reading.ts';
import type { Reading } from './reading.ts';
import type { ReadBlock, ReadParagraph, ReadTable } from './sections.ts';
import { isAmount, type Sentence } from './sentence.ts';
import { tableFindings } from './table.ts';
import { tableReading } from './table-reading.ts';

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

function interpretParagraph(
  { paragraph, items, context: shared }: ReadParagraph,
  articleIndex: number,
): Interpreted {
  const { flow } = paragraph;
  const context = ofOwnPlace(shared, flow.text);
  const found = context.sentences.flatMap((sentence, index) =>
    readSentence(context, sentence, index, articleIndex),
  );
  const taken = found.filter(({ reading }) => reading).map(({ amount }) => amount.start);
  const milestones = milestonesOf(context, taken).map((finding) => ({
    date: finding.date,
    reading: milestoneReading(context, finding, articleIndex),
  }));
  return {
    readings: [...found, ...milestones].flatMap(({ reading }) => reading ?? []),
    fates: [
      ...found.map(({ amount, reading, reason = '' }) =>
        fateOf(flow, amount, reading, reason, reading?.rule ?? reason),
      ),
      ...milestones.map(({ date, reading }) => fateOf(flow, date, reading, '', 'milestone')),
      ...items.flatMap((item) => (isAmount(item) ? [] : otherFate(flow, item))),
    ],
  };
}

const fateOf = (
  flow: Flow,
  { start, end }: { start: number; end: number },
  reading: Reading | undefined,
  reason: string,
  rule: string,
): Fate => ({ flow, start, end, reading, reason, rule });

/** Dates and digits that count nothing: 2025年, 苏政发〔2024〕12号. */
function otherFate(flow: Flow, item: Exclude<Recognised, Amount>): Fate {
  const reason = item.type === 'label' ? item.reason : 'date';
  return fateOf(flow, item, undefined, reason, reason);
}

interface Found {
  readonly amount: Amount;
  readonly reading: Reading | undefined;
  readonly reason: string | undefined;
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
  let grant: Reading | undefined;
  let before: Reading | undefined;
  return candidates.map((c, i) => {
    const reason = reasons[i];
    if (reason !== undefined) return { amount: c.amount, reading: undefined, reason };
    const at = counted.indexOf(c.amount);
    const near = { previous: counted[at - 1], next: counted[at + 1], last, grant };
    const read = amountReading(c, near, shares.get(c.amount), articleIndex);
    const reading = asAlternative(c, read, before, near.previous?.outerEnd ?? c.amount.outerStart);
    before = reading;
    if (reading.kind === 'target') last = reading;
    else grant = reading;
    return { amount: c.amount, reading, reason: undefined };
  });
}

function interpretTable(block: ReadTable, facts: ArticleFacts, articleIndex: number): Interpreted {
  if (facts.genre !== 'policy' || block.observed) return { readings: [], fates: [] };
  const found = tableFindings(block, facts).map(({ cell, amount, ...rest }) => {
    const reading = tableReading({ cell, amount, ...rest }, facts, articleIndex);
    return { reading, fate: fateOf(cell, amount, reading, '', reading.rule) };
  });
  return { readings: found.map(({ reading }) => reading), fates: found.map(({ fate }) => fate) };
}
