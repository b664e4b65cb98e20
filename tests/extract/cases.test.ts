/** Every document of tests/cases is read as the file of its name says. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asAsked, casesIn, readCase, withoutRemarks, type Row } from './cases.ts';
import { ROOT } from './support.ts';

const FOLDER = join(ROOT, 'tests/cases');

const lines = (rows: readonly Row[]): string => rows.map((row) => JSON.stringify(row)).join('\n');

describe.each(casesIn(FOLDER))('tests/cases/$name', ({ name, targets, results }) => {
  it('gives the records that are expected', async () => {
    const read = await readCase(FOLDER, name);
    if (targets === undefined)
      throw new Error(
        `nothing is expected of it yet. Today it gives these rows: keep in a .jsonl what is right.\n${lines(read.targets)}\nResults, for a .obs.jsonl:\n${lines(read.results)}`,
      );
    const found = {
      targets: asAsked(read.targets, targets),
      results: results && asAsked(read.results, results),
    };
    const expected = {
      targets: withoutRemarks(targets),
      results: results && withoutRemarks(results),
    };
    expect(found).toEqual(expected);
  });
});

it('no expected records lie without their document', () => {
  const names = new Set(casesIn(FOLDER).map(({ name }) => name.replace(/\.\w+$/u, '')));
  const expected = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));
  expect(expected.filter((name) => !names.has(name.replace(/(?:\.obs)?\.jsonl$/u, '')))).toEqual([]);
});

it('a field that is misspelt or a record too many is told', () => {
  const read = [
    { line: 1, value: 3 },
    { line: 2, value: 4 },
  ];
  expect(asAsked(read, [{ vlaue: 3 }])).toEqual([
    { vlaue: 'no such field: vlaue' },
    { vlaue: 'no such field: vlaue' },
  ]);
  expect(asAsked(read, [{ value: 3, why: 'said' }])).toEqual([{ value: 3 }, { value: 4 }]);
  expect(asAsked(read, [])).toEqual(read);
});
