/** The data files of an exhibit. */
import { namedSheet, sheetRows, type DataSheet } from '../../charts/exhibit/data-file.ts';
import { idsOf, type Exhibit } from '../../charts/exhibit/exhibit.ts';
import { toCsv, type Cell } from '../../domain/table/csv.ts';
import type { DatasetView, PolicyRef } from '../../domain/dataset/view.ts';
import type { Target } from '../../domain/dataset/schema.ts';
import type { I18n } from '../../i18n/index.ts';
import { loadRecords } from '../../platform/load-data.ts';
import { behindSheet } from './behind.ts';
import { wideSheet } from './wide.ts';
import type { DataType } from '../../charts/exhibit/fields.ts';
import { groupBy } from '../../domain/collections/group-by.ts';
import { issuedAs } from '../../domain/dataset/mistitled.ts';
import { policyTitle } from '../../i18n/shown-names.ts';

/** What is shown, or every commitment behind it. */
export type Extent = 'shown' | 'behind';

export interface FileContext {
  readonly dataset: DatasetView;
  readonly i18n: I18n;
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
  const { dataset, i18n } = context;
  return behindSheet(await recordsOf(exhibit, dataset), dataset, i18n);
}

export async function csvOf(exhibit: Exhibit, extent: Extent, context: FileContext): Promise<Blob> {
  const csv = toCsv(sheetRows(await sheetOf(exhibit, extent, context)));
  return new Blob([csv], { type: 'text/csv;charset=utf-8' });
}

/** Beside rows with figures; none of counts, which are no regions' own. */
function wideOf(exhibit: Exhibit, extent: Extent, { dataset, i18n }: FileContext): DataSheet | null {
  const hasFigures = extent === 'behind' || exhibit.data.columns.some(({ key }) => key === 'comparator');
  if (!hasFigures) return null;
  return wideSheet(
    idsOf(exhibit).flatMap((id) => dataset.rowById.get(id) ?? []),
    i18n,
  );
}

/** Data, the same as regions × indicators, sources, and what the picture says in words. `footnote`: the reader's own. */
export async function xlsxOf(
  exhibit: Exhibit,
  extent: Extent,
  footnote: string,
  context: FileContext,
): Promise<Blob> {
  const { dataset, i18n } = context;
  const { writeXlsx } = await import('../../platform/xlsx.ts');
  const wide = wideOf(exhibit, extent, context);
  return writeXlsx([
    namedSheet(i18n.t('export.sheet.data'), await sheetOf(exhibit, extent, context)),
    ...(wide === null ? [] : [namedSheet(i18n.t('export.sheet.wide'), wide, 1)]),
    namedSheet(i18n.t('chart.sources'), sourcesSheet(idsOf(exhibit), dataset, i18n)),
    namedSheet(i18n.t('export.sheet.about'), aboutSheet(exhibit, footnote, wide !== null, i18n)),
  ]);
}

function aboutSheet(exhibit: Exhibit, footnote: string, hasWide: boolean, { t }: I18n): DataSheet {
  const rows: (readonly [string, string])[] = [
    [t('export.about.title'), exhibit.title],
    ...exhibit.subtitle.map(({ text }) => [t('export.about.measure'), text] as const),
    ...exhibit.doubts.map((doubt) => [t('chart.doubts'), doubt] as const),
    ...(footnote === '' ? [] : [[t('export.about.note'), footnote] as const]),
    ...(hasWide ? [[t('export.sheet.wide'), t('export.about.wide')] as const] : []),
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

interface Source extends PolicyRef {
  /** Of the commitments that are shown, in their order. */
  readonly lines: readonly number[];
  readonly i18n: I18n;
}

type Field = readonly [key: string, type: DataType, of: (source: Source) => Cell];

const FIELDS = [
  ['policy', 'text', ({ article, i18n }) => policyTitle(article, i18n)],
  ['issuer', 'text', ({ article }) => issuedAs(article).issuer ?? null],
  ['documentNumber', 'text', ({ article }) => issuedAs(article).documentNumber ?? null],
  ['policyDate', 'text', ({ article }) => article.issueDate?.value ?? null],
  ['status', 'text', ({ article, i18n }) => i18n.t(`status.${article.status}`)],
  ['document', 'text', ({ document }) => document.title],
  ['issue', 'text', ({ document }) => document.issue ?? null],
  ['issueDate', 'text', ({ document }) => document.issueDate ?? null],
  ['file', 'text', ({ document }) => document.file],
  ['lines', 'text', ({ lines, i18n }) => i18n.list([...new Set(lines)].toSorted((a, b) => a - b))],
  ['commitments', 'number', ({ lines }) => lines.length],
] as const satisfies readonly Field[];

/** A row per policy, in the order in which they are first met. `ids`: the commitments that are shown. */
function sourcesSheet(ids: readonly string[], dataset: DatasetView, i18n: I18n): DataSheet {
  const rows = ids.flatMap((id) => dataset.rowById.get(id) ?? []);
  return {
    columns: FIELDS.map(([key, type]) => ({ key, type, label: i18n.t(`field.${key}`) })),
    rows: [...groupBy(rows, ({ articleId }) => articleId)].map(([articleId, of]) => {
      const policy = dataset.policyById.get(articleId);
      const source = policy && { ...policy, lines: of.map(({ line }) => line), i18n };
      return { cells: FIELDS.map(([, , cell]) => (source === undefined ? null : cell(source))) };
    }),
  };
}
