/**
 * One note's text on its way to the store: a delay after the last keystroke, one write at a time, no overwriting of what
 * somebody else wrote. Knows no React and no clock, so that it can be tested as it is.
 */
import type { Fingerprint } from '../../domain/schema.ts';
import type { Note } from '../../storage/note.ts';
import type { NoteDraft, Outcome, PutResult, StorageFailure } from '../../storage/repository.ts';

export type SaveState =
  | { readonly kind: 'clean' }
  /** Text was brought back that had not been saved. */
  | { readonly kind: 'recovered' }
  | { readonly kind: 'editing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly failure: StorageFailure }
  /** Somebody else changed (or, with null, deleted) the note; nothing was overwritten. */
  | { readonly kind: 'conflict'; readonly current: Note | null };

export interface AutosaveEdges {
  readonly put: (draft: NoteDraft) => Promise<Outcome<PutResult>>;
  readonly now: () => number;
  /** Keeps the unsaved text at once, and forgets it. */
  readonly keepDraft: (text: string) => void;
  readonly dropDraft: () => void;
  /** Runs later; returns the way to call it off. */
  readonly later: (run: () => void) => () => void;
  readonly onChange: (text: string, state: SaveState) => void;
}

export interface NewNote {
  readonly id: string;
  readonly targetId: string;
  readonly fingerprint: Fingerprint;
}

export class Autosave {
  #saved: Note | null;
  #text: string;
  #state: SaveState = { kind: 'clean' };
  #cancel = (): void => {};
  #isBusy = false;
  #isClosed = false;

  constructor(
    saved: Note | null,
    recovered: string | null,
    private fresh: NewNote,
    private readonly edges: AutosaveEdges,
  ) {
    this.#saved = saved;
    this.#text = recovered ?? saved?.text ?? '';
    if (recovered !== null && recovered !== saved?.text) this.#state = { kind: 'recovered' };
  }

  get text(): string {
    return this.#text;
  }

  get state(): SaveState {
    return this.#state;
  }

  get isDirty(): boolean {
    return this.#text !== (this.#saved?.text ?? '');
  }

  /** The commitment's fingerprint, more complete once its record is loaded. */
  know(fingerprint: Fingerprint): void {
    this.fresh = { ...this.fresh, fingerprint };
  }

  type(text: string): void {
    this.#text = text;
    this.edges.keepDraft(text);
    if (this.#state.kind !== 'conflict') this.#become({ kind: 'editing' });
    else this.#become(this.#state);
    this.#cancel();
    this.#cancel = this.edges.later(() => void this.flush());
  }

  /** Writes now what is not written yet. A conflict waits for the person. */
  async flush(): Promise<void> {
    this.#cancel();
    if (this.#isBusy || this.#isClosed || this.#state.kind === 'conflict' || !this.isDirty) return;
    if (this.#saved === null && this.#text.trim() === '') return;
    this.#isBusy = true;
    const text = this.#text;
    this.#become({ kind: 'saving' });
    const outcome = await this.edges.put(this.#draft(text));
    this.#isBusy = false;
    this.#settle(outcome);
    // What was typed while the write was on its way.
    if (outcome.ok && this.#text !== text) await this.flush();
  }

  /** Another tab, or an undo, wrote the note: taken over unless there is unsaved text here. */
  receive(note: Note): void {
    const isNews = note.revision > (this.#saved?.revision ?? 0);
    if (!isNews || this.isDirty || this.#isBusy) return;
    this.#saved = note;
    this.#text = note.text;
    this.#become({ kind: 'clean' });
  }

  /** The person keeps the text here: written over the other's, whose revision is now known. */
  async keepMine(): Promise<void> {
    if (this.#state.kind !== 'conflict') return;
    this.#saved = this.#state.current;
    this.#become({ kind: 'editing' });
    await this.flush();
  }

  keepTheirs(): void {
    if (this.#state.kind !== 'conflict' || this.#state.current === null) return;
    this.#saved = this.#state.current;
    this.#text = this.#state.current.text;
    this.edges.dropDraft();
    this.#become({ kind: 'clean' });
  }

  /** The note is being deleted: nothing is written any more. */
  close(): void {
    this.#cancel();
    this.#isClosed = true;
    this.edges.dropDraft();
  }

  #draft(text: string): NoteDraft {
    const at = this.edges.now();
    if (this.#saved !== null) return { ...this.#saved, text, updatedAt: at };
    const { id, targetId, fingerprint } = this.fresh;
    return { id, targetId, fingerprint, text, createdAt: at, updatedAt: at, revision: 0 };
  }

  #settle(outcome: Outcome<PutResult>): void {
    if (!outcome.ok) return this.#become({ kind: 'failed', failure: outcome.failure });
    if (outcome.value.kind === 'conflict')
      return this.#become({ kind: 'conflict', current: outcome.value.current });
    this.#saved = outcome.value.note;
    if (!this.isDirty) this.edges.dropDraft();
    return this.#become({ kind: 'saved', at: outcome.value.note.updatedAt });
  }

  #become(state: SaveState): void {
    this.#state = state;
    this.edges.onChange(this.#text, state);
  }
}
