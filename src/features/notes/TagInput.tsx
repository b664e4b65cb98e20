import { useId, useState } from 'react';
import { useI18n } from '../../ui/shell/contexts.ts';
import { useNotes } from '../../ui/shell/work.ts';

interface Props {
  readonly tags: readonly string[];
  readonly onChange: (tags: string[]) => void;
}

/** Several tags may be typed or pasted at once. */
export function splitTags(text: string): string[] {
  return text
    .split(/[,，、;；\s]+/u)
    .map((tag) => tag.replace(/^#/u, '').slice(0, 60))
    .filter((tag) => tag !== '');
}

/** Tags as chips; those in use elsewhere are offered while one types. */
export function TagInput({ tags, onChange }: Props) {
  const i18n = useI18n();
  const notes = useNotes();
  const [typed, setTyped] = useState('');
  const listId = useId();
  const known =
    notes.state.kind === 'ready' ? [...new Set(notes.state.all.flatMap((note) => note.tags))] : [];
  const add = (text: string): void => {
    const added = splitTags(text);
    if (added.length > 0) onChange([...new Set([...tags, ...added])]);
    setTyped('');
  };
  return (
    <div className="note-tags">
      <label className="form-field">
        <span>{i18n.t('notes.tags')}</span>
        <input
          className="input"
          value={typed}
          list={listId}
          placeholder={i18n.t('notes.tagsHint')}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => add(typed)}
          onKeyDown={(event) => {
            // While an input method composes, Enter chooses a word.
            if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== ',')) return;
            event.preventDefault();
            add(typed);
          }}
        />
        <datalist id={listId}>
          {known.slice(0, 200).map((tag) => (
            <option key={tag} value={tag}>
              {tag}
            </option>
          ))}
        </datalist>
      </label>
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          className="chip"
          aria-label={i18n.t('notes.tagRemove', { tag })}
          onClick={() => onChange(tags.filter((other) => other !== tag))}
        >
          <span>{tag}</span>
          <span className="screen-only" aria-hidden="true">
            ×
          </span>
        </button>
      ))}
    </div>
  );
}
