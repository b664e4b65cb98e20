import { useState, type ReactNode } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import type { Note } from '../../storage/note.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import { useStep } from '../../ui/proposal/use-step.ts';
import { useNotes } from '../../ui/shell/work.ts';
import { splitTags } from './TagInput.tsx';

interface Props {
  readonly shown: readonly Note[];
  readonly chosen: readonly Note[];
  readonly total: number;
  readonly onPick: (picked: ReadonlySet<string>) => void;
  /** What can be done with the list. */
  readonly children: ReactNode;
}

/** The count of what is shown; with notes picked, tags for all of them at once. */
export function BulkBar({ shown, chosen, total, onPick, children }: Props) {
  const i18n = useI18n();
  const isAll = shown.length > 0 && chosen.length === shown.length;
  return (
    <div className="in-row bar small">
      <label className="screen-only">
        <input
          type="checkbox"
          checked={isAll}
          onChange={() => onPick(new Set(isAll ? [] : shown.map(({ id }) => id)))}
        />{' '}
        {i18n.t('notes.pickAll')}
      </label>
      <output className="muted">
        {shown.length === total
          ? i18n.t('notes.count', { n: total })
          : i18n.t('notes.countOf', { n: shown.length, total })}
      </output>
      {chosen.length > 0 && <BulkTags chosen={chosen} />}
      <span className="in-row bulk-tools">{children}</span>
    </div>
  );
}

function BulkTags({ chosen }: { readonly chosen: readonly Note[] }) {
  const i18n = useI18n();
  const [typed, setTyped] = useState('');
  const retag = useRetag(chosen);
  const tags = splitTags(typed);
  return (
    <span className="in-row screen-only">
      <strong>{i18n.t('notes.picked', { n: chosen.length })}</strong>
      <input
        className="input"
        value={typed}
        aria-label={i18n.t('notes.bulkTags')}
        placeholder={i18n.t('notes.tagsHint')}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button
        look="small"
        disabled={tags.length === 0}
        onClick={() => retag((before) => [...new Set([...before, ...tags])])}
      >
        {i18n.t('notes.bulkAdd')}
      </Button>
      <Button
        look="small"
        disabled={tags.length === 0}
        onClick={() => retag((before) => before.filter((tag) => !tags.includes(tag)))}
      >
        {i18n.t('notes.bulkRemove')}
      </Button>
    </span>
  );
}

/** All in one transaction: where one note was changed elsewhere, none is. Undo puts the tags back. */
function useRetag(chosen: readonly Note[]): (change: (tags: readonly string[]) => string[]) => void {
  const { t } = useI18n();
  const notes = useNotes();
  const step = useStep();
  return (change) => {
    const before = new Map(chosen.map((note) => [note.id, note.tags]));
    const at = notes.now();
    void step(
      notes.putAll(chosen.map((note) => ({ ...note, tags: change(note.tags), updatedAt: at }))),
      {
        done: ({ rows }) => t('notes.bulkDone', { n: rows.length }),
        conflict: t('notes.bulkConflict'),
        failed: (reason) => t('notes.state.failed', { reason }),
      },
      ({ rows }) =>
        notes.putAll(
          rows.map((row) => ({ ...row, tags: [...(before.get(row.id) ?? [])], updatedAt: notes.now() })),
        ),
    );
  };
}
