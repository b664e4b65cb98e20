/** A source as planners cite it: policy title, issuer, 文号, then 转引自 the newsletter and its issue. */
import type { PolicyRef } from '../domain/dataset-view.ts';
import type { I18n } from '../i18n/index.ts';

export interface Citation {
  readonly policy: string;
  /** Issuer and 文号, as far as the document gives them. */
  readonly details: readonly string[];
  readonly citedIn: string;
}

export function citationOf({ document, article }: PolicyRef, line: number, i18n: I18n): Citation {
  const policy = i18n.t('chart.policyTitle', { title: article.title });
  const details = [article.issuer, article.documentNumber].filter((detail) => detail !== undefined);
  // A document that is one policy is its own source, not a newsletter that reprints it.
  if (document.title === article.title) return { policy, details, citedIn: i18n.t('chart.line', { line }) };
  const where = { title: document.title, issue: document.issue ?? '', line };
  const citedIn =
    document.issueDate === undefined
      ? i18n.t('panel.citedIn', where)
      : i18n.t('panel.citedInDated', { ...where, date: i18n.format.date(document.issueDate) });
  return { policy, details, citedIn };
}

/** The citation in one line: 《…》，北京市人民政府，京政发〔2023〕1号，转引自《…》第32期，第 402 行 */
export function citationLine(citation: Citation, i18n: I18n): string {
  const [comma, semicolon] = i18n.lang === 'en' ? [', ', '; '] : ['，', '，'];
  return [citation.policy, ...citation.details].join(comma) + semicolon + citation.citedIn;
}

/** Date of the data and its version, the last line of every frame. */
export function dataDateLine(dataDate: string | null, version: string, i18n: I18n): string {
  if (dataDate === null) return i18n.t('chart.dataVersion', { version });
  return i18n.t('chart.dataDate', { date: i18n.format.date(dataDate), version });
}
