/** A document's text, made ready to find quotes in it and to read figures and dates where they stand. Pure. */
import type { Article, PolicyDocument } from '../dataset/schema.ts';
import { dateAt, DATE_OPENINGS } from '../quantity/date.ts';
import type { DateMention } from '../quantity/date-mention.ts';
import { withPlainNumerals } from '../quantity/chinese-number.ts';
import { hasLine } from '../reading/line.ts';
import { blockAt, readingBlocks, type ReadingBlock, type Span } from '../reading/reading.ts';
import { foldText, searchIndex } from '../reading/reading-search.ts';
import { CharacterSet } from '../text/character-set.ts';
import { flowOf, sourceOffset, type Flow } from '../text/flow.ts';

/** Signs that are written in several ways, one for one. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟"'‘’「」『』]/gu, '"'],
  [/[–—―−~～〜]/gu, '-'],
];

const alike = (text: string): string => ALIKE.reduce((said, [signs, one]) => said.replace(signs, one), text);

/** As texts are compared: without blanks, bold and the bars of a table, narrow, in lower case, quotation marks and dashes of one kind. */
export const folded = (text: string): string => alike(foldText(text.replaceAll(/\*\*|\|/gu, '')));

const DATES = new CharacterSet(DATE_OPENINGS);

/** A date with its place in the text. */
export interface PlacedDate extends Pick<DateMention, 'date' | 'startDate'> {
  readonly start: number;
  readonly text: string;
}

export class Source {
  readonly blocks: readonly ReadingBlock[];
  /** All that is read, one after another, and where each sign of it stands in the text. */
  readonly plain: { readonly text: string; readonly map: readonly number[] };
  private readonly starts: readonly number[];
  private readonly blockStarts: readonly number[];
  private readonly dates = new Map<number, readonly PlacedDate[]>();

  readonly document: Pick<PolicyDocument, 'id' | 'articles'>;
  readonly text: string;
  constructor(document: Pick<PolicyDocument, 'id' | 'articles'>, text: string) {
    this.document = document;
    this.text = text;
    this.blocks = readingBlocks(text);
    this.blockStarts = this.blocks.map(({ pieces: [first] }) => first?.[0] ?? 0);
    const pieces = this.blocks.flatMap((block) => (block.kind === 'page-number' ? [] : block.pieces));
    const [whole] = searchIndex(text, [{ kind: 'paragraph', line: 1, pieces }]);
    this.plain = { text: alike(whole?.text ?? ''), map: whole?.map ?? [] };
    this.starts = [0, ...[...text.matchAll(/\r\n|\r|\n/gu)].map(({ index, 0: end }) => index + end.length)];
  }

  /** 1-based. */
  lineAt(offset: number): number {
    return below(this.starts, offset + 1);
  }

  /** The stretch of `plain` on these lines. */
  onLines(first: number, last: number): readonly [number, number] {
    const from = this.starts[Math.max(1, first) - 1] ?? this.text.length;
    return [below(this.plain.map, from), below(this.plain.map, this.starts[last] ?? this.text.length)];
  }

  articleOn(line: number): Article | undefined {
    return this.document.articles.find(hasLine(line));
  }

  blockOf(offset: number): number {
    const last = below(this.blockStarts, offset + 1) - 1;
    // A page's number stands between the pieces of the block before it.
    return this.blocks[last]?.pieces.some(holds(offset)) === true ? last : blockAt(this.blocks, offset);
  }

  /** Of the paragraph or row that holds the offset. */
  linesAround(offset: number): number[] {
    const pieces = this.blocks[this.blockOf(offset)]?.pieces ?? [];
    return [...new Set(pieces.map(([start]) => this.lineAt(start)))];
  }

  /** A paragraph, or the cell of a table's row, as the grammar reads it, and the place of `offset` in it. */
  flowAt(offset: number): { readonly text: string; readonly at: number; readonly flow: Flow } {
    const block = this.blocks[this.blockOf(offset)];
    const pieces = block?.pieces ?? [];
    const flow = flowOf(this.text, block?.kind === 'row' ? pieces.filter(holds(offset)) : pieces);
    let at = 0;
    while (at < flow.text.length && sourceOffset(flow, at) < offset) at += 1;
    return { text: withPlainNumerals(flow.text), at, flow };
  }

  /** All dates of a block. `reference`: the date of the article, for 年内 and 三年内. */
  datesIn(index: number, reference: string | null): readonly PlacedDate[] {
    const known = this.dates.get(index);
    if (known !== undefined) return known;
    const found = datesOf(flowOf(this.text, this.blocks[index]?.pieces ?? []), reference);
    this.dates.set(index, found);
    return found;
  }
}

const holds =
  (offset: number) =>
  ([start, end]: Span): boolean =>
    start <= offset && offset < end;

/** Dates in a text of its own, such as a title. */
export function datesOf(flow: Flow, reference: string | null): PlacedDate[] {
  const text = withPlainNumerals(flow.text);
  const found: PlacedDate[] = [];
  for (let at = DATES.next(text, 0); at < text.length;) {
    const date = dateAt(text, at, { reference });
    if (date !== undefined)
      found.push({
        date: date.date,
        startDate: date.startDate,
        start: sourceOffset(flow, date.start),
        text: flow.text.slice(date.start, date.end),
      });
    at = DATES.next(text, Math.max(at + 1, date?.end ?? 0));
  }
  return found;
}

/** How many of the ascending numbers are smaller. */
function below(numbers: readonly number[], than: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < than) low = middle + 1;
    else high = middle;
  }
  return low;
}
