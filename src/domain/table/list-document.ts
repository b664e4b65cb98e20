/**
 * A list as a document of its own: its text is the table, a line for each row, its targets are the rows. A row without a
 * sentence has an empty quote and says so by its flag; no source is made up for it. Pure.
 */
import { wordingOf } from '../indicator/wording.ts';
import { boundSide } from '../progress/meets.ts';
import { plainText } from '../text/plain-text.ts';
import type { Article, Measure, Mention, PolicyDocument, Target } from '../dataset/schema.ts';
import { figureOf, inferredOf, NO_DEADLINE, VOUCHED } from '../proposal/own-target.ts';
import type { ListRow } from './list.ts';

export interface ListDocument {
  readonly document: PolicyDocument;
  readonly targets: readonly Target[];
  readonly text: string;
}

interface Given {
  /** Name of the file. */
  readonly file: string;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
  /** All rows of the file, those above the headings with them. */
  readonly table: readonly (readonly string[])[];
  readonly rows: readonly ListRow[];
}

/** In a line of the text a cell is one stretch between bars. */
const cellText = (cell: string): string =>
  plainText(cell)
    .replaceAll(/[\s|]+/gu, ' ')
    .trim();
const lineText = (cells: readonly string[]): string => `| ${cells.map(cellText).join(' | ')} |`;

export function listDocument({ file, sha256, table, rows }: Given): ListDocument {
  const id = `d-${sha256.slice(0, 12)}`;
  const lines = table.map(lineText);
  const name = plainText(file);
  const title = name.replace(/\.[^.]*$/u, '') || name;
  const sources = [...new Set(rows.map(({ source }) => source))];
  const articles = sources.map((source, index) =>
    articleOf(`${id}-${index + 1}`, source || title, source, rows, lines),
  );
  const starts = startsOf(lines);
  const targets = rows.map((row) => {
    const article = `${id}-${sources.indexOf(row.source) + 1}`;
    return targetOf(row, mentionOf(row, id, article, lines[row.row - 1] ?? '', starts[row.row - 1] ?? 0));
  });
  return { document: { id, file, sha256, title, articles, isList: true }, targets, text: lines.join('\n') };
}

function startsOf(lines: readonly string[]): number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

function articleOf(
  id: string,
  title: string,
  source: string,
  rows: readonly ListRow[],
  lines: readonly string[],
): Article {
  const first = rows.find((row) => row.source === source);
  if (first === undefined) throw new Error('a source without a row');
  return { id, title, region: first.region, status: 'issued', lines: [1, lines.length] };
}

/** The sentence where the list has one, with its figure where the sentence says it in the same words. */
function mentionOf(
  row: ListRow,
  documentId: string,
  articleId: string,
  line: string,
  start: number,
): Mention {
  const quote = cellText(row.quote);
  const place = { documentId, articleId, part: 'body' as const, line: row.row, quote };
  const at = quote === '' ? -1 : line.indexOf(quote);
  if (at < 0)
    return { ...place, quote: '', start, end: start, valueStart: start, valueEnd: start, valueText: '' };
  const from = start + at;
  const written = row.amount === null ? '' : cellText(row.written);
  const inside = written === '' ? -1 : quote.indexOf(written);
  const valueStart = from + Math.max(0, inside);
  const valueEnd = inside < 0 ? valueStart : valueStart + written.length;
  const valueText = inside < 0 ? '' : written;
  return { ...place, start: from, end: from + quote.length, valueStart, valueEnd, valueText };
}

const MEASURES: ReadonlyMap<string, Measure> = new Map([
  ['%', 'share'],
  ['个百分点', 'increment'],
  ['倍', 'multiple'],
]);

const changeOf = ({ indicator }: ListRow): string => wordingOf(indicator).change;

function measureOf(row: ListRow, unit: string): Measure {
  if (unit === '%' && changeOf(row) !== '') return 'growth';
  return MEASURES.get(unit) ?? 'level';
}

function targetOf(row: ListRow, mention: Mention): Target {
  const { amount } = row;
  const isFall = amount?.unit === '%' && /[降减压]/u.test(changeOf(row));
  return {
    ...VOUCHED,
    id: row.id,
    ...figureOf(amount),
    region: row.region,
    indicator: row.indicator,
    scope: row.scope,
    measure: amount === null ? null : measureOf(row, amount.unit),
    // A list does not say which way is better, a bound does; what is lowered by 10% falls, whatever its bound.
    direction: isFall ? 'down' : boundSide(amount?.comparator ?? null),
    deadline: row.deadline ?? NO_DEADLINE,
    baseline: row.baseline,
    ...row.counting,
    inferred: inferredOf({ deadline: row.deadline ?? NO_DEADLINE }),
    flags: mention.quote === '' ? ['no-sentence'] : [],
    mentions: [mention],
  };
}
