/** The decisions on one document: on the screen at once, in the store right behind, undone one after another. */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Decision } from '../../../domain/review/decision.ts';
import { reviewItems, type ReviewItem } from '../../../domain/review/items.ts';
import { mergeDecisions, undecided } from '../../../domain/review/merge.ts';
import { now } from '../../../platform/clock.ts';
import type { ImportedDocument } from '../../../storage/imported.ts';
import type { StorageFailure } from '../../../storage/repository.ts';
import { theStore } from '../../../storage/the-store.ts';
import { useShell } from '../../shell.ts';

export interface Review {
  readonly items: readonly ReviewItem[];
  readonly decisionOf: (record: string) => Decision;
  readonly decide: (decision: Decision) => void;
  /** The record that was taken back; null where there is nothing to undo. */
  readonly undo: () => string | null;
  /** Why the last decision is on the screen only. */
  readonly failure: StorageFailure | null;
}

const TRIES = 5;
const NONE: readonly Decision[] = [];

/** Writes one decision over what is stored by then: another tab may have decided on other records. */
async function store(id: string, decision: Decision): Promise<StorageFailure | null> {
  const { importReviews } = await theStore();
  for (let i = 0; i < TRIES; i += 1) {
    const here = await importReviews.get(id);
    if (!here.ok) return here.failure;
    const { at } = decision;
    const row = here.value ?? { id, decisions: [], createdAt: at, revision: 0 };
    const decisions = mergeDecisions(row.decisions, [decision]);
    const outcome = await importReviews.put({ ...row, decisions, updatedAt: at });
    if (!outcome.ok) return outcome.failure;
    if (outcome.value.kind === 'saved') return null;
  }
  return { reason: 'other', detail: 'conflict' };
}

export function useReview({ id, targets }: ImportedDocument): Review {
  const { imports } = useShell();
  const { state } = imports.reviews;
  const stored = state.kind === 'ready' ? state.all.find((row) => row.id === id)?.decisions : undefined;
  const [own, setOwn] = useState<readonly Decision[]>(NONE);
  const [failure, setFailure] = useState<StorageFailure | null>(null);
  const history = useRef<Decision[]>([]);
  const tail = useRef<Promise<void>>(Promise.resolve());
  const last = useRef(0);
  const decisions = useMemo(() => mergeDecisions(stored ?? NONE, own), [stored, own]);
  const items = useMemo(() => reviewItems(targets, decisions), [targets, decisions]);

  const write = useCallback(
    (decision: Decision): void => {
      // Two decisions within a millisecond still have an order.
      last.current = Math.max(last.current + 1, now());
      const stamped = { ...decision, at: last.current };
      setOwn((before) => mergeDecisions(before, [stamped]));
      tail.current = tail.current
        .then(() => store(id, stamped))
        .then(setFailure, (error: unknown) => setFailure({ reason: 'other', detail: String(error) }));
    },
    [id],
  );
  const decisionOf = (record: string): Decision =>
    decisions.find((decision) => decision.record === record) ?? undecided(record, 0);
  return {
    items,
    decisionOf,
    decide: (decision) => {
      const before = decisionOf(decision.record);
      // An added record is undone by withdrawing it.
      const isNew = decision.added !== null && before.added === null;
      history.current.push(isNew ? { ...decision, verdict: 'rejected' } : before);
      write(decision);
    },
    undo: () => {
      const before = history.current.pop();
      if (before === undefined) return null;
      write(before);
      return before.record;
    },
    failure,
  };
}
