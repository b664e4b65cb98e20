/** The data files of an exhibit. */
import { columnWidths, sheetRows, type DataSheet } from '../../charts/exhibit/data-file.ts';
import { idsOf, type Exhibit } from '../../charts/exhibit/exhibit.ts';
import { toCsv } from '../../domain/tables/csv.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { Target } from '../../domain/dataset/schema.ts';
import type { ExportI18n } from '../../i18n/export-words.ts';
import type { I18n } from '../../i18n/index.ts';
import { loadRecords } from '../../platform/load-data.ts';
import type { XlsxSheet } from '../../platform/xlsx.ts';
import { behindSheet, sourcesSheet } from './behind.ts';

/** What is shown, or every commitment behind it. */
export type Extent = 'shown' | 'behind';

export interface FileContext {
  readonly dataset: DatasetView;
  readonly i18n: I18n;
  readonly words: ExportI18n;
}

/** The records of the commitments behind the exhibit, in its order. Throws where a document's records cannot be read. */
async function recordsOf(exhibit: Exhibit, dataset: DatasetView): Promise<Target[]> {
  const ids = idsOf(exhibit);
  const documents = new Set(ids.flatMap((id) => dataset.rowById.get(id)?.documentId ?? []));
  const records = await Promise.all([...documents].map((id) => loadRecords(id, dataset.version)));
  const byId = new Map(records.flatMap(({ targets }) => targets.map((target) => [target.id, target])));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function sheetOf(exhibit: Exhibit, extent: Extent, context: FileContext): Promise<DataSheet> {
  if (extent === 'shown') return exhibit.data;
  const { dataset, i18n, words } = context;
  return behindSheet(await recordsOf(exhibit, dataset), dataset, i18n, words);
}

export async function csvOf(exhibit: Exhibit, extent: Extent, context: FileContext): Promise<Blob> {
  const csv = toCsv(sheetRows(await sheetOf(exhibit, extent, context)));
  return new Blob([csv], { type: 'text/csv;charset=utf-8' });
}

function named(name: string, sheet: DataSheet): XlsxSheet {
  const widths = columnWidths(sheet);
  return {
    name,
    columns: sheet.columns.map(({ label }, at) => ({ label, width: widths[at] ?? 0 })),
    rows: sheet.rows.map(({ cells }) => cells),
  };
}

/** Data, sources, and what the picture says in words. `footnote`: the reader's own. */
export async function xlsxOf(
  exhibit: Exhibit,
  extent: Extent,
  footnote: string,
  context: FileContext,
): Promise<Blob> {
  const { dataset, i18n, words } = context;
  const { writeXlsx } = await import('../../platform/xlsx.ts');
  return writeXlsx([
    named(words.t('export.sheet.data'), await sheetOf(exhibit, extent, context)),
    named(words.t('export.sheet.sources'), sourcesSheet(idsOf(exhibit), dataset, i18n, words)),
    named(words.t('export.sheet.about'), aboutSheet(exhibit, footnote, words)),
  ]);
}

function aboutSheet(exhibit: Exhibit, footnote: string, { t }: ExportI18n): DataSheet {
  const rows: (readonly [string, string])[] = [
    [t('export.about.title'), exhibit.title],
    ...exhibit.subtitle.map(({ text }) => [t('export.about.measure'), text] as const),
    ...exhibit.doubts.map((doubt) => [t('export.about.doubts'), doubt] as const),
    ...(footnote === '' ? [] : [[t('export.about.note'), footnote] as const]),
    [t('export.about.date'), exhibit.dataDate],
  ];
  return {
    columns: [
      { key: 'item', label: t('export.about.item'), type: 'text' },
      { key: 'content', label: t('export.about.content'), type: 'text' },
    ],
    rows: rows.map((cells) => ({ cells })),
  };
}
