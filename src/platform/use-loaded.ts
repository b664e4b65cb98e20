import { useEffect, useState } from 'react';
import { LoadError } from './load-data.ts';

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly reason: string };

/** State of a fetch that is part of a screen and may fail alone. The promise must be stable (cached by its loader). */
export function useLoaded<T>(promise: Promise<T> | null): Loaded<T> {
  const [settled, setSettled] = useState<{ of: Promise<T>; as: Loaded<T> } | null>(null);
  useEffect(() => {
    if (promise === null) return undefined;
    let isGone = false;
    promise.then(
      (value) => {
        if (!isGone) setSettled({ of: promise, as: { kind: 'ready', value } });
      },
      (error: unknown) => {
        const reason = error instanceof LoadError ? error.message : String(error);
        if (!isGone) setSettled({ of: promise, as: { kind: 'failed', reason } });
      },
    );
    return () => {
      isGone = true;
    };
  }, [promise]);
  return settled !== null && settled.of === promise ? settled.as : { kind: 'loading' };
}

/**
 * The same, but what was loaded before stands until the next of the same thing has come: nothing jumps, no form is lost.
 * `of` names the thing.
 */
export function useLastLoaded<T>(promise: Promise<T> | null, of: string): Loaded<T> {
  const loaded = useLoaded(promise);
  const [last, setLast] = useState({ of, as: loaded });
  if (loaded.kind !== 'loading' && (loaded !== last.as || of !== last.of)) setLast({ of, as: loaded });
  return loaded.kind === 'loading' && last.of === of ? last.as : loaded;
}
