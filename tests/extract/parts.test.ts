/** A corpus read in shares: n parts give what one run gives, and what is wrong with a part is said. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskCorpus } from '../../extract/corpus/corpus.ts';
import { nodeEffects } from '../../extract/effects.ts';
import { jsonAt } from '../../extract/input/json-file.ts';
import { main } from '../../extract/main.ts';
import { dataset, idRegister, type IdRegister } from '../../src/domain/dataset/schema.ts';
import { fake } from './fake-effects.ts';
import { perturbed } from './perturbed.ts';
import { ROOT } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'parts-'));
const at = (...names: string[]): string => join(folder, ...names);
const PLAN = '江苏省渔港建设方案\n\n到2029年，新建渔港12座。\n';
const CHANGED = PLAN.replace('12座', '15座');

/** What a person said of the plan, after a first run. */
function curationOf(target: string, { ids }: IdRegister): unknown {
  const change = { field: 'indicator', old: '渔港', new: '渔港数量' };
  const said = { who: '测试员', when: '2026-03-01', why: '写全' };
  const fingerprint = ids[target]?.fingerprint;
  return {
    schemaVersion: 1,
    corrections: [{ id: 'c-1', ...said, action: 'change', target, fingerprint, change }],
  };
}

let curation: unknown;
const tables = fake({}).effects;

/** The command on this disk, whose curation is that of the test. @returns what it complained of, after its exit code */
async function run(argv: string[], version = 'test'): Promise<readonly [number, string]> {
  const errors: string[] = [];
  const effects = {
    ...nodeEffects(ROOT, at('kept')),
    corpus: diskCorpus({ directory: at('kept'), version }),
    readJson: (path: string) => {
      if (path.endsWith('curation.json')) return curation;
      return path.startsWith(ROOT) ? tables.readJson(path) : jsonAt(path);
    },
    print: () => undefined,
    complain: (line: string) => void errors.push(line),
  };
  return [await main(argv, effects), errors.join('\n')];
}

const whole = (output: string, ...more: string[]) =>
  run(['--input', at('in'), '--output', at(output), ...more]);
const part = (k: number, n: number, output: string, ...more: string[]) =>
  run(['read', '--part', `${k}/${n}`, '--input', at('in'), '--output', at(output), ...more]);
const partsIn = (name: string): string[] => readdirSync(at(name)).map((file) => at(name, file));
const merge = (parts: string[], output: string, ...more: string[]) =>
  run(['merge', ...parts, '--output', at(output), ...more]);

/** The files of a dataset, by name. */
const filesIn = (output: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(at(output), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes('.'))
      .map((name) => [name, readFileSync(at(output, name), 'utf8')]),
  );

beforeAll(async () => {
  mkdirSync(at('in'));
  for (const { name, bytes } of perturbed(300_000)) writeFileSync(at('in', name), bytes);
  writeFileSync(at('in', 'a.txt'), PLAN);
  // Of the same bytes, and in another part.
  writeFileSync(at('in', 'zz.txt'), PLAN);
  // A first run makes the register; then the plan changes, and a person corrects it.
  await whole('first');
  const read = (name: string): unknown => JSON.parse(readFileSync(at('first', name), 'utf8'));
  const target = dataset.parse(read('targets.json')).targets.find(({ indicator }) => indicator === '渔港');
  curation = curationOf(target?.id ?? '', idRegister.parse(read('ids.json')));
  for (const name of ['a.txt', 'zz.txt']) writeFileSync(at('in', name), CHANGED);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder that holds the register of the first run. */
function withRegister(output: string): void {
  mkdirSync(at(output));
  copyFileSync(at('first', 'ids.json'), at(output, 'ids.json'));
}

describe('parts', () => {
  it.each([1, 2, 3])(
    '%i of them give the bytes of one run, with its corrections and its register',
    async (n) => {
      withRegister(`run-${n}`);
      withRegister(`merged-${n}`);
      expect(await whole(`run-${n}`)).toEqual([0, '']);
      for (let k = n; k >= 1; k -= 1) expect(await part(k, n, `parts-${n}`)).toEqual([0, '']);
      expect(await merge(partsIn(`parts-${n}`), `merged-${n}`)).toEqual([0, '']);
      const files = filesIn(`merged-${n}`);
      expect(files).toEqual(filesIn(`run-${n}`));
      expect(files['targets.json']).toContain('渔港数量');
      expect(files['targets.json']).toContain('"alsoAs"');
    },
  );

  it('keep going together: what one part could not read keeps its old records', async () => {
    await whole('going-run');
    await whole('going-merged');
    renameSync(at('in', 'a.txt'), at('a.txt'));
    writeFileSync(at('in', 'a.txt'), '');
    try {
      expect((await part(1, 2, 'going'))[0]).toBe(1);
      expect(existsSync(at('going'))).toBe(false);
      expect((await part(1, 2, 'going', '--keep-going'))[0]).toBe(1);
      expect((await part(2, 2, 'going', '--keep-going'))[0]).toBe(0);
      expect((await merge(partsIn('going'), 'going-merged'))[0]).toBe(1);
      expect(await merge(partsIn('going'), 'going-merged', '--keep-going')).toEqual(
        await whole('going-run', '--keep-going'),
      );
      expect(filesIn('going-merged')).toEqual(filesIn('going-run'));
    } finally {
      renameSync(at('a.txt'), at('in', 'a.txt'));
    }
  });
});

describe('what stands where a part should', () => {
  const name = 'part-1-of-3.jsonl';
  it.each([
    ['a file of somebody else', () => writeFileSync(at('foreign', name), '{"my":"diary"}\n')],
    ['an empty file', () => writeFileSync(at('foreign', name), '')],
    ['a folder', () => mkdirSync(at('foreign', name))],
    ['a link', () => symlinkSync(at('elsewhere'), at('foreign', name))],
    ['a pipe', () => void spawnSync('mkfifo', [at('foreign', name)])],
  ])('%s is refused and stays', async (_, make) => {
    rmSync(at('foreign'), { recursive: true, force: true });
    mkdirSync(at('foreign'));
    make();
    const before = lstatSync(at('foreign', name));
    const [code, said] = await part(1, 3, 'foreign');
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/part-1-of-3\.jsonl is there already: .*did not write it/u),
    ]);
    expect(lstatSync(at('foreign', name))).toMatchObject({ ino: before.ino, size: before.size });
  });

  it('is named where it cannot be merged: a pipe is not waited for, a folder not dumped', async () => {
    mkdirSync(at('no-part'));
    spawnSync('mkfifo', [at('pipe')]);
    expect(await merge([at('pipe')], 'none')).toEqual([
      1,
      expect.stringContaining('pipe is a pipe, not a file'),
    ]);
    expect(await merge([at('no-part')], 'none')).toEqual([
      1,
      expect.stringContaining('no-part is a folder, not a file'),
    ]);
    expect(await merge([at('gone')], 'none')).toEqual([
      1,
      expect.stringContaining('gone: there is no such file'),
    ]);
    expect(existsSync(at('none'))).toBe(false);
  });
});

describe('parts that do not fit', () => {
  const names = { one: 'part-1-of-2.jsonl', two: 'part-2-of-2.jsonl' };
  /** Two good parts, of which a test damages what it likes. */
  async function two(name: string): Promise<readonly [string, string]> {
    await part(1, 2, name);
    await part(2, 2, name);
    return [at(name, names.one), at(name, names.two)];
  }
  const damaged = (path: string, from: string, to: string): void =>
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));

  it.each<readonly [string, (one: string, two: string) => readonly string[], RegExp]>([
    ['a missing one', (one) => [one], /of 2 parts these are missing: 2$/u],
    [
      'one that is there twice',
      (one, second) => {
        copyFileSync(one, at('copy.jsonl'));
        return [one, second, at('copy.jsonl')];
      },
      /are both part 1 of 2$/u,
    ],
    [
      'one that is cut within a line',
      (one, second) => {
        truncateSync(second, readFileSync(second).length - 10);
        return [one, second];
      },
      /part-2-of-2\.jsonl is cut off: read that part again$/u,
    ],
    [
      'one that lacks its last line',
      (one, second) => {
        const lines = readFileSync(second, 'utf8').split('\n');
        writeFileSync(second, `${lines.slice(0, -2).join('\n')}\n`);
        return [one, second];
      },
      /part-2-of-2\.jsonl is cut off/u,
    ],
    [
      'one in which a character changed',
      (one, second) => {
        damaged(second, '年', '月');
        return [one, second];
      },
      /part-2-of-2\.jsonl is damaged/u,
    ],
    [
      'one with something behind its end',
      (one, second) => {
        appendFileSync(second, '{}\n');
        return [one, second];
      },
      /part-2-of-2\.jsonl is damaged/u,
    ],
    [
      'one of another number of parts',
      (one, second) => {
        damaged(second, '"of":2', '"of":3');
        return [one, second];
      },
      /is one of 3 parts, and .* one of 2$/u,
    ],
    [
      'one of another version',
      (one, second) => {
        damaged(second, '"version":"test"', '"version":"old"');
        return [one, second];
      },
      /was read by another version of this program/u,
    ],
    [
      'one of another corpus',
      (one, second) => {
        damaged(second, '"names":"', '"names":"0');
        return [one, second];
      },
      /of different corpora/u,
    ],
    ['another file', (one) => [one, at('in', 'a.txt')], /a\.txt is no part/u],
  ])('%s is named, and nothing is written', async (what, arrange, words) => {
    const [one, second] = await two(`bad ${what}`);
    const [code, errors] = await merge([...arrange(one, second)], `out ${what}`);
    expect(code).toBe(1);
    expect(errors).toMatch(words);
    expect(errors.split('\n')).toHaveLength(1);
    expect(existsSync(at(`out ${what}`))).toBe(false);
  });

  it.each([['0/2'], ['3/2'], ['2'], ['a/b']])('--part %s is wrong usage', async (share) => {
    const [code, errors] = await run(['read', '--part', share, '--output', at('none')]);
    expect([code, errors]).toEqual([2, expect.stringContaining('--part wants K/N')]);
  });
});
