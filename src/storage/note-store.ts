/** Everything a person has made, in IndexedDB through Dexie. Loaded after the first readable paint. */
import type * as z from 'zod';
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
import type { Repository } from './repository.ts';
import { round } from './round.ts';
import type { Row } from './row.ts';
import type { SectionName } from './sections.ts';
import { secondReading } from './second-reading.ts';
import { setting } from './setting.ts';
import { tableRepository } from './table-repository.ts';
import { vaultOf } from './vault.ts';

export type Store = ReturnType<typeof openStore>;

export function openStore(name: string = DATABASE_NAME) {
  const gateway = gatewayTo(new NotesDatabase(name));
  const repository = <R extends Row>(name: SectionName, schema: z.ZodType<R>): Repository<R> =>
    tableRepository(gateway, gateway.database.rows(name), schema);
  return {
    notes: repository('notes', note),
    observations: repository('observations', observation),
    settings: repository('settings', setting),
    /** Imported documents, their texts, and what the person decided on their records: three rows of one id. */
    imports: repository('imports', importedDocument),
    importTexts: repository('importTexts', importedText),
    importReviews: repository('importReviews', importReview),
    presentations: repository('presentations', presentation),
    /** What the person corrected in the records of the built-in dataset. */
    corrections: repository('corrections', storedCorrection),
    /** What the person said of results that documents report. */
    linkVerdicts: repository('linkVerdicts', linkVerdict),
    /** What a second reader said of a document. */
    secondReadings: repository('secondReadings', secondReading),
    /** Rounds of monitoring: what was asked of whom, and what came back. */
    rounds: repository('rounds', round),
    /** Backups, restores and snapshots of all of them. */
    vault: vaultOf(gateway),
    /** Text that is not saved yet. */
    drafts: draftShelf(gateway),
    watch: gateway.watch,
  };
}
