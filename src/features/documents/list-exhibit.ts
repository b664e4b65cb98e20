/** The documents and their policies as they are searched, as an exhibit. Pure. */
import { stamp, type ExhibitContext } from '../../charts/exhibit/context.ts';
import type { DataColumn, DataRow, Exhibit } from '../../charts/exhibit/exhibit.ts';
import { idsBy } from '../../charts/exhibit/ids-by.ts';
import type { ChartTable } from '../../charts/table.ts';
import type { IndexDocument } from '../../domain/dataset/target-index.ts';
import type { Article } from '../../domain/dataset/schema.ts';
import { exportWords, type ExportI18n } from '../../i18n/export-words.ts';
import type { I18n } from '../../i18n/index.ts';
import type { DocumentGroup } from './list-model.ts';
import { issueWords, periodWords } from './words.ts';
import { policyTitle, regionName } from '../../i18n/shown-names.ts';
import { issuedAs } from '../../domain/dataset/mistitled.ts';

interface Printed {
  readonly document: IndexDocument;
  readonly article: Article;
  /** The commitments that were found in it. */
  readonly ids: readonly string[];
}

/** `groups`: what the search leaves, in the order of the screen. */
export function documentsExhibit(
  groups: readonly DocumentGroup[],
  q: string,
  context: ExhibitContext,
): Exhibit {
  const { dataset, i18n } = context;
  const words = exportWords(i18n.lang);
  const found = idsBy(dataset.rows, ({ articleId }) => articleId);
  const printed = groups.flatMap(({ document, articles }) =>
    articles.map((article): Printed => ({ document, article, ids: found.get(article.id) ?? [] })),
  );
  const title = words.t('export.documents', { policies: printed.length, documents: groups.length });
  const none = printed.filter(({ ids }) => ids.length === 0).length;
  return {
    ...stamp(context),
    kind: 'documents',
    title,
    subtitle: [
      {
        role: 'measure',
        text: q === '' ? words.t('export.documents.all') : i18n.t('targets.exhibit.search', { q }),
      },
    ],
    doubts: none === 0 ? [] : [words.t('export.documents.none', { n: none })],
    sources: { note: words.t('export.documents.sources'), cited: [] },
    summary: title,
    drawing: null,
    table: documentsTable(printed, i18n, words),
    data: { columns: columnsOf(words), rows: printed.map((policy) => rowOf(policy, i18n)) },
    plot: null,
  };
}

function documentsTable(printed: readonly Printed[], i18n: I18n, { t }: ExportI18n): ChartTable {
  const text = { numeric: false };
  return {
    columns: [
      { ...text, key: 'policy', label: t('export.field.policy') },
      { ...text, key: 'region', label: t('export.field.region'), short: true },
      { ...text, key: 'issuer', label: t('export.field.issuer') },
      { ...text, key: 'documentNumber', label: t('export.field.documentNumber') },
      { ...text, key: 'period', label: i18n.t('facts.period'), short: true },
      { ...text, key: 'status', label: t('export.field.status'), short: true },
      { ...text, key: 'document', label: t('export.field.printedIn') },
      { key: 'commitments', label: t('export.field.commitments'), numeric: true },
    ],
    rows: printed.map(({ document, article, ids }) => ({
      id: article.id,
      cells: [
        policyTitle(article, i18n),
        regionName(article.region, i18n),
        issuedAs(article).issuer ?? '',
        issuedAs(article).documentNumber ?? '',
        periodWords(article, i18n) ?? '',
        i18n.t(`status.${article.status}`),
        [document.title, ...issueWords(document, i18n)].join(' · '),
        ids.length === 0 ? i18n.t('overview.newest.noCount') : i18n.format.count(ids.length),
      ],
    })),
  };
}

const columnsOf = ({ t }: ExportI18n): DataColumn[] => [
  { key: 'policy', label: t('export.field.policy'), type: 'text' },
  { key: 'regionCode', label: t('export.field.regionCode'), type: 'text' },
  { key: 'region', label: t('export.field.region'), type: 'text' },
  { key: 'issuer', label: t('export.field.issuer'), type: 'text' },
  { key: 'documentNumber', label: t('export.field.documentNumber'), type: 'text' },
  { key: 'policyDate', label: t('export.field.policyDate'), type: 'date' },
  { key: 'periodStart', label: t('export.field.periodStart'), type: 'date' },
  { key: 'periodEnd', label: t('export.field.periodEnd'), type: 'date' },
  { key: 'status', label: t('export.field.status'), type: 'text' },
  { key: 'document', label: t('export.field.printedIn'), type: 'text' },
  { key: 'issue', label: t('export.field.issue'), type: 'text' },
  { key: 'issueDate', label: t('export.field.issueDate'), type: 'date' },
  { key: 'file', label: t('export.field.file'), type: 'text' },
  { key: 'firstLine', label: t('export.field.firstLine'), type: 'number' },
  { key: 'lastLine', label: t('export.field.lastLine'), type: 'number' },
  { key: 'commitments', label: t('export.field.commitments'), type: 'number' },
];

/** The count is of what was found: nought where the policy was read and nothing was. */
function rowOf({ document, article, ids }: Printed, i18n: I18n): DataRow {
  return {
    id: article.id,
    ids,
    cells: [
      policyTitle(article, i18n),
      article.region.code,
      regionName(article.region, i18n),
      issuedAs(article).issuer ?? null,
      issuedAs(article).documentNumber ?? null,
      article.issueDate?.value ?? null,
      article.planPeriod?.start ?? null,
      article.planPeriod?.end ?? null,
      i18n.t(`status.${article.status}`),
      document.title,
      document.issue ?? null,
      document.issueDate ?? null,
      document.file,
      ...article.lines,
      ids.length,
    ],
  };
}
