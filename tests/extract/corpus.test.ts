/**
 * Runs over many documents: what was read is not read again, and threads change nothing but the time.
 *
 * @module-tag whole-corpus
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { diskStore } from '../../extract/corpus/disk-store.ts';
import { ownHands, type Hands } from '../../extract/corpus/hands.ts';
import { taskEffects } from '../../extract/corpus/disk.ts';
import { read } from '../../extract/corpus/tasks.ts';
import { threadHands } from '../../extract/corpus/threads.ts';
import { main } from '../../extract/main.ts';
import type { OutputPlace } from '../../extract/output/staging.ts';
import { nodeEffects } from '../../extract/effects.ts';
import { fake, filesBelow, type Fake } from './fake-effects.ts';
import type { DocumentPart } from '../../extract/part.ts';
import { partsOf, perturbed, seedTexts } from './perturbed.ts';
import { withRoomFor } from './power-cut.ts';
import { ROOT } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Five documents, each a fifth of a seed. */
const made = (seed: number) => [
  ...perturbed(
    100_000,
    seed,
    seedTexts().map((text) => partsOf(text, 5)[1] ?? text),
  ),
];
const DOCUMENTS = made(1);
const inputs = Object.fromEntries(DOCUMENTS.map(({ name, bytes }) => [`in/${name}`, bytes]));
const CHANGED = Object.fromEntries(
  made(2)
    .slice(0, 1)
    .map(({ bytes }, i) => [`in/${DOCUMENTS[i]?.name}`, bytes]),
);

const run = ({ effects }: Fake): Promise<number> => main(['--input', 'in', '--output', 'out'], effects);

/** The same disk with the same store, as a second run finds it. */
function again(first: Fake, changed: Readonly<Record<string, Uint8Array>> = {}): Fake & { kept: string[] } {
  const next = fake({ ...Object.fromEntries(first.disk), ...changed });
  const kept: string[] = [];
  const { store } = first.effects;
  const tasks = {
    ...next.effects,
    writeText: (place: OutputPlace, path: string, key: string) =>
      next.effects.writeWhole(place, path, store.text(key)),
    store: {
      ...store,
      keep: (...[key, part]: Parameters<typeof store.keep>) => {
        kept.push(part.record.file);
        store.keep(key, part);
      },
    },
  };
  return { ...next, kept, effects: { ...tasks, hands: () => ownHands(tasks) } };
}

describe('a run after another', () => {
  it('reads nothing again and writes the same', async () => {
    const first = fake(inputs);
    await run(first);
    const second = again(first);
    await run(second);
    expect(second.kept).toEqual([]);
    expect(filesBelow(second.disk, 'out')).toEqual(filesBelow(first.disk, 'out'));
  });

  it('reads what has changed and is equal to a full one', async () => {
    const first = fake(inputs);
    await run(first);
    const second = again(first, CHANGED);
    const full = fake({ ...Object.fromEntries(first.disk), ...CHANGED });
    await run(second);
    await run(full);
    expect(second.kept).toEqual([DOCUMENTS[0]?.name]);
    expect(filesBelow(second.disk, 'out')).toEqual(filesBelow(full.disk, 'out'));
    expect(second.out).toEqual(full.out);
  });

  it('goes on where an interrupted one stopped', async () => {
    const full = fake(inputs);
    await run(full);
    const first = fake(inputs);
    const { effects } = first;
    const stopping: Hands = {
      ...ownHands(effects),
      read: async (files, onRead) => {
        await ownHands(effects).read(files.slice(0, 2), onRead);
        throw new Error('power cut');
      },
    };
    expect(await main(['--input', 'in', '--output', 'out'], { ...effects, hands: () => stopping })).toBe(1);
    expect(filesBelow(first.disk, 'out')).toEqual({});
    const second = again(first);
    await run(second);
    expect(second.kept).toEqual(DOCUMENTS.slice(2).map(({ name }) => name));
    expect(filesBelow(second.disk, 'out')).toEqual(filesBelow(full.disk, 'out'));
  });

  it('reads again what is renamed: the name is part of the record', async () => {
    const first = fake({ 'in/a.txt': DOCUMENTS[0]?.bytes ?? '' });
    await run(first);
    const second = again(first);
    second.disk.set('in/b.txt', second.disk.get('in/a.txt') ?? '');
    second.disk.delete('in/a.txt');
    await run(second);
    expect(second.kept).toEqual(['b.txt']);
  });
});

describe('threads and the disk', () => {
  it('give the same bytes as one thread in memory', async () => {
    const serial = fake(inputs);
    await run(serial);

    const source = join(folder, 'in');
    const output = join(folder, 'out');
    mkdirSync(source);
    for (const { name, bytes } of DOCUMENTS) writeFileSync(join(source, name), bytes);
    const place = { directory: join(folder, 'store'), version: 'test' };
    const { effects } = fake({});
    const threaded = {
      ...nodeEffects(ROOT, place.directory),
      ...taskEffects(place),
      readJson: (path: string) => effects.readJson(path),
      forgetOld: () => undefined,
      print: () => undefined,
      hands: () => threadHands(2, place),
    };
    expect(await main(['--input', source, '--output', output], threaded)).toBe(0);

    const written = readdirSync(output, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/u.test(name))
      .map((name) => [name, readFileSync(join(output, name), 'utf8')] as const);
    expect(Object.fromEntries(written)).toEqual(filesBelow(serial.disk, 'out'));
  }, 60_000);

  it('a part of which the disk lost some bytes is read again', async () => {
    const key = 'cd'.repeat(32);
    const store = diskStore(join(folder, 'lost'));
    const { effects } = fake({ 'in/a.txt': DOCUMENTS[0]?.bytes ?? '' });
    const keep = (_: string, part: DocumentPart): void => store.keep(key, part);
    await read({ name: 'a.txt', path: 'in/a.txt' }, { ...effects, store: { ...effects.store, keep } });
    expect(store.statements(key)?.record.file).toBe('a.txt');
    truncateSync(store.textPath(key), 4096);
    expect(store.statements(key)).toBeUndefined();
  });

  it('a full disk under what is kept ends the run: no document is to blame, and no piece stays', async () => {
    const store = diskStore(join(folder, 'full'));
    const { effects } = fake({ 'in/a.txt': DOCUMENTS[0]?.bytes ?? '' });
    const keep = (key: string, part: DocumentPart): void => withRoomFor(4096, () => store.keep(key, part));
    const ended = read(
      { name: 'a.txt', path: 'in/a.txt' },
      { ...effects, store: { ...effects.store, keep } },
    );
    await expect(ended).rejects.toThrow(/full.*: the disk is full/u);
    const left = readdirSync(join(folder, 'full'), { recursive: true, encoding: 'utf8' });
    expect(left.filter((name) => name.includes('.'))).toEqual([]);
  });

  it('a part that was not kept whole is read again', () => {
    const store = diskStore(join(folder, 'broken'));
    const key = 'ab'.repeat(32);
    mkdirSync(join(folder, 'broken', 'ab'), { recursive: true });
    writeFileSync(join(folder, 'broken', 'ab', `${key}.statements.json`), '{"record":');
    expect(store.statements(key)).toBeUndefined();
    expect(store.statements('cd'.repeat(32))).toBeUndefined();
  });
});
