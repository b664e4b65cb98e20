/**
 * The index as the text of a file: JSON, laid out in lines so that it can be read piece by piece while it arrives and a
 * large one never holds a page up. First the line of the header, then a line for every some documents, then a line per column.
 */
import type { IndexDocument } from '../domain/dataset/target-index.ts';
import type { Column } from './column.ts';
import type { DatasetIndex } from './index-row.ts';
import { lineReader, trusted, withoutComma } from './lines.ts';

const DOCUMENTS_PER_LINE = 200;
const COLUMNS = '],"columns":{';
const END = '}}';

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

export interface IndexReader {
  /** The next piece of the text, of any length. Each line is parsed as soon as it is there; throws a SyntaxError where one is no JSON. */
  readonly take: (piece: string) => void;
  /** The index, after the last piece. Throws a SyntaxError where the text ends too early. */
  readonly finish: () => DatasetIndex;
}

export function indexReader(): IndexReader {
  let part: 'head' | 'documents' | 'columns' | 'end' = 'head';
  let head: Omit<DatasetIndex, 'columns' | 'documents'> | null = null;
  const documents: IndexDocument[] = [];
  // Filled line by line.
  const columns = trusted<DatasetIndex['columns']>('{}');
  const read = (line: string): void => {
    if (part === 'head') {
      head = trusted(`${line}]}`);
      part = 'documents';
    } else if (line === COLUMNS) part = 'columns';
    else if (line === END) part = 'end';
    else if (part === 'columns') Object.assign(columns, trusted(`{${withoutComma(line)}}`));
    else for (const document of trusted<IndexDocument[]>(`[${withoutComma(line)}]`)) documents.push(document);
  };
  const lines = lineReader(read);
  return {
    take: lines.take,
    finish: () => {
      // What others wrote may be one line.
      if (head === null) return trusted(lines.rest());
      read(lines.rest());
      if (part !== 'end') throw new SyntaxError('the index ends too early');
      return { ...head, documents, columns };
    },
  };
}
