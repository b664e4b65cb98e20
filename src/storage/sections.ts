/**
 * The parts of a backup. A later part of the program (presentations, imported documents, corrections) joins by adding a
 * table and a line here; what stands in a file and is not here is kept as it is and written into the next backup.
 */
import type * as z from 'zod';
import { storedCorrection } from './correction.ts';
import { importedDocument, importedText, importReview } from './imported.ts';
import { linkVerdict } from './link-verdict.ts';
import { note } from './note.ts';
import { noteV1, upgradeNoteV1 } from './note-v1.ts';
import { observation } from './observation.ts';
import { presentation } from './presentation.ts';
import { problemOf, readRow, type Row, type RowReading } from './row.ts';
import { secondReading } from './second-reading.ts';
import { setting } from './setting.ts';

export interface Section {
  /** Name in the file and of the table. */
  readonly name:
    | 'notes'
    | 'observations'
    | 'settings'
    | 'imports'
    | 'importTexts'
    | 'importReviews'
    | 'presentations'
    | 'corrections'
    | 'linkVerdicts'
    | 'secondReadings';
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

/** Schemas give rows with more fields than a backup looks at. */
function reader<R extends Row>(schema: z.ZodType<R>): (raw: unknown) => RowReading<Row> {
  return (raw) => readRow(schema, raw);
}

const readNote = reader(note);

export const SECTIONS: readonly Section[] = [
  {
    name: 'notes',
    version: 2,
    read: (raw, version) => {
      if (version > 1) return readNote(raw);
      const old = noteV1.safeParse(raw);
      return old.success ? readNote(upgradeNoteV1(old.data)) : { ok: false, problem: problemOf(old.error) };
    },
    titleOf: (row) => text(row, 'text').split('\n', 1)[0]?.slice(0, 80) ?? '',
    hasFixedIds: false,
  },
  {
    name: 'observations',
    version: 2,
    read: reader(observation),
    titleOf: (row) => `${text(row, 'date')} ${String(Reflect.get(row, 'value') ?? '✓')}${text(row, 'unit')}`,
    hasFixedIds: false,
  },
  { name: 'settings', version: 1, read: reader(setting), titleOf: (row) => row.id, hasFixedIds: true },
  {
    name: 'imports',
    version: 1,
    read: reader(importedDocument),
    titleOf: (row) => {
      const document: unknown = Reflect.get(row, 'document');
      return typeof document === 'object' && document !== null && 'title' in document
        ? String(document.title)
        : row.id;
    },
    hasFixedIds: true,
  },
  {
    name: 'importTexts',
    version: 1,
    read: reader(importedText),
    titleOf: (row) => row.id,
    hasFixedIds: true,
  },
  {
    name: 'importReviews',
    version: 1,
    read: reader(importReview),
    titleOf: (row) => row.id,
    hasFixedIds: true,
  },
  {
    name: 'presentations',
    version: 1,
    read: reader(presentation),
    titleOf: (row) => text(row, 'name'),
    hasFixedIds: false,
  },
  {
    name: 'corrections',
    version: 1,
    read: reader(storedCorrection),
    titleOf: (row) => row.id,
    hasFixedIds: true,
  },
  {
    name: 'linkVerdicts',
    version: 1,
    read: reader(linkVerdict),
    titleOf: (row) => `${text(row, 'who')}：${text(row, 'why')}`,
    hasFixedIds: true,
  },
  {
    name: 'secondReadings',
    version: 1,
    read: reader(secondReading),
    titleOf: (row) => `${text(row, 'reader')} ${row.id}`,
    hasFixedIds: true,
  },
];
