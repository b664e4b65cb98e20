/** The notes as they are searched and filtered, as an exhibit. Pure. */
import { stamp, type ExhibitContext } from '../../charts/exhibit/context.ts';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import type { ChartTable } from '../../charts/table.ts';
import { plainMarkdown } from '../../domain/notes/markdown/plain.ts';
import { exportWords } from '../../i18n/export-words.ts';
import type { Note } from '../../storage/note.ts';
import type { Status } from '../../storage/setting.ts';
import type { NotesParams } from '../../url/notes.ts';
import { statusLabel } from '../shared/shell/use-statuses.ts';
import { isMoved } from './found.ts';
import { subjectName } from './NoteAbout.tsx';
import { noteData, noteRegion, type NoteContext } from './note-data.ts';

interface Listed {
  /** In the order of the screen. */
  readonly notes: readonly Note[];
  /** Of all notes, before search and filters. */
  readonly total: number;
  readonly params: Omit<NotesParams, 'view'>;
  readonly statuses: readonly Status[];
}

export function notesExhibit({ notes, total, params, statuses }: Listed, context: ExhibitContext): Exhibit {
  const { dataset, i18n } = context;
  const noted = { dataset, i18n, statuses };
  const words = exportWords(i18n.lang);
  const n = notes.length;
  const title = n === total ? i18n.t('notes.count', { n }) : i18n.t('notes.countOf', { n, total });
  const moved = notes.filter((note) => isMoved(note, dataset)).length;
  return {
    ...stamp(context),
    kind: 'notes',
    title,
    subtitle: [{ role: 'measure', text: filterWords(params, noted) || words.t('export.notes.all') }],
    doubts: moved === 0 ? [] : [words.t('export.notes.moved', { n: moved })],
    sources: { note: words.t('export.notes.sources'), cited: [] },
    summary: title,
    drawing: null,
    table: noteTable(notes, noted),
    data: noteData(notes, noted),
    plot: null,
  };
}

/** The search and what is chosen; empty for all notes. */
function filterWords({ q, about, status, tag }: Listed['params'], { i18n, statuses }: NoteContext): string {
  const chosen = [
    ...status.map((id) => (id === '-' ? i18n.t('notes.statusNone') : statusLabel(statuses, id))),
    ...tag.map((name) => `#${name}`),
  ];
  return [
    q === '' ? '' : i18n.t('targets.exhibit.search', { q }),
    about === 'all' ? '' : i18n.labelled(i18n.t('nav.about'), i18n.t(`notes.about.${about}`)),
    i18n.list(chosen),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function noteTable(notes: readonly Note[], { dataset, i18n, statuses }: NoteContext): ChartTable {
  const text = { numeric: false };
  return {
    columns: [
      { ...text, key: 'about', label: i18n.t('nav.about') },
      { ...text, key: 'text', label: i18n.t('csv.text') },
      { ...text, key: 'status', label: i18n.t('notes.status'), short: true },
      { ...text, key: 'office', label: i18n.t('notes.office') },
      { ...text, key: 'tags', label: i18n.t('notes.tags') },
      { ...text, key: 'updated', label: i18n.t('csv.updated'), short: true },
    ],
    rows: notes.map((note) => ({
      id: note.id,
      cells: [
        aboutWords(note, { dataset, i18n, statuses }),
        plainMarkdown(note.text),
        note.status === null ? '' : statusLabel(statuses, note.status),
        note.office,
        note.tags.map((tag) => `#${tag}`).join(' '),
        i18n.format.moment(note.updatedAt),
      ],
    })),
  };
}

/** 浙江省 数据产业规模; a note on a region says it once. */
function aboutWords(note: Note, { dataset, i18n }: NoteContext): string {
  const name = subjectName(note.subject, dataset, i18n);
  return note.subject.kind === 'target' ? `${noteRegion(note, { dataset, i18n })} ${name}` : name;
}
