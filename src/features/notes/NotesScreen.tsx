import { useMemo } from 'react';
import { matchesWords, normalise, queryWords } from '../../domain/search.ts';
import type { Note } from '../../storage/note.ts';
import { useShell, type ScreenProps } from '../shell.ts';
import { NoteItem } from './NoteItem.tsx';
import { failureText } from './SaveStatus.tsx';

/** All notes, latest change first, with search. */
export default function NotesScreen({ params, setParams }: ScreenProps<'notes'>) {
  const { i18n, notes } = useShell();
  const { state } = notes;
  return (
    <section className="notes" aria-labelledby="notes-title">
      <div className="screen-head">
        <h1 id="notes-title">{i18n.t('notes.title')}</h1>
        {state.kind === 'ready' && state.all.length > 0 && (
          <search className="search">
            <input
              className="input"
              type="text"
              enterKeyHint="search"
              aria-label={i18n.t('notes.searchLabel')}
              placeholder={i18n.t('notes.search')}
              value={params.q}
              onChange={(event) => setParams({ q: event.target.value }, { replace: true })}
            />
          </search>
        )}
      </div>
      {state.kind === 'opening' && <output className="screen-message">{i18n.t('notes.loading')}</output>}
      {state.kind === 'failed' && (
        <p className="screen-message" role="alert">
          {i18n.t('notes.unavailable')} {failureText(state.failure, i18n)}
        </p>
      )}
      {state.kind === 'ready' && <NoteList notes={state.all} corrupt={state.corrupt} query={params.q} />}
    </section>
  );
}

interface NoteListProps {
  readonly notes: readonly Note[];
  readonly corrupt: number;
  readonly query: string;
}

function NoteList({ notes, corrupt, query }: NoteListProps) {
  const { i18n } = useShell();
  const found = useFound(notes, query);
  if (notes.length === 0) return <NoNotes corrupt={corrupt} />;
  return (
    <>
      <output className="notes-count muted">
        {query === ''
          ? i18n.t('notes.count', { n: notes.length })
          : i18n.t('notes.countOf', { n: found.length, total: notes.length })}
      </output>
      <Corrupt count={corrupt} />
      {found.length === 0 && <p className="screen-message">{i18n.t('notes.noMatch', { q: query })}</p>}
      <ul className="note-list">
        {found.map((note) => (
          <NoteItem key={note.id} note={note} />
        ))}
      </ul>
    </>
  );
}

/** Words of the note, and of its commitment as it is now and as it was. */
function useFound(notes: readonly Note[], query: string): readonly Note[] {
  const { dataset } = useShell();
  return useMemo(() => {
    const words = queryWords(query);
    return notes.filter((note) => {
      const row = dataset.rowById.get(note.targetId);
      const parts = [
        note.text,
        note.fingerprint.indicator,
        note.fingerprint.policy,
        row?.indicator,
        row?.region.name,
      ];
      return matchesWords(normalise(parts.join('\n')), words);
    });
  }, [notes, query, dataset]);
}

function NoNotes({ corrupt }: { readonly corrupt: number }) {
  const { i18n, screenHref } = useShell();
  return (
    <div className="screen-message">
      <p>{i18n.t('notes.empty')}</p>
      <p className="muted">{i18n.t('notes.emptyHint')}</p>
      <a href={screenHref('targets')}>{i18n.t('notes.emptyAction')}</a>
      <Corrupt count={corrupt} />
    </div>
  );
}

function Corrupt({ count }: { readonly count: number }) {
  const { i18n } = useShell();
  return count === 0 ? null : <p className="save-failed small">{i18n.t('notes.corrupt', { n: count })}</p>;
}
