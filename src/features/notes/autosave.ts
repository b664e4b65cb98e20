/**
 * One note on its way to the store: soon after the last keystroke, at the latest two seconds after the first, one write at a time, no overwriting of what
 * somebody else wrote. Knows no React and no clock, so that it can be tested as it is.
 */
import { EMPTY_CONTENT } from '../../storage/drafts.ts';
import type { Note, NoteContent, NoteSubject } from '../../storage/note.ts';
import type { Outcome, PutResult, StorageFailure } from '../../storage/repository.ts';
import { contentOf, mergeContent, sameNoteContent, type ContentKey } from './merge-content.ts';

export type SaveState =
  | { readonly kind: 'clean' }
  /** Text was brought back that had not been saved. */
  | { readonly kind: 'recovered' }
  | { readonly kind: 'editing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly failure: StorageFailure }
  /** Somebody else changed (or, with null, deleted) the note; nothing was overwritten. */
  | { readonly kind: 'conflict'; readonly current: Note | null; readonly fields: readonly ContentKey[] };

export interface AutosaveEdges {
  readonly put: (draft: Note) => Promise<Outcome<PutResult<Note>>>;
  readonly now: () => number;
  /** Keeps the unsaved content at once, and forgets it. */
  readonly keepDraft: (content: NoteContent, baseRevision: number) => void;
  readonly dropDraft: () => void;
  /** Runs after so many milliseconds; returns the way to call it off. */
  readonly later: (run: () => void, ms: number) => () => void;
  readonly onChange: (content: NoteContent, state: SaveState) => void;
}

export interface NewNote {
  readonly id: string;
  readonly subject: NoteSubject;
}

export interface Recovered {
  readonly content: NoteContent;
  /** The revision that the text was typed over; null: not known. */
  readonly baseRevision: number | null;
}

/** After the last keystroke. */
const PAUSE_MS = 500;
/** After the first keystroke that is not written: who types without a pause loses two seconds at most, the write included. */
const MOST_WAIT_MS = 1500;

export class Autosave {
  #saved: Note | null;
  #content: NoteContent;
  #state: SaveState = { kind: 'clean' };
  #cancelPause = (): void => {};
  #cancelWait: (() => void) | null = null;
  #isBusy = false;
  #writing: Promise<Outcome<PutResult<Note>>> | null = null;
  #isClosed = false;

  constructor(
    saved: Note | null,
    recovered: Recovered | null,
    private fresh: NewNote,
    private readonly edges: AutosaveEdges,
  ) {
    this.#saved = saved;
    this.#content = recovered?.content ?? (saved === null ? EMPTY_CONTENT : contentOf(saved));
    if (recovered === null) return;
    if (!this.isDirty) {
      // Saved in the last moment; only its draft had no time to go.
      edges.dropDraft();
      return;
    }
    // The note was written since by somebody who did not know this text: both are offered.
    const isBehind = saved !== null && recovered.baseRevision !== saved.revision;
    this.#state = isBehind ? { kind: 'conflict', current: saved, fields: ['text'] } : { kind: 'recovered' };
  }

  get content(): NoteContent {
    return this.#content;
  }

  get state(): SaveState {
    return this.#state;
  }

  get isDirty(): boolean {
    return !sameNoteContent(this.#content, this.#saved ?? EMPTY_CONTENT);
  }

  /** The commitment's fingerprint, more complete once its record is loaded. */
  know(subject: NoteSubject): void {
    this.fresh = { ...this.fresh, subject };
  }

  change(patch: Partial<NoteContent>): void {
    this.#content = { ...this.#content, ...patch };
    this.edges.keepDraft(this.#content, this.#saved?.revision ?? 0);
    this.#become(this.#state.kind === 'conflict' ? this.#state : { kind: 'editing' });
    const flush = (): void => void this.flush();
    this.#cancelPause();
    this.#cancelPause = this.edges.later(flush, PAUSE_MS);
    this.#cancelWait ??= this.edges.later(flush, MOST_WAIT_MS);
  }

  /** Writes now what is not written yet. A conflict waits for the person. */
  async flush(): Promise<void> {
    this.#cancel();
    if (this.#isBusy || this.#isClosed || this.#state.kind === 'conflict' || !this.isDirty) return;
    if (this.#saved === null && this.#content.text.trim() === '' && !this.#hasFields()) return;
    this.#isBusy = true;
    const content = this.#content;
    // After a failure its words and buttons stay until the next answer: a button must not go while it is pressed.
    if (this.#state.kind !== 'failed') this.#become({ kind: 'saving' });
    this.#writing = this.edges.put(this.#draft(content));
    const outcome = await this.#writing;
    this.#isBusy = false;
    const again = this.#settle(outcome);
    // What was typed while the write was on its way, or what was joined with somebody else's.
    if (again || (outcome.ok && this.#content !== content)) await this.flush();
  }

  /** Another tab, or an undo, wrote the note: taken over unless there is unsaved text here. */
  receive(note: Note): void {
    const isNews = note.revision > (this.#saved?.revision ?? 0);
    if (!isNews || this.isDirty || this.#isBusy) return;
    this.#saved = note;
    this.#content = contentOf(note);
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
    this.#content = contentOf(this.#state.current);
    this.edges.dropDraft();
    this.#become({ kind: 'clean' });
  }

  /** The note is being deleted: nothing is written any more. Settles with the note as it was written last. */
  async close(): Promise<Note | null> {
    this.#cancel();
    this.#isClosed = true;
    await this.#writing;
    this.edges.dropDraft();
    return this.#saved;
  }

  /** The deletion did not come about. */
  reopen(): void {
    this.#isClosed = false;
  }

  #cancel(): void {
    this.#cancelPause();
    this.#cancelWait?.();
    this.#cancelWait = null;
  }

  #hasFields(): boolean {
    const { tags, status, office, links } = this.#content;
    return tags.length > 0 || status !== null || office.trim() !== '' || links.length > 0;
  }

  #draft(content: NoteContent): Note {
    const at = this.edges.now();
    if (this.#saved !== null) return { ...this.#saved, ...content, updatedAt: at };
    return { ...this.fresh, ...content, createdAt: at, updatedAt: at, revision: 0 };
  }

  /** True where another write is called for. */
  #settle(outcome: Outcome<PutResult<Note>>): boolean {
    if (!outcome.ok) return this.#become({ kind: 'failed', failure: outcome.failure });
    if (outcome.value.kind === 'conflict') return this.#meet(outcome.value.current);
    this.#saved = outcome.value.row;
    if (!this.isDirty) this.edges.dropDraft();
    else this.edges.keepDraft(this.#content, this.#saved.revision);
    return this.#become({ kind: 'saved', at: outcome.value.row.updatedAt });
  }

  /** Somebody else wrote: what does not collide is joined and written again, the rest is the person's to decide. */
  #meet(current: Note | null): boolean {
    if (current === null) return this.#become({ kind: 'conflict', current, fields: ['text'] });
    const base = this.#saved ?? EMPTY_CONTENT;
    const { content, conflicts } = mergeContent(base, this.#content, current);
    if (conflicts.length > 0) return this.#become({ kind: 'conflict', current, fields: conflicts });
    this.#saved = current;
    this.#content = content;
    this.#become({ kind: 'editing' });
    return true;
  }

  #become(state: SaveState): false {
    this.#state = state;
    this.edges.onChange(this.#content, state);
    return false;
  }
}
