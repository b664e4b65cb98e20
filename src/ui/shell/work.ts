/**
 * What the reader has made, live from the store, which is opened after the first paint. Each kind is a context of its
 * own, so that a note that is saved redraws what shows notes and no chart.
 */
import type { StoredCorrection } from '../../storage/correction.ts';
import type { DraftBox } from '../../storage/draft-box.ts';
import type { ImportedDocument, ImportReview } from '../../storage/import-record.ts';
import type { LinkVerdict } from '../../storage/link-verdict.ts';
import type { Note } from '../../storage/note.ts';
import type { Observation } from '../../storage/observation.ts';
import type {
  BatchResult,
  Connection,
  Outcome,
  PutResult,
  StorageFailure,
  Unreadable,
} from '../../storage/repository.ts';
import type { Round } from '../../storage/round.ts';
import type { Setting } from '../../storage/setting.ts';
import { held } from './required-context.ts';

/** Rows of one kind, live: in this tab and in others. */
export type RowsState<R> =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly failure: StorageFailure }
  | {
      readonly kind: 'ready';
      readonly all: readonly R[];
      readonly byTarget: ReadonlyMap<string, readonly R[]>;
      /** Rows that could not be read; they stay where they are. */
      readonly unreadable: readonly Unreadable[];
    };

export interface RowsPort<R> {
  readonly state: RowsState<R>;
  readonly put: (draft: R) => Promise<Outcome<PutResult<R>>>;
  readonly putAll: (drafts: readonly R[]) => Promise<Outcome<BatchResult<R>>>;
  readonly remove: (row: R) => Promise<Outcome<PutResult<R>>>;
  /** The time, in milliseconds, for a row's own stamps. */
  readonly now: () => number;
}

export const [NotesContext, useNotes] = held<RowsPort<Note>>('notes');

/** Reported values and baselines. */
export const [ProgressContext, useProgress] = held<RowsPort<Observation>>('progress');

/** Imported documents and what was decided on their records. */
export interface ImportsPort {
  readonly documents: RowsPort<ImportedDocument>;
  readonly reviews: RowsPort<ImportReview>;
}

export const [ImportsContext, useImports] = held<ImportsPort>('imports');

/** What the reader corrected in the records of the built-in dataset. */
export const [CorrectionsContext, useCorrections] = held<RowsPort<StoredCorrection>>('corrections');

/** What the reader said of results that documents report. */
export const [LinkVerdictsContext, useLinkVerdicts] = held<RowsPort<LinkVerdict>>('link verdicts');

/** Rounds of monitoring. */
export const [RoundsContext, useRounds] = held<RowsPort<Round>>('rounds');

/** What belongs to the reader's work and is one of its kind: the set of statuses, the template of slides. */
const [SettingsContext, useSettings] = held<RowsPort<Setting>>('settings');
export { SettingsContext };

/** Undefined where it was never changed, or is not read yet. */
export function useSetting<I extends Setting['id']>(id: I): Extract<Setting, { readonly id: I }> | undefined {
  const { state } = useSettings();
  const isIt = (row: Setting): row is Extract<Setting, { readonly id: I }> => row.id === id;
  return state.kind === 'ready' ? state.all.find(isIt) : undefined;
}

/** Whether the browser has promised not to clear what is stored; `null`: not asked yet, or it cannot say. */
export interface StoreHealth {
  readonly connection: Connection;
  readonly persisted: boolean | null;
}

export const [StoreHealthContext, useStoreHealth] = held<StoreHealth>('store health');

/** Text of notes that is not saved yet. */
export const [DraftsContext, useDrafts] = held<DraftBox>('drafts');
