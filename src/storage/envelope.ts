/** The backup file: one JSON object with named sections. Reading it never throws and never runs anything. */
import { z } from '../domain/dataset/schema/zod.ts';
import { moment } from '../domain/time/moment.ts';
import { isMadeFrom } from './lineage.ts';
import { problemOf, type Row } from './row.ts';
import { SECTIONS, type Section, type SectionName } from './sections.ts';

const FORMAT = 'policy-targets-backup';
/** Raised when the envelope itself changes; sections carry their own versions. */
const ENVELOPE_VERSION = 1;

const envelope = z.object({
  format: z.literal(FORMAT),
  version: z.int().positive(),
  exportedAt: moment,
  /** Version of the dataset that the rows hang on; for people. */
  dataset: z.string(),
  sections: z.record(z.string(), z.unknown()),
});

const sectionForm = z.object({ version: z.int().positive(), rows: z.array(z.unknown()) });

/** Why a file cannot be restored at all. */
export type FileProblem =
  | { readonly code: 'too-large'; readonly detail: string }
  | { readonly code: 'not-json'; readonly detail: string }
  | { readonly code: 'not-backup'; readonly detail: string }
  | { readonly code: 'newer'; readonly detail: string };

/** Why one row of a file is left out. `index` counts from 0. */
export interface RowProblem {
  /** Empty: the file as a whole. */
  readonly section: SectionName | '';
  readonly index: number;
  readonly code: 'invalid' | 'duplicate-id' | 'section-form' | 'section-newer' | 'hostile-key';
  readonly detail: string;
}

export interface ReadSection {
  readonly section: Section;
  readonly rows: readonly Row[];
}

export interface ReadBackup {
  readonly exportedAt: number;
  readonly dataset: string;
  readonly sections: readonly ReadSection[];
  readonly foreign: readonly { readonly name: string; readonly section: unknown }[];
  readonly problems: readonly RowProblem[];
}

export type BackupReading =
  | { readonly ok: true; readonly backup: ReadBackup }
  | { readonly ok: false; readonly problem: FileProblem };

/** Rows that could not be read when the backup was made travel in this section, for a person to look at. */
export const UNREADABLE_SECTION = 'unreadable';

function parseJson(text: string): { readonly value: unknown; readonly hostile: number } {
  let hostile = 0;
  const value: unknown = JSON.parse(text, (key, inner: unknown) => {
    // JSON.parse makes it a plain property; copied into another object it would become the prototype.
    if (key !== '__proto__') return inner;
    hostile += 1;
    return undefined;
  });
  return { value, hostile };
}

/** No browser writes so often; from here on this program's own writes can still be counted. */
const MOST_WRITES = 1e12;

function isCountable({ revision, lineage = {} }: Row): boolean {
  return [revision, ...Object.values(lineage)].every((count) => count <= MOST_WRITES);
}

function isLater(row: Row, other: Row): boolean {
  return isMadeFrom(row, other) || (!isMadeFrom(other, row) && row.updatedAt > other.updatedAt);
}

/** Of two rows with one id the later stays; the other is a problem that is said. */
function readSection(section: Section, raw: unknown, problems: RowProblem[]): ReadSection {
  const { name } = section;
  const form = sectionForm.safeParse(raw);
  if (!form.success) {
    problems.push({ section: name, index: -1, code: 'section-form', detail: problemOf(form.error) });
    return { section, rows: [] };
  }
  if (form.data.version > section.version) {
    problems.push({ section: name, index: -1, code: 'section-newer', detail: String(form.data.version) });
    return { section, rows: [] };
  }
  const rows = new Map<string, Row>();
  form.data.rows.forEach((candidate, index) => {
    const reading = section.read(candidate, form.data.version);
    if (!reading.ok) problems.push({ section: name, index, code: 'invalid', detail: reading.problem });
    else if (!isCountable(reading.row))
      problems.push({ section: name, index, code: 'invalid', detail: 'revision' });
    else {
      const earlier = rows.get(reading.row.id);
      if (earlier !== undefined)
        problems.push({ section: name, index, code: 'duplicate-id', detail: reading.row.id });
      if (earlier === undefined || isLater(reading.row, earlier)) rows.set(reading.row.id, reading.row);
    }
  });
  return { section, rows: [...rows.values()] };
}

function readEnvelope(value: unknown, hostile: number): BackupReading {
  const parsed = envelope.safeParse(value);
  if (!parsed.success) return { ok: false, problem: { code: 'not-backup', detail: problemOf(parsed.error) } };
  const { version, exportedAt, dataset, sections } = parsed.data;
  if (version > ENVELOPE_VERSION) return { ok: false, problem: { code: 'newer', detail: String(version) } };
  const problems: RowProblem[] = [];
  if (hostile > 0) problems.push({ section: '', index: -1, code: 'hostile-key', detail: String(hostile) });
  const names = new Set<string>(SECTIONS.map(({ name }) => name));
  const known = SECTIONS.filter(({ name }) => Object.hasOwn(sections, name));
  return {
    ok: true,
    backup: {
      exportedAt,
      dataset,
      sections: known.map((section) => readSection(section, sections[section.name], problems)),
      foreign: Object.entries(sections)
        .filter(([name]) => !names.has(name))
        .map(([name, section]) => ({ name, section })),
      problems,
    },
  };
}

export function readBackup(text: string): BackupReading {
  let parsed: ReturnType<typeof parseJson>;
  try {
    // A mark at the beginning is what editors and mail programs add.
    parsed = parseJson(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return {
      ok: false,
      problem: { code: 'not-json', detail: error instanceof Error ? error.message : String(error) },
    };
  }
  return readEnvelope(parsed.value, parsed.hostile);
}

export interface BackupParts {
  readonly exportedAt: number;
  readonly dataset: string;
  readonly rows: ReadonlyMap<string, readonly unknown[]>;
  readonly unreadable: readonly unknown[];
  readonly foreign: readonly { readonly name: string; readonly section: unknown }[];
}

/** The file's text: one row a line, so that two backups can be compared line by line. */
export function writeBackup({ exportedAt, dataset, rows, unreadable, foreign }: BackupParts): string {
  const own = SECTIONS.map(({ name, version }): [string, string] => [
    name,
    writeSection(version, rows.get(name) ?? []),
  ]);
  const odd: [string, string][] =
    unreadable.length === 0 ? [] : [[UNREADABLE_SECTION, writeSection(1, unreadable)]];
  const others = foreign
    .filter(({ name }) => name !== UNREADABLE_SECTION || unreadable.length === 0)
    .map(({ name, section }): [string, string] => [name, JSON.stringify(section) ?? 'null']);
  const sections = [...own, ...odd, ...others].map(([name, text]) => `${JSON.stringify(name)}: ${text}`);
  const head = { format: FORMAT, version: ENVELOPE_VERSION, exportedAt, dataset };
  const fields = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${fields.join(',\n')},\n"sections": {\n${sections.join(',\n')}\n}\n}\n`;
}

function writeSection(version: number, rows: readonly unknown[]): string {
  const lines = rows.map((row) => JSON.stringify(row) ?? 'null');
  return lines.length === 0
    ? `{ "version": ${version}, "rows": [] }`
    : `{ "version": ${version}, "rows": [\n${lines.join(',\n')}\n] }`;
}
