/**
 * Text that is not saved yet, kept synchronously in localStorage at every keystroke: a page that is closed in the middle
 * of a word has no time for IndexedDB. A draft is dropped when its text has been saved.
 */
const PREFIX = 'policy-targets:draft:';

export interface Draft {
  readonly noteId: string;
  readonly targetId: string;
  readonly text: string;
}

function parseDraft(noteId: string, raw: string | null): Draft | null {
  if (raw === null) return null;
  try {
    const value: unknown = JSON.parse(raw);
    if (typeof value !== 'object' || value === null || !('targetId' in value) || !('text' in value))
      return null;
    const { targetId, text } = value;
    return typeof targetId === 'string' && typeof text === 'string' ? { noteId, targetId, text } : null;
  } catch {
    return null;
  }
}

export function readDraft(storage: Storage | null, noteId: string): Draft | null {
  try {
    return parseDraft(noteId, storage?.getItem(PREFIX + noteId) ?? null);
  } catch {
    return null;
  }
}

export function draftsOf(storage: Storage | null, targetId: string): Draft[] {
  if (storage === null) return [];
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  const ids = keys.flatMap((key) => (key?.startsWith(PREFIX) === true ? [key.slice(PREFIX.length)] : []));
  return ids.flatMap((id) => readDraft(storage, id) ?? []).filter((draft) => draft.targetId === targetId);
}

/** False where it could not be kept: then the text lives on the screen alone. */
export function keepDraft(storage: Storage | null, { noteId, targetId, text }: Draft): boolean {
  try {
    storage?.setItem(PREFIX + noteId, JSON.stringify({ targetId, text }));
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
