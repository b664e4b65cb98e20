import { useEffect, useMemo, useState } from 'react';
import type { RowsPort, RowsState } from '../features/shared/work/notes-port.ts';
import type { Shell } from '../features/shared/shell.ts';
import { now } from '../platform/clock.ts';
import { askToPersist, isPersisted } from '../platform/storage-manager.ts';
import type { StoredCorrection } from '../storage/correction.ts';
import type { ImportedDocument, ImportReview } from '../storage/imported.ts';
import type { Note } from '../storage/note.ts';
import type { Store } from '../storage/note-store.ts';
import type { Observation } from '../storage/observation.ts';
import type { Connection } from '../storage/repository.ts';
import type { Setting } from '../storage/setting.ts';
import { theStore, whenStored } from '../storage/the-store.ts';
import { useDrafts } from './use-drafts.ts';
import { useRows } from './use-rows.ts';

const pickNotes = ({ notes }: Store) => notes;
const pickObservations = ({ observations }: Store) => observations;
const pickImports = ({ imports }: Store) => imports;
const pickReviews = ({ importReviews }: Store) => importReviews;
const pickCorrections = ({ corrections }: Store) => corrections;
const pickSettings = ({ settings }: Store) => settings;
const targetOfNote = ({ subject }: Note): string | null => (subject.kind === 'target' ? subject.id : null);
const targetOfObservation = ({ targetId }: Observation): string => targetId;
const targetOfCorrection = ({ correction }: StoredCorrection): string => correction.target;
const noTarget = (): null => null;

interface Kept extends Pick<Shell, 'notes' | 'progress' | 'imports' | 'statuses' | 'storeHealth' | 'drafts'> {
  readonly corrections: RowsPort<StoredCorrection>;
}

/** Everything kept for the person: live rows, the set of statuses, and how safe they are. */
export function useStore(dataset: string): Kept {
  const stored = useRows(pickNotes, targetOfNote);
  const { drafts, isReady } = useDrafts();
  // A note is not shown without the text that was typed into it last.
  const notes = useMemo<typeof stored>(
    () => (isReady || stored.state.kind !== 'ready' ? stored : { ...stored, state: { kind: 'opening' } }),
    [isReady, stored],
  );
  const progress = useRows(pickObservations, targetOfObservation);
  const documents = useRows<ImportedDocument>(pickImports, noTarget);
  const reviews = useRows<ImportReview>(pickReviews, noTarget);
  const corrections = useRows(pickCorrections, targetOfCorrection);
  const settings = useRows<Setting>(pickSettings, noTarget);
  const connection = useConnection(notes.state.kind === 'opening');
  const rows =
    countOf(notes.state) + countOf(progress.state) + countOf(documents.state) + countOf(corrections.state);
  const persisted = usePersistence(rows > 0);
  useDailySnapshot(rows > 0, dataset);
  const statuses = useMemo<Shell['statuses']>(() => {
    const set =
      settings.state.kind === 'ready' ? settings.state.all.find(({ id }) => id === 'statuses') : undefined;
    const at = now();
    const before = set ?? { createdAt: at, revision: 0 };
    return {
      own: set?.id === 'statuses' ? set.statuses : null,
      save: (next) => settings.put({ ...before, id: 'statuses', statuses: [...next], updatedAt: now() }),
    };
  }, [settings]);
  return useMemo(
    () => ({
      notes,
      progress,
      imports: { documents, reviews },
      corrections,
      statuses,
      storeHealth: { connection, persisted },
      drafts,
    }),
    [notes, progress, documents, reviews, corrections, statuses, connection, persisted, drafts],
  );
}

const countOf = (state: RowsState<unknown>): number => (state.kind === 'ready' ? state.all.length : 0);

const OPEN: Connection = { kind: 'open' };

/** Listens once the store is asked for; before that nothing can stand in the way. */
function useConnection(isOpening: boolean): Connection {
  const [connection, setConnection] = useState<Connection>(OPEN);
  useEffect(() => {
    let stopWaiting = (): void => {};
    let stopWatching = (): void => {};
    const start = (): void => {
      stopWaiting = whenStored({
        none: () => {},
        open: (store) => {
          stopWatching = store.watch(setConnection);
        },
        // The rows say so.
        failed: () => {},
      });
    };
    // After the rows were asked for, so that this does not fetch the store before the first paint.
    const timer = setTimeout(start, isOpening ? 1500 : 0);
    return () => {
      clearTimeout(timer);
      stopWaiting();
      stopWatching();
    };
  }, [isOpening]);
  return connection;
}

/** Asked for with the first note, when there is something to lose and the person knows what for. */
function usePersistence(hasNotes: boolean): boolean | null {
  const [persisted, setPersisted] = useState<boolean | null>(null);
  useEffect(() => {
    if (!hasNotes) return;
    const ask = async (): Promise<void> =>
      setPersisted((await isPersisted()) === true || (await askToPersist()));
    void ask();
  }, [hasNotes]);
  return persisted;
}

function useDailySnapshot(hasNotes: boolean, dataset: string): void {
  useEffect(() => {
    if (!hasNotes) return;
    const make = async (): Promise<void> => {
      const due = await (await theStore()).vault.isDailyDue(now());
      if (!due.ok || !due.value) return;
      const { openRestore } = await import('../storage/restore-client.ts');
      const session = await openRestore();
      await session.daily({ at: now(), dataset });
      session.close();
    };
    // A failed snapshot (no room) leaves the work as it was; the backup screen shows which snapshots there are.
    void make().catch(() => {});
  }, [hasNotes, dataset]);
}
