/**
 * Commitments of different years set at one year, each along its own path from where it starts to its goal (推算). The
 * path is the one that progress is judged by: compound, and straight where growth means nothing (shares, zero). Nothing
 * is said of a year at or before the start, nor after the goal. Bounds and ranges stay what they are.
 */
import type { ImpliedBase, NoImpliedBase } from '../progress/baseline.ts';
import { methodOf, requiredAt } from '../progress/pace.ts';
import type { Method } from '../progress/types.ts';
import { combine, figureOf } from '../quantity/interval-arithmetic.ts';
import { intervalOf, type Figure } from '../quantity/interval.ts';
import { yearOf } from '../time/period.ts';
import { endInYears } from '../time/year-fraction.ts';
import { statedBaseOf, type PaceSource } from './required-pace.ts';

/** A figure at the end of a year. */
interface Stand extends Figure {
  readonly year: number;
}

export interface OwnPath {
  /** Stated in the text, an earlier goal of the same policy, or what the goal's stated growth implies. */
  readonly origin: 'baseline' | 'step' | 'implied';
  /** The growth from which the start follows; null where the text states the start. */
  readonly implied: ImpliedBase | null;
  readonly start: Stand;
  readonly goal: Stand;
  readonly method: Method;
}

type NotAtYear =
  | 'not-a-state'
  | 'no-deadline'
  | 'no-baseline'
  | 'no-baseline-year'
  | 'other-unit'
  | 'open-ends'
  | 'before-start'
  | 'after-goal'
  | 'nearer-step'
  | NoImpliedBase;

/** `path` is null where the year is the goal's own: the figure is the text's. */
export type AtYear =
  | { readonly kind: 'at'; readonly figure: Figure; readonly path: OwnPath | null }
  | { readonly kind: 'out'; readonly reason: NotAtYear };

const out = (reason: NotAtYear): AtYear => ({ kind: 'out', reason });

/** A rate, a sum or a mean of years, and what is added, are of a time and not of a year's end. */
const isState = ({ kind, measure, average, cumulative }: PaceSource): boolean =>
  kind === 'target' && (measure === 'level' || measure === 'share') && !average && !cumulative;

function goalOf({ value, valueMax = null, comparator, deadline }: PaceSource): Stand | null {
  if (value === null || deadline.value === null) return null;
  return { value, valueMax, comparator, year: yearOf(deadline.value) };
}

/** The latest of what is stated, the policy's earlier steps among it; else what is implied. */
function startOf(
  item: PaceSource,
  steps: readonly Stand[],
): Pick<OwnPath, 'origin' | 'start' | 'implied'> | NotAtYear {
  const { implied = null } = item;
  const stated = statedBaseOf(item);
  const step = steps.toSorted((a, b) => b.year - a.year)[0];
  if (step !== undefined && (stated === null || typeof stated === 'string' || step.year >= stated.year))
    return { origin: 'step', start: step, implied: null };
  if (typeof stated === 'string') return stated;
  if (stated !== null)
    return { origin: 'baseline', start: { ...stated, valueMax: null, comparator: '=' }, implied: null };
  if (implied === null) return 'no-baseline';
  if (typeof implied === 'string') return implied;
  return { origin: 'implied', start: { ...implied.base, year: implied.year }, implied };
}

const point = (value: number, year: number) => ({ value, date: String(year) });

/** At the end of a year of the path, its ends included. Null beyond them, and where both sides are open. */
export function figureAt({ start, goal, method }: OwnPath, year: number): Figure | null {
  if (year === goal.year) return goal;
  if (year === start.year) return start;
  if (year < start.year || year > goal.year) return null;
  const at = (from: number, to: number): number =>
    requiredAt(
      { method, start: point(from, start.year), end: point(to, goal.year) },
      endInYears(String(year)),
    );
  return figureOf(combine(intervalOf(start), intervalOf(goal), at));
}

/** `others`: commitments of the same region and policy on the same axis. */
export function atYear(item: PaceSource, others: readonly PaceSource[], year: number): AtYear {
  if (!isState(item)) return out('not-a-state');
  const goal = goalOf(item);
  if (goal === null) return out('no-deadline');
  if (goal.year === year) return { kind: 'at', figure: goal, path: null };
  if (goal.year < year) return out('after-goal');
  const steps = others.flatMap((other) => goalOf(other) ?? []).filter((step) => step.year < goal.year);
  // What the policy wants by then is nearer to the year than this goal.
  if (steps.some((step) => step.year >= year)) return out('nearer-step');
  const from = startOf(item, steps);
  if (typeof from === 'string') return out(from);
  const { start } = from;
  if (year <= start.year) return out('before-start');
  const ends = [start, goal].flatMap(({ value, valueMax }) => [value, valueMax ?? value]);
  const path = { ...from, goal, method: methodOf(item, 'compound', ends) };
  const figure = figureAt(path, year);
  return figure === null ? out('open-ends') : { kind: 'at', figure, path };
}

/** A commitment with those of its region and policy. */
export interface Sourced<S extends PaceSource = PaceSource> {
  readonly source: S;
  readonly others: readonly PaceSource[];
}

/** Years at which at least two of one axis stand, and not all of them by their own goals alone. */
export function commonYears(axis: readonly Sourced[]): number[] {
  const known = axis.flatMap(({ source }) => [goalOf(source)?.year ?? [], baseYearOf(source)].flat());
  const first = Math.min(...known);
  const years = Array.from(
    { length: Math.max(0, Math.max(...known) - first) },
    (_, passed) => first + passed,
  );
  return years.filter((year) => {
    const set = axis.map(({ source, others }) => atYear(source, others, year));
    const standing = set.flatMap((one) => (one.kind === 'at' ? [one] : []));
    return standing.length > 1 && standing.some(({ path }) => path !== null);
  });
}

function baseYearOf(source: PaceSource): number[] {
  const stated = statedBaseOf(source);
  if (stated !== null) return typeof stated === 'string' ? [] : [stated.year];
  const { implied = null } = source;
  return implied === null || typeof implied === 'string' ? [] : [implied.year];
}
