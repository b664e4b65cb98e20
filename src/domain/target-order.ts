/** Orders of the list of targets. Rows without the value that is sorted by stand last in either direction. */
import type { TargetRow } from './dataset-index.ts';
import { compareDeadlines } from './period.ts';

export type TargetOrder = 'document' | 'indicator' | 'value' | 'deadline' | 'region' | 'policy';

/** `compareText` is the reader's language's collation, `policyTitle` what stands in the policy's column, `documentRank` a document's place by its id. */
export interface OrderContext {
  readonly compareText: (a: string, b: string) => number;
  readonly policyTitle: (row: TargetRow) => string;
  readonly documentRank: ReadonlyMap<string, number>;
}

type Compare = (a: TargetRow, b: TargetRow, context: OrderContext) => number;

/** Values are ordered within their unit: 5000亿元 and 60% have no order between them. */
const compareValues: Compare = (a, b, { compareText }) =>
  compareText(a.unit, b.unit) || (a.value ?? 0) - (b.value ?? 0);

/** As the documents stand in the dataset, each from its first line to its last. */
const byLine: Compare = (a, b, { documentRank }) =>
  (documentRank.get(a.documentId) ?? 0) - (documentRank.get(b.documentId) ?? 0) || a.line - b.line;

const COMPARE: { readonly [O in TargetOrder]: Compare } = {
  document: byLine,
  indicator: (a, b, { compareText }) => compareText(a.indicator, b.indicator),
  value: compareValues,
  deadline: (a, b) => compareDeadlines(a.deadline.value ?? '', b.deadline.value ?? ''),
  region: (a, b) => a.region.code.localeCompare(b.region.code),
  policy: (a, b, { compareText, policyTitle }) => compareText(policyTitle(a), policyTitle(b)),
};

const IS_MISSING: { readonly [O in TargetOrder]?: (row: TargetRow) => boolean } = {
  value: (row) => row.value === null,
  deadline: (row) => row.deadline.value === null,
};

export function orderRows(
  rows: readonly TargetRow[],
  order: TargetOrder,
  direction: 'asc' | 'desc',
  context: OrderContext,
): TargetRow[] {
  const isMissing = IS_MISSING[order] ?? (() => false);
  const sign = direction === 'asc' ? 1 : -1;
  const compare = (a: TargetRow, b: TargetRow): number =>
    sign * COMPARE[order](a, b, context) || byLine(a, b, context);
  const present = rows.filter((row) => !isMissing(row)).sort(compare);
  const missing = rows.filter(isMissing).sort((a, b) => byLine(a, b, context));
  return [...present, ...missing];
}
