/**
 * A presentation as it is edited: every change shows at once, also in what leaves as a file, and is written after it, one
 * write at a time. What another tab wrote is taken over, and the changes made here are made again on it. Knows no React.
 */
import type { Presentation } from '../../storage/presentation.ts';
import type { Outcome, PutResult, StorageFailure } from '../../storage/repository.ts';
import type { Edit } from './edits.ts';

export interface WorkingEdges {
  readonly put: (draft: Presentation) => Promise<Outcome<PutResult<Presentation>>>;
  readonly now: () => number;
  /** Runs after so many milliseconds; returns the way to call it off. */
  readonly later: (run: () => void, ms: number) => () => void;
}

/** Nothing was written; or another tab deleted the presentation or changed what was changed here, and that one change is lost. */
export type Trouble = StorageFailure | 'conflict';

/** After the last keystroke: a presentation is written whole. */
const PAUSE_MS = 500;

export class WorkingCopy {
  #stored: Presentation;
  #shown: Presentation;
  /** Not written yet, oldest first. */
  #edits: readonly Edit[] = [];
  #writing: Promise<void> | null = null;
  #cancelPause = (): void => {};
  #say: (trouble: Trouble) => void = () => {};
  readonly #listeners = new Set<() => void>();

  constructor(
    stored: Presentation,
    private readonly edges: WorkingEdges,
  ) {
    this.#stored = stored;
    this.#shown = stored;
  }

  get shown(): Presentation {
    return this.#shown;
  }

  /** As the store has it, as far as is known. */
  get stored(): Presentation {
    return this.#stored;
  }

  get isWritten(): boolean {
    return this.#edits.length === 0;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whom trouble is told, also after the screen is left. */
  tellTo(say: (trouble: Trouble) => void): void {
    this.#say = say;
  }

  /** Shows the change, and writes it after a pause. */
  change(edit: Edit): void {
    const shown = edit(this.#shown);
    if (shown === null) return;
    this.#edits = [...this.#edits, edit];
    this.#show(shown);
    this.#cancelPause();
    this.#cancelPause = this.edges.later(() => void this.flush(), PAUSE_MS);
  }

  /** Writes what is not written yet; settles when all that was changed until then is written or has failed. */
  flush(): Promise<void> {
    this.#cancelPause();
    this.#writing ??= this.#write().finally(() => {
      this.#writing = null;
    });
    return this.#writing;
  }

  /** The row as the store has it now; one that is older than what is known here is the store's late word. */
  receive(row: Presentation): void {
    if (this.#writing === null && row.revision > this.#stored.revision) this.#rebase(row);
  }

  async #write(): Promise<void> {
    while (this.#edits.length > 0) {
      const taken = this.#edits;
      const { revision } = this.#stored;
      const outcome = await this.edges.put({ ...this.#shown, revision, updatedAt: this.edges.now() });
      if (!outcome.ok) return this.#say(outcome.failure);
      if (outcome.value.kind === 'saved') {
        this.#edits = this.#edits.slice(taken.length);
        this.#stored = outcome.value.row;
        this.#show(this.#shown);
      } else if (outcome.value.current === null) {
        this.#edits = [];
        return this.#say('conflict');
      } else this.#rebase(outcome.value.current);
    }
  }

  #rebase(row: Presentation): void {
    this.#stored = row;
    let shown = row;
    const kept = this.#edits.filter((edit) => {
      const next = edit(shown);
      shown = next ?? shown;
      return next !== null;
    });
    const isLost = kept.length < this.#edits.length;
    this.#edits = kept;
    this.#show(shown);
    if (isLost) this.#say('conflict');
  }

  #show(shown: Presentation): void {
    this.#shown = shown;
    for (const listener of this.#listeners) listener();
  }
}
