import { useMemo } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { Select } from '../../charts/view/Select.tsx';
import type { Note } from '../../storage/note.ts';
import { NOTE_SUBJECTS } from '../../url/notes.ts';
import { useI18n, type ScreenProps } from '../../ui/shell/contexts.ts';
import { statusLabel, useStatuses } from '../../ui/shell/use-statuses.ts';
import { mostFrequent } from './note-search.ts';

interface Props extends ScreenProps<'notes'> {
  readonly notes: readonly Note[];
}

const MOST_TAGS = 40;

function toggle(list: readonly string[], value: string): string[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

/** Status, tags and what a note is about, with counts. */
export function NoteFilters({ notes, params, setParams }: Props) {
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
