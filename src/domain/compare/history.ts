/** The view 历年: one indicator of one place through the years, what was promised for each and what became of it. Pure. */
import { groupBy } from '../collections/group-by.ts';
import { actualOf, type Actual } from '../progress/actuals.ts';
import { seriesKey, seriesOf, type Series } from '../progress/series.ts';
import { convertUnit } from '../quantity/conversion.ts';
import { yearOf } from '../time/period.ts';
import { inOrderOfChoice, yearIn } from './choice.ts';
import type { ComparableRow } from './comparison.ts';
import { outcomeOf, type Known, type Outcome } from './kept-verdict.ts';

/** A reached value in the unit of its history. */
interface HistoryPoint extends Actual {
  readonly year: number;
}

export interface HistoryYear {
  readonly year: number;
  /** The promise that stands for the year, with what became of it; null where there was none. */
  readonly promise: { readonly row: ComparableRow; readonly outcome: Outcome } | null;
  /** Other promises for the year. */
  readonly others: readonly ComparableRow[];
  readonly reached: HistoryPoint | null;
}

export interface History {
  /** The latest promise, which names it. */
  readonly row: ComparableRow;
  readonly unit: string;
  readonly targets: Series['targets'];
  /** Oldest first. */
  readonly points: readonly HistoryPoint[];
  /** Oldest first. */
  readonly years: readonly HistoryYear[];
}

/** The histories of a place's promises: what is counted alike is one. Those of most years first. */
export function historiesOf(rows: readonly ComparableRow[], code: string, known: Known): History[] {
  const dated = rows.filter(
    ({ region, kind, value, deadline }) =>
      region.code === code && kind === 'target' && value !== null && deadline.value !== null,
  );
  const policyOf = (id: string) => known.dataset.policyById.get(id)?.article;
  return [...groupBy(dated, (row) => seriesKey(row, policyOf)).values()]
    .flatMap((own) => historyOf(own, known) ?? [])
    .toSorted((a, b) => b.years.length - a.years.length);
}

function historyOf(own: readonly ComparableRow[], known: Known): History | null {
  const row = own.toSorted((a, b) => (yearIn(b) ?? 0) - (yearIn(a) ?? 0))[0];
  if (row === undefined) return null;
  const { unit } = row;
  const policyOf = (id: string) => known.dataset.policyById.get(id)?.article;
  // Without the one that it is asked of: all are its promises alike.
  const { targets } = seriesOf({ ...row, id: '' }, unit, known.dataset.rows, known.linked, policyOf);
  const byYear = new Map(
    [...groupBy(own, yearIn)].flatMap(([year, of]) => (year === null ? [] : [[year, of]])),
  );
  const promised = [...byYear].map(([year, of]) => {
    const [first, ...others] = inOrderOfChoice(of, year);
    return { year, others, promise: first && { row: first, outcome: outcomeOf(first, year, known) } };
  });
  const points = pointsOf(
    [
      ...promised.flatMap(({ promise }) => promise?.outcome.result ?? []),
      ...own.flatMap((one) => resultsBefore(one, known)),
    ],
    unit,
  );
  const years = [...new Set([...byYear.keys(), ...points.map(({ year }) => year)])].toSorted((a, b) => a - b);
  return {
    row,
    unit,
    targets,
    points,
    years: years.map((year) => {
      const of = promised.find((one) => one.year === year);
      const reached = points.find((point) => point.year === year) ?? null;
      return { year, promise: of?.promise ?? null, others: of?.others ?? [], reached };
    }),
  };
}

/** What was reached in the year before a promise, where that is certain. */
const resultsBefore = (row: ComparableRow, { linked }: Known): Actual[] =>
  (linked.get(row.id) ?? [])
    .filter(
      ({ fit, doubts, verdict }) => fit === 'year-before' && doubts.length === 0 && verdict === undefined,
    )
    .map((link) => actualOf(link, row));

/** One of each year, the first that is given; what the unit cannot count is left out. */
function pointsOf(actuals: readonly Actual[], unit: string): HistoryPoint[] {
  const converted = actuals.flatMap((actual): HistoryPoint[] => {
    const inUnit = (value: number) => convertUnit(value, actual.unit, unit);
    const [value, high] = [inUnit(actual.value), inUnit(actual.valueMax ?? actual.value)];
    if (!value.ok) return [];
    const valueMax = high.ok && high.value > value.value ? high.value : null;
    return [{ ...actual, value: value.value, valueMax, unit, year: yearOf(actual.date) }];
  });
  const each = [...groupBy(converted, ({ year }) => year).values()].flatMap((of) => of.slice(0, 1));
  return each.toSorted((a, b) => a.year - b.year);
}
