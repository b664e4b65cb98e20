/** `facts`: what documents are as a whole, a row for each policy, the doubtful first. */
import type { Article, Fact } from '../src/domain/dataset/schema.ts';
import type { DocumentPart } from './part.ts';

/** A policy with what was read of it. */
interface PolicyRow {
  readonly file: string;
  readonly article: Article;
  readonly commitments: number;
  readonly results: number;
  readonly leftOut: number;
}

const HEAD = [
  'file',
  'title',
  'kind',
  'place',
  'time',
  'issued',
  'issuer',
  'number',
  'commitments',
  'results',
  'left out',
  'doubts',
] as const;
/** Columns of a terminal that a cell has at most. */
const MAX_WIDTH = 60;

/** Aligned lines with a head; what was made out, and is not said, stands in brackets with how sure it is. */
export function factsLines(parts: readonly DocumentPart[]): string[] {
  const rows = [HEAD, ...rowsOf(parts).map(cellsOf)];
  const widths = HEAD.map((_, i) =>
    Math.max(...rows.map((cells) => Math.min(MAX_WIDTH, widthOf(cells[i] ?? '')))),
  );
  return rows.map((cells) =>
    cells
      .map((cell, i) => padded(cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** A Han character is as wide as two letters. */
const widthOf = (text: string): number =>
  Array.from(text, (c) => (c > '\u2e7f' ? 2 : 1)).reduce((sum: number, width) => sum + width, 0);

function padded(text: string, width: number): string {
  let cut = text;
  while (widthOf(cut) > width) cut = cut.slice(0, -1);
  return cut + ' '.repeat(width - widthOf(cut));
}

/** The same as one text of JSON. */
export const factsJson = (parts: readonly DocumentPart[]): string =>
  JSON.stringify(
    rowsOf(parts).map(({ file, article: { id, lines, facts, flags = [], doubts = [] }, ...counts }) => ({
      file,
      article: id,
      lines,
      facts,
      flags,
      doubts,
      ...counts,
    })),
    null,
    1,
  );

function rowsOf(parts: readonly DocumentPart[]): PolicyRow[] {
  const rows = parts.flatMap(({ record, statements, numbers }) =>
    record.articles.map((article, index): PolicyRow => {
      const own = statements.filter(({ articleIndex }) => articleIndex === index);
      const results = own.filter(({ kind }) => kind === 'observation').length;
      const [first, last] = article.lines;
      const leftOut = numbers.filter(
        ({ line, fate }) => fate.statement === undefined && line >= first && line <= last,
      ).length;
      return { file: record.file, article, commitments: own.length - results, results, leftOut };
    }),
  );
  return rows.sort((a, b) => doubtOf(b) - doubtOf(a));
}

const doubtOf = ({ article: { flags = [] } }: PolicyRow): number =>
  flags.includes('facts-doubtful') ? 2 : flags.length;

function cellsOf({ file, article, commitments, results, leftOut }: PolicyRow): string[] {
  return [file, ...factCells(article), ...[commitments, results, leftOut].map(String), doubtCell(article)];
}

function factCells({
  title,
  kind,
  region,
  planPeriod,
  issueDate,
  issuer,
  documentNumber,
  facts,
}: Article): string[] {
  return [
    told(title, facts?.title),
    told(kind, facts?.kind),
    told(region.name, facts?.place),
    told(planPeriod && yearsOf(planPeriod), facts?.period),
    ...[issueDate?.value, issuer, documentNumber].map((words) => words ?? ''),
  ];
}

const yearsOf = ({ start, end }: NonNullable<Article['planPeriod']>): string =>
  start === end ? end : `${start}–${end}`;

const doubtCell = ({ doubts = [], flags = [] }: Article): string =>
  [
    ...doubts.map(({ fact, reason }) => `${fact} ${reason}`),
    ...flags.filter((flag) => flag === 'no-record'),
  ].join(', ');

/** 南充市 as it is said; [南充市 0.98] where it was made out. */
const told = (words = '', fact?: Pick<Fact<unknown>, 'basis' | 'certainty'>): string =>
  fact?.basis === 'inferred' && words !== '' ? `[${words} ${fact.certainty}]` : words;
