/** One document from text to readings and fates: the stages that need no other document. */
import type { DocumentOverrides } from '../src/domain/curation/article-overrides.ts';
import type { Article, PolicyDocument } from '../src/domain/dataset/schema.ts';
import { articleRecord } from './document/article-record.ts';
import { contradictions, doubtsOf, type FactsOutcome } from './interpret/coherence.ts';
import { hypotheses, type ArticleFacts } from './document/facts.ts';
import { mastheadOf, type Masthead } from './document/masthead.ts';
import { interpretBlock, type NumberFate } from './interpret/interpret.ts';
import { readArticle } from './interpret/sections.ts';
import type { Reading } from './fields/reading.ts';
import { MAX_FIGURES } from './read/limits.ts';
import type { ReadNote, SourceText } from './read/types.ts';
import { UnreadableDocument } from './read/unreadable.ts';
import { articlesOf, type RawArticle } from './segment/articles.ts';
import { blocksOf, type Block, type Blocks } from './segment/blocks.ts';
import { linesOf, type Line } from './segment/lines.ts';

/** What the stages need of a read file. */
export type TextOfDocument = Pick<SourceText, 'name' | 'sha256' | 'text' | 'pages' | 'folder'> &
  Partial<Pick<SourceText, 'notes'>>;

export interface DocumentRequest {
  readonly source: TextOfDocument;
  /** What a person says about the articles. */
  readonly overrides?: DocumentOverrides;
  /** Articles interpreted so far, and in all. */
  readonly onArticle?: (done: number, total: number) => void;
}

/** A document whose articles are known. */
export interface Segmented extends DocumentRequest, Blocks {
  readonly lines: readonly Line[];
  readonly articles: readonly RawArticle[];
}

export function segmented(request: DocumentRequest): Segmented {
  const { text } = request.source;
  const lines = linesOf(text);
  const segments = blocksOf(text, lines);
  return { ...request, lines, ...segments, articles: articlesOf(segments.blocks).articles };
}

export interface ReadDocument extends Blocks {
  readonly record: PolicyDocument;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly readings: readonly Reading[];
  readonly fates: readonly NumberFate[];
  /** Paragraphs that were interpreted: every number in them has its fate. */
  readonly interpreted: ReadonlySet<Block>;
}

/** Everything that one document says. @throws UnreadableDocument too-large, before much is made of too many figures */
export function documentOf(given: Segmented): ReadDocument {
  const { source, blocks, articles, overrides = {}, onArticle, lines, furniture, lostTables } = given;
  const id = `d-${source.sha256.slice(0, 12)}`;
  const masthead = mastheadOf(blocks, articles);
  const readings: Reading[] = [];
  const fates: NumberFate[] = [];
  const records: Article[] = [];
  const interpreted = new Set<Block>();
  let figures = 0;
  const alone = articles.length === 1;
  articles.forEach((raw, index) => {
    const articleId = `${id}-${index + 1}`;
    const around = {
      documentDate: masthead.issueDate,
      ...(alone && { file: source.name, folder: source.folder }),
    };
    const tried = hypotheses(raw, blocks, { file: undefined, ...around }, overrides[articleId]);
    const read = flagged(
      coherent(tried, (facts) =>
        interpretArticle(raw, blocks, facts, index, boundedCount(source.name, figures)),
      ),
    );
    for (const reading of read.readings) readings.push(reading);
    for (const fate of read.fates) fates.push(fate);
    figures += read.fates.length;
    for (const paragraph of read.interpreted) interpreted.add(paragraph);
    records.push(recordOfArticle(articleId, read, lineSpan(raw, blocks)));
    onArticle?.(index + 1, articles.length);
  });
  const record = recordOf(id, source, masthead, records);
  return {
    record,
    text: source.text,
    readings,
    fates,
    interpreted,
    lines,
    blocks,
    furniture,
    lostTables,
  };
}

/** @param before figures of the articles before @throws UnreadableDocument from `count`, where there are too many */
function boundedCount(name: string, before: number): (more: number) => void {
  let figures = before;
  return (more) => {
    figures += more;
    if (figures > MAX_FIGURES)
      throw new UnreadableDocument(name, { code: 'too-large', of: 'figures', limit: MAX_FIGURES });
  };
}

/** An article read with some facts. */
interface ArticleReading extends FactsOutcome {
  readonly fates: readonly NumberFate[];
  readonly interpreted: readonly Block[];
}

function interpretArticle(
  raw: RawArticle,
  blocks: readonly Block[],
  facts: ArticleFacts,
  index: number,
  count: (more: number) => void,
): ArticleReading {
  const article = readArticle(raw, blocks, facts);
  const readings: Reading[] = [];
  const fates: NumberFate[] = [];
  const interpreted: Block[] = [];
  for (const block of article.blocks) {
    if ('items' in block) count(block.items.length);
    const result = interpretBlock(block, facts, index);
    if (!('items' in block)) count(result.fates.length);
    for (const reading of result.readings) readings.push(reading);
    for (const fate of result.fates) fates.push(fate);
    if ('paragraph' in block) interpreted.push(block.paragraph);
  }
  return { facts, readings, fates, interpreted, sections: article.sections() };
}

/** The likeliest reading that contradicts itself in nothing, else the likeliest. */
function coherent(
  tried: readonly ArticleFacts[],
  read: (facts: ArticleFacts) => ArticleReading,
): ArticleReading {
  let first: ArticleReading | undefined;
  for (const facts of tried) {
    const reading = read(facts);
    if (contradictions(reading).length === 0) return reading;
    first ??= reading;
  }
  if (!first) throw new RangeError('an article has facts');
  return first;
}

/** An amount was judged by rows; what counts nothing was not. */
const isFigure = ({ rows, reason }: NumberFate): boolean => rows !== undefined && reason !== 'no-unit';

/** The record of an article that was read. */
function recordOfArticle(id: string, read: ArticleReading, lines: readonly [number, number]): Article {
  const { facts, readings, fates, sections } = read;
  const isWithoutRecord = readings.length === 0 && fates.some(isFigure);
  return articleRecord({ id, facts, lines, sections, doubts: doubtsOf(read), isWithoutRecord });
}

/** What hangs on a doubtful fact says so itself. */
function flagged(read: ArticleReading): ArticleReading {
  if (doubtsOf(read).length === 0) return read;
  const marked = new Map(
    read.readings.map((reading) => [
      reading,
      { ...reading, flags: [...reading.flags, 'facts-doubtful' as const] },
    ]),
  );
  return {
    ...read,
    readings: [...marked.values()],
    fates: read.fates.map((fate) => ({ ...fate, reading: fate.reading && marked.get(fate.reading) })),
  };
}

function recordOf(
  id: string,
  { name, sha256, pages, notes = [] }: TextOfDocument,
  { title, issue, issueDate }: Masthead,
  articles: Article[],
): PolicyDocument {
  const ofAll = articles.length > 1 ? title : articles[0]?.title;
  return {
    id,
    file: name,
    sha256,
    ...howRead(notes),
    title: ofAll ?? name,
    ...(issue ? { issue } : {}),
    ...(issueDate ? { issueDate } : {}),
    articles,
    ...(pages ? { pages: [...pages] } : {}),
  };
}

/** What of the reader's notes stays with the record. */
function howRead(notes: readonly ReadNote[]): Pick<PolicyDocument, 'encoding' | 'replaced'> {
  const encoding = notes.find((note) => note.code === 'encoding')?.encoding;
  const replaced = notes.find((note) => note.code === 'replaced-characters')?.count;
  return { ...(encoding && { encoding }), ...(replaced && { replaced }) };
}

const lineSpan = (raw: RawArticle, blocks: readonly Block[]): readonly [number, number] => [
  blocks[raw.first]?.firstLine ?? 1,
  blocks[raw.end - 1]?.lastLine ?? 1,
];
