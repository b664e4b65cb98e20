import { startTransition, useEffect, useMemo, useState } from 'react';
import type { RowsPort, RowsState } from '../../ui/shell/work.ts';
import { now } from '../../platform/clock.ts';
import type { Store } from '../../storage/note-store.ts';
import type { Listing, Outcome, Repository } from '../../storage/repository.ts';
import type { Row } from '../../storage/row.ts';
import { theStore, whenStored } from '../../storage/the-store.ts';

function groupByTarget<R>(rows: readonly R[], targetOf: (row: R) => string | null) {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const target = targetOf(row);
    if (target === null) continue;
    const group = groups.get(target);
    if (group === undefined) groups.set(target, [row]);
    else group.push(row);
  }
  return groups;
}

/** Storage comes after the first readable paint. */
export function afterPaint(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, 200);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(run, { timeout: 1000 });
  return () => window.cancelIdleCallback(handle);
}

type State<R> = Outcome<Listing<R>> | null;

const NOTHING = { ok: true, value: { rows: [], unreadable: [] } } as const;

/** The first row of any kind opens the store, which says of all the others that there is nothing: as was known. */
const isNothing = (outcome: State<unknown>): boolean =>
  outcome?.ok === true && outcome.value.rows.length === 0 && outcome.value.unreadable.length === 0;

/** A store that cannot be fetched is a failed write like any other. */
const failure = (error: unknown) =>
  ({ ok: false, failure: { reason: 'other', detail: String(error) } }) as const;

/**
 * Live rows of one repository. Storage comes after the first readable paint, and only where something was ever stored.
 * `pick` and `targetOf` never change.
 */
export function useRows<R extends Row>(
  pick: (store: Store) => Repository<R>,
  targetOf: (row: R) => string | null,
): RowsPort<R> {
  const [outcome, setOutcome] = useState<State<R>>(null);
  useEffect(() => {
    let unsubscribe = (): void => {};
    let stop = (): void => {};
    const cancel = afterPaint(() => {
      stop = whenStored({
        none: () => setOutcome(NOTHING),
        open: (store) => {
          let isFirst = true;
          unsubscribe = pick(store).subscribe((next) => {
            const set = (): void =>
              setOutcome((before) => (isNothing(before) && isNothing(next) ? before : next));
            // What opens may be ten thousand rows: drawn in slices. What changes later is shown with its cause.
            if (isFirst) startTransition(set);
            else set();
            isFirst = false;
          });
        },
        failed: (error) => setOutcome(failure(error)),
      });
    });
    return () => {
      cancel();
      stop();
      unsubscribe();
    };
  }, [pick]);
  return useMemo(() => {
    const write = async <T>(
      work: (repository: Repository<R>) => Promise<Outcome<T>>,
    ): Promise<Outcome<T>> => {
      try {
        return await work(pick(await theStore()));
      } catch (error) {
        return failure(error);
      }
    };
    return {
      state: stateOf(outcome, targetOf),
      put: (draft) => write((repository) => repository.put(draft)),
      putAll: (drafts) => write((repository) => repository.putAll(drafts)),
      remove: (row) => write((repository) => repository.remove(row)),
      now,
    };
  }, [outcome, pick, targetOf]);
}

function stateOf<R>(outcome: State<R>, targetOf: (row: R) => string | null): RowsState<R> {
  if (outcome === null) return { kind: 'opening' };
  if (!outcome.ok) return { kind: 'failed', failure: outcome.failure };
  const { rows, unreadable } = outcome.value;
  return { kind: 'ready', all: rows, byTarget: groupByTarget(rows, targetOf), unreadable };
}
