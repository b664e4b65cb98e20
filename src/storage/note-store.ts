/** Everything a person has made, in IndexedDB through Dexie. Loaded after the first readable paint. */
import { storedCorrection, type StoredCorrection } from './correction.ts';
import { NotesDatabase } from './database.ts';
import type { DraftShelf } from './draft-box.ts';
import { draftShelf } from './draft-shelf.ts';
import { gatewayTo, type Gateway } from './gateway.ts';
import {
  importedDocument,
  importedText,
  importReview,
  type ImportedDocument,
  type ImportedText,
  type ImportReview,
} from './imported.ts';
import { linkVerdict, type LinkVerdict } from './link-verdict.ts';
import { note, type Note } from './note.ts';
import { observation, type Observation } from './observation.ts';
import { DATABASE_NAME } from './presence.ts';
import { presentation, type Presentation } from './presentation.ts';
import type { Repository } from './repository.ts';
import { secondReading, type SecondReading } from './second-reading.ts';
import { setting, type Setting } from './setting.ts';
import { tableRepository } from './table-repository.ts';
import { vaultOf, type Vault } from './vault.ts';

export interface Store {
  readonly notes: Repository<Note>;
  readonly observations: Repository<Observation>;
  readonly settings: Repository<Setting>;
  /** Imported documents, their texts, and what the person decided on their records: three rows of one id. */
  readonly imports: Repository<ImportedDocument>;
  readonly importTexts: Repository<ImportedText>;
  readonly importReviews: Repository<ImportReview>;
  readonly presentations: Repository<Presentation>;
  /** What the person corrected in the records of the built-in dataset. */
  readonly corrections: Repository<StoredCorrection>;
  /** What the person said of results that documents report. */
  readonly linkVerdicts: Repository<LinkVerdict>;
  /** What a second reader said of a document. */
  readonly secondReadings: Repository<SecondReading>;
  /** Backups, restores and snapshots of all of them. */
  readonly vault: Vault;
  /** Text that is not saved yet. */
  readonly drafts: DraftShelf;
  readonly watch: Gateway['watch'];
}

export function openStore(name: string = DATABASE_NAME): Store {
  const gateway = gatewayTo(new NotesDatabase(name));
  const { database } = gateway;
  return {
    notes: tableRepository(gateway, database.notes, note),
    observations: tableRepository(gateway, database.observations, observation),
    settings: tableRepository(gateway, database.settings, setting),
    imports: tableRepository(gateway, database.imports, importedDocument),
    importTexts: tableRepository(gateway, database.importTexts, importedText),
    importReviews: tableRepository(gateway, database.importReviews, importReview),
    presentations: tableRepository(gateway, database.presentations, presentation),
    corrections: tableRepository(gateway, database.corrections, storedCorrection),
    linkVerdicts: tableRepository(gateway, database.linkVerdicts, linkVerdict),
    secondReadings: tableRepository(gateway, database.secondReadings, secondReading),
    vault: vaultOf(gateway),
    drafts: draftShelf(gateway),
    watch: gateway.watch,
  };
}
