/**
 * The drafts of this page, each in two places: localStorage, written within the keystroke, and IndexedDB, which outlives
 * the browser's own death. Also knows which text is in neither, so that nobody is told that it is safe.
 */
import {
  allLocal,
  dropLocal,
  keepLocal,
  readLocal,
  type Draft,
  type DraftRow,
  type StampedDraft,
} from './drafts.ts';
import type { Outcome } from './repository.ts';

/** The drafts in IndexedDB. */
export interface DraftShelf {
  readonly all: () => Promise<Outcome<readonly DraftRow[]>>;
  /** An older row gives way, a later one stays. */
  readonly keep: (row: DraftRow) => Promise<Outcome<void>>;
  readonly forget: (noteIds: readonly string[]) => Promise<Outcome<void>>;
}

interface Held {
  readonly draft: StampedDraft;
  /** Whether one of the two places has this very text. */
  readonly isKept: boolean;
}

export class DraftBox {
  /** What was typed in this page, and what localStorage had no room for. */
  readonly #held = new Map<string, Held>();
  readonly #lastStamps = new Map<string, number>();
  /** On their way into IndexedDB: the latest of each note. */
  readonly #waiting = new Map<string, DraftRow>();
  readonly #listeners = new Set<() => void>();
  #isBusy = false;

  constructor(
    private readonly storage: Storage | null,
    private readonly shelf: () => Promise<DraftShelf>,
    private readonly now: () => number,
  ) {}

  /** Brings both places to what was kept last, each of what the other has alone: drafts of earlier versions among them. */
  async connect(): Promise<void> {
    const shelf = await this.shelf();
    const outcome = await shelf.all();
    if (!outcome.ok) return;
    const shelved = new Map(outcome.value.map((row) => [row.noteId, row]));
    const locals = allLocal(this.storage);
    const isLocal = new Set(locals.map(({ noteId }) => noteId));
    for (const local of locals) this.#meetLocal(local, shelved.get(local.noteId));
    for (const row of shelved.values()) if (!isLocal.has(row.noteId)) this.#meetShelved(row);
    // What was settled need not be remembered once localStorage has forgotten it too.
    const settled = outcome.value.filter(({ noteId, draft }) => draft === null && !isLocal.has(noteId));
    if (settled.length > 0) await shelf.forget(settled.map(({ noteId }) => noteId));
    this.#tell();
  }

  read(noteId: string): Draft | null {
    return this.#latest(noteId);
  }

  all(): readonly Draft[] {
    const ids = new Set([...allLocal(this.storage).map(({ noteId }) => noteId), ...this.#held.keys()]);
    return [...ids].flatMap((id) => this.#latest(id) ?? []);
  }

  keep(draft: Draft): void {
    const { noteId } = draft;
    const stamp = Math.max(this.now(), this.#lastStamp(noteId) + 1);
    const stamped = { ...draft, stamp };
    this.#lastStamps.set(noteId, stamp);
    this.#held.set(noteId, { draft: stamped, isKept: keepLocal(this.storage, stamped) });
    this.#shelve({ noteId, stamp, draft });
    this.#tell();
  }

  drop(noteId: string): void {
    const stamp = this.#lastStamp(noteId);
    const isKnown = this.#latest(noteId) !== null || this.#waiting.has(noteId);
    this.#held.delete(noteId);
    dropLocal(this.storage, noteId);
    if (isKnown) this.#shelve({ noteId, stamp, draft: null });
    this.#tell();
  }

  /** False where the latest text of the note is on the screen alone. */
  isKept(noteId: string): boolean {
    return this.#held.get(noteId)?.isKept ?? true;
  }

  /** How many texts would go with the page. */
  unkept(): number {
    return [...this.#held.values()].filter(({ isKept }) => !isKept).length;
  }

  /** An arrow function: handed to React as it is. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #latest(noteId: string): StampedDraft | null {
    const held = this.#held.get(noteId)?.draft ?? null;
    const local = readLocal(this.storage, noteId);
    return held !== null && (local === null || local.stamp <= held.stamp) ? held : local;
  }

  #lastStamp(noteId: string): number {
    return Math.max(this.#lastStamps.get(noteId) ?? 0, this.#latest(noteId)?.stamp ?? 0);
  }

  #meetLocal({ stamp, ...draft }: StampedDraft, row: DraftRow | undefined): void {
    const { noteId } = draft;
    this.#lastStamps.set(noteId, Math.max(stamp, row?.stamp ?? 0, this.#lastStamps.get(noteId) ?? 0));
    if (row === undefined || row.stamp < stamp) this.#shelve({ noteId, stamp, draft });
    // The browser died before it had written the removal.
    else if (row.draft === null) dropLocal(this.storage, noteId);
    else if (row.stamp > stamp) this.#hold(row.draft, row.stamp);
  }

  #meetShelved({ noteId, stamp, draft }: DraftRow): void {
    this.#lastStamps.set(noteId, Math.max(stamp, this.#lastStamps.get(noteId) ?? 0));
    if (draft !== null) this.#hold(draft, stamp);
  }

  /** Into localStorage, where every tab sees whether it is still there; into this page where that has no room. */
  #hold(draft: Draft, stamp: number): void {
    const held = this.#held.get(draft.noteId);
    if (held !== undefined && held.draft.stamp >= stamp) return;
    const stamped = { ...draft, stamp };
    if (!keepLocal(this.storage, stamped)) this.#held.set(draft.noteId, { draft: stamped, isKept: true });
  }

  #shelve(row: DraftRow): void {
    this.#waiting.set(row.noteId, row);
    void this.#work();
  }

  /** One write at a time; what is typed meanwhile waits as one. */
  async #work(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    for (const [noteId, row] of this.#waiting) {
      this.#waiting.delete(noteId);
      const isShelved = await this.#put(row);
      const held = this.#held.get(noteId);
      if (!isShelved || held === undefined || held.isKept || held.draft.stamp !== row.stamp) continue;
      this.#held.set(noteId, { ...held, isKept: true });
      this.#tell();
    }
    this.#isBusy = false;
  }

  async #put(row: DraftRow): Promise<boolean> {
    try {
      return (await (await this.shelf()).keep(row)).ok;
    } catch {
      // The store cannot be fetched or opened: the copy in localStorage is what there is.
      return false;
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
