import { expect, test } from 'vitest';
import {
  allDrafts,
  draftsOf,
  dropDraft,
  EMPTY_CONTENT,
  keepDraft,
  readDraft,
} from '../../../src/storage/drafts.ts';

/** As much of localStorage as is used. */
class MemoryStorage implements Storage {
  readonly #items = new Map<string, string>();
  get length(): number {
    return this.#items.size;
  }
  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }
  getItem(name: string): string | null {
    return this.#items.get(name) ?? null;
  }
  setItem(name: string, value: string): void {
    if (value.length > 300) throw new DOMException('full', 'QuotaExceededError');
    this.#items.set(name, value);
  }
  removeItem(name: string): void {
    this.#items.delete(name);
  }
  clear(): void {
    this.#items.clear();
  }
}

const content = (text: string) => ({ ...EMPTY_CONTENT, text });
const draft = (noteId: string, key: string, text: string) => ({
  noteId,
  subject: null,
  subjectKey: key,
  content: content(text),
  baseRevision: 2,
});

test('drafts are kept, found by what they are about, and dropped', () => {
  const storage = new MemoryStorage();
  keepDraft(storage, draft('n-1', 'target:t-1', '草稿'));
  keepDraft(storage, draft('n-2', 'region:330000', '别的'));
  expect(draftsOf(storage, 'target:t-1')).toEqual([draft('n-1', 'target:t-1', '草稿')]);
  expect(allDrafts(storage)).toHaveLength(2);
  dropDraft(storage, 'n-1');
  expect(readDraft(storage, 'n-1')).toBeNull();
});

test('a draft of the first version of this program is read', () => {
  const storage = new MemoryStorage();
  storage.setItem('policy-targets:draft:n-1', '{"targetId":"t-1","text":"旧草稿"}');
  expect(draftsOf(storage, 'target:t-1')).toMatchObject([
    { noteId: 'n-1', content: { text: '旧草稿', tags: [] }, baseRevision: null },
  ]);
});

test('a full or missing storage and a broken draft do no harm', () => {
  const storage = new MemoryStorage();
  expect(keepDraft(storage, draft('n', 'none', '长'.repeat(400)))).toBe(false);
  expect(keepDraft(null, draft('n', 'none', '字'))).toBe(false);
  for (const raw of ['{"targetId":1}', 'not json', '{"content":{"text":3}}', 'null', '[]']) {
    storage.setItem('policy-targets:draft:x', raw);
    expect(allDrafts(storage)).toEqual([]);
  }
  expect(allDrafts(null)).toEqual([]);
});
