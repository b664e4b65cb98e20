/** What the build takes from `data/`, and what it says where that is not whole. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { datasetFiles } from '../../../src/build/dataset-files.ts';
import { pageFiles, readDataset } from '../../../src/build/read-dataset.ts';

const DATA = join(import.meta.dirname, '../../../data');

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync(DATA, data, { recursive: true });
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const firstIn = (folder: string): string => `${folder}/${readdirSync(join(data, folder))[0]}`;
const said = (): string => {
  try {
    pageFiles(data);
    return '';
  } catch (error) {
    return String(error);
  }
};

it('the committed dataset is whole, and its manifest names all of it', () => {
  const { files } = JSON.parse(readFileSync(join(DATA, 'manifest.json'), 'utf8')) as { files: object };
  const there = ['text', 'ledger'].flatMap((folder) =>
    readdirSync(join(DATA, folder)).map((name) => `${folder}/${name}`),
  );
  expect(Object.keys(files).sort()).toEqual(
    [...there, 'ids.json', 'observations.json', 'schema.json', 'targets.json'].sort(),
  );
  expect([...readDataset(DATA).observations()][0]?.id).toMatch(/^o-/u);
  expect(readDataset(DATA).texts.size).toBe(readdirSync(join(DATA, 'text')).length);
});

it('read a line at a time it makes the very same files', () => {
  const filesOf = (atOnce?: number): [string, string][] =>
    [...datasetFiles(readDataset(DATA, DATA, '', atOnce)).files].map(([path, text]) => [path, text()]);
  expect(filesOf(0)).toEqual(filesOf());
});

it('takes the files of the dataset and nothing else that lies there', () => {
  writeFileSync(join(data, 'text/diary.txt'), 'mine');
  expect([...pageFiles(data).files.keys()].filter((path) => path.includes('diary'))).toEqual([]);
});

describe.each([
  ['with its manifest', false],
  ['from before there were manifests', true],
])('a dataset %s', (_, isOld) => {
  beforeEach(() => {
    if (isOld) rmSync(join(data, 'manifest.json'));
  });

  it('is taken where it is whole', () => {
    expect(said()).toBe('');
  });

  it.each(['text', 'ledger'])('that lacks a file of %s is refused by its name', (folder) => {
    const path = firstIn(folder);
    rmSync(join(data, path));
    expect(said()).toMatch(RegExp(`is not whole: ${path} is missing\\. Run \`npm run extract\``, 'u'));
  });

  it('without targets.json, or without anything, is refused in words', () => {
    rmSync(join(data, 'targets.json'));
    expect(said()).toMatch(/targets\.json is missing|there is no dataset in/u);
    rmSync(data, { recursive: true });
    expect(said()).toMatch(/there is no dataset in .*: run `npm run extract` first/u);
  });

  it('of another schema version is refused in a sentence', () => {
    rmSync(join(data, 'manifest.json'), { force: true });
    writeFileSync(join(data, 'targets.json'), '{"schemaVersion":7,"documents":[],"targets":[]}');
    expect(said()).toMatch(/targets\.json is of schema version 7, and this program knows version 1/u);
  });
});

it('a file that is not as it was written is refused by its name', () => {
  const path = firstIn('ledger');
  writeFileSync(join(data, path), readFileSync(join(data, path), 'utf8').replace('"line"', '"Line"'));
  expect(said()).toContain(`${path} is not as manifest.json says`);
});

it('many missing files are counted', () => {
  rmSync(join(data, 'text'), { recursive: true });
  rmSync(join(data, 'ledger'), { recursive: true });
  expect(said()).toMatch(/(?:[^ ]+ is missing, ){5}and 5 more\. Run/u);
});

it('a manifest with marks of a merge is refused by its name', () => {
  writeFileSync(join(data, 'manifest.json'), '<<<<<<< HEAD\n{}');
  expect(said()).toMatch(
    /manifest\.json is damaged, or no JSON: take it from a copy, or remove it, and run `npm run extract`/u,
  );
});
