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
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { diskCorpus } from '../../extract/corpus/corpus.ts';
import { diskKeeper, readingEffects } from '../../extract/corpus/disk.ts';
import { read, type Keeper, type ReadingEffects } from '../../extract/corpus/read.ts';
import { nodeEffects } from '../../extract/effects.ts';
import { main } from '../../extract/main.ts';
import { DiskProblem } from '../../extract/output/words.ts';
import { fake, filesBelow, memoryKeeper, type Fake } from './fake-effects.ts';
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

/** A run, and what it kept, by name. */
function keeping(files: Parameters<typeof fake>[0], keeper: Keeper): Fake & { kept: string[] } {
  const kept: string[] = [];
  const noting: Keeper = {
    ...keeper,
    keep(key, part) {
      kept.push(part.record.file);
      return keeper.keep(key, part);
    },
  };
  return { ...fake(files, { keeper: noting }), kept };
}

/** A run, and then another on the same disk with what the first has kept. */
async function twice(first: Parameters<typeof fake>[0], changed: Parameters<typeof fake>[0] = {}) {
  const keeper = memoryKeeper();
  const before = keeping(first, keeper);
  await run(before);
  const after = keeping({ ...Object.fromEntries(before.disk), ...changed }, keeper);
  await run(after);
  return { before, after };
}

describe('a run after another', () => {
  it('reads nothing again and writes the same', async () => {
    const { before, after } = await twice(inputs);
    expect(after.kept).toEqual([]);
    expect(filesBelow(after.disk, 'out')).toEqual(filesBelow(before.disk, 'out'));
  });

  it('reads what has changed and is equal to a full one', async () => {
    const { before, after } = await twice(inputs, CHANGED);
    const full = fake({ ...inputs, ...CHANGED });
    for (const [path, content] of Object.entries(filesBelow(before.disk, 'out')))
      full.disk.set(`out/${path}`, content);
    await run(full);
    expect(after.kept).toEqual([DOCUMENTS[0]?.name]);
    expect(filesBelow(after.disk, 'out')).toEqual(filesBelow(full.disk, 'out'));
    expect(after.out).toEqual(full.out);
  });

  it('goes on where an interrupted one stopped', async () => {
    const full = fake(inputs);
    await run(full);
    const keeper = memoryKeeper();
    let room = 2;
    const stopping: Keeper = {
      ...keeper,
      keep(key, part) {
        if ((room -= 1) < 0) throw new DiskProblem('power cut');
        return keeper.keep(key, part);
      },
    };
    const first = fake(inputs, { keeper: stopping });
    expect(await run(first)).toBe(1);
    expect(filesBelow(first.disk, 'out')).toEqual({});
    const second = keeping(inputs, keeper);
    await run(second);
    expect(second.kept).toEqual(DOCUMENTS.slice(2).map(({ name }) => name));
    expect(filesBelow(second.disk, 'out')).toEqual(filesBelow(full.disk, 'out'));
  });

  it('reads again what is renamed: the name is part of the record', async () => {
    const keeper = memoryKeeper();
    const bytes = DOCUMENTS[0]?.bytes ?? '';
    await run(keeping({ 'in/a.txt': bytes }, keeper));
    const second = keeping({ 'in/b.txt': bytes }, keeper);
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
      corpus: diskCorpus(place),
      readJson: (path: string) => effects.readJson(path),
      print: () => undefined,
    };
    expect(await main(['--input', source, '--output', output, '--jobs', '2'], threaded)).toBe(0);

    const written = readdirSync(output, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/u.test(name))
      .map((name) => [name, readFileSync(join(output, name), 'utf8')] as const);
    expect(Object.fromEntries(written)).toEqual(filesBelow(serial.disk, 'out'));
  }, 60_000);

  const input = { name: 'a.txt', path: 'in/a.txt' };
  const readingTo = (directory: string): ReadingEffects => ({
    ...readingEffects({ directory: join(folder, directory), version: 'test' }),
    readBytes: () => DOCUMENTS[0]?.bytes ?? new Uint8Array(),
  });
  const filesIn = (directory: string): string[] =>
    readdirSync(join(folder, directory), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes('.'))
      .map((name) => join(folder, directory, name));

  it('give back what was kept', async () => {
    const effects = readingTo('whole');
    const first = await read(input, effects);
    const again = await read(input, { ...effects, keeper: { ...effects.keeper, keep: failing } });
    if ('problem' in first || 'problem' in again) throw new Error('not read');
    expect({ ...again, ...again.rest(), rest: 0 }).toEqual({ ...first, ...first.rest(), rest: 0 });
    expect(again.rest().numbers.length).toBeGreaterThan(10);
  });

  it.each([
    ['lost some bytes', (path: string) => truncateSync(path, 4096)],
    ['lost its last byte', (path: string) => truncateSync(path, statSync(path).size - 1)],
    ['is empty', (path: string) => truncateSync(path, 0)],
    ['holds something else', (path: string) => writeFileSync(path, '{"record":')],
  ])('a part that %s is read again', async (_, damage) => {
    const effects = readingTo('lost');
    await read(input, effects);
    const [path = ''] = filesIn('lost');
    const key = basename(path, '.jsonl');
    const keeper = diskKeeper(join(folder, 'lost', 'test'));
    expect(keeper.find(key)?.record.file).toBe('a.txt');
    damage(path);
    expect(keeper.find(key)).toBeUndefined();
  });

  it('a full disk under what is kept ends the run: no document is to blame, and no piece stays', async () => {
    const effects = readingTo('full');
    const keeper: Keeper = {
      ...effects.keeper,
      keep(key, part) {
        withRoomFor(4096, () => void effects.keeper.keep(key, part));
        return failing();
      },
    };
    await expect(read(input, { ...effects, keeper })).rejects.toThrow(/full.*: the disk is full/u);
    expect(filesIn('full')).toEqual([]);
  });
});

const failing = (): never => {
  throw new Error('read again');
};
