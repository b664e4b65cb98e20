/** The way of decisions into the store. */
import type { Decision } from '../../../domain/proposal/decision.ts';
import { mergeDecisions } from '../../../domain/proposal/decisions.ts';
import { localStore } from '../../../platform/local-storage.ts';
import { keepPending, readPending } from '../../../storage/pending-decisions.ts';
import type { StorageFailure } from '../../../storage/repository.ts';
import { theStore } from '../../../storage/the-store.ts';
import { updateRow } from '../../../storage/update-row.ts';

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
export class DecisionWriter {
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
