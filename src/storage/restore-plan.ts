/** What a restore would do, and what it writes. Pure: rows in, rows out. */
import { isSame } from '../domain/collections/same.ts';
import { countEffects, effectOf, type Effect, type Side } from '../domain/proposal/effect.ts';
import type { ReadBackup, ReadSection, RowProblem } from './envelope.ts';
import { isMadeFrom, joined, written, type Write } from './lineage.ts';
import type { Row } from './row.ts';
import type { SectionName } from './sections.ts';

export type RestoreMode = 'merge' | 'replace';
/** Of a row that may have been changed here after the backup: what is here stays, the file's is taken, or both are kept. */
export type ConflictChoice = Side | 'both';

export interface RestoreChoice {
  readonly mode: RestoreMode;
  readonly conflicts: ConflictChoice;
}

interface PlanSample {
  readonly effect: Exclude<Effect, 'same'>;
  readonly id: string;
  readonly title: string;
  /** What is here, where it differs. */
  readonly here: string;
}

interface SectionPlan {
  readonly name: SectionName;
  /**
   * How many rows: `change` where the file's was made from what is here; `conflict` where what is here is the later one, or
   * neither is made from the other.
   */
  readonly effects: Readonly<Record<Effect, number>>;
  /** Are here and not in the file: a replacing restore removes them. */
  readonly onlyHere: number;
  readonly samples: readonly PlanSample[];
}

export interface RestorePlan {
  readonly exportedAt: number;
  readonly dataset: string;
  readonly sections: readonly SectionPlan[];
  /** Names of sections that this version does not know and keeps. */
  readonly foreign: readonly string[];
  readonly problems: readonly RowProblem[];
  readonly problemCount: number;
}

const MOST_SAMPLES = 30;
const MOST_PROBLEMS = 100;

/** `series`: filled in from the dataset, of rows that are the same but for it. */
const BOOKKEEPING = new Set(['revision', 'lineage', 'series']);

/** The row without who wrote it how often. */
const contentOf = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !BOOKKEEPING.has(key)));

export const sameContent = (a: object, b: object): boolean => isSame(contentOf(a), contentOf(b));

const effectOn = (row: Row, here: Row | undefined): Effect =>
  effectOf(row, here, sameContent, (file, mine) => (isMadeFrom(file, mine) ? 'change' : 'conflict'));

function planSection({ section, rows }: ReadSection, stored: ReadonlyMap<string, Row>): SectionPlan {
  const planned = rows.map((row) => {
    const here = stored.get(row.id);
    return { row, here, effect: effectOn(row, here) };
  });
  const differing = planned.flatMap(({ effect, ...sides }) =>
    effect === 'same' ? [] : [{ effect, ...sides }],
  );
  const inFile = new Set(rows.map(({ id }) => id));
  return {
    name: section.name,
    effects: countEffects(planned.map(({ effect }) => effect)),
    onlyHere: [...stored.keys()].filter((id) => !inFile.has(id)).length,
    samples: differing.slice(0, MOST_SAMPLES).map(({ row, here, effect }) => ({
      effect,
      id: row.id,
      title: section.titleOf(row),
      here: here === undefined ? '' : section.titleOf(here),
    })),
  };
}

export type StoredRows = ReadonlyMap<string, ReadonlyMap<string, Row>>;

const NONE: ReadonlyMap<string, Row> = new Map();

export function planOf(backup: ReadBackup, stored: StoredRows): RestorePlan {
  return {
    exportedAt: backup.exportedAt,
    dataset: backup.dataset,
    sections: backup.sections.map((read) => planSection(read, stored.get(read.section.name) ?? NONE)),
    foreign: backup.foreign.map(({ name }) => name),
    problems: backup.problems.slice(0, MOST_PROBLEMS),
    problemCount: backup.problems.length,
  };
}

/** Another id for a second copy; the same file restored twice gives the same one, so that copies do not multiply. */
export function copyId(id: string, exportedAt: number): string {
  const tail = Number.parseInt(id.slice(-12), 16);
  const mixed = (tail + exportedAt) % 2 ** 48;
  return Number.isNaN(tail) ? `${id}-${exportedAt}` : id.slice(0, -12) + mixed.toString(16).padStart(12, '0');
}

export interface SectionWrites {
  readonly name: SectionName;
  readonly put: readonly Row[];
  readonly remove: readonly string[];
}

/** What is here gives way: with a higher revision than either's, so that an open editor sees that the row is another. */
function over(row: Row, here: Row | undefined, write: Write | null): Row {
  const lineage =
    write === null ? joined(row.lineage, here?.lineage) : written(write, row.lineage, here?.lineage);
  const revision = Math.max(row.revision, here?.revision ?? 0) + 1;
  return { ...row, revision, ...(Object.keys(lineage).length === 0 ? {} : { lineage }) };
}

interface Merging {
  readonly backup: ReadBackup;
  readonly choice: RestoreChoice;
  /** This restore, as a write of this browser: what the person chose is later than both. */
  readonly write: Write;
}

function writesFor(row: Row, here: ReadonlyMap<string, Row>, { backup, choice, write }: Merging): Row[] {
  const mine = here.get(row.id);
  const effect = effectOn(row, mine);
  if (effect === 'same') return [];
  if (effect !== 'conflict') return [over(row, mine, null)];
  if (choice.mode === 'replace' || choice.conflicts === 'theirs') return [over(row, mine, write)];
  const id = copyId(row.id, backup.exportedAt);
  // A copy that an earlier restore of the file made may have been written in since.
  return choice.conflicts === 'mine' || here.has(id) ? [] : [{ ...row, id }];
}

/** What is unreadable here is in no map and so is never removed or overwritten. */
export function writesOf(
  backup: ReadBackup,
  stored: StoredRows,
  choice: RestoreChoice,
  write: Write,
): SectionWrites[] {
  return backup.sections.map(({ section, rows }) => {
    const here = stored.get(section.name) ?? NONE;
    const inFile = new Set(rows.map(({ id }) => id));
    const own =
      section.hasFixedIds && choice.conflicts === 'both' ? { ...choice, conflicts: 'mine' as const } : choice;
    return {
      name: section.name,
      put: rows.flatMap((row) => writesFor(row, here, { backup, choice: own, write })),
      remove: choice.mode === 'replace' ? [...here.keys()].filter((id) => !inFile.has(id)) : [],
    };
  });
}
