/** Notes as rows of a data file, with their words as they were written. */
import type { DataRow, ExhibitData } from '../../charts/exhibit/exhibit.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { I18n } from '../../i18n/index.ts';
import { nameOfCode, regionName } from '../../i18n/shown-names.ts';
import type { Note } from '../../storage/note.ts';
import type { Status } from '../../storage/setting.ts';
import { statusLabel } from '../shared/shell/use-statuses.ts';
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

function rowOf(note: Note, { dataset, i18n, statuses }: NoteContext): DataRow {
  const target = note.subject.kind === 'target' ? note.subject.id : null;
  return {
    id: note.id,
    ids: target !== null && dataset.rowById.has(target) ? [target] : [],
    cells: [
      note.id,
      target ?? '',
      noteRegion(note, { dataset, i18n }),
      subjectName(note.subject, dataset, i18n),
      note.status === null ? '' : statusLabel(statuses, note.status),
      note.office,
      note.tags.join(' '),
      note.text,
      note.links.map(({ url }) => url).join(' '),
      iso(note.createdAt),
      iso(note.updatedAt),
    ],
  };
}

export function noteData(notes: readonly Note[], context: NoteContext): ExhibitData {
  const { t } = context.i18n;
  const labels = [
    ['id', t('csv.id')],
    ['target', t('field.target')],
    ['region', t('field.region')],
    ['about', t('field.indicator')],
    ['status', t('notes.status')],
    ['office', t('notes.office')],
    ['tags', t('notes.tags')],
    ['text', t('csv.text')],
    ['links', t('notes.links')],
    ['created', t('csv.created')],
    ['updated', t('csv.updated')],
  ] as const;
  return {
    columns: labels.map(([key, label]) => ({ key, label, type: 'text' })),
    rows: notes.map((note) => rowOf(note, context)),
  };
}
