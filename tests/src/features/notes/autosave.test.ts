import { describe, expect, test } from 'vitest';
import {
  Autosave,
  type AutosaveEdges,
  type Recovered,
  type SaveState,
} from '../../../../src/features/notes/autosave.ts';
import { fingerprintOf } from '../../../../src/domain/dataset/fingerprint.ts';
import { EMPTY_CONTENT } from '../../../../src/storage/drafts.ts';
import type { Note, NoteContent } from '../../../../src/storage/note.ts';
import type { Outcome, PutResult } from '../../../../src/storage/repository.ts';
import { row } from '../../domain/rows.ts';

const fingerprint = fingerprintOf(row({}), undefined, '原句');
const fresh = { id: 'n-1', subject: { kind: 'target' as const, id: 't-1', fingerprint } };
const stored = (text: string, revision: number, more: Partial<Note> = {}): Note => ({
  ...fresh,
  ...EMPTY_CONTENT,
  text,
  createdAt: 1,
  updatedAt: 1,
  revision,
  ...more,
});
const typed = (text: string): NoteContent => ({ ...EMPTY_CONTENT, text });

/** A store of one note that compares revisions, and a timer that is run by hand. */
function setup(saved: Note | null, recovered: Recovered | null = null) {
  const world = {
    stored: saved,
    answer: null as Outcome<PutResult<Note>> | null,
    draft: null as string | null,
    writes: 0,
    /** By how long they were to wait. */
    timers: new Map<number, () => void>(),
    tick: (): void => {},
    states: [] as SaveState['kind'][],
  };
  const put = async (draft: Note): Promise<Outcome<PutResult<Note>>> => {
    if (world.answer !== null) return world.answer;
    if ((world.stored?.revision ?? 0) !== draft.revision) {
      return { ok: true, value: { kind: 'conflict', current: world.stored } };
    }
    world.writes += 1;
    world.stored = { ...draft, revision: draft.revision + 1 };
    return { ok: true, value: { kind: 'saved', row: world.stored } };
  };
  const edges: AutosaveEdges = {
    put,
    now: () => 7,
    keepDraft: ({ text }) => {
      world.draft = text;
    },
    dropDraft: () => {
      world.draft = null;
    },
    later: (run, ms) => {
      world.timers.set(ms, run);
      return () => world.timers.delete(ms);
    },
    onChange: (_text, state) => world.states.push(state.kind),
  };
  world.tick = () => world.timers.get(500)?.();
  return { world, autosave: new Autosave(saved, recovered, fresh, edges) };
}

describe('autosave', () => {
  test('keeps a draft at once, writes after the pause, then drops the draft', async () => {
    const { world, autosave } = setup(null);
    autosave.change({ text: '一' });
    autosave.change({ text: '一二' });
    expect(world.draft).toBe('一二');
    expect(world.writes).toBe(0);
    world.tick();
    await autosave.flush();
    expect(world.stored).toMatchObject({ text: '一二', revision: 1, createdAt: 7, subject: { id: 't-1' } });
    expect(world.writes).toBe(1);
    expect(world.draft).toBeNull();
    expect(world.states).toEqual(['editing', 'editing', 'saving', 'saved']);
  });

  test('writes what was typed while a write was on its way', async () => {
    const { world, autosave } = setup(null);
    autosave.change({ text: '一' });
    const first = autosave.flush();
    autosave.change({ text: '一二' });
    await first;
    expect(world.stored?.text).toBe('一二');
    expect(world.stored?.revision).toBe(2);
  });

  test('writes after two seconds at the latest, however little the typing pauses', async () => {
    const { world, autosave } = setup(null);
    autosave.change({ text: '一' });
    const [longest] = [...world.timers.keys()].toSorted((a, b) => b - a);
    expect(longest).toBeLessThan(2000);
    const first = world.timers.get(longest ?? 0);
    autosave.change({ text: '一二' });
    // The pause begins anew with each key, the longest wait does not.
    expect(world.timers.get(longest ?? 0)).toBe(first);
    first?.();
    await autosave.flush();
    expect(world.stored?.text).toBe('一二');
    expect(world.timers.size).toBe(0);
    autosave.change({ text: '一二三' });
    expect(world.timers.size).toBe(2);
  });

  test('an empty new note is not written, nothing changed is not written', async () => {
    const empty = setup(null);
    empty.autosave.change({ text: '  ' });
    await empty.autosave.flush();
    expect(empty.world.writes).toBe(0);
    const same = setup(stored('旧', 1));
    await same.autosave.flush();
    expect(same.world.writes).toBe(0);
  });

  test('does not overwrite what somebody else wrote, and offers both', async () => {
    const { world, autosave } = setup(stored('旧', 1));
    world.stored = stored('别处', 2);
    autosave.change({ text: '这里' });
    await autosave.flush();
    expect(world.stored.text).toBe('别处');
    expect(autosave.state).toMatchObject({ kind: 'conflict', current: { text: '别处' } });
    expect(world.draft).toBe('这里');
    await autosave.keepMine();
    expect(world.stored).toMatchObject({ text: '这里', revision: 3 });
  });

  test('takes the other text where the person says so', async () => {
    const { world, autosave } = setup(stored('旧', 1));
    world.stored = stored('别处', 2);
    autosave.change({ text: '这里' });
    await autosave.flush();
    autosave.keepTheirs();
    expect(autosave.content.text).toBe('别处');
    expect(autosave.isDirty).toBe(false);
    expect(world.draft).toBeNull();
  });

  test('a note deleted elsewhere is said, and can be saved again', async () => {
    const { world, autosave } = setup(stored('旧', 1));
    world.stored = null;
    autosave.change({ text: '还要' });
    await autosave.flush();
    expect(autosave.state).toMatchObject({ kind: 'conflict', current: null });
    await autosave.keepMine();
    expect(world.stored).toMatchObject({ text: '还要', revision: 1 });
  });

  test('a failed write keeps the text and the draft, and can be tried again', async () => {
    const { world, autosave } = setup(null);
    world.answer = { ok: false, failure: { reason: 'quota', detail: '' } };
    autosave.change({ text: '重要' });
    await autosave.flush();
    expect(autosave.state.kind).toBe('failed');
    expect(autosave.content.text).toBe('重要');
    expect(world.draft).toBe('重要');
    world.answer = null;
    await autosave.flush();
    expect(world.stored?.text).toBe('重要');
  });

  test('takes over what another tab wrote, unless there is unsaved text', () => {
    const { autosave } = setup(stored('旧', 1));
    autosave.receive(stored('新', 2));
    expect(autosave.content.text).toBe('新');
    autosave.change({ text: '正在写' });
    autosave.receive(stored('更新', 3));
    expect(autosave.content.text).toBe('正在写');
  });

  test('brings back a draft and knows it as unsaved', async () => {
    const { world, autosave } = setup(stored('旧', 1), { content: typed('旧，又写了'), baseRevision: 1 });
    expect(autosave.state.kind).toBe('recovered');
    await autosave.flush();
    expect(world.stored?.text).toBe('旧，又写了');
  });

  test('after deletion nothing is written any more', async () => {
    const { world, autosave } = setup(stored('旧', 1));
    autosave.change({ text: '最后的字' });
    await autosave.close();
    world.tick();
    await autosave.flush();
    expect(world.writes).toBe(0);
    expect(world.draft).toBeNull();
  });

  test('what is deleted while it is written is the note as it was written, and no draft stays', async () => {
    const { world, autosave } = setup(stored('旧', 1));
    autosave.change({ text: '新' });
    const writing = autosave.flush();
    autosave.change({ text: '新，还在写' });
    expect(await autosave.close()).toMatchObject({ text: '新', revision: 2 });
    await writing;
    expect(world.writes).toBe(1);
    expect(world.draft).toBeNull();
  });

  test('a draft typed over an older revision does not overwrite: both are offered', async () => {
    const { world, autosave } = setup(stored('别处写的', 3), { content: typed('我写的'), baseRevision: 1 });
    expect(autosave.state).toMatchObject({ kind: 'conflict', current: { text: '别处写的' } });
    await autosave.flush();
    expect(world.writes).toBe(0);
    await autosave.keepMine();
    expect(world.stored).toMatchObject({ text: '我写的', revision: 4 });
  });

  test('a draft whose text was saved in the last moment goes', () => {
    const { world, autosave } = setup(stored('旧', 2), { content: typed('旧'), baseRevision: 1 });
    expect(autosave.state.kind).toBe('clean');
    expect(world.draft).toBeNull();
  });

  test('what does not collide is joined: text here, tags and status there', async () => {
    const { world, autosave } = setup(stored('旧', 1, { tags: ['一'] }));
    world.stored = stored('旧', 2, { tags: ['一', '二'], status: 'doing' });
    autosave.change({ text: '新', tags: ['三'] });
    await autosave.flush();
    expect(world.stored).toMatchObject({ text: '新', tags: ['二', '三'], status: 'doing', revision: 3 });
    expect(autosave.state.kind).toBe('saved');
  });

  test('a note of fields alone is written', async () => {
    const { world, autosave } = setup(null);
    autosave.change({ status: 'late' });
    await autosave.flush();
    expect(world.stored).toMatchObject({ text: '', status: 'late' });
  });

  test('a deletion that failed lets the note be written again', async () => {
    const { world, autosave } = setup(stored('旧', 1));
    void autosave.close();
    autosave.reopen();
    autosave.change({ text: '还在' });
    await autosave.flush();
    expect(world.stored?.text).toBe('还在');
  });
});
