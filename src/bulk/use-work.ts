import { useCallback, useEffect, useMemo, useState } from 'react';
import { atOnce, type Steps } from '../domain/collections/steps.ts';
import { inTurns, nextTask, partsInTurns } from './turns.ts';

/** From so many rows on, a step over all of them is not done while the page draws. */
const MANY = 10_000;

export const isMany = (rows: readonly unknown[]): boolean => rows.length > MANY;

export interface Work<T> {
  /** Null until there is a first result of these rows; while the next one is made, the last. */
  readonly value: T | null;
  /** Whether the value is of what was asked for. */
  readonly isFresh: boolean;
}

interface Made<T> {
  readonly rows: readonly unknown[];
  readonly of: () => T;
  readonly value: T;
}

/** A list has no parts that wait to be made. */
const whole = <T extends object>(made: T, signal: AbortSignal): T | Promise<T> =>
  Array.isArray(made) ? made : partsInTurns(made, signal);

/**
 * What is made of rows: of few while the page draws, of many after it, part by part in tasks of their own, or however
 * `later` makes it (put down when the signal says so). Both functions must be stable while the work is the same.
 */
export function useWork<T extends object>(
  rows: readonly unknown[],
  now: () => T,
  later?: (signal: AbortSignal) => Promise<T>,
  isLarge = isMany(rows),
): Work<T> {
  const small = useMemo<Made<T> | null>(
    () => (isLarge ? null : { rows, of: now, value: now() }),
    [rows, now, isLarge],
  );
  const [large, setLarge] = useState<Made<T> | null>(null);
  useEffect(() => {
    if (small !== null) return undefined;
    const gone = new AbortController();
    const work = async (): Promise<void> => {
      await nextTask();
      if (gone.signal.aborted) return;
      const value = await (later?.(gone.signal) ?? whole(now(), gone.signal));
      if (!gone.signal.aborted) setLarge({ rows, of: now, value });
    };
    work().catch((error: unknown) => {
      if (!gone.signal.aborted) throw error;
    });
    return () => gone.abort();
  }, [small, rows, now, later]);
  const made = small ?? (large?.rows === rows ? large : null);
  return { value: made?.value ?? null, isFresh: made?.of === now };
}

/** The same of work that can be put down wherever it yields. `steps` must be stable while the work is the same. */
export const useSteps = <T extends object>(
  rows: readonly unknown[],
  steps: () => Steps<T>,
  isLarge = isMany(rows),
): Work<T> =>
  useWork(
    rows,
    useCallback(() => atOnce(steps()), [steps]),
    useCallback((signal: AbortSignal) => inTurns(steps(), signal), [steps]),
    isLarge,
  );

/** Rows of a table that are laid out at a time. */
const AT_A_TIME = 120;

/** How many of many rows are in the page: the first at once, more with every frame. */
export function useDrawn(count: number): number {
  const [drawn, setDrawn] = useState(AT_A_TIME);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const frame = requestAnimationFrame(() => setDrawn(drawn + AT_A_TIME));
    return () => cancelAnimationFrame(frame);
  }, [drawn, count]);
  return Math.min(drawn, count);
}
