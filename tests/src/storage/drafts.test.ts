import { expect, test } from 'vitest';
import { draftsOf, dropDraft, keepDraft, readDraft } from '../../../src/storage/drafts.ts';

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
    if (value.length > 100) throw new DOMException('full', 'QuotaExceededError');
    this.#items.set(name, value);
  }
  removeItem(name: string): void {
    this.#items.delete(name);
  }
  clear(): void {
    this.#items.clear();
  }
}

test('drafts are kept, found by their commitment, and dropped', () => {
  const storage = new MemoryStorage();
  keepDraft(storage, { noteId: 'n-1', targetId: 't-1', text: '草稿' });
  keepDraft(storage, { noteId: 'n-2', targetId: 't-2', text: '别的' });
  expect(draftsOf(storage, 't-1')).toEqual([{ noteId: 'n-1', targetId: 't-1', text: '草稿' }]);
  dropDraft(storage, 'n-1');
  expect(readDraft(storage, 'n-1')).toBeNull();
});

test('a full or missing storage and a broken draft do no harm', () => {
  const storage = new MemoryStorage();
  expect(keepDraft(storage, { noteId: 'n', targetId: 't', text: '长'.repeat(200) })).toBe(false);
  expect(keepDraft(null, { noteId: 'n', targetId: 't', text: '字' })).toBe(false);
  storage.setItem('policy-targets:draft:x', '{"targetId":1}');
  storage.setItem('policy-targets:draft:y', 'not json');
  expect(draftsOf(storage, 't')).toEqual([]);
  expect(draftsOf(null, 't')).toEqual([]);
});
