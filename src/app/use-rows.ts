import { useEffect, useMemo, useState } from 'react';
import type { RowsPort, RowsState } from '../features/notes-port.ts';
import { now } from '../platform/clock.ts';
import type { Store } from '../storage/note-store.ts';
import type { Listing, Outcome, Repository } from '../storage/repository.ts';
import type { Row } from '../storage/row.ts';
import { theStore } from '../storage/the-store.ts';

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

function afterPaint(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, 200);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(run, { timeout: 1000 });
  return () => window.cancelIdleCallback(handle);
}

type State<R> = Outcome<Listing<R>> | null;

/** Live rows of one repository. Storage comes after the first readable paint. `pick` and `targetOf` never change. */
export function useRows<R extends Row>(
  pick: (store: Store) => Repository<R>,
  targetOf: (row: R) => string | null,
): RowsPort<R> {
  const [outcome, setOutcome] = useState<State<R>>(null);
  useEffect(() => {
    let unsubscribe = (): void => {};
    let isGone = false;
    const cancel = afterPaint(() => {
      theStore().then(
        (store) => {
          if (!isGone) unsubscribe = pick(store).subscribe(setOutcome);
        },
        (error: unknown) => setOutcome({ ok: false, failure: { reason: 'other', detail: String(error) } }),
      );
    });
    return () => {
      isGone = true;
      cancel();
      unsubscribe();
    };
  }, [pick]);
  return useMemo(() => {
    const repository = async (): Promise<Repository<R>> => pick(await theStore());
    return {
      state: stateOf(outcome, targetOf),
      put: async (draft) => (await repository()).put(draft),
      putAll: async (drafts) => (await repository()).putAll(drafts),
      remove: async (row) => (await repository()).remove(row),
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
