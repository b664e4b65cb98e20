/** The documents and their policies as they are searched, as an exhibit. Pure. */
import { listOf, type ExhibitContext } from '../../charts/exhibit/context.ts';
import { subtitleOf, type Exhibit } from '../../charts/exhibit/exhibit.ts';
import {
  type ExhibitData,
  dataOf,
  tableOf,
  type DataField,
  type WordField,
  idsBy,
} from '../../charts/exhibit/fields.ts';
import type { ChartTable } from '../../charts/table.ts';
import type { IndexDocument } from '../../domain/dataset/target-index.ts';
import type { Article } from '../../domain/dataset/schema.ts';
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
  const found = idsBy(dataset.rows, ({ articleId }) => articleId);
  const printed = groups.flatMap(({ document, articles }) =>
    articles.map((article): Printed => ({ document, article, ids: found.get(article.id) ?? [] })),
  );
  const title = i18n.t('export.documents', { policies: printed.length, documents: groups.length });
  const none = printed.filter(({ ids }) => ids.length === 0).length;
  const measure = q === '' ? i18n.t('export.documents.all') : i18n.t('targets.exhibit.search', { q });
  return listOf(context, {
    kind: 'documents',
    title,
    subtitle: subtitleOf(['measure', measure]),
    doubts: none === 0 ? [] : [i18n.t('export.documents.none', { n: none })],
    sources: { note: i18n.t('export.documents.sources'), cited: [] },
    table: documentsTable(printed, i18n),
    data: documentsData(printed, i18n),
  });
}

function documentsTable(printed: readonly Printed[], i18n: I18n): ChartTable {
  const { t } = i18n;
  const fields: readonly WordField<Printed>[] = [
    ['policy', t('field.policy'), 'text', ({ article }) => policyTitle(article, i18n)],
    ['region', t('field.region'), 'short', ({ article }) => regionName(article.region, i18n)],
    ['issuer', t('field.issuer'), 'text', ({ article }) => issuedAs(article).issuer ?? ''],
    ['documentNumber', t('field.documentNumber'), 'text', ({ article }) => numberOf(article) ?? ''],
    ['period', i18n.t('facts.period'), 'short', ({ article }) => periodWords(article, i18n) ?? ''],
    ['status', t('field.status'), 'short', ({ article }) => i18n.t(`status.${article.status}`)],
    ['document', t('field.printedIn'), 'text', ({ document }) => printedIn(document, i18n)],
    ['commitments', t('field.commitments'), 'number', ({ ids }) => countWords(ids.length, i18n)],
  ];
  return tableOf(fields, printed, ({ article }) => article.id);
}

const numberOf = (article: Article): string | undefined => issuedAs(article).documentNumber;

const printedIn = (document: IndexDocument, i18n: I18n): string =>
  [document.title, ...issueWords(document, i18n)].join(' · ');

const countWords = (n: number, i18n: I18n): string =>
  n === 0 ? i18n.t('overview.newest.noCount') : i18n.format.count(n);

/** The count is of what was found: nought where the policy was read and nothing was. */
function documentsData(printed: readonly Printed[], i18n: I18n): ExhibitData {
  const { t } = i18n;
  const fields: readonly DataField<Printed>[] = [
    ['policy', t('field.policy'), 'text', ({ article }) => policyTitle(article, i18n)],
    ['regionCode', t('field.regionCode'), 'text', ({ article }) => article.region.code],
    ['region', t('field.region'), 'text', ({ article }) => regionName(article.region, i18n)],
    ['issuer', t('field.issuer'), 'text', ({ article }) => issuedAs(article).issuer ?? null],
    ['documentNumber', t('field.documentNumber'), 'text', ({ article }) => numberOf(article) ?? null],
    ['policyDate', t('field.policyDate'), 'date', ({ article }) => article.issueDate?.value ?? null],
    ['periodStart', t('field.periodStart'), 'date', ({ article }) => article.planPeriod?.start ?? null],
    ['periodEnd', t('field.periodEnd'), 'date', ({ article }) => article.planPeriod?.end ?? null],
    ['status', t('field.status'), 'text', ({ article }) => i18n.t(`status.${article.status}`)],
    ['document', t('field.printedIn'), 'text', ({ document }) => document.title],
    ['issue', t('field.issue'), 'text', ({ document }) => document.issue ?? null],
    ['issueDate', t('field.issueDate'), 'date', ({ document }) => document.issueDate ?? null],
    ['file', t('field.file'), 'text', ({ document }) => document.file],
    ['firstLine', t('field.firstLine'), 'number', ({ article }) => article.lines[0]],
    ['lastLine', t('field.lastLine'), 'number', ({ article }) => article.lines[1]],
    ['commitments', t('field.commitments'), 'number', ({ ids }) => ids.length],
  ];
  return dataOf(fields, printed, ({ article, ids }) => ({ id: article.id, ids }));
}
