import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { newUuid } from '../../platform/uuid.ts';
import type { Note } from '../../storage/note.ts';
import { useExhibitContext } from '../../ui/frame/exhibit-context.ts';
import { FrameTools } from '../../ui/frame/FrameTools.tsx';
import { UnreadableNotice } from '../../ui/trouble/UnreadableNotice.tsx';
import { useDataset, useI18n, useNavigation, type ScreenProps } from '../../ui/shell/contexts.ts';
import { useStatuses, statusLabel } from '../../ui/shell/use-statuses.ts';
import { BackupReminder } from './BackupReminder.tsx';
import { BulkBar } from './BulkBar.tsx';
import { findNotes, haystacksOf, mostFrequent } from './note-search.ts';
import { NewNotes, type Begun } from './NewNotes.tsx';
import { NoteRows } from './NoteRows.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { Select } from '../../charts/view/Select.tsx';
import { NOTE_SUBJECTS } from '../../url/notes.ts';

interface Props extends ScreenProps<'notes'> {
  readonly notes: readonly Note[];
  readonly unreadable: number;
}

export function NoteList({ notes, unreadable, params, setParams }: Props) {
  const i18n = useI18n();
  const found = useFound(notes, params);
  const [begun, setBegun] = useState<readonly Begun[]>([]);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const inHand = useMemo(() => new Set(begun.map(({ id }) => id)), [begun]);
  const shown = found.filter(({ id }) => !inHand.has(id));
  const listed = { notes: shown, total: notes.length, params, statuses: useStatuses() };
  const context = useExhibitContext();
  const chosen = shown.filter(({ id }) => picked.has(id));
  const start = (subject: Begun['subject']): void => setBegun((all) => [{ id: newUuid(), subject }, ...all]);
  return (
    <div className="notes-body">
      <NewNotes
        begun={begun}
        notes={notes}
        onStart={start}
        onEnd={(id) => setBegun(begun.filter((b) => b.id !== id))}
      />
      <UnreadableNotice count={unreadable} />
      {notes.length === 0 ? (
        <NoNotes />
      ) : (
        <>
          <BackupReminder notes={notes.length} />
          <NoteFilters notes={notes} params={params} setParams={setParams} />
          <BulkBar shown={shown} chosen={chosen} onPick={setPicked} total={notes.length}>
            <FrameTools
              exhibit={async () => (await import('./list-exhibit.ts')).notesExhibit(listed, context)}
              name={i18n.t('nav.notes')}
              isEmpty={shown.length === 0}
              asTable
            />
          </BulkBar>
          {found.length === 0 && <NoMatch params={params} setParams={setParams} />}
          <NoteRows notes={shown} picked={picked} onPick={setPicked} />
        </>
      )}
    </div>
  );
}

function useFound(notes: readonly Note[], params: ScreenProps<'notes'>['params']): readonly Note[] {
  const dataset = useDataset();
  const q = useDeferredValue(params.q);
  const { tag, status, about } = params;
  const haystackOf = useMemo(() => haystacksOf(dataset), [dataset]);
  return useMemo(() => {
    const found = findNotes(notes, haystackOf, { q, tag, status, about }, dataset);
    // By the time of writing: the order by last change would move a note away from under the hand that writes it.
    return found.toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1));
  }, [notes, haystackOf, q, tag, status, about, dataset]);
}

function NoMatch({ params, setParams }: ScreenProps<'notes'>) {
  const i18n = useI18n();
  return (
    <div className="screen-message">
      <p>{params.q === '' ? i18n.t('notes.noneLeft') : i18n.t('notes.noMatch', { q: params.q })}</p>
      <Button onClick={() => setParams({ q: '', tag: [], status: [], about: 'all' })}>
        {i18n.t('notes.clearFilters')}
      </Button>
    </div>
  );
}

function NoNotes() {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  return (
    <div className="screen-message">
      <p>{i18n.t('notes.empty')}</p>
      <p className="muted">{i18n.t('notes.emptyHint')}</p>
      <a href={screenHref('targets')}>{i18n.t('notes.emptyAction')}</a>
    </div>
  );
}

interface NoteFiltersProps extends ScreenProps<'notes'> {
  readonly notes: readonly Note[];
}

const MOST_TAGS = 40;

function toggle(list: readonly string[], value: string): string[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

/** Status, tags and what a note is about, with counts. */
function NoteFilters({ notes, params, setParams }: NoteFiltersProps) {
  const i18n = useI18n();
  const statuses = useStatuses();
  const counts = useMemo(
    () => ({
      status: mostFrequent(notes.map(({ status }) => status ?? '-')),
      tag: mostFrequent(notes.flatMap(({ tags }) => tags)).slice(0, MOST_TAGS),
    }),
    [notes],
  );
  return (
    <fieldset className="in-row bar small screen-only" aria-label={i18n.t('notes.filters')}>
      <AboutSelect params={params} setParams={setParams} />
      {counts.status.map(({ value, count }) => (
        <Toggle
          key={value}
          name={value === '-' ? i18n.t('notes.statusNone') : statusLabel(statuses, value)}
          count={count}
          isOn={params.status.includes(value)}
          onToggle={() => setParams({ status: toggle(params.status, value) })}
        />
      ))}
      {counts.tag.map(({ value, count }) => (
        <Toggle
          key={`#${value}`}
          name={`#${value}`}
          count={count}
          isOn={params.tag.includes(value)}
          onToggle={() => setParams({ tag: toggle(params.tag, value) })}
        />
      ))}
    </fieldset>
  );
}

function AboutSelect({ params, setParams }: ScreenProps<'notes'>) {
  const i18n = useI18n();
  return (
    <label className="choice">
      <span>{i18n.t('nav.about')}</span>{' '}
      <Select
        value={params.about}
        options={NOTE_SUBJECTS}
        nameOf={(kind) => i18n.t(`notes.about.${kind}`)}
        onChange={(about) => setParams({ about })}
      />
    </label>
  );
}

interface ToggleProps {
  readonly name: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

function Toggle({ name, count, isOn, onToggle }: ToggleProps) {
  const i18n = useI18n();
  return (
    <Button look="small toggle" aria-pressed={isOn} onClick={onToggle}>
      {mixed(name, i18n.lang)} <span className="muted numbers">{count}</span>
    </Button>
  );
}
