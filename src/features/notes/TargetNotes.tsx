import { useMemo, useState } from 'react';
import '../../styles/notes.css';
import { Button } from '../../charts/view/Button.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { newUuid } from '../../platform/uuid.ts';
import type { Draft } from '../../storage/drafts.ts';
import type { Note, NoteSubject } from '../../storage/note.ts';
import { useFingerprint } from '../../ui/record/use-fingerprint.ts';
import { RowBoundary } from '../../ui/trouble/RowBoundary.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import { useDrafts, useNotes } from '../../ui/shell/work.ts';
import { UnreadableNotice } from '../../ui/trouble/UnreadableNotice.tsx';
import { failureText } from '../../ui/trouble/storage-words.ts';
import { ConnectionNotice } from './ConnectionNotice.tsx';
import { HomeNotice } from './HomeNotice.tsx';
import { NoteCard } from './NoteCard.tsx';
import { Failed } from '../../ui/trouble/Failed.tsx';
import { indicatorName } from '../../i18n/shown-names.ts';

/** The notes on one commitment, inside its panel. */
export default function TargetNotes({ row }: { readonly row: TargetRow }) {
  const i18n = useI18n();
  const notes = useNotes();
  const { state } = notes;
  if (state.kind === 'opening') return <output className="muted small">{i18n.t('notes.loading')}</output>;
  return (
    <>
      <ConnectionNotice />
      {state.kind === 'failed' && (
        <Failed small>
          {i18n.t('notes.unavailable')} {failureText(state.failure, i18n)}
        </Failed>
      )}
      {state.kind === 'ready' && <UnreadableNotice count={state.unreadable.length} />}
      <Cards row={row} stored={state.kind === 'ready' ? (state.byTarget.get(row.id) ?? []) : []} />
    </>
  );
}

interface CardsProps {
  readonly row: TargetRow;
  readonly stored: readonly Note[];
}

/** The stored notes, oldest first, and those begun here, which keep their editor when they come to be stored. */
function Cards({ row, stored }: CardsProps) {
  const i18n = useI18n();
  const drafts = useDrafts();
  const [begun, setBegun] = useState<readonly string[]>(() => unsavedIds(row.id, stored, drafts.all()));
  const fingerprint = useFingerprint(row);
  const subject = useMemo<NoteSubject>(
    () => ({ kind: 'target', id: row.id, fingerprint }),
    [row.id, fingerprint],
  );
  const byId = new Map(stored.map((note) => [note.id, note]));
  const order = stored.toSorted((a, b) => a.createdAt - b.createdAt).map(({ id }) => id);
  const ids = [...new Set([...order, ...begun])];
  if (ids.length === 0) setBegun([newUuid()]);
  return (
    <>
      {ids.map((id) => (
        <div key={id} className="note-slot">
          <RowBoundary row={byId.get(id)}>
            <HomeNotice note={byId.get(id) ?? null} />
            <NoteCard
              note={byId.get(id) ?? null}
              fresh={{ id, subject: byId.get(id)?.subject ?? subject }}
              label={i18n.t('notes.label', { indicator: indicatorName(row, i18n) })}
              onRemoved={() => setBegun((ids) => ids.filter((other) => other !== id))}
            />
          </RowBoundary>
        </div>
      ))}
      {ids.every((id) => byId.has(id)) && (
        <Button look="button-quiet small" onClick={() => setBegun([...begun, newUuid()])}>
          {i18n.t('notes.another')}
        </Button>
      )}
    </>
  );
}

/** Drafts of notes that were never stored; without any and without a note, one to begin with. */
function unsavedIds(targetId: string, stored: readonly Note[], drafts: readonly Draft[]): string[] {
  const known = new Set(stored.map(({ id }) => id));
  const own = drafts.filter(({ subjectKey }) => subjectKey === `target:${targetId}`);
  return own.flatMap(({ noteId }) => (known.has(noteId) ? [] : [noteId]));
}
