/** The notes as they are searched and filtered, as an exhibit. Pure. */
import { joined } from '../../domain/text/joined.ts';
import { listOf, type ExhibitContext } from '../../charts/exhibit/context.ts';
import { subtitleOf, type Exhibit } from '../../charts/exhibit/exhibit.ts';
import { tableOf, type WordField } from '../../charts/exhibit/fields.ts';
import type { ChartTable } from '../../charts/table.ts';
import { plainMarkdown } from '../../domain/notes/markdown/plain.ts';
import type { Note } from '../../storage/note.ts';
import type { Status } from '../../storage/setting.ts';
import type { NotesParams } from '../../url/notes.ts';
import { statusLabel } from '../../ui/shell/use-statuses.ts';
import { isMoved } from './note-search.ts';
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
  const n = notes.length;
  const title = n === total ? i18n.t('notes.count', { n }) : i18n.t('notes.countOf', { n, total });
  const moved = notes.filter((note) => isMoved(note, dataset)).length;
  return listOf(context, {
    kind: 'notes',
    title,
    subtitle: subtitleOf(['measure', filterWords(params, noted) || i18n.t('export.notes.all')]),
    doubts: moved === 0 ? [] : [i18n.t('export.notes.moved', { n: moved })],
    sources: { note: i18n.t('export.notes.sources'), cited: [] },
    table: noteTable(notes, noted),
    data: noteData(notes, noted),
  });
}

/** The search and what is chosen; empty for all notes. */
function filterWords({ q, about, status, tag }: Listed['params'], { i18n, statuses }: NoteContext): string {
  const chosen = [
    ...status.map((id) => (id === '-' ? i18n.t('notes.statusNone') : statusLabel(statuses, id))),
    ...tag.map((name) => `#${name}`),
  ];
  return joined([
    q === '' ? '' : i18n.t('targets.exhibit.search', { q }),
    about === 'all' ? '' : i18n.labelled(i18n.t('nav.about'), i18n.t(`notes.about.${about}`)),
    i18n.list(chosen),
  ]);
}

function noteTable(notes: readonly Note[], context: NoteContext): ChartTable {
  const { i18n, statuses } = context;
  const { t } = i18n;
  const fields: readonly WordField<Note>[] = [
    ['about', t('nav.about'), 'text', (note) => aboutWords(note, context)],
    ['text', t('csv.text'), 'text', ({ text }) => plainMarkdown(text)],
    [
      'status',
      t('field.status'),
      'short',
      ({ status }) => (status === null ? '' : statusLabel(statuses, status)),
    ],
    ['office', t('notes.office'), 'text', ({ office }) => office],
    ['tags', t('notes.tags'), 'text', ({ tags }) => tags.map((tag) => `#${tag}`).join(' ')],
    ['updated', t('csv.updated'), 'short', ({ updatedAt }) => i18n.format.moment(updatedAt)],
  ];
  return tableOf(fields, notes, ({ id }) => id);
}

/** 浙江省 数据产业规模; a note on a region says it once. */
function aboutWords(note: Note, { dataset, i18n }: NoteContext): string {
  const name = subjectName(note.subject, dataset, i18n);
  return note.subject.kind === 'target' ? `${noteRegion(note, { dataset, i18n })} ${name}` : name;
}
