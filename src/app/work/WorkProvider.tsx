import { useMemo, type ReactNode, useEffect, useState } from 'react';
import { targetOf } from '../../domain/curation/key.ts';
import * as work from '../../ui/shell/work.ts';
import { now } from '../../platform/clock.ts';
import type { StoredCorrection } from '../../storage/correction.ts';
import type { LinkVerdict } from '../../storage/link-verdict.ts';
import type { Note } from '../../storage/note.ts';
import type { Store } from '../../storage/note-store.ts';
import type { Observation } from '../../storage/observation.ts';
import type { Setting } from '../../storage/setting.ts';
import { theStore, whenStored } from '../../storage/the-store.ts';
import { afterPaint, useRows } from './use-rows.ts';
import { useConnection, useDailySnapshot, usePersistence } from './use-store-health.ts';
import { askBeforeLeaving } from '../../platform/leave-guard.ts';
import { localStore } from '../../platform/local-storage.ts';
import { DraftBox } from '../../storage/draft-box.ts';

const pickNotes = ({ notes }: Store) => notes;
const pickObservations = ({ observations }: Store) => observations;
const pickImports = ({ imports }: Store) => imports;
const pickReviews = ({ importReviews }: Store) => importReviews;
const pickCorrections = ({ corrections }: Store) => corrections;
const pickVerdicts = ({ linkVerdicts }: Store) => linkVerdicts;
const pickRounds = ({ rounds }: Store) => rounds;
const pickSettings = ({ settings }: Store) => settings;
const targetOfNote = ({ subject }: Note): string | null => (subject.kind === 'target' ? subject.id : null);
const targetOfObservation = ({ targetId }: Observation): string => targetId;
const targetOfCorrection = ({ correction }: StoredCorrection): string | null => targetOf(correction);
const targetOfVerdict = ({ targetId }: LinkVerdict): string => targetId;
const noTarget = (): null => null;

interface Props {
  /** The dataset's version, which a snapshot names. */
  readonly version: string;
  readonly children: ReactNode;
}

/** Everything kept for the reader: live rows, the set of statuses, and how safe they are. */
export function WorkProvider({ version, children }: Props) {
  const { drafts, isReady } = useDraftBox();
  const stored = useRows(pickNotes, targetOfNote);
  // A note is not shown without the text that was typed into it last.
  const notes = useMemo<typeof stored>(
    () => (isReady || stored.state.kind !== 'ready' ? stored : { ...stored, state: { kind: 'opening' } }),
    [isReady, stored],
  );
  const progress = useRows(pickObservations, targetOfObservation);
  const documents = useRows(pickImports, noTarget);
  const reviews = useRows(pickReviews, noTarget);
  const imports = useMemo(() => ({ documents, reviews }), [documents, reviews]);
  const corrections = useRows(pickCorrections, targetOfCorrection);
  const verdicts = useRows(pickVerdicts, targetOfVerdict);
  const rounds = useRows(pickRounds, noTarget);
  const settings = useRows<Setting>(pickSettings, noTarget);
  const hasRows = [notes, progress, documents, corrections, verdicts, rounds].some(
    ({ state }) => state.kind === 'ready' && state.all.length > 0,
  );
  const connection = useConnection(notes.state.kind === 'opening');
  const persisted = usePersistence(hasRows);
  useDailySnapshot(hasRows, version);
  const health = useMemo(() => ({ connection, persisted }), [connection, persisted]);
  return (
    <work.NotesContext value={notes}>
      <work.ProgressContext value={progress}>
        <work.ImportsContext value={imports}>
          <work.CorrectionsContext value={corrections}>
            <work.LinkVerdictsContext value={verdicts}>
              <work.RoundsContext value={rounds}>
                <work.SettingsContext value={settings}>
                  <work.StoreHealthContext value={health}>
                    <work.DraftsContext value={drafts}>{children}</work.DraftsContext>
                  </work.StoreHealthContext>
                </work.SettingsContext>
              </work.RoundsContext>
            </work.LinkVerdictsContext>
          </work.CorrectionsContext>
        </work.ImportsContext>
      </work.ProgressContext>
    </work.NotesContext>
  );
}

/** The page's drafts, and whether those of earlier visits have been read; or cannot be, which the notes say. */
function useDraftBox(): { readonly drafts: DraftBox; readonly isReady: boolean } {
  const [drafts] = useState(() => new DraftBox(localStore(), async () => (await theStore()).drafts, now));
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let stop = (): void => {};
    const ready = (): void => setReady(true);
    const cancel = afterPaint(() => {
      stop = whenStored({ none: ready, open: () => void drafts.connect().then(ready, ready), failed: ready });
    });
    return () => {
      cancel();
      stop();
    };
  }, [drafts]);
  useHeldPage(drafts);
  return { drafts, isReady };
}

/** Closing or reloading is asked about as long as there is text that only this page has. */
function useHeldPage(drafts: DraftBox): void {
  useEffect(() => {
    const update = (): void => askBeforeLeaving('drafts', drafts.unkept() > 0);
    update();
    const stop = drafts.subscribe(update);
    return () => {
      stop();
      askBeforeLeaving('drafts', false);
    };
  }, [drafts]);
}
