import { useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { download } from '../../platform/download.ts';
import type { Draft } from '../../storage/drafts.ts';
import { useI18n, useNavigation, useNotify } from '../../ui/shell/contexts.ts';
import { useDrafts, useNotes } from '../../ui/shell/work.ts';
import { failureText } from '../../ui/trouble/storage-words.ts';
import { rescueText } from './rescue-text.ts';
import { Failed } from '../../ui/trouble/Failed.tsx';

/** Text that never reached the store: shown until it is saved, taken out as a file, or dropped by the person. */
export function RescueDrafts() {
  const { state } = useNotes();
  // What is written on this screen from now on is no draft of an earlier visit: the list is made once, when it is known.
  return state.kind === 'opening' ? null : <Rescued />;
}

function Rescued() {
  const i18n = useI18n();
  const notes = useNotes();
  const box = useDrafts();
  const [drafts, setDrafts] = useState(() => box.all());
  const { state } = notes;
  if (state.kind === 'opening' || drafts.length === 0) return null;
  const stored = new Set(state.kind === 'ready' ? state.all.map(({ id }) => id) : []);
  // A draft of a stored note is brought back by that note's own card.
  const lost = drafts.filter(({ noteId }) => !stored.has(noteId));
  if (lost.length === 0) return null;
  const unkept = lost.filter(({ noteId }) => !box.isKept(noteId)).length;
  const forget = (draft: Draft): void => setDrafts(drafts.filter(({ noteId }) => noteId !== draft.noteId));
  return (
    <section className="warned rescue" aria-label={i18n.t('notes.drafts')}>
      <p>
        {i18n.t('notes.draftsHint', { n: lost.length })} {unkept === 0 && i18n.t('notes.state.kept')}
      </p>
      {unkept > 0 && <Failed>{i18n.t('notes.draftsUnkept', { n: unkept })}</Failed>}
      <ul>
        {lost.map((draft) => (
          <li key={draft.noteId}>
            <blockquote>{draft.content.text === '' ? i18n.t('notes.blank') : draft.content.text}</blockquote>
            <DraftActions draft={draft} canSave={state.kind === 'ready'} onGone={() => forget(draft)} />
          </li>
        ))}
      </ul>
      <Button
        look="small"
        onClick={() =>
          download(
            `${i18n.t('notes.rescueFile')}.md`,
            lost.map(({ content }) => rescueText(content, i18n)).join('\n\n---\n\n'),
            'text/markdown',
          )
        }
      >
        {i18n.t('notes.rescue')}
      </Button>
    </section>
  );
}

interface ActionsProps {
  readonly draft: Draft;
  readonly canSave: boolean;
  readonly onGone: () => void;
}

function DraftActions({ draft, canSave, onGone }: ActionsProps) {
  const i18n = useI18n();
  const notes = useNotes();
  const notify = useNotify();
  const { targetHref } = useNavigation();
  const drafts = useDrafts();
  const save = async (): Promise<void> => {
    const at = notes.now();
    const subject = draft.subject ?? { kind: 'none' as const };
    const row = { id: draft.noteId, subject, ...draft.content, createdAt: at, updatedAt: at, revision: 0 };
    const outcome = await notes.put(row);
    if (!outcome.ok) {
      notify({ text: i18n.t('notes.state.failed', { reason: failureText(outcome.failure, i18n) }) });
      return;
    }
    drafts.drop(draft.noteId);
    onGone();
  };
  const discard = (): void => {
    drafts.drop(draft.noteId);
    onGone();
  };
  const target = draft.subjectKey.startsWith('target:') ? draft.subjectKey.slice('target:'.length) : null;
  return (
    <p className="small">
      {target !== null && <a href={targetHref(target)}>{i18n.t('notes.open')}</a>}{' '}
      {canSave && (
        <Button look="small" onClick={() => void save()}>
          {i18n.t('notes.draftSave')}
        </Button>
      )}{' '}
      <Button look="button-quiet small" onClick={discard}>
        {i18n.t('notes.draftDrop')}
      </Button>
    </p>
  );
}
