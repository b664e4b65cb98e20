import { describe, expect, test } from 'vitest';
import { DraftBox, type DraftShelf } from '../../../src/storage/draft-box.ts';
import { EMPTY_CONTENT, readLocal, type Draft, type DraftRow } from '../../../src/storage/drafts.ts';
import { MemoryStorage } from './memory-storage.ts';

const draft = (text: string): Draft => ({
  noteId: 'n-1',
  subject: null,
  subjectKey: 'none',
  content: { ...EMPTY_CONTENT, text },
  baseRevision: 1,
});
const row = (stamp: number, text: string | null): DraftRow => ({
  noteId: 'n-1',
  stamp,
  draft: text === null ? null : draft(text),
});

/** A shelf in memory that can be full, and two places that outlive the page. */
function world({ room = 10_000, rows = [] as DraftRow[] } = {}) {
  const storage = new MemoryStorage(room);
  const shelved = new Map(rows.map((one) => [one.noteId, one]));
  const state = { isFull: false, clock: 100, writes: 0 };
  const full = { ok: false, failure: { reason: 'quota', detail: '' } } as const;
  const shelf: DraftShelf = {
    all: async () => ({ ok: true, value: [...shelved.values()] }),
    keep: async (one) => {
      state.writes += 1;
      if (state.isFull) return full;
      if ((shelved.get(one.noteId)?.stamp ?? -1) <= one.stamp) shelved.set(one.noteId, one);
      return { ok: true, value: undefined };
    },
    forget: async (ids) => {
      for (const id of ids) shelved.delete(id);
      return { ok: true, value: undefined };
    },
  };
  const open = () =>
    new DraftBox(
      storage,
      async () => shelf,
      () => state.clock,
    );
  return { storage, shelved, state, open };
}

/** Lets what was begun come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a draft', () => {
  test('is in localStorage at once and in IndexedDB soon, and goes from both', async () => {
    const { storage, shelved, open } = world();
    const box = open();
    box.keep(draft('一'));
    expect(readLocal(storage, 'n-1')?.content.text).toBe('一');
    await settled();
    expect(shelved.get('n-1')?.draft?.content.text).toBe('一');
    box.drop('n-1');
    await settled();
    expect(box.all()).toEqual([]);
    expect(shelved.get('n-1')?.draft).toBeNull();
  });

  test('typed while a write is on its way waits as one', async () => {
    const { shelved, state, open } = world();
    const box = open();
    for (const text of ['一', '一二', '一二三', '一二三四']) box.keep(draft(text));
    await settled();
    expect(shelved.get('n-1')?.draft?.content.text).toBe('一二三四');
    expect(state.writes).toBe(2);
  });

  test('of an earlier version, in localStorage alone, is carried over into IndexedDB', async () => {
    const { storage, shelved, open } = world();
    storage.setItem('policy-targets:draft:n-1', JSON.stringify({ targetId: 't-1', text: '旧草稿' }));
    const box = open();
    await box.connect();
    await settled();
    expect(shelved.get('n-1')?.draft).toMatchObject({
      subjectKey: 'target:t-1',
      content: { text: '旧草稿' },
    });
    expect(box.read('n-1')?.content.text).toBe('旧草稿');
  });

  test('that localStorage had lost with the browser comes back from IndexedDB', async () => {
    const { storage, open } = world({ rows: [row(9, '写了很多')] });
    storage.setItem('policy-targets:draft:n-1', JSON.stringify({ ...draft('写了'), stamp: 5 }));
    const box = open();
    await box.connect();
    expect(box.read('n-1')?.content.text).toBe('写了很多');
  });

  test('that was saved does not rise again from a localStorage that had not forgotten it', async () => {
    const { storage, shelved, open } = world({ rows: [row(9, null)] });
    storage.setItem('policy-targets:draft:n-1', JSON.stringify({ ...draft('存过了'), stamp: 5 }));
    await open().connect();
    expect(readLocal(storage, 'n-1')).toBeNull();
    await open().connect();
    expect(shelved.size).toBe(0);
  });

  test('is later than an earlier one although the clock was set back', async () => {
    const { shelved, state, open } = world({ rows: [row(5000, '昨天')] });
    const box = open();
    await box.connect();
    state.clock = 10;
    box.keep(draft('今天'));
    await settled();
    expect(shelved.get('n-1')).toMatchObject({ stamp: 5001, draft: { content: { text: '今天' } } });
    expect(open().read('n-1')?.content.text).toBe('今天');
  });
});

describe('what neither place takes', () => {
  test('is known, kept for the page, and safe again when one of them takes it', async () => {
    const { storage, state, open } = world({ room: 10 });
    state.isFull = true;
    const box = open();
    const heard: boolean[] = [];
    box.subscribe(() => heard.push(box.isKept('n-1')));
    box.keep(draft('没有地方'));
    await settled();
    expect(box.isKept('n-1')).toBe(false);
    expect(box.unkept()).toBe(1);
    expect(box.read('n-1')?.content.text).toBe('没有地方');
    storage.room = 10_000;
    box.keep(draft('没有地方，又有了'));
    expect(box.unkept()).toBe(0);
    expect(heard).toEqual([false, true]);
  });

  test('one of the two is enough', async () => {
    const { state, open } = world({ room: 10 });
    const box = open();
    box.keep(draft('只有库'));
    expect(box.unkept()).toBe(1);
    await settled();
    expect(box.unkept()).toBe(0);
    state.isFull = true;
    box.keep(draft('现在没有了'));
    await settled();
    expect(box.unkept()).toBe(1);
    box.drop('n-1');
    expect(box.unkept()).toBe(0);
  });

  test('a store that cannot be opened leaves the copy in localStorage', async () => {
    const storage = new MemoryStorage(10_000);
    const box = new DraftBox(
      storage,
      () => Promise.reject(new Error('offline')),
      () => 1,
    );
    box.keep(draft('字'));
    await settled();
    expect(box.isKept('n-1')).toBe(true);
    expect(box.all()).toHaveLength(1);
  });
});
