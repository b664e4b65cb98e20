/** Everything a person has made, in IndexedDB through Dexie. Loaded after the first readable paint. */
import { storedCorrection } from './correction.ts';
import { NotesDatabase } from './database.ts';
import { draftShelf } from './draft-shelf.ts';
import { gatewayTo } from './gateway.ts';
import { importedDocument, importedText, importReview } from './import-record.ts';
import { linkVerdict } from './link-verdict.ts';
import { note } from './note.ts';
import { observation } from './observation.ts';
import { DATABASE_NAME } from './presence.ts';
import { presentation } from './presentation.ts';
import { round } from './round.ts';
import { secondReading } from './second-reading.ts';
import { setting } from './setting.ts';
import { tableRepository } from './table-repository.ts';
import { vaultOf } from './vault.ts';

export type Store = ReturnType<typeof openStore>;

export function openStore(name: string = DATABASE_NAME) {
  const gateway = gatewayTo(new NotesDatabase(name));
  const { database } = gateway;
  return {
    notes: tableRepository(gateway, database.notes, note),
    observations: tableRepository(gateway, database.observations, observation),
    settings: tableRepository(gateway, database.settings, setting),
    /** Imported documents, their texts, and what the person decided on their records: three rows of one id. */
    imports: tableRepository(gateway, database.imports, importedDocument),
    importTexts: tableRepository(gateway, database.importTexts, importedText),
    importReviews: tableRepository(gateway, database.importReviews, importReview),
    presentations: tableRepository(gateway, database.presentations, presentation),
    /** What the person corrected in the records of the built-in dataset. */
    corrections: tableRepository(gateway, database.corrections, storedCorrection),
    /** What the person said of results that documents report. */
    linkVerdicts: tableRepository(gateway, database.linkVerdicts, linkVerdict),
    /** What a second reader said of a document. */
    secondReadings: tableRepository(gateway, database.secondReadings, secondReading),
    /** Rounds of monitoring: what was asked of whom, and what came back. */
    rounds: tableRepository(gateway, database.rounds, round),
    /** Backups, restores and snapshots of all of them. */
    vault: vaultOf(gateway),
    /** Text that is not saved yet. */
    drafts: draftShelf(gateway),
    watch: gateway.watch,
  };
}
