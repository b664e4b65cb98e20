/** Notes and reported values as files for reading: Markdown and CSV. They are no backups. */
import { joined } from '../../../domain/text/joined.ts';
import { sheetRows } from '../../../charts/exhibit/data-file.ts';
import { toCsv, type Cell } from '../../../domain/table/csv.ts';
import { subjectKey } from '../../../storage/drafts.ts';
import type { Note } from '../../../storage/note.ts';
import type { Observation } from '../../../storage/observation.ts';
import { statusLabel } from '../../../ui/shell/use-statuses.ts';
import { nameOfCode } from '../../../i18n/shown-names.ts';
import { noteData, noteRegion, type NoteContext } from '../note-data.ts';
import { subjectName } from '../NoteAbout.tsx';

function noteLines(note: Note, { i18n, statuses }: NoteContext): string[] {
  const facts = [
    note.status === null ? null : i18n.labelled(i18n.t('field.status'), statusLabel(statuses, note.status)),
    note.office === '' ? null : i18n.labelled(i18n.t('notes.office'), note.office),
    note.tags.length === 0 ? null : note.tags.map((tag) => `#${tag}`).join(' '),
    i18n.t('notes.updated', { time: i18n.format.moment(note.updatedAt) }),
  ];
  const links = note.links.map(({ url }) => `- <${url}>`);
  return [`*${joined(facts)}*`, '', note.text, '', ...links, ''];
}

/** Grouped by what the notes are about, the latest first. */
export function notesMarkdown(notes: readonly Note[], context: NoteContext): string {
  const { dataset, i18n } = context;
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const key = subjectKey(note.subject);
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  const parts = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const region = noteRegion(first, context);
    const title = joined([region, subjectName(first.subject, dataset, i18n)], ' ');
    return [`## ${title}`, '', ...group.flatMap((note) => noteLines(note, context))];
  });
  return [`# ${i18n.t('nav.notes')}`, '', ...parts].join('\n');
}

export function notesCsv(notes: readonly Note[], context: NoteContext): string {
  return toCsv(sheetRows(noteData(notes, context)));
}

/** As it is typed: a change that was typed as a rise or a fall is not its number alone. */
function valueCell({ value, direction }: Observation, { t, format }: NoteContext['i18n']): Cell {
  if (value === null || direction === undefined) return value;
  return t(`value.${direction === 'up' ? 'rise' : 'drop'}`, { amount: format.number(value) });
}

/** With the columns that the import reads, so that it may come back edited. */
export function observationsCsv(
  observations: readonly Observation[],
  { dataset, i18n }: NoteContext,
): string {
  const head: Cell[] = [
    i18n.t('field.target'),
    i18n.t('field.region'),
    i18n.t('field.indicator'),
    i18n.t('field.role'),
    i18n.t('field.date'),
    i18n.t('field.value'),
    i18n.t('field.unit'),
    i18n.t('field.source'),
    i18n.t('field.comment'),
  ];
  const rows = observations.map((row): Cell[] => [
    row.targetId,
    nameOfCode(row.fingerprint.region, dataset.regions, i18n),
    dataset.rowById.get(row.targetId)?.indicator ?? row.fingerprint.indicator,
    i18n.t(`progress.role.${row.role}`),
    row.date,
    valueCell(row, i18n),
    row.unit,
    row.source,
    row.comment,
  ]);
  return toCsv([head, ...rows]);
}
