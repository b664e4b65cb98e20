/**
 * Text that is not saved yet, and its copy in localStorage. That copy is written synchronously at every keystroke: a page
 * that is closed in the middle of a word has no time for IndexedDB, and where IndexedDB is missing or full it is the only
 * one. The browser writes it to the disk late, so the copy that outlives the browser is the one in IndexedDB (the
 * database's `drafts`); draft-box.ts keeps both. No validator here: this is loaded with the panel.
 */
import type { NoteContent, NoteSubject } from './note.ts';

const PREFIX = 'policy-targets:draft:';

export interface Draft {
  readonly noteId: string;
  /** Null in a draft of the first version of this program, which kept the commitment's id alone. */
  readonly subject: NoteSubject | null;
  readonly subjectKey: string;
  readonly content: NoteContent;
  /** The note's revision when the typing began, 0 for a new note; null where it is not known. */
  readonly baseRevision: number | null;
}

/** A draft with its place in the order of keeping: the greater stamp is the later text, whatever the clock says. */
export interface StampedDraft extends Draft {
  readonly stamp: number;
}

/** A row of the database: a draft, or, with null, the word that everything up to this stamp was saved or dropped. */
export interface DraftRow {
  readonly noteId: string;
  readonly stamp: number;
  readonly draft: Draft | null;
}

export function subjectKey(subject: NoteSubject): string {
  switch (subject.kind) {
    case 'target':
      return `target:${subject.id}`;
    case 'region':
      return `region:${subject.code}`;
    case 'document':
      return `document:${subject.id}`;
    case 'none':
      return 'none';
    default:
      return subject satisfies never;
  }
}

export const EMPTY_CONTENT: NoteContent = { text: '', tags: [], status: null, office: '', links: [] };

/** The first version wrote `{targetId, text}`; this one writes the whole content. */
export function parseDraft(noteId: string, value: unknown): StampedDraft | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('targetId' in value && 'text' in value) {
    const { targetId, text } = value;
    if (typeof targetId !== 'string' || typeof text !== 'string') return null;
    return {
      noteId,
      subject: null,
      subjectKey: `target:${targetId}`,
      content: { ...EMPTY_CONTENT, text },
      baseRevision: null,
      stamp: 0,
    };
  }
  if (!isDraft(value)) return null;
  const stamp: unknown = 'stamp' in value ? value.stamp : 0;
  const content = { ...EMPTY_CONTENT, ...value.content };
  return { ...value, noteId, content, stamp: typeof stamp === 'number' ? stamp : 0 };
}

/** Only this program writes here; the text is what must be there. */
function isDraft(value: object): value is Omit<Draft, 'noteId'> {
  const content: unknown = 'content' in value ? value.content : null;
  return (
    typeof content === 'object' && content !== null && 'text' in content && typeof content.text === 'string'
  );
}

export function readLocal(storage: Storage | null, noteId: string): StampedDraft | null {
  try {
    const raw = storage?.getItem(PREFIX + noteId) ?? null;
    return raw === null ? null : parseDraft(noteId, JSON.parse(raw));
  } catch {
    return null;
  }
}

export function allLocal(storage: Storage | null): StampedDraft[] {
  if (storage === null) return [];
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  const ids = keys.flatMap((key) => (key?.startsWith(PREFIX) === true ? [key.slice(PREFIX.length)] : []));
  return ids.flatMap((id) => readLocal(storage, id) ?? []);
}

/** False where it could not be kept. */
export function keepLocal(storage: Storage | null, { noteId, ...draft }: StampedDraft): boolean {
  try {
    storage?.setItem(PREFIX + noteId, JSON.stringify(draft));
    return storage !== null;
  } catch {
    return false;
  }
}

export function dropLocal(storage: Storage | null, noteId: string): void {
  try {
    storage?.removeItem(PREFIX + noteId);
  } catch {
    // What cannot be written cannot hold a draft either.
  }
}
