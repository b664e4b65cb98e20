/**
 * Text that is not saved yet, kept synchronously in localStorage at every keystroke: a page that is closed in the middle
 * of a word has no time for IndexedDB. A draft is dropped when its text has been saved. It is also the rescue copy where
 * IndexedDB is missing or full. No validator here: this is loaded with the panel.
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
function parseDraft(noteId: string, raw: string | null): Draft | null {
  if (raw === null) return null;
  try {
    const value: unknown = JSON.parse(raw);
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
      };
    }
    if (!isDraft(value)) return null;
    return { ...value, noteId, content: { ...EMPTY_CONTENT, ...value.content } };
  } catch {
    return null;
  }
}

/** Only this program writes here; the text is what must be there. */
function isDraft(value: object): value is Omit<Draft, 'noteId'> {
  const content: unknown = 'content' in value ? value.content : null;
  return (
    typeof content === 'object' && content !== null && 'text' in content && typeof content.text === 'string'
  );
}

export function readDraft(storage: Storage | null, noteId: string): Draft | null {
  try {
    return parseDraft(noteId, storage?.getItem(PREFIX + noteId) ?? null);
  } catch {
    return null;
  }
}

export function allDrafts(storage: Storage | null): Draft[] {
  if (storage === null) return [];
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  const ids = keys.flatMap((key) => (key?.startsWith(PREFIX) === true ? [key.slice(PREFIX.length)] : []));
  return ids.flatMap((id) => readDraft(storage, id) ?? []);
}

export function draftsOf(storage: Storage | null, key: string): Draft[] {
  return allDrafts(storage).filter((draft) => draft.subjectKey === key);
}

/** False where it could not be kept: then the text lives on the screen alone. */
export function keepDraft(storage: Storage | null, { noteId, ...draft }: Draft): boolean {
  try {
    storage?.setItem(PREFIX + noteId, JSON.stringify(draft));
    return storage !== null;
  } catch {
    return false;
  }
}

export function dropDraft(storage: Storage | null, noteId: string): void {
  try {
    storage?.removeItem(PREFIX + noteId);
  } catch {
    // What cannot be written cannot hold a draft either.
  }
}
