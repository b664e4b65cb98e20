import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useRef, type Dispatch, type SetStateAction } from 'react';
import { useMedia } from '../../charts/view/use-media.ts';
import type { Note } from '../../storage/note.ts';
import { RowBoundary } from '../../ui/trouble/RowBoundary.tsx';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { HomeNotice } from './HomeNotice.tsx';
import { NoteAbout, subjectName } from './NoteAbout.tsx';
import { NoteCard } from './NoteCard.tsx';

interface Props {
  readonly notes: readonly Note[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: Dispatch<SetStateAction<ReadonlySet<string>>>;
}

/** Only what is in sight is on the page, so that ten thousand notes open as quickly as ten; on paper all are. */
export function NoteRows({ notes, picked, onPick }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const i18n = useI18n();
  const isPrinting = useMedia('print');
  // oxlint-disable-next-line react-hooks/incompatible-library -- the virtualizer is not passed on
  const virtual = useVirtualizer({
    count: notes.length,
    getScrollElement: () => list.current?.closest('.notes') ?? null,
    estimateSize: () => 140,
    getItemKey: (index) => notes[index]?.id ?? index,
    overscan: 6,
    scrollMargin: list.current?.offsetTop ?? 0,
  });
  const toggle = (id: string): void => {
    onPick((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  const items = isPrinting
    ? notes.map((_, index) => ({ index, start: null }))
    : virtual.getVirtualItems().map(({ index, start }) => ({ index, start }));
  return (
    <ul
      className="note-list"
      ref={list}
      style={isPrinting ? undefined : { height: virtual.getTotalSize() }}
      aria-label={i18n.t('nav.notes')}
    >
      {items.map(({ index, start }) => {
        const note = notes[index];
        if (note === undefined) return null;
        return (
          <li
            key={note.id}
            ref={virtual.measureElement}
            data-index={index}
            className="note-item"
            style={start === null ? undefined : placedAt(start - virtual.options.scrollMargin)}
          >
            <RowBoundary row={note}>
              <NoteRow note={note} isPicked={picked.has(note.id)} onToggle={() => toggle(note.id)} />
            </RowBoundary>
          </li>
        );
      })}
    </ul>
  );
}

const placedAt = (y: number) => ({ transform: `translateY(${y}px)` });

interface RowProps {
  readonly note: Note;
  readonly isPicked: boolean;
  readonly onToggle: () => void;
}

const NoteRow = memo(
  function NoteRow({ note, isPicked, onToggle }: RowProps) {
    const i18n = useI18n();
    const dataset = useDataset();
    const name = subjectName(note.subject, dataset, i18n);
    return (
      <>
        <div className="in-row note-head">
          <input
            type="checkbox"
            checked={isPicked}
            aria-label={i18n.t('notes.pick', { name })}
            onChange={onToggle}
          />
          <NoteAbout subject={note.subject} />
        </div>
        <HomeNotice note={note} />
        <NoteCard
          note={note}
          fresh={{ id: note.id, subject: note.subject }}
          label={i18n.t('notes.label', { indicator: name })}
        />
      </>
    );
  },
  (a, b) => a.note === b.note && a.isPicked === b.isPicked,
);
