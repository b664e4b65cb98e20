import { joined } from '../../domain/text/joined.ts';
import { useMemo, useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import type { PickGroup } from '../../charts/view/pick-groups.ts';
import { PickMany } from '../../charts/view/PickMany.tsx';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { I18n } from '../../i18n/index.ts';
import type { Note, NoteSubject } from '../../storage/note.ts';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { useDrafts } from '../../ui/shell/work.ts';
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
  const i18n = useI18n();
  const dataset = useDataset();
  const drafts = useDrafts();
  return (
    <div className="bar new-notes screen-only">
      <SubjectPicker onStart={onStart} />
      {begun.map(({ id, subject }) => {
        const note = notes.find((stored) => stored.id === id) ?? null;
        return (
          <div key={id} className="box note-item">
            <div className="in-row note-head">
              <NoteAbout subject={subject} />
              <Button
                look="button-quiet small"
                onClick={() => {
                  if (note === null) drafts.drop(id);
                  onEnd(id);
                }}
              >
                {i18n.t(note === null ? 'notes.discard' : 'notes.done')}
              </Button>
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

/** By search, since a corpus has ten thousand documents; without a pick the note is on nothing in particular. */
function SubjectPicker({ onStart }: Pick<Props, 'onStart'>) {
  const i18n = useI18n();
  const dataset = useDataset();
  const [key, setKey] = useState<string | null>(null);
  const groups = useMemo(() => subjectGroups(dataset, i18n), [dataset, i18n]);
  const picked = useMemo(() => (key === null ? [] : [key]), [key]);
  return (
    <div className="in-row small">
      <PickMany
        i18n={i18n}
        label={i18n.t('notes.newAbout')}
        placeholder={i18n.t('notes.newAboutHint')}
        groups={groups}
        picked={picked}
        onPick={(keys) => setKey(keys.at(-1) ?? null)}
      />
      <Button
        onClick={() => {
          onStart(subjectOf(key, dataset));
          setKey(null);
        }}
      >
        {i18n.t('notes.write')}
      </Button>
    </div>
  );
}

function subjectGroups({ regions, documents }: DatasetView, i18n: I18n): PickGroup[] {
  return [
    {
      key: 'region',
      label: i18n.t('notes.about.region'),
      options: [...regions.values()]
        .toSorted((a, b) => (a.code < b.code ? -1 : 1))
        .map(({ code, name }) => ({ key: `region:${code}`, name })),
    },
    {
      key: 'document',
      label: i18n.t('notes.about.document'),
      options: documents.map(({ id, title, issue }) => ({
        key: `document:${id}`,
        name: joined([title, issue], ' '),
      })),
    },
  ].filter(({ options }) => options.length > 0);
}

function subjectOf(key: string | null, { regions, documents }: DatasetView): NoteSubject {
  const [kind, id] = key?.split(/:(.*)/su) ?? [];
  const region = kind === 'region' ? regions.get(id ?? '') : undefined;
  if (region !== undefined) return { kind: 'region', code: region.code, name: region.name };
  const document = kind === 'document' ? documents.find((one) => one.id === id) : undefined;
  return document === undefined ? NONE : { kind: 'document', id: document.id, title: document.title };
}
