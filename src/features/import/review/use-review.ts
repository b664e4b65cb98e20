/** The decisions on one document: on the screen at once, in the store right behind, undone one after another. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Decision } from '../../../domain/proposal/decision.ts';
import { proposalsOf, type Proposal } from '../../../domain/proposal/proposal.ts';
import { LAST_MOMENT } from '../../../domain/time/moment.ts';
import { mergeDecisions, takenBack, undecided } from '../../../domain/proposal/decisions.ts';
import { now } from '../../../platform/clock.ts';
import type { ImportedDocument } from '../../../storage/import-record.ts';
import type { StorageFailure } from '../../../storage/repository.ts';
import { useImports } from '../../../ui/shell/work.ts';
import { localStore } from '../../../platform/local-storage.ts';
import { keepPending, readPending } from '../../../storage/pending-decisions.ts';
import { theStore } from '../../../storage/the-store.ts';
import { updateRow } from '../../../storage/update-row.ts';

export interface Review {
  readonly items: readonly Proposal[];
  readonly decisionOf: (record: string) => Decision;
  /** Several at once are undone at once. */
  readonly decide: (decisions: readonly Decision[]) => void;
  /** The record that was taken back; null where there is nothing to undo. */
  readonly undo: () => string | null;
  /** Why the last decision is on the screen only. */
  readonly failure: StorageFailure | null;
}

const NONE: readonly Decision[] = [];

export function useReview({ id, targets }: ImportedDocument): Review {
  const imports = useImports();
  const { state } = imports.reviews;
  const stored = state.kind === 'ready' ? state.all.find((row) => row.id === id)?.decisions : undefined;
  const [failure, setFailure] = useState<StorageFailure | null>(null);
  const [writer] = useState(() => new DecisionWriter(id, setFailure));
  const [own, setOwn] = useState<readonly Decision[]>(writer.left);
  const history = useRef<(readonly Decision[])[]>([]);
  const last = useRef(0);
  const decisions = useMemo(() => mergeDecisions(stored ?? NONE, own), [stored, own]);
  const items = useMemo(() => proposalsOf(targets, decisions), [targets, decisions]);
  useEffect(() => writer.add([]), [writer]);

  const latest = useMemo(() => decisions.reduce((most, { at }) => Math.max(most, at), 0), [decisions]);

  const write = useCallback(
    (made: readonly Decision[]): void => {
      // Two decisions within a millisecond still have an order.
      // Nor does a clock that was set back make it an earlier one.
      last.current = Math.min(Math.max(last.current + 1, latest + 1, now()), LAST_MOMENT);
      const stamped = made.map((decision) => ({ ...decision, at: last.current }));
      setOwn((before) => mergeDecisions(before, stamped));
      writer.add(stamped);
    },
    [writer, latest],
  );
  const decisionOf = (record: string): Decision =>
    decisions.find((decision) => decision.record === record) ?? undecided(record, 0);
  return {
    items,
    decisionOf,
    decide: (made) => {
      history.current.push(made.map((decision) => takenBack(decision, decisionOf(decision.record))));
      write(made);
    },
    undo: () => {
      const before = history.current.pop();
      if (before === undefined) return null;
      write(before);
      return before[0]?.record ?? null;
    },
    failure,
  };
}

/** Writes decisions over what is stored by then: another tab may have decided on other records. */
async function store(id: string, decided: readonly Decision[]): Promise<StorageFailure | null> {
  const { importReviews } = await theStore();
  const at = Math.max(...decided.map((decision) => decision.at));
  const outcome = await updateRow(importReviews, id, (before) => ({
    ...(before ?? { id, createdAt: at, revision: 0 }),
    decisions: mergeDecisions(before?.decisions ?? [], decided),
    updatedAt: at,
  }));
  return outcome.ok ? null : outcome.failure;
}

/** Stores what is decided, all that came together while it was busy at once; what was left by a closed page first. */
class DecisionWriter {
  private pending: readonly Decision[];
  private isBusy = false;
  constructor(
    private readonly id: string,
    private readonly onEnd: (failure: StorageFailure | null) => void,
  ) {
    this.pending = readPending(localStore(), id);
  }

  /** Decisions of an earlier visit that were not stored. */
  get left(): readonly Decision[] {
    return this.pending;
  }

  add(decided: readonly Decision[]): void {
    this.pending = mergeDecisions(this.pending, decided);
    keepPending(localStore(), this.id, this.pending);
    void this.run();
  }

  private async run(): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    while (this.pending.length > 0) {
      const batch = this.pending;
      const failure = await store(this.id, batch).catch((error: unknown): StorageFailure => ({
        reason: 'other',
        detail: String(error),
      }));
      this.onEnd(failure);
      if (failure !== null) break;
      this.pending = this.pending.filter((decision) => !batch.includes(decision));
      keepPending(localStore(), this.id, this.pending);
    }
    this.isBusy = false;
  }
}
