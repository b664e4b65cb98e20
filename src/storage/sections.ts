/**
 * The parts of a backup. A later part of the program (presentations, imported documents, corrections) joins by adding a
 * table and a line here; what stands in a file and is not here is kept as it is and written into the next backup.
 */
import type * as z from 'zod';
import { storedCorrection } from './correction.ts';
import { importedDocument, importedText, importReview } from './import-record.ts';
import { linkVerdict } from './link-verdict.ts';
import { note } from './note.ts';
import { noteV1, upgradeNoteV1 } from './note-v1.ts';
import { observation } from './observation.ts';
import { presentation } from './presentation.ts';
import { round } from './round.ts';
import { problemOf, readRow, type Row, type RowReading } from './row.ts';
import { secondReading } from './second-reading.ts';
import { setting } from './setting.ts';

interface SectionOf<Name extends string> {
  /** In the file and of the table. */
  readonly name: Name;
  /** Version of the rows' form. */
  readonly version: number;
  /** Reads a row of this or any earlier version. */
  readonly read: (raw: unknown, version: number) => RowReading<Row>;
  /** A line by which a person knows the row again. */
  readonly titleOf: (row: Row) => string;
  /** Ids mean something (a setting's name, a document's hash): of a conflict one side stays, there is no second copy. */
  readonly hasFixedIds: boolean;
}

function text(row: Row, key: string): string {
  const value: unknown = Reflect.get(row, key);
  return typeof value === 'string' ? value : '';
}

function titleOfDocument(row: Row): string {
  const document: unknown = Reflect.get(row, 'document');
  return typeof document === 'object' && document !== null && 'title' in document
    ? String(document.title)
    : row.id;
}

const idOf = ({ id }: Row): string => id;

/** Schemas give rows with more fields than a backup looks at. */
const section = <Name extends string, R extends Row>(
  name: Name,
  schema: z.ZodType<R>,
  titleOf: (row: Row) => string,
  more: Partial<SectionOf<Name>> = {},
): SectionOf<Name> => ({
  name,
  version: 1,
  read: (raw) => readRow(schema, raw),
  titleOf,
  hasFixedIds: true,
  ...more,
});

function readNote(raw: unknown, version: number): RowReading<Row> {
  if (version > 1) return readRow(note, raw);
  const old = noteV1.safeParse(raw);
  return old.success ? readRow(note, upgradeNoteV1(old.data)) : { ok: false, problem: problemOf(old.error) };
}

export const SECTIONS = [
  section('notes', note, (row) => text(row, 'text').split('\n', 1)[0]?.slice(0, 80) ?? '', {
    version: 2,
    read: readNote,
    hasFixedIds: false,
  }),
  section(
    'observations',
    observation,
    (row) => `${text(row, 'date')} ${String(Reflect.get(row, 'value') ?? '✓')}${text(row, 'unit')}`,
    { version: 3, hasFixedIds: false },
  ),
  section('settings', setting, idOf),
  section('imports', importedDocument, titleOfDocument),
  section('importTexts', importedText, idOf),
  section('importReviews', importReview, idOf),
  section('presentations', presentation, (row) => text(row, 'name'), { hasFixedIds: false }),
  section('corrections', storedCorrection, idOf),
  section('linkVerdicts', linkVerdict, (row) => `${text(row, 'who')}：${text(row, 'why')}`),
  section('secondReadings', secondReading, (row) => `${text(row, 'reader')} ${row.id}`),
  section('rounds', round, (row) => text(row, 'name'), { hasFixedIds: false }),
] as const;

export type SectionName = (typeof SECTIONS)[number]['name'];
export type Section = SectionOf<SectionName>;
