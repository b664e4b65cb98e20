/** Orders of the list of targets. Rows without the value that is sorted by stand last in either direction. */
import { codedIn } from '../collections/coded.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import { compareDeadlines } from '../time/period.ts';
import { byPlaceCode } from '../region/provinces.ts';
import type { Sliced } from '../collections/sliced.ts';
import { slicedSort } from '../collections/sliced-sort.ts';

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

type Sorted = Exclude<TargetOrder, 'document'>;

/** What an order looks at: rows that agree in it are of one rank. */
const KEY_OF: { readonly [O in Sorted]: (row: TargetRow) => string } = {
  indicator: ({ indicator }) => indicator,
  value: ({ unit, value }) => `${value ?? ''} ${unit}`,
  deadline: ({ deadline }) => deadline.value ?? '',
  region: ({ region }) => region.code,
  policy: ({ articleId }) => articleId,
};

/** Rows without a deadline come behind all others, whatever year they are given here. */
const LATER = '9999';

const COMPARE: { readonly [O in Sorted]: Compare } = {
  indicator: (a, b, { compareText }) => compareText(a.indicator, b.indicator),
  value: compareValues,
  deadline: (a, b) => compareDeadlines(a.deadline.value ?? LATER, b.deadline.value ?? LATER),
  region: (a, b) => byPlaceCode(a.region.code, b.region.code),
  policy: (a, b, { compareText, policyTitle }) => compareText(policyTitle(a), policyTitle(b)),
};

const IS_MISSING: { readonly [O in Sorted]?: (row: TargetRow) => boolean } = {
  value: (row) => row.value === null,
  deadline: (row) => row.deadline.value === null,
};

/** Rank of each of the distinct rows, from 0; those of one rank have no order between them. */
function* ranksOf(examples: readonly TargetRow[], order: Sorted, context: OrderContext): Sliced<Uint32Array> {
  const compare = (a: number, b: number): number => {
    const [left, right] = [examples[a], examples[b]];
    return left === undefined || right === undefined ? 0 : COMPARE[order](left, right, context);
  };
  const sorted = yield* slicedSort([...examples.keys()], compare);
  const ranks = new Uint32Array(examples.length);
  let rank = 0;
  for (const [at, place] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before !== undefined && compare(before, place) !== 0) rank += 1;
    ranks[place] = rank;
  }
  return ranks;
}

/** The places, kept in their order within a rank, by counting: linear, whatever the direction. */
function byRank(places: Uint32Array, rankOf: (place: number) => number, ranks: number): Uint32Array {
  const starts = new Uint32Array(ranks + 1);
  for (const place of places) starts[rankOf(place) + 1] = (starts[rankOf(place) + 1] ?? 0) + 1;
  for (let rank = 1; rank <= ranks; rank += 1) starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
  const ordered = new Uint32Array(places.length);
  for (const place of places) {
    const rank = rankOf(place);
    const next = starts[rank] ?? 0;
    ordered[next] = place;
    starts[rank] = next + 1;
  }
  return ordered;
}

function* documentOrder(
  rows: readonly TargetRow[],
  sign: 1 | -1,
  context: OrderContext,
): Sliced<Uint32Array> {
  const compare = (a: number, b: number): number => {
    const [left, right] = [rows[a], rows[b]];
    return left === undefined || right === undefined ? 0 : sign * byLine(left, right, context);
  };
  const places = Uint32Array.from(rows.keys());
  // They mostly come in this order.
  if (yield* isInOrder(places, compare)) return places;
  return Uint32Array.from(yield* slicedSort([...places], compare));
}

/** Rows that are compared before somebody else may have a turn. */
const TURN = 10_000;

function* isInOrder(places: Uint32Array, compare: (a: number, b: number) => number): Sliced<boolean> {
  for (let at = 1; at < places.length; at += 1) {
    if (compare(at - 1, at) > 0) return false;
    if (at % TURN === 0) yield;
  }
  return true;
}

/** The places of all rows in the wanted order; of equal rows, those of earlier documents and lines come first. */
export function* orderRows(
  rows: readonly TargetRow[],
  order: TargetOrder,
  direction: 'asc' | 'desc',
  context: OrderContext,
): Sliced<Uint32Array> {
  if (order === 'document') return yield* documentOrder(rows, direction === 'asc' ? 1 : -1, context);
  const places = yield* documentOrder(rows, 1, context);
  yield;
  const { codes, examples } = yield* codedIn(rows, KEY_OF[order]);
  yield;
  const ranks = yield* ranksOf(examples, order, context);
  const isMissing = IS_MISSING[order] ?? (() => false);
  const last = ranks.length;
  const final = examples.map((example, code) => {
    if (isMissing(example)) return last;
    const rank = ranks[code] ?? last;
    return direction === 'asc' ? rank : last - 1 - rank;
  });
  return byRank(places, (place) => final[codes[place] ?? 0] ?? last, last + 1);
}
