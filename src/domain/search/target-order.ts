/** Orders of the list of targets: which of two commitments comes first. */
import type { TargetRow } from '../dataset/target-index.ts';
import { signedFigure } from '../quantity/signed.ts';
import { byPlaceCode } from '../region/provinces.ts';
import { compareDeadlines } from '../time/period.ts';

export type TargetOrder = 'document' | 'indicator' | 'value' | 'deadline' | 'region' | 'policy';
export type Sorted = Exclude<TargetOrder, 'document'>;

/** `compareText` is the reader's language's collation, `policyTitle` what stands in the policy's column, `documentRank` a document's place by its id. */
export interface OrderContext {
  readonly compareText: (a: string, b: string) => number;
  /** What the page calls a commitment's indicator. */
  readonly indicatorOf: (row: TargetRow) => string;
  readonly policyTitle: (row: TargetRow) => string;
  readonly documentRank: ReadonlyMap<string, number>;
  /** Code of "my region", whose commitments stand before all others and those of places in it behind them; null: none. */
  readonly mine: string | null;
}

type Compare = (a: TargetRow, b: TargetRow, context: OrderContext) => number;

export interface Order {
  /** What is looked at: rows that agree in it are of one rank. */
  readonly keyOf: (row: TargetRow) => string;
  readonly compare: Compare;
  /** Rows without the value stand last in either direction. */
  readonly isMissing?: (row: TargetRow) => boolean;
}

/** Rows without a deadline come behind all others, whatever year they are given here. */
const LATER = '9999';

export const ORDERS: { readonly [O in Sorted]: Order } = {
  indicator: {
    keyOf: ({ indicator, indicatorKey, average, cumulative }) =>
      [indicator, indicatorKey, average, cumulative].join('\n'),
    compare: (a, b, { compareText, indicatorOf }) => compareText(indicatorOf(a), indicatorOf(b)),
  },
  // Values are ordered within their unit: 5000亿元 and 60% have no order between them.
  value: {
    keyOf: (row) => `${signedFigure(row).value ?? ''} ${row.unit}`,
    compare: (a, b, { compareText }) =>
      compareText(a.unit, b.unit) || (signedFigure(a).value ?? 0) - (signedFigure(b).value ?? 0),
    isMissing: ({ value }) => value === null,
  },
  deadline: {
    keyOf: ({ deadline }) => deadline.value ?? '',
    compare: (a, b) => compareDeadlines(a.deadline.value ?? LATER, b.deadline.value ?? LATER),
    isMissing: ({ deadline }) => deadline.value === null,
  },
  region: {
    keyOf: ({ region }) => region.code,
    compare: (a, b) => byPlaceCode(a.region.code, b.region.code),
  },
  policy: {
    keyOf: ({ articleId }) => articleId,
    compare: (a, b, { compareText, policyTitle }) => compareText(policyTitle(a), policyTitle(b)),
  },
};
