import { useState } from 'react';
import { localStore } from '../../platform/local-storage.ts';
import { dropDraft } from '../../storage/drafts.ts';
import type { Note, NoteSubject } from '../../storage/note.ts';
import { useShell } from '../shell.ts';
import { NoteAbout, subjectName } from './NoteAbout.tsx';
import { NoteCard } from './NoteCard.tsx';

export interface Begun {
  readonly id: string;
  readonly subject: NoteSubject;
}

interface Props {
  readonly begun: readonly Begun[];
  readonly notes: readonly Note[];
  readonly onStart: (subject: NoteSubject) => void;
  readonly onEnd: (id: string) => void;
}

/** Notes on a region, a document or nothing begin here; those on a commitment in its panel. */
export function NewNotes({ begun, notes, onStart, onEnd }: Props) {
  const { i18n, dataset } = useShell();
  return (
    <div className="new-notes">
      <SubjectPicker onStart={onStart} />
      {begun.map(({ id, subject }) => {
        const note = notes.find((stored) => stored.id === id) ?? null;
        return (
          <div key={id} className="note-item">
            <div className="note-head">
              <NoteAbout subject={subject} />
              <button
                type="button"
                className="button button-quiet small"
                onClick={() => {
                  if (note === null) dropDraft(localStore(), id);
                  onEnd(id);
                }}
              >
                {i18n.t(note === null ? 'notes.discard' : 'notes.done')}
              </button>
            </div>
            <NoteCard
              note={note}
              fresh={{ id, subject }}
              label={i18n.t('notes.label', { indicator: subjectName(subject, dataset, i18n) })}
              onRemoved={() => onEnd(id)}
            />
          </div>
        );
      })}
    </div>
  );
}

const NONE = { kind: 'none' } as const;

function SubjectPicker({ onStart }: Pick<Props, 'onStart'>) {
  const { i18n, dataset } = useShell();
  const [key, setKey] = useState('none');
  const regions = [...dataset.regions.values()].toSorted((a, b) => a.code.localeCompare(b.code));
  const subject = (): NoteSubject => {
    const region = regions.find(({ code }) => key === `region:${code}`);
    if (region !== undefined) return { kind: 'region', code: region.code, name: region.name };
    const document = dataset.documents.find(({ id }) => key === `document:${id}`);
    return document === undefined ? NONE : { kind: 'document', id: document.id, title: document.title };
  };
  return (
    <div className="subject-picker small">
      <label>
        <span>{i18n.t('notes.newAbout')}</span>{' '}
        <select className="input" value={key} onChange={(event) => setKey(event.target.value)}>
          <option value="none">{i18n.t('notes.about.none')}</option>
          <optgroup label={i18n.t('notes.about.region')}>
            {regions.map(({ code, name }) => (
              <option key={code} value={`region:${code}`} lang="zh-CN">
                {name}
              </option>
            ))}
          </optgroup>
          <optgroup label={i18n.t('notes.about.document')}>
            {dataset.documents.map(({ id, title, issue }) => (
              <option key={id} value={`document:${id}`} lang="zh-CN">
                {[title, issue].filter((part) => part !== undefined).join(' ')}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <button type="button" className="button" onClick={() => onStart(subject())}>
        {i18n.t('notes.write')}
      </button>
    </div>
  );
}
