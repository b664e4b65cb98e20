/**
 * The output folder: all files of a run or none, and nothing that is not ours.
 *
 * @module-tag whole-corpus
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openOutput } from '../../extract/output/output.ts';
import { stagingOf } from '../../extract/output/staging.ts';
import { readDataset } from '../../src/build/read-dataset.ts';
import { neverSync, withPowerCut, withRoomFor } from './power-cut.ts';

beforeAll(neverSync);

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
  out = join(folder, 'out');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Files = Readonly<Record<string, string>>;
const id = (n: number): string => `d-${String(n).repeat(12)}`;

const documentOf = (id: string) => ({
  id,
  file: `${id}.txt`,
  sha256: '0'.repeat(64),
  title: 'a policy',
  articles: [],
});

/** Documents by number → what their text says. */
function datasetOf(documents: Readonly<Record<number, string>>): Files {
  const ids = Object.keys(documents).map((n) => id(Number(n)));
  const targets = JSON.stringify({
    schemaVersion: 1,
    documents: ids.map(documentOf),
    targets: [],
  });
  const files: Record<string, string> = {
    'targets.json': targets,
    'ids.json': `${targets} `,
    'schema.json': '{}',
  };
  for (const [n, said] of Object.entries(documents)) {
    files[`text/${id(Number(n))}.txt`] = said;
    files[`ledger/${id(Number(n))}.json`] = `{"of":"${said}"}`;
  }
  return files;
}
const OLD = datasetOf({ 1: 'one', 2: 'two' });
const NEW = datasetOf({ 2: 'two, changed', 3: 'three' });

/** What a run does with its files. */
function write(files: Files): void {
  const output = openOutput(out);
  try {
    for (const [path, content] of Object.entries(files))
      output.write(path, path.includes('/') ? content : [content.slice(0, 5), content.slice(5)]);
    output.commit();
  } finally {
    output.close();
  }
}

/** Puts files there by hand. */
function put(files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), content);
  }
}

/** All files below the output but the manifest. */
function found(): Files {
  if (!existsSync(out)) return {};
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(out, path)).isFile() && path !== 'manifest.json');
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(out, path), 'utf8')]));
}

const stagings = (): string[] =>
  existsSync(out) ? readdirSync(out).filter((name) => name.startsWith('.staging')) : [];

/** A process that has ended. */
const deadPid = (): number => spawnSync('true').pid;

describe('a run', () => {
  it('leaves its files and a manifest, and takes away what it does not write any more', () => {
    write(OLD);
    write(NEW);
    expect(found()).toEqual(NEW);
    expect(stagings()).toEqual([]);
    expect([...readDataset(out).texts.keys()].sort()).toEqual([`${id(2)}.txt`, `${id(3)}.txt`]);
  });

  it('leaves a file alone that is as it should be', () => {
    write(OLD);
    const { ino } = statSync(join(out, `text/${id(1)}.txt`));
    write({ ...OLD, 'ids.json': 'changed' });
    expect(statSync(join(out, `text/${id(1)}.txt`)).ino).toBe(ino);
  });

  it('makes no folder where it fails', () => {
    out = join(folder, 'a', 'b', 'out');
    const output = openOutput(out);
    output.write(`text/${id(1)}.txt`, 'x');
    output.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes the place of a dataset from before there were manifests', () => {
    put(OLD);
    write(NEW);
    expect(found()).toEqual(NEW);
  });

  it('mends a dataset of which files are missing, or left of other documents', () => {
    put({ ...OLD, [`text/${id(3)}.txt`]: 'three', [`ledger/${id(3)}.json`]: 'of other ids' });
    rmSync(join(out, `text/${id(1)}.txt`));
    write(NEW);
    expect(found()).toEqual(NEW);
  });
});

describe('cut off at any moment', () => {
  const sorted = (files: Files): [string, string][] =>
    Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const same = (a: Files, b: Files): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
  const isWhole = (files: Files): boolean => same(files, found());

  /** What the build sees: a dataset of one run, or words; anything else as it is. */
  function seen(before: Files): string {
    try {
      const { texts, ledgers } = readDataset(out);
      const said: Files = {
        'targets.json': readFileSync(join(out, 'targets.json'), 'utf8'),
        ...Object.fromEntries([...texts].map(([name, text]) => [`text/${name}`, text()])),
        ...Object.fromEntries([...ledgers].map(([name, text]) => [`ledger/${name}`, text()])),
      };
      const shown = (files: Files): Files =>
        Object.fromEntries(
          Object.entries(files).filter(([path]) => path !== 'ids.json' && path !== 'schema.json'),
        );
      return same(said, shown(NEW)) || same(said, shown(before)) ? 'one dataset' : JSON.stringify(said);
    } catch (error) {
      const words = /(?:is not whole: .*|cut off.*) Run `npm run extract`|there is no dataset in/u;
      return words.test(String(error)) ? 'words' : String(error);
    }
  }

  it.each([
    ['the first run', {}, () => undefined],
    ['a run over an older one', OLD, () => write(OLD)],
    ['a run over a dataset without a manifest', OLD, () => put(OLD)],
  ])('%s leaves the old or the new dataset, and nothing else', (_, before, prepare) => {
    const outcomes = new Set<string>();
    let ended = false;
    for (let changes = 0; !ended && changes < 500; changes += 1) {
      rmSync(out, { recursive: true, force: true });
      prepare();
      ended = withPowerCut(changes, () => write(NEW));
      expect(['one dataset', 'words']).toContain(seen(before));
      // The next run looks in, whether as the same process number or another.
      const own = stagingOf(out, process.pid);
      if (changes % 2 === 1 && existsSync(own)) renameSync(own, stagingOf(out, deadPid()));
      openOutput(out).close();
      const isNew = isWhole(NEW);
      if (!isNew) outcomes.add(isWhole(before) ? 'old' : JSON.stringify(found()));
      else outcomes.add('new');
      expect(stagings()).toEqual([]);
      expect(seen(before)).toBe(isNew || before === OLD ? 'one dataset' : 'words');
    }
    expect([...outcomes]).toEqual(['old', 'new']);
    expect(ended).toBe(true);
  });

  it('and again while the next one finishes it', () => {
    let ended = false;
    for (let changes = 30; !ended; changes += 1) {
      rmSync(out, { recursive: true, force: true });
      write(OLD);
      withPowerCut(changes, () => write(NEW));
      ended = withPowerCut(changes - 30, () => openOutput(out).close());
      openOutput(out).close();
      expect(isWhole(NEW) || isWhole(OLD)).toBe(true);
      expect(stagings()).toEqual([]);
    }
  });
});

describe('a full disk', () => {
  const size = Object.values(NEW).join('').length;

  it('leaves every old file whole and nothing behind, wherever the room ends', () => {
    write(OLD);
    for (let room = 0; room < size; room += 7) {
      withRoomFor(room, () => expect(() => write(NEW)).toThrow(/out.*: the disk is full/u));
      expect(found()).toEqual(OLD);
      expect(stagings()).toEqual([]);
    }
    write(NEW);
    expect(found()).toEqual(NEW);
  });
});

describe('what is not ours', () => {
  /** What a run says that writes nothing; if it did write, that. */
  const refusal = (): string => {
    const before = JSON.stringify(found());
    let said = 'nothing';
    try {
      write(NEW);
    } catch (error) {
      said = String(error);
    }
    const after = JSON.stringify(found());
    return after === before && stagings().length === 0 ? said : `${said}, and left ${after}`;
  };

  it.each(['text/diary.txt', 'ledger/2024/january.json', 'schema.json', 'text/.hidden'])(
    '%s in a folder without a dataset: the folder is refused',
    (path) => {
      put({ [path]: 'mine' });
      expect(refusal()).toMatch(/(?:is not empty|is there already).*this program did not write it/u);
    },
  );

  it.each(['diary.txt', 'photos/2024.jpg', '.git/config'])(
    '%s in a folder without a dataset: refused',
    (path) => {
      put({ [path]: 'mine' });
      expect(refusal()).toMatch(/is there, and no dataset beside it: this program did not write it/u);
    },
  );

  it('a register that somebody brought, the curated tables and what desktops leave are nobody’s', () => {
    put({ '.DS_Store': 'x', 'ids.json': '{}', 'themes.json': '{}', 'curation.json': '{}' });
    expect(refusal()).toMatch(/^nothing/u);
  });

  it('a manifest of something else is no manifest of ours', () => {
    put({ 'manifest.json': '{"name":"a web page","files":{"text/diary.txt":{}}}' });
    expect(refusal()).toMatch(/manifest\.json is not of the form that this program writes/u);
  });

  it.each(['../diary.txt', 'curation.json', 'text/../../diary.txt', '/etc/hosts', 'text/diary.txt'])(
    'a manifest that names %s has nothing removed',
    (path) => {
      put({ ...OLD, 'text/diary.txt': 'mine', 'curation.json': 'mine' });
      writeFileSync(join(folder, 'diary.txt'), 'mine');
      const files = { [path]: { bytes: 4, sha256: '0'.repeat(64) } };
      put({ 'manifest.json': JSON.stringify({ program: 'policy-targets', schemaVersion: 1, files }) });
      expect(refusal()).toMatch(/manifest\.json is not of the form that this program writes \(files\./u);
      expect(readFileSync(join(folder, 'diary.txt'), 'utf8')).toBe('mine');
    },
  );

  it('stays where it lies beside a dataset: files, folders, and what links lead to', () => {
    write(OLD);
    const mine = { 'text/diary.txt': 'mine', 'text/more/x.txt': 'mine', [`text/${id(7)}.txt`]: 'mine' };
    put(mine);
    write(NEW);
    expect(found()).toEqual({ ...NEW, ...mine });
  });

  it.each(['text', 'ledger'])('%s is a link: nothing is written or removed through it', (name) => {
    write(OLD);
    renameSync(join(out, name), join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(out, name));
    const before = readdirSync(join(folder, 'elsewhere'));
    expect(refusal()).toMatch(/is no plain folder/u);
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(before);
  });

  it.each(['targets.json', 'ids.json', 'schema.json', 'manifest.json'])('%s is a link: refused', (name) => {
    write(OLD);
    renameSync(join(out, name), join(folder, 'elsewhere.json'));
    symlinkSync(join(folder, 'elsewhere.json'), join(out, name));
    expect(refusal()).toMatch(/is no plain file/u);
  });

  it('a folder where a file of ours should be is refused before anything changes', () => {
    write(OLD);
    put({ [`text/${id(3)}.txt/x`]: 'mine' });
    expect(refusal()).toMatch(/is there already/u);
  });

  it('an output that is a file, or a link to nowhere, is refused in words', () => {
    writeFileSync(out, 'mine');
    expect(() => write(NEW)).toThrow(/out: something else is there/u);
    rmSync(out);
    symlinkSync(join(folder, 'nowhere'), out);
    expect(() => write(NEW)).toThrow(/out: /u);
  });
});

describe('another run', () => {
  it('at work is not disturbed', () => {
    write(OLD);
    const other = stagingOf(out, process.ppid);
    mkdirSync(other);
    expect(() => write(NEW)).toThrow(`another run (process ${process.ppid}) writes into`);
    expect(stagings()).toEqual([`.staging-${process.ppid}`]);
    rmSync(other, { recursive: true });
    expect(found()).toEqual(OLD);
  });

  it('what a dead one left is removed, and nothing of other names', () => {
    write(OLD);
    const left = stagingOf(out, deadPid());
    put({ [join(left, `text/${id(5)}.txt`).slice(out.length)]: 'half' });
    const other = `.staging-${deadPid()}/photo.jpg`;
    put({ [other]: 'mine', '.staging-of-mine/x': 'mine' });
    write(NEW);
    expect(found()).toEqual({ ...NEW, [other]: 'mine', '.staging-of-mine/x': 'mine' });
  });
});
