import { useState } from 'react';
import type { Note, NoteContent } from '../../storage/note.ts';
import type { NewNote } from './autosave.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { useAutosave } from './use-autosave.ts';
import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { useMedia } from '../../charts/view/use-media.ts';
import { beginningOf } from '../../domain/notes/beginning.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import { statusLabel, useStatuses } from '../../ui/shell/use-statuses.ts';
import { Markdown } from './Markdown.tsx';

interface Props {
  /** Null: a note that is not written yet. */
  readonly note: Note | null;
  readonly fresh: NewNote;
  readonly label: string;
  readonly onRemoved?: () => void;
}

/** A note to read, and to write on request. One that is new or has something unsaved opens for writing. */
export function NoteCard({ note, fresh, label, onRemoved }: Props) {
  const editing = useAutosave(note, fresh);
  const [isOpen, setOpen] = useState(note === null);
  const { state, autosave, content } = editing;
  const isUnsettled = ['recovered', 'failed', 'conflict'].includes(state.kind);
  if (note !== null && !isOpen && !isUnsettled)
    return <NoteView note={note} content={content} onEdit={() => setOpen(true)} />;
  const done = (): void => {
    void autosave.flush();
    setOpen(false);
  };
  return (
    <NoteEditor
      id={fresh.id}
      note={note}
      editing={editing}
      label={label}
      onDone={note === null ? null : done}
      onRemoved={onRemoved}
    />
  );
}

interface NoteViewProps {
  readonly note: Note;
  readonly content: NoteContent;
  readonly onEdit: () => void;
}

/** A note as it reads, with its status, office, tags and links. */
function NoteView({ note, content, onEdit }: NoteViewProps) {
  const i18n = useI18n();
  return (
    <div className="note">
      <NoteFacts content={content} />
      {content.text.trim() === '' ? (
        <p className="muted">{i18n.t('notes.blank')}</p>
      ) : (
        <NoteText text={content.text} />
      )}
      {content.links.length > 0 && (
        <ul className="note-link-list small">
          {content.links.map(({ url }) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noopener noreferrer">
                {url}
              </a>
            </li>
          ))}
        </ul>
      )}
      <div className="in-row spread note-foot small">
        <span className="muted" title={i18n.t('notes.created', { time: i18n.format.moment(note.createdAt) })}>
          {i18n.t('notes.updated', { time: i18n.format.moment(note.updatedAt) })}
        </span>
        <Button look="button-quiet small" onClick={onEdit}>
          {i18n.t('notes.edit')}
        </Button>
      </div>
    </div>
  );
}

/** A long text is folded, but on paper: the page is a list of notes, and the panel has more to show. */
function NoteText({ text }: { readonly text: string }) {
  const i18n = useI18n();
  const [isOpen, setOpen] = useState(false);
  const isPrinting = useMedia('print');
  const beginning = beginningOf(text);
  if (beginning === null || isPrinting) return <Markdown text={text} />;
  return (
    <>
      <Markdown text={isOpen ? text : beginning} />
      <Button look="button-quiet small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? i18n.t('notes.fold') : i18n.t('notes.unfold', { n: i18n.format.count(text.length) })}
      </Button>
    </>
  );
}

function NoteFacts({ content }: { readonly content: NoteContent }) {
  const i18n = useI18n();
  const statuses = useStatuses();
  const { status, office, tags } = content;
  if (status === null && office === '' && tags.length === 0) return null;
  return (
    <p className="in-row note-facts small">
      {status !== null && <strong className="tag">{statusLabel(statuses, status)}</strong>}
      {office !== '' && <span>{mixed(office, i18n.lang)}</span>}
      {tags.map((tag) => (
        <span key={tag} className="note-tag">
          {mixed(`#${tag}`, i18n.lang)}
        </span>
      ))}
    </p>
  );
}
