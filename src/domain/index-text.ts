/**
 * The index as the text of a file: JSON, laid out in lines so that a large one can be read piece by piece and never holds
 * a page up. First the line of the header, then a line for every some documents, then a line per column.
 */
import type { Column } from './column.ts';
import type { DatasetIndex, IndexDocument } from './dataset-index.ts';
import type { Sliced } from './sliced.ts';

const DOCUMENTS_PER_LINE = 200;
const COLUMNS = '],"columns":{';
const END = '}}';

/** A small index is read in one go: the pieces would only cost. */
const LARGE = 1_000_000;

export function writeIndex({ documents, columns, ...head }: DatasetIndex): string {
  const groups = Array.from({ length: Math.ceil(documents.length / DOCUMENTS_PER_LINE) }, (_, group) =>
    JSON.stringify(documents.slice(group * DOCUMENTS_PER_LINE, (group + 1) * DOCUMENTS_PER_LINE)).slice(
      1,
      -1,
    ),
  );
  const entries = Object.entries<Column<unknown>>(columns).map(
    ([name, column]) => `${JSON.stringify(name)}:${JSON.stringify(column)}`,
  );
  const first = `${JSON.stringify(head).slice(0, -1)},"documents":[`;
  return [first, groups.join(',\n'), COLUMNS, entries.join(',\n'), END].join('\n');
}

/** The built-in dataset is validated when the page is built; its version and hash vouch for it here. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the one place where a type is given to what is read
function trusted<T>(text: string): T {
  const value: T = JSON.parse(text);
  return value;
}

const withoutComma = (line: string): string => (line.endsWith(',') ? line.slice(0, -1) : line);

/** Throws a SyntaxError where the text is no JSON. */
export function* readIndex(text: string): Sliced<DatasetIndex> {
  const middle = text.length < LARGE ? -1 : text.indexOf(`\n${COLUMNS}\n`);
  if (middle < 0) return trusted<DatasetIndex>(text);
  const [first = '', ...groups] = text.slice(0, middle).split('\n');
  const head = trusted<Omit<DatasetIndex, 'columns' | 'documents'>>(`${first}]}`);
  const documents: IndexDocument[] = [];
  for (const group of groups) {
    for (const document of trusted<IndexDocument[]>(`[${withoutComma(group)}]`)) documents.push(document);
    yield;
  }
  // Filled line by line.
  const columns = trusted<DatasetIndex['columns']>('{}');
  const end = text.lastIndexOf(`\n${END}`);
  for (const line of text.slice(middle + COLUMNS.length + 2, end).split('\n')) {
    Object.assign(columns, trusted(`{${withoutComma(line)}}`));
    yield;
  }
  return { ...head, documents, columns };
}
