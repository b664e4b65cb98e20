/** One document from text to readings and fates: the stages that need no other document. */
import type { DocumentOverrides } from '../src/domain/curation/article-overrides.ts';
import type { Article, PolicyDocument } from '../src/domain/dataset/schema.ts';
import { articleFacts, articleRecord } from './interpret/article/article.ts';
import { mastheadOf, type Masthead } from './interpret/article/masthead.ts';
import { interpretBlock, type NumberFate } from './interpret/interpret.ts';
import { readArticle } from './interpret/sections.ts';
import type { Reading } from './interpret/reading.ts';
import { MAX_FIGURES } from './read/limits.ts';
import type { ReadNote, SourceText } from './read/types.ts';
import { UnreadableDocument } from './read/unreadable.ts';
import { articlesOf, type RawArticle } from './segment/articles.ts';
import { blocksOf, type Block, type Blocks } from './segment/blocks.ts';
import { linesOf, type Line } from './segment/lines.ts';

/** What the stages need of a read file. */
export type TextOfDocument = Pick<SourceText, 'name' | 'sha256' | 'text' | 'pages'> &
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
  const count = (more: number): void => {
    figures += more;
    if (figures > MAX_FIGURES)
      throw new UnreadableDocument(source.name, { code: 'too-large', of: 'figures', limit: MAX_FIGURES });
  };
  articles.forEach((raw, index) => {
    const articleId = `${id}-${index + 1}`;
    const facts = articleFacts(raw, blocks, masthead.issueDate, overrides[articleId]);
    const article = readArticle(raw, blocks, facts);
    for (const block of article.blocks) {
      if ('items' in block) count(block.items.length);
      const result = interpretBlock(block, facts, index);
      for (const reading of result.readings) readings.push(reading);
      for (const fate of result.fates) fates.push(fate);
      if (!('items' in block)) count(result.fates.length);
      if ('paragraph' in block) interpreted.add(block.paragraph);
    }
    records.push(articleRecord(articleId, facts, lineSpan(raw, blocks), article.sections()));
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
