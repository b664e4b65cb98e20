/** The database's versions. Never change a published one: add the next with its upgrade and a test from its rows. */
import { Dexie, type Table, type Transaction } from 'dexie';
import { noteV1, upgradeNoteV1 } from './note-v1.ts';
import type { SectionName } from './sections.ts';

/** A copy of everything, as a backup file's text. */
export interface SnapshotRow {
  readonly id: string;
  readonly createdAt: number;
  readonly reason: 'daily' | 'before-restore';
  readonly counts: Readonly<Record<string, number>>;
  readonly bytes: number;
  readonly text: string;
}

/** A section of somebody's backup that this version does not know; kept for the next backup. */
export interface ForeignRow {
  readonly name: string;
  readonly section: unknown;
}

/** Facts of this browser that belong in no backup. */
export interface LocalRow {
  readonly key: string;
  readonly value: unknown;
}

async function upgradeTo2(transaction: Transaction): Promise<void> {
  const notes: Table<unknown, string> = transaction.table('notes');
  await notes.toCollection().modify((raw, context) => {
    const parsed = noteV1.safeParse(raw);
    // A row that was unreadable before stays as it is: it will be shown as unreadable, not guessed at.
    if (parsed.success) context.value = upgradeNoteV1(parsed.data);
  });
}

export class NotesDatabase extends Dexie {
  declare readonly snapshots: Table<SnapshotRow, string>;
  declare readonly foreign: Table<ForeignRow, string>;
  declare readonly local: Table<LocalRow, string>;
  /** Text on its way to be saved; in no backup. */
  declare readonly drafts: Table<unknown, string>;

  constructor(name: string) {
    // Without Dexie's cache every read is of what is stored, also by another tab.
    // Strict: what was acknowledged is on the disk, also where the browser or the machine dies in the next moment.
    super(name, { cache: 'disabled', chromeTransactionDurability: 'strict' });
    this.version(1).stores({ notes: 'id, targetId, updatedAt' });
    this.version(2)
      .stores({
        notes: 'id, updatedAt',
        observations: 'id, targetId, updatedAt',
        settings: 'id',
        snapshots: 'id, createdAt',
        foreign: 'name',
        local: 'key',
      })
      .upgrade(upgradeTo2);
    // Imported documents; what was there stays as it is.
    this.version(3).stores({ imports: 'id, updatedAt', importTexts: 'id', importReviews: 'id' });
    this.version(4).stores({ presentations: 'id, updatedAt' });
    this.version(5).stores({ corrections: 'id, updatedAt' });
    // Drafts were in localStorage alone, which no worker can reach: draft-box.ts carries them over when it connects.
    this.version(6).stores({ drafts: 'noteId' });
    this.version(7).stores({ linkVerdicts: 'id, updatedAt' });
    // Observations without a figure, and what a value is of: a dataset fills it in, which no upgrade can read. A version
    // of its own, so that a tab of an older program asks to be reloaded.
    this.version(8).stores({});
    this.version(9).stores({ secondReadings: 'id, updatedAt' });
    // Observations say from which month they count; rows before stay as they are. A tab of an older program would lose it.
    this.version(10).stores({});
    this.version(11).stores({ rounds: 'id, updatedAt' });
  }

  /** Rows of one kind, unknown until they are read through their schema. */
  rows(name: SectionName): Table<unknown, string> {
    return this.table(name);
  }
}
