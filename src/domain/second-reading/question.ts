/**
 * The text that asks a second reader, a colleague or a language model, what a document promises: what counts, the fields,
 * one worked example, the form of the answer, the numbered lines. Nothing but the document goes into it. Pure.
 */
import { hasLine } from '../reading/line.ts';
import type { Article, Ledger, PolicyDocument, Target } from '../dataset/schema.ts';
import { rangeWords } from './line-ranges.ts';
import { QUESTION_WORDS, type QuestionLanguage } from './question-words.ts';
import type { Source } from './source.ts';

/** A record that is said to be surer than this is seldom wrong (tests/gold/README.md, Confidence). */
const SURE = 0.85;

/** Promise and result are close where weights decided against the rules. */
const CLOSE = new Set(['weighed', 'support.weighed']);

export interface QuestionRequest {
  readonly document: Pick<PolicyDocument, 'articles'>;
  readonly text: string;
  /** Lines that are asked about, ascending. */
  readonly lines: readonly number[];
  readonly language: QuestionLanguage;
  /** Signs of a piece at most, where a line is not longer by itself. */
  readonly size: number;
}

const LINE_BREAK = /\r\n|\r|\n/u;

/** Every line of the document that an article holds and that is not empty. */
export function allLines({ articles }: Pick<PolicyDocument, 'articles'>, text: string): number[] {
  return text
    .split(LINE_BREAK)
    .flatMap((words, i) => (words.trim() !== '' && articleOn(articles, i + 1) ? [i + 1] : []));
}

/** Lines of what is not sure: see SURE and CLOSE. The whole paragraph is asked about, since a sentence may go on. */
export function doubtfulLines(
  targets: readonly Target[],
  { documentId, numbers }: Ledger,
  source: Source,
): number[] {
  const unsure = targets
    .filter(({ confidence }) => confidence < SURE)
    .flatMap(({ mentions }) => mentions.filter((mention) => mention.documentId === documentId))
    .map(({ valueStart }) => valueStart);
  const close = numbers.filter(({ rows }) => rows?.some((row) => CLOSE.has(row))).map(({ start }) => start);
  const lines = [...unsure, ...close].flatMap((offset) => source.linesAround(offset));
  return [...new Set(lines)].toSorted((a, b) => a - b);
}

const articleOn = (articles: readonly Article[], line: number): Article | undefined =>
  articles.find(hasLine(line));

/** The pieces, each a question of its own. Empty where nothing is asked about. */
export function questionsOf({ document, text, lines, language, size }: QuestionRequest): string[] {
  const words = QUESTION_WORDS[language];
  const all = text.split(LINE_BREAK);
  const written = (line: number): string => all[line - 1]?.trim() ?? '';
  const room = Math.max(LEAST_ROOM, size - words.before.length - words.behind.length);
  const pieces = piecesOf(lines, (line) => written(line).length + MARGIN, room);
  return pieces.map((piece, i) => {
    const heads = headsOver(document.articles, piece);
    return [
      words.before,
      ...(pieces.length > 1 ? [words.piece(i + 1, pieces.length)] : []),
      ...(heads.length > 0 ? [words.heads, ...heads] : []),
      words.lines,
      ...piece.map((line) => `${line}| ${written(line)}`),
      words.behind,
      JSON.stringify({ done: rangeWords(piece, (line) => written(line) === '') }),
    ].join('\n');
  });
}

/** A piece has room for some lines, however small it was chosen. */
const LEAST_ROOM = 500;
/** Signs of a line's number and break. */
const MARGIN = 8;

function piecesOf(lines: readonly number[], lengthOf: (line: number) => number, room: number): number[][] {
  const pieces: number[][] = [];
  let left = 0;
  for (const line of lines) {
    const length = lengthOf(line);
    if (length > left || pieces.length === 0) {
      pieces.push([]);
      left = room;
    }
    pieces.at(-1)?.push(line);
    left -= length;
  }
  return pieces;
}

/** Titles and headings that govern the lines and are not among them. */
function headsOver(articles: readonly Article[], lines: readonly number[]): string[] {
  const asked = new Set(lines);
  const heads = lines.flatMap((line) => {
    const article = articleOn(articles, line);
    const over = article?.sections?.filter(({ lines: [first, last] }) => first < line && line <= last) ?? [];
    const titles = over.flatMap(({ title, lines: [first] }) =>
      asked.has(first) ? [] : [`${first}# ${title}`],
    );
    return article === undefined ? [] : [`# ${article.title}`, ...titles];
  });
  return [...new Set(heads)];
}
