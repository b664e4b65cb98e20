import { expect, test } from 'vitest';
import { allLocal, dropLocal, EMPTY_CONTENT, keepLocal, readLocal } from '../../../src/storage/drafts.ts';
import { MemoryStorage } from './memory-storage.ts';

const content = (text: string) => ({ ...EMPTY_CONTENT, text });
const draft = (noteId: string, key: string, text: string) => ({
  noteId,
  subject: null,
  subjectKey: key,
  content: content(text),
  baseRevision: 2,
  stamp: 7,
});

test('drafts are kept, found and dropped', () => {
  const storage = new MemoryStorage();
  keepLocal(storage, draft('n-1', 'target:t-1', '草稿'));
  keepLocal(storage, draft('n-2', 'region:330000', '别的'));
  expect(allLocal(storage)).toEqual([
    draft('n-1', 'target:t-1', '草稿'),
    draft('n-2', 'region:330000', '别的'),
  ]);
  dropLocal(storage, 'n-1');
  expect(readLocal(storage, 'n-1')).toBeNull();
});

test('a draft of the first version of this program is read', () => {
  const storage = new MemoryStorage();
  storage.setItem('policy-targets:draft:n-1', '{"targetId":"t-1","text":"旧草稿"}');
  expect(allLocal(storage)).toMatchObject([
    { noteId: 'n-1', content: { text: '旧草稿', tags: [] }, baseRevision: null, stamp: 0 },
  ]);
});

test('a full or missing storage and a broken draft do no harm', () => {
  const storage = new MemoryStorage();
  expect(keepLocal(storage, draft('n', 'none', '长'.repeat(400)))).toBe(false);
  expect(keepLocal(null, draft('n', 'none', '字'))).toBe(false);
  for (const raw of ['{"targetId":1}', 'not json', '{"content":{"text":3}}', 'null', '[]']) {
    storage.setItem('policy-targets:draft:x', raw);
    expect(allLocal(storage)).toEqual([]);
  }
  expect(allLocal(null)).toEqual([]);
});
