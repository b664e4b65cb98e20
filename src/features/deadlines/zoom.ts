/** The years that the timeline shows: nearer, further, earlier, later. Pure; a year is the least that is shown. */
import type { Years } from '../../domain/time/deadlines.ts';
import { isInYears } from '../../domain/time/year-range.ts';
import type { DeadlinesParams } from '../../url/deadlines.ts';

/** What the address says; null: as far as the data goes. */
export type Chosen = Pick<DeadlinesParams, 'from' | 'to'>;

const lengthOf = ({ from, to }: Years): number => to - from + 1;

/** What is shown now: the chosen years; an address may name years beyond the data. */
export function yearsShown({ from, to }: Chosen, covered: Years): Years {
  const first = from ?? Math.min(covered.from, to ?? covered.from);
  return { from: first, to: Math.max(first, to ?? covered.to) };
}

/** As the address keeps it: an end that reaches the end of the data says nothing. */
export function chosenOf({ from, to }: Years, covered: Years): Chosen {
  return { from: from <= covered.from ? null : from, to: to >= covered.to ? null : to };
}

/** A stretch of `length` years that begins at `from`, moved into what is covered. */
function within(from: number, length: number, covered: Years): Years {
  const span = Math.min(Math.max(1, length), lengthOf(covered));
  const first = Math.min(Math.max(Math.round(from), covered.from), covered.to - span + 1);
  return { from: first, to: first + span - 1 };
}

/** Half (or twice) as many years; the point `at` (in years, 2025.5 is the middle of 2025) keeps its place. */
export function zoomed(shown: Years, covered: Years, nearer: boolean, at?: number): Years {
  const length = lengthOf(shown);
  const next = nearer ? Math.ceil(length / 2) : length * 2;
  const focus = at ?? shown.from + length / 2;
  const share = (focus - shown.from) / length;
  return within(focus - share * next, next, covered);
}

/** Half as many years, those in which most falls due; of equals the nearest to the middle. */
export function fullestHalf(
  shown: Years,
  covered: Years,
  groups: readonly { readonly year: number; readonly rows: readonly unknown[] }[],
): Years {
  const middle = zoomed(shown, covered, true);
  const length = lengthOf(middle);
  const dueFrom = (from: number): number =>
    groups.reduce(
      (n, { year, rows }) => n + (isInYears(year, { from, to: from + length - 1 }) ? rows.length : 0),
      0,
    );
  let best = middle.from;
  for (let step = 1; step <= length; step += 1) {
    for (const from of [middle.from - step, middle.from + step]) {
      const isWithin = from >= shown.from && from + length - 1 <= shown.to;
      if (isWithin && dueFrom(from) > dueFrom(best)) best = from;
    }
  }
  return { from: best, to: best + length - 1 };
}

/** By half of what is shown, at least a year. */
export function moved(shown: Years, covered: Years, later: boolean): Years {
  const step = Math.max(1, Math.floor(lengthOf(shown) / 2));
  return within(shown.from + (later ? step : -step), lengthOf(shown), covered);
}

/** Every year that the stretch between two points touches. */
export function yearsBetween(a: number, b: number, covered: Years): Years {
  const [start, end] = [Math.min(a, b), Math.max(a, b)];
  const from = Math.floor(start);
  return within(from, Math.max(1, Math.ceil(end) - from), covered);
}

export const isWhole = (shown: Years, covered: Years): boolean =>
  shown.from <= covered.from && shown.to >= covered.to;
