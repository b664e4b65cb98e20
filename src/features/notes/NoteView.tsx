import { Mixed } from '../../charts/view/Mixed.tsx';
import type { Note, NoteContent } from '../../storage/note.ts';
import { useI18n } from '../shared/shell/look.ts';
import { statusLabel, useStatuses } from '../shared/shell/use-statuses.ts';
import { Markdown } from './Markdown.tsx';

interface Props {
  readonly note: Note;
  readonly content: NoteContent;
  readonly onEdit: () => void;
}

/** A note as it reads, with its status, office, tags and links. */
export function NoteView({ note, content, onEdit }: Props) {
  const i18n = useI18n();
  return (
    <div className="note note-read">
      <NoteFacts content={content} />
      {content.text.trim() === '' ? (
        <p className="muted">{i18n.t('notes.blank')}</p>
      ) : (
        <Markdown text={content.text} />
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
      <div className="note-foot small">
        <span className="muted" title={i18n.t('notes.created', { time: i18n.format.moment(note.createdAt) })}>
          {i18n.t('notes.updated', { time: i18n.format.moment(note.updatedAt) })}
        </span>
        <button type="button" className="button button-quiet small" onClick={onEdit}>
          {i18n.t('notes.edit')}
        </button>
      </div>
    </div>
  );
}

function NoteFacts({ content }: { readonly content: NoteContent }) {
  const i18n = useI18n();
  const statuses = useStatuses();
  const { status, office, tags } = content;
  if (status === null && office === '' && tags.length === 0) return null;
  return (
    <p className="note-facts small">
      {status !== null && <strong className="tag">{statusLabel(statuses, status)}</strong>}
      {office !== '' && (
        <span>
          <Mixed lang={i18n.lang}>{office}</Mixed>
        </span>
      )}
      {tags.map((tag) => (
        <span key={tag} className="note-tag">
          <Mixed lang={i18n.lang}>{`#${tag}`}</Mixed>
        </span>
      ))}
    </p>
  );
}
