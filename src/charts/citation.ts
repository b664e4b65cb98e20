/** A source as planners cite it: policy title, issuer, 文号, then 转引自 the newsletter and its issue. */
import type { DatasetView, PolicyRef } from '../domain/dataset/view.ts';
import { isMistitled } from '../domain/dataset/mistitled.ts';
import { isUnknownPlace, shortPlace } from '../domain/region/provinces.ts';
import { isLocal } from '../domain/dataset/local-id.ts';
import type { I18n } from '../i18n/index.ts';
import { regionName } from '../i18n/shown-names.ts';
import { dateSpan } from './date-span.ts';

export interface Citation {
  readonly policy: string;
  /** Issuer and 文号, as far as the document gives them. */
  readonly details: readonly string[];
  /** 转引自 newsletter and issue; empty where the document is the policy itself. */
  readonly citedIn: string;
}

export function citationOf(ref: PolicyRef, i18n: I18n): Citation {
  const { document, article } = ref;
  if (document.isList === true) return { policy: listedSource(ref, i18n), details: [], citedIn: '' };
  const policy = namingPlace(ref, i18n) + i18n.t('chart.policyTitle', { title: article.title });
  if (isMistitled(article)) return bodyCitation(ref, i18n);
  const details = [article.issuer, article.documentNumber].filter((detail) => detail !== undefined);
  if (isLocal(document.id)) return { policy, details, citedIn: i18n.t('local.source') };
  // A document that is one policy is its own source, not a newsletter that reprints it.
  if (document.title === article.title) return { policy, details, citedIn: '' };
  return { policy, details, citedIn: newsletterOf(ref, i18n) };
}

/** Of a title that many places give to theirs: whose it is, where neither title nor issuer says so. */
function namingPlace({ article: { title, issuer, region } }: PolicyRef, i18n: I18n): string {
  const place = shortPlace(region.code, region.name);
  const isSaid = title.includes(place) || issuer !== undefined || isUnknownPlace(region);
  return isSaid ? '' : regionName(region, i18n);
}

/** Title and body disagree: the place whose text it is, and where it stands, without title, issuer and number. */
function bodyCitation(ref: PolicyRef, i18n: I18n): Citation {
  const { document, article } = ref;
  const policy = i18n.t('chart.mistitled', { place: regionName(article.region, i18n) });
  if (isLocal(document.id)) return { policy, details: [document.file], citedIn: i18n.t('local.source') };
  if (document.title === article.title) return { policy, details: [document.file], citedIn: '' };
  return { policy, details: [], citedIn: newsletterOf(ref, i18n) };
}

function newsletterOf({ document }: PolicyRef, i18n: I18n): string {
  const where = { title: document.title, issue: document.issue ?? '' };
  return document.issueDate === undefined
    ? i18n.t('chart.citedIn', where)
    : i18n.t('chart.citedInDated', { ...where, date: i18n.format.date(document.issueDate) });
}

/** Of a row of a person's own list: what the list names as its source, said to be the list's word; else the list itself. */
function listedSource({ document, article }: PolicyRef, i18n: I18n): string {
  const { file, title } = document;
  if (article.title === title) return i18n.t('list.itself', { file });
  return i18n.t('list.says', { title: article.title, file });
}

/** The citation in one line: 《…》，北京市人民政府，京政发〔2023〕1号，转引自《…》第32期 */
export function citationLine({ policy, details, citedIn }: Citation, i18n: I18n): string {
  const [comma, semicolon] = i18n.lang === 'en' ? [', ', '; '] : ['，', '，'];
  const own = [policy, ...details].join(comma);
  return citedIn === '' ? own : own + semicolon + citedIn;
}

/** 第 402、410 行 */
function linesText(lines: readonly number[], i18n: I18n): string {
  const sorted = [...new Set(lines)].toSorted((a, b) => a - b);
  const line = i18n.list(sorted);
  return i18n.t(sorted.length > 1 ? 'chart.lines' : 'chart.line', { line });
}

/** 《…》，北京市人民政府，京政发〔2023〕1号，转引自《…》第32期，第 402 行 */
export function citationWithLines(citation: string, lines: readonly number[], i18n: I18n): string {
  return [citation, linesText(lines, i18n)].join(i18n.lang === 'en' ? ', ' : '，');
}

/** Date of the data and its version, the last line of every frame; of data without a date those of the documents. */
export function dataDateLine(
  { dataDate, version, documents }: Pick<DatasetView, 'dataDate' | 'version' | 'documents'>,
  i18n: I18n,
): string {
  if (dataDate !== null) return i18n.t('chart.dataDate', { date: i18n.format.date(dataDate), version });
  const dates = dateSpan(issueDates(documents), i18n);
  return i18n.t(dates === '' ? 'chart.undated' : 'chart.documentDates', { dates, version });
}

/** Collected once per list of documents: of ten thousand every frame of a screen asks. */
const ISSUED = new WeakMap<DatasetView['documents'], readonly string[]>();

function issueDates(documents: DatasetView['documents']): readonly string[] {
  const known = ISSUED.get(documents);
  if (known !== undefined) return known;
  const dates = documents.flatMap(({ articles }) =>
    articles.flatMap(({ issueDate }) => issueDate?.value ?? []),
  );
  ISSUED.set(documents, dates);
  return dates;
}
