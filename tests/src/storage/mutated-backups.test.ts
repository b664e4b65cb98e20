import { describe, expect, test } from 'vitest';
import { readBackup, writeBackup, type ReadBackup } from '../../../src/storage/envelope.ts';
import { planOf, writesOf, type RestoreChoice, type StoredRows } from '../../../src/storage/restore-plan.ts';
import type { Row } from '../../../src/storage/row.ts';
import { SECTIONS } from '../../../src/storage/sections.ts';
import { BACKUPS, mutatedBackup } from '../../mutated-backups.ts';

const EACH = 120;
const CHOICES: readonly RestoreChoice[] = [
  { mode: 'merge', conflicts: 'mine' },
  { mode: 'merge', conflicts: 'theirs' },
  { mode: 'merge', conflicts: 'both' },
  { mode: 'replace', conflicts: 'mine' },
];

function read(text: string): ReadBackup {
  const reading = readBackup(text);
  if (!reading.ok) throw new Error(reading.problem.detail);
  return reading.backup;
}

const stored = (backup: ReadBackup): StoredRows =>
  new Map(
    backup.sections.map(({ section, rows }) => [section.name, new Map(rows.map((row) => [row.id, row]))]),
  );

/** The store after a restore. */
function restored(
  backup: ReadBackup,
  before: StoredRows,
  choice: RestoreChoice,
): Map<string, readonly Row[]> {
  const writes = writesOf(backup, before, choice, { device: 'c'.repeat(16), count: 1 });
  const after = new Map([...before].map(([name, rows]) => [name, new Map(rows)]));
  for (const { name, put, remove } of writes) {
    const rows = after.get(name) ?? new Map<string, Row>();
    for (const id of remove) rows.delete(id);
    for (const row of put) rows.set(row.id, row);
    after.set(name, rows);
  }
  return new Map([...after].map(([name, rows]) => [name, [...rows.values()]]));
}

describe.each([...BACKUPS])('%s', (_name, base) => {
  test('is read without a complaint', () => {
    expect(read(JSON.stringify(base)).problems).toEqual([]);
  });

  test(`changed in ${EACH} ways, it is refused in words or restored so that every row can be read again`, () => {
    const before = stored(read(JSON.stringify(base)));
    let refused = 0;
    let partly = 0;
    for (let seed = 0; seed < EACH; seed += 1) {
      const reading = readBackup(mutatedBackup(base, seed));
      if (!reading.ok) {
        refused += reading.problem.detail === '' ? Number.NaN : 1;
        continue;
      }
      const { backup } = reading;
      if (backup.problems.length > 0) partly += 1;
      planOf(backup, before);
      for (const choice of CHOICES) {
        const rows = restored(backup, before, choice);
        const text = writeBackup({
          exportedAt: 1,
          dataset: '',
          rows,
          unreadable: [],
          foreign: backup.foreign,
        });
        const again = read(text);
        expect(again.problems.filter(({ code }) => code !== 'hostile-key')).toEqual([]);
        for (const { section, rows: found } of again.sections)
          expect(found.length).toBe(rows.get(section.name)?.length ?? 0);
      }
    }
    // The hand is neither too soft nor too hard.
    expect(refused).toBeGreaterThan(5);
    expect(partly).toBeGreaterThan(15);
    expect(refused + partly).toBeLessThan(EACH);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

test('every section is among the forms', () => {
  const names = read(JSON.stringify(BACKUPS.get('today'))).sections.map(({ section }) => section.name);
  expect(names).toEqual(SECTIONS.map(({ name }) => name));
});
