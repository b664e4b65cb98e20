import { useMemo, useState } from 'react';
import { fingerprintOf, fingerprintQuote } from '../../domain/fingerprint.ts';
import type { Fingerprint } from '../../domain/schema.ts';
import { loadRecords } from '../../platform/load-data.ts';
import { localStore } from '../../platform/local-storage.ts';
import { useLoaded } from '../../platform/use-loaded.ts';
import { newUuid } from '../../platform/uuid.ts';
import { draftsOf } from '../../storage/drafts.ts';
import type { Note } from '../../storage/note.ts';
import { useShell } from '../shell.ts';
import type { TargetRow } from '../../domain/dataset-index.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { failureText } from './SaveStatus.tsx';

/** The notes on one commitment, inside its panel. */
export default function TargetNotes({ row }: { readonly row: TargetRow }) {
  const { i18n, notes } = useShell();
  const { state } = notes;
  if (state.kind === 'opening') return <output className="muted small">{i18n.t('notes.loading')}</output>;
  return (
    <>
      {state.kind === 'failed' && (
        <p className="save-failed small" role="alert">
          {i18n.t('notes.unavailable')} {failureText(state.failure, i18n)}
        </p>
      )}
      <Editors row={row} stored={state.kind === 'ready' ? (state.byTarget.get(row.id) ?? []) : []} />
    </>
  );
}

interface EditorsProps {
  readonly row: TargetRow;
  readonly stored: readonly Note[];
}

/** The stored notes, oldest first, and those begun here, which keep their editor when they come to be stored. */
function Editors({ row, stored }: EditorsProps) {
  const { i18n } = useShell();
  const [begun, setBegun] = useState<readonly string[]>(() => unsavedIds(row.id, stored));
  const fingerprint = useFingerprint(row);
  const byId = new Map(stored.map((note) => [note.id, note]));
  const order = stored.toSorted((a, b) => a.createdAt - b.createdAt).map(({ id }) => id);
  const ids = [...new Set([...order, ...begun])];
  if (ids.length === 0) setBegun([newUuid()]);
  return (
    <>
      {ids.map((id) => (
        <NoteEditor
          key={id}
          note={byId.get(id) ?? null}
          fresh={{ id, targetId: row.id, fingerprint }}
          label={i18n.t('notes.label', { indicator: row.indicator })}
          onRemoved={() => setBegun((ids) => ids.filter((other) => other !== id))}
        />
      ))}
      {ids.every((id) => byId.has(id)) && (
        <button
          type="button"
          className="button button-quiet small"
          onClick={() => setBegun([...begun, newUuid()])}
        >
          {i18n.t('notes.another')}
        </button>
      )}
    </>
  );
}

/** Drafts of notes that were never stored; without any and without a note, one to begin with. */
function unsavedIds(targetId: string, stored: readonly Note[]): string[] {
  const known = new Set(stored.map(({ id }) => id));
  const drafts = draftsOf(localStore(), targetId).map(({ noteId }) => noteId);
  return drafts.filter((id) => !known.has(id));
}

function useFingerprint(row: TargetRow): Fingerprint {
  const { dataset } = useShell();
  const records = useLoaded(loadRecords(row.documentId, dataset.version));
  const target = records.kind === 'ready' ? records.value.targets.find(({ id }) => id === row.id) : undefined;
  const policy = dataset.policyById.get(row.articleId)?.article;
  const quote = fingerprintQuote(target?.mentions ?? []);
  return useMemo(() => fingerprintOf(row, policy, quote), [row, policy, quote]);
}
