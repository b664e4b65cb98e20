import { useEffect, useMemo, useState } from 'react';
import type { Sliced } from '../domain/collections/sliced.ts';
import { firstTurn, inTurns, type Started } from './in-turns.ts';

/**
 * The result of long work that holds nothing up: there at once where it is done within a turn of a few milliseconds, else
 * null until it is. `make` must be stable while the work is the same.
 */
export function useInTurns<T>(make: () => Sliced<T>): T | null {
  const started = useMemo<Started<T>>(() => firstTurn(make()), [make]);
  const [later, setLater] = useState<{ readonly of: Started<T>; readonly value: T } | null>(null);
  useEffect(() => {
    if (started.done) return undefined;
    const gone = new AbortController();
    inTurns(started.rest, gone.signal).then(
      (value) => setLater({ of: started, value }),
      (error: unknown) => {
        if (!gone.signal.aborted) throw error;
      },
    );
    return () => gone.abort();
  }, [started]);
  if (started.done) return started.value;
  return later?.of === started ? later.value : null;
}

/** The same, and while the next result is made the last one; `isFresh` says whether it is what was asked for. */
export function useLatestInTurns<T extends object>(
  make: () => Sliced<T>,
): {
  readonly value: T | null;
  readonly isFresh: boolean;
} {
  const value = useInTurns(make);
  const [latest, setLatest] = useState(value);
  if (value !== null && latest !== value) setLatest(value);
  return { value: value ?? latest, isFresh: value !== null };
}

/** Work whose result is kept by who does it: begun after the paint, and put down when the part is gone. */
export function useReady(make: () => Sliced<void>): void {
  useEffect(() => {
    const gone = new AbortController();
    inTurns(make(), gone.signal).catch((error: unknown) => {
      if (!gone.signal.aborted) throw error;
    });
    return () => gone.abort();
  }, [make]);
}
