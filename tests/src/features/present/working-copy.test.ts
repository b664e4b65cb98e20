import { expect, test } from 'vitest';
import { inserted, moved, removed, renamed, written } from '../../../../src/features/present/edits.ts';
import { WorkingCopy } from '../../../../src/features/present/working-copy.ts';
import type { Presentation } from '../../../../src/storage/presentation.ts';
import type { Outcome, PutResult } from '../../../../src/storage/repository.ts';
import { slide } from '../../../browser/slides.ts';

const a = slide(1, { title: '甲' });
const b = slide(2, { title: '乙' });
const c = slide(3, { title: '丙' });
const deck = (more: Partial<Presentation> = {}): Presentation => ({
  id: 'p',
  name: '演示',
  lang: 'zh-CN',
  slides: [a, b, c],
  createdAt: 1,
  updatedAt: 1,
  revision: 1,
  ...more,
});
const titles = ({ slides }: Presentation): string => slides.map(({ title }) => title).join('');

/** A store of one presentation that compares revisions and answers when it is let; a pause that is run by hand. */
function setup() {
  const world = {
    stored: deck() as Presentation | null,
    writes: 0,
    isBroken: false,
    failures: 0,
    conflicts: 0,
    pause: (): void => {},
  };
  const put = async (draft: Presentation): Promise<Outcome<PutResult<Presentation>>> => {
    await Promise.resolve();
    if (world.isBroken) return { ok: false, failure: { reason: 'quota', detail: '' } };
    if (world.stored?.revision !== draft.revision)
      return { ok: true, value: { kind: 'conflict', current: world.stored } };
    world.writes += 1;
    world.stored = { ...draft, revision: draft.revision + 1 };
    return { ok: true, value: { kind: 'saved', row: world.stored } };
  };
  const copy = new WorkingCopy(deck(), {
    put,
    now: () => 7,
    later: (run) => {
      world.pause = run;
      return () => {
        world.pause = () => {};
      };
    },
  });
  copy.tellTo((trouble) => {
    if (trouble === 'conflict') world.conflicts += 1;
    else world.failures += 1;
  });
  /** Somebody else writes. */
  const another = (change: Partial<Presentation>): void => {
    if (world.stored !== null)
      world.stored = { ...world.stored, ...change, revision: world.stored.revision + 1 };
  };
  return { world, copy, another };
}

test('a change shows at once and is written after a pause, however many keystrokes', async () => {
  const { world, copy } = setup();
  copy.change(written(a.id, 'title', '甲', '甲一'));
  copy.change(written(a.id, 'title', '甲一', '甲一二'));
  expect(titles(copy.shown)).toBe('甲一二乙丙');
  expect(world.writes).toBe(0);
  world.pause();
  await copy.flush();
  expect(world.writes).toBe(1);
  expect(world.stored).toMatchObject({ slides: [{ title: '甲一二' }, b, c], updatedAt: 7 });
  expect(copy.isWritten).toBe(true);
});

test('what is changed while a write is on its way is written after it, without a conflict', async () => {
  const { world, copy } = setup();
  copy.change(renamed('演示', '改名'));
  const first = copy.flush();
  copy.change(moved(a.id, 2));
  await Promise.all([first, copy.flush()]);
  expect(world.stored).toMatchObject({ name: '改名', slides: [b, c, a] });
  expect(world.conflicts).toBe(0);
});

test('the late word of the store does not undo what was written since', async () => {
  const { copy } = setup();
  copy.change(removed(b.id));
  await copy.flush();
  copy.receive(deck());
  expect(titles(copy.shown)).toBe('甲丙');
});

test('a slide that another tab adds comes in beside what is not written yet', () => {
  const { copy } = setup();
  copy.change(removed(b.id));
  copy.receive(deck({ slides: [a, b, c, slide(4, { title: '丁' })], revision: 2 }));
  expect(titles(copy.shown)).toBe('甲丙丁');
});

test('changes are made again on what another tab wrote', async () => {
  const { world, copy, another } = setup();
  another({ slides: [c, a, b] });
  copy.change(written(b.id, 'footnote', '', '注'));
  copy.change(removed(a.id));
  await copy.flush();
  expect(world.stored).toMatchObject({ slides: [c, { ...b, footnote: '注' }] });
  expect(world.conflicts).toBe(0);
  expect(titles(copy.shown)).toBe('丙乙');
});

test('what another tab wrote into the same field stays, and is said', async () => {
  const { world, copy, another } = setup();
  another({ name: '别人的' });
  copy.change(renamed('演示', '我的'));
  copy.change(moved(c.id, 0));
  await copy.flush();
  expect(world.conflicts).toBe(1);
  expect(copy.shown).toMatchObject({ name: '别人的', slides: [c, a, b] });
  expect(world.stored).toMatchObject({ name: '别人的', slides: [c, a, b] });
});

test('what cannot be written stays shown, and goes with the next write', async () => {
  const { world, copy } = setup();
  world.isBroken = true;
  copy.change(renamed('演示', '改名'));
  await copy.flush();
  expect([world.failures, copy.shown.name, copy.isWritten]).toEqual([1, '改名', false]);
  world.isBroken = false;
  await copy.flush();
  expect(world.stored?.name).toBe('改名');
});

test('a presentation that another tab deleted is not made again', async () => {
  const { world, copy } = setup();
  world.stored = null;
  copy.change(renamed('演示', '改名'));
  await copy.flush();
  expect([world.conflicts, world.stored]).toEqual([1, null]);
});

test('a removed slide comes back to its place, once', () => {
  const { copy } = setup();
  copy.change(removed(b.id));
  copy.change(inserted(b, 1));
  copy.change(inserted(b, 1));
  expect(titles(copy.shown)).toBe('甲乙丙');
});
