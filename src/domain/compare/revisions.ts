/**
 * One commitment in the documents that say it one after another: raised, lowered, bounded otherwise, said again. Of one
 * place, indicator key, scope and measure, due in one year: so the yearly targets of successive years are none of it. What
 * cannot be told for sure is doubted, and never counted. That a later document is silent says nothing here: what was not
 * found in a text may still stand in it. Pure.
 */
import type { TargetRow } from '../dataset/target-index.ts';
import type { Article } from '../dataset/schema.ts';
import { figureChange } from '../match/figure-change.ts';
import { reasonsOf, type Reason } from '../match/match.ts';
import { spanOf } from '../progress/link-facts.ts';
import { valueIn } from '../quantity/conversion.ts';
import { isUnknownPlace } from '../region/provinces.ts';
import { datesAgree } from '../time/period.ts';

type Policy = Pick<Article, 'title' | 'documentNumber' | 'issueDate' | 'planPeriod'>;

/** Against the stage before: the number, its bound or range, or the year; null of the first, and where the order is not known. */
type RevisionChange = 'raised' | 'lowered' | 'restated' | 'again' | 'moved';

/** The order is not known; the figures are too far apart to be of one thing; only the year differs, so it may be another goal. */
type RevisionDoubt = 'order' | 'magnitude' | 'moved';

export interface Stage {
  readonly row: TargetRow;
  /** EDTF, as exact as the document has it. */
  readonly issued: string | null;
  readonly change: RevisionChange | null;
  /** Empty where it is sure. */
  readonly doubts: readonly RevisionDoubt[];
}

interface Dated {
  readonly row: TargetRow;
  readonly policy: Policy;
  readonly issued: string | null;
}

const dueYear = ({ deadline }: TargetRow): string | undefined => deadline.value?.slice(0, 4);

const isOneSubject = (a: TargetRow, b: TargetRow): boolean =>
  a.kind === 'target' &&
  a.value !== null &&
  b.value !== null &&
  a.region.code === b.region.code &&
  a.indicatorKey === b.indicatorKey &&
  a.scope === b.scope &&
  a.measure === b.measure &&
  a.direction === b.direction &&
  a.frequency === b.frequency &&
  a.average === b.average &&
  a.cumulative === b.cumulative &&
  valueIn(a, b.unit) !== null;

const isOneEdition = (a: Policy, b: Policy): boolean =>
  (a.documentNumber !== undefined && a.documentNumber === b.documentNumber) ||
  (a.title === b.title && a.issueDate?.value === b.issueDate?.value);

/** 2025 and 2025-03 may be either way round. */
const isOrdered = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && !datesAgree(a, b);

/** A goal of several years that a document of before its end states for another year with the same figure. */
function mayHaveMoved(a: Dated, b: Dated): boolean {
  const [first, later] = (a.issued ?? '') < (b.issued ?? '') ? [a, b] : [b, a];
  const spans = [first, later].map(({ row, policy }) => spanOf(row.deadline.value, policy));
  if (!isOrdered(a.issued, b.issued) || a.row.frequency !== null || a.row.measure === 'growth') return false;
  if (!spans.every((span) => span !== null && span.first < span.last)) return false;
  return (
    figureChange(a.row, b.row) === null && (later.issued ?? '').slice(0, 4) <= (dueYear(first.row) ?? '')
  );
}

/** Counts do not double from one document to the next; shares and rates may. */
function isFar(a: TargetRow, b: TargetRow): boolean {
  const [x, y] = [a.value ?? 0, valueIn(b, a.unit) ?? 0];
  return (a.measure === 'level' || a.measure === 'increment') && (x > 2 * y || y > 2 * x);
}

/** Oldest first, the commitment itself among them; empty where no other document says it. */
export function revisionsOf(
  row: TargetRow,
  rows: readonly TargetRow[],
  policyOf: (articleId: string) => Policy | undefined,
): readonly Stage[] {
  if (row.deadline.value === null || isUnknownPlace(row.region) || !isOneSubject(row, row)) return [];
  const dated = (of: TargetRow): Dated => {
    const policy = policyOf(of.articleId) ?? { title: of.articleId };
    return { row: of, policy, issued: policy.issueDate?.value ?? null };
  };
  const own = dated(row);
  const others = rows
    .filter((other) => other.articleId !== row.articleId && isOneSubject(other, row))
    .map(dated)
    .filter((other) => !isOneEdition(other.policy, own.policy))
    .filter((other) => dueYear(other.row) === dueYear(row) || mayHaveMoved(own, other));
  if (others.length === 0) return [];
  const inOrder = [own, ...others].toSorted((a, b) => (a.issued ?? '').localeCompare(b.issued ?? ''));
  // Each is held against the last one before it that is sure.
  return inOrder.map((each, index) => {
    const before = inOrder.slice(0, index).findLast((one) => reasonsOf(DOUBTS, one, own).length === 0);
    return stageOf(each, before, reasonsOf(DOUBTS, each, own));
  });
}

const DOUBTS: readonly Reason<RevisionDoubt, Dated>[] = [
  ['order', (a, own) => a.row !== own.row && !isOrdered(a.issued, own.issued)],
  ['magnitude', (a, own) => isFar(a.row, own.row)],
  ['moved', (a, own) => dueYear(a.row) !== dueYear(own.row)],
];

function stageOf({ row, issued }: Dated, before: Dated | undefined, doubts: readonly RevisionDoubt[]): Stage {
  if (before === undefined || !isOrdered(issued, before.issued)) return { row, issued, change: null, doubts };
  const change = dueYear(row) === dueYear(before.row) ? (figureChange(before.row, row) ?? 'again') : 'moved';
  return { row, issued, change, doubts };
}
