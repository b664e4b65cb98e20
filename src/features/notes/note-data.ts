/** Notes as rows of a data file, with their words as they were written. */
import { type ExhibitData, dataOf, type DataField } from '../../charts/exhibit/fields.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { I18n } from '../../i18n/index.ts';
import { nameOfCode, regionName } from '../../i18n/shown-names.ts';
import type { Note } from '../../storage/note.ts';
import type { Status } from '../../storage/setting.ts';
import { statusLabel } from '../../ui/shell/use-statuses.ts';
import { subjectName } from './NoteAbout.tsx';

export interface NoteContext {
  readonly dataset: DatasetView;
  readonly i18n: I18n;
  readonly statuses: readonly Status[];
}

/** Of a commitment or a region; empty for other notes. */
export function noteRegion({ subject }: Note, { dataset, i18n }: Omit<NoteContext, 'statuses'>): string {
  if (subject.kind === 'region') return regionName(subject, i18n);
  return subject.kind === 'target' ? nameOfCode(subject.fingerprint.region, dataset.regions, i18n) : '';
}

const iso = (moment: number): string => new Date(moment).toISOString();

const targetOf = ({ subject }: Note): string | null => (subject.kind === 'target' ? subject.id : null);

export function noteData(notes: readonly Note[], { dataset, i18n, statuses }: NoteContext): ExhibitData {
  const { t } = i18n;
  const fields: readonly DataField<Note>[] = [
    ['id', t('csv.id'), 'text', ({ id }) => id],
    ['target', t('field.target'), 'text', (note) => targetOf(note) ?? ''],
    ['region', t('field.region'), 'text', (note) => noteRegion(note, { dataset, i18n })],
    ['about', t('field.indicator'), 'text', ({ subject }) => subjectName(subject, dataset, i18n)],
    [
      'status',
      t('field.status'),
      'text',
      ({ status }) => (status === null ? '' : statusLabel(statuses, status)),
    ],
    ['office', t('notes.office'), 'text', ({ office }) => office],
    ['tags', t('notes.tags'), 'text', ({ tags }) => tags.join(' ')],
    ['text', t('csv.text'), 'text', ({ text }) => text],
    ['links', t('notes.links'), 'text', ({ links }) => links.map(({ url }) => url).join(' ')],
    ['created', t('csv.created'), 'text', ({ createdAt }) => iso(createdAt)],
    ['updated', t('csv.updated'), 'text', ({ updatedAt }) => iso(updatedAt)],
  ];
  return dataOf(fields, notes, (note) => {
    const target = targetOf(note);
    return { id: note.id, ids: target !== null && dataset.rowById.has(target) ? [target] : [] };
  });
}
