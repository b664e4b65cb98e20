/** The gap between what was promised for a time and what was reached then. */
import { boundSide } from '../../domain/progress/meets.ts';
import type { Point } from '../../domain/progress/types.ts';
import { lastDay } from '../../domain/time/period.ts';
import type { I18n } from '../../i18n/index.ts';
import { endOnYears } from '../year-axis.ts';
import { differenceWords } from './figure-words.ts';

export interface Gap {
  readonly x: number;
  readonly promised: number;
  readonly reached: number;
  /** +0.4个百分点; empty where only a picture is needed. */
  readonly label: string;
}

export interface Promised extends Point {
  readonly valueMax: number | null;
  /** First year of the stretch. */
  readonly fromYear: number;
}

/** What was reached less what was promised, where both are of one time. */
export function gapWords(promised: number, reached: number, unit: string, i18n: I18n): string {
  const gap = reached - promised;
  return `${gap < 0 ? '−' : '+'}${differenceWords(Math.abs(gap), unit, i18n)}`;
}

export function gapsOf(
  promises: readonly Promised[],
  results: readonly Point[],
  label: (promised: number, reached: number) => string,
): Gap[] {
  return promises.flatMap((promise): Gap[] => {
    const found = results.find(({ date }) => lastDay(date) === lastDay(promise.date));
    // How far a bound is from it nobody knows.
    if (found === undefined || boundSide(found.comparator ?? null) !== null) return [];
    // To the end of a range that is nearer; within it there is no gap.
    const high = promise.valueMax ?? promise.value;
    const promised = Math.min(Math.max(found.value, promise.value), high);
    if (promised === found.value) return [];
    const x = endOnYears(promise.date);
    return [{ x, promised, reached: found.value, label: label(promised, found.value) }];
  });
}
