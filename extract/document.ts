/** One document from text to readings and fates: the stages that need no other document. */
import type { DocumentOverrides } from '../src/domain/curation/article-overrides.ts';
import type { Article, PolicyDocument } from '../src/domain/dataset/schema.ts';
import { articleFacts, articleRecord } from './interpret/article/article.ts';
import { DAY } from './interpret/article/dates.ts';
import { interpretBlock, type Fate } from './interpret/interpret.ts';
import { readArticle } from './interpret/sections.ts';
import type { Reading } from './interpret/reading.ts';
import type { SourceText } from './read/types.ts';
import { articlesOf, type RawArticle } from './segment/articles.ts';
import { blocksOf, textsOf, type Block } from './segment/blocks.ts';
import { linesOf, type Line } from './segment/lines.ts';

export interface ReadDocument {
  readonly record: PolicyDocument;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly readings: readonly Reading[];
  readonly fates: readonly Fate[];
  readonly blocks: readonly Block[];
  readonly furniture: readonly (readonly [number, number])[];
  readonly lostTables: readonly (readonly [number, number])[];
  /** Paragraphs that were interpreted: every number in them has its fate. */
  readonly interpreted: ReadonlySet<Block>;
}

/** What the stages need of a read file. */
export type TextOfDocument = Pick<SourceText, 'name' | 'sha256' | 'text' | 'pages'>;

export interface ReadingOptions {
  /** What a person says about the articles. */
  readonly overrides?: DocumentOverrides;
  /** Articles interpreted so far, and in all. */
  readonly onArticle?: (done: number, total: number) => void;
}

/** Everything that one document says. Pure: its file is read by read/read-source.ts. */
export function readDocument(
  source: TextOfDocument,
  { overrides = {}, onArticle }: ReadingOptions = {},
): ReadDocument {
  const { text, sha256 } = source;
  const id = `d-${sha256.slice(0, 12)}`;
  const lines = linesOf(text);
  const { blocks, furniture, lostTables } = blocksOf(text, lines);
  const { articles } = articlesOf(blocks);
  const masthead = mastheadOf(blocks, articles);
  const readings: Reading[] = [];
  const fates: Fate[] = [];
  const records: Article[] = [];
  const interpreted = new Set<Block>();
  articles.forEach((raw, index) => {
    const articleId = `${id}-${index + 1}`;
    const facts = articleFacts(raw, blocks, masthead.issueDate, overrides[articleId]);
    const article = readArticle(raw, blocks, facts);
    for (const block of article.blocks) {
      const result = interpretBlock(block, facts, index);
      for (const reading of result.readings) readings.push(reading);
      for (const fate of result.fates) fates.push(fate);
      if ('paragraph' in block) interpreted.add(block.paragraph);
    }
    records.push(articleRecord(articleId, facts, lineSpan(raw, blocks), article.sections()));
    onArticle?.(index + 1, articles.length);
  });
  const title = articles.length > 1 ? (masthead.title ?? source.name) : (records[0]?.title ?? source.name);
  const record: PolicyDocument = {
    id,
    file: source.name,
    sha256,
    title,
    ...(masthead.issue ? { issue: masthead.issue } : {}),
    ...(masthead.issueDate ? { issueDate: masthead.issueDate } : {}),
    articles: records,
    ...(source.pages ? { pages: [...source.pages] } : {}),
  };
  return { record, text, lines, readings, fates, blocks, furniture, lostTables, interpreted };
}

function lineSpan(raw: RawArticle, blocks: readonly Block[]): readonly [number, number] {
  return [blocks[raw.first]?.firstLine ?? 1, blocks[raw.end - 1]?.lastLine ?? 1];
}

interface Masthead {
  readonly title: string | undefined;
  readonly issue: string | undefined;
  readonly issueDate: string | undefined;
}

/** Name, issue and date of a newsletter, from what stands before its first article. */
function mastheadOf(blocks: readonly Block[], articles: readonly RawArticle[]): Masthead {
  const none = { title: undefined, issue: undefined, issueDate: undefined };
  if (articles.length < 2) return none;
  const front = textsOf(blocks, 0, articles[0]?.first ?? 0);
  const issueLine = front.find((line) => /第\d+期/.test(line));
  const numbers = issueLine?.match(/总第\d+期|第\d+期/g) ?? [];
  const date = DAY.exec(front.find((line) => DAY.test(line)) ?? '');
  return {
    title: nameOf(front),
    issue: numbers.length > 0 ? [...new Set(numbers)].join(' ') : undefined,
    issueDate: date
      ? `${date[1]}-${(date[2] ?? '').padStart(2, '0')}-${(date[3] ?? '').padStart(2, '0')}`
      : undefined,
  };
}

/** The newsletter's name: the short line that stands closest above a date or issue number. */
function nameOf(front: readonly string[]): string | undefined {
  for (const [i, line] of front.entries()) {
    if (!DAY.test(line) && !/第\d+期/.test(line)) continue;
    const name = front.slice(Math.max(0, i - 3), i).findLast((text) => /^[\u4e00-\u9fa5]{4,12}$/.test(text));
    if (name && !/解读|要目|目录/.test(name)) return name;
  }
  return undefined;
}
