import { describe, expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../../src/storage/envelope.ts';
import {
  copyId,
  planOf,
  sameContent,
  writesOf,
  type RestoreChoice,
} from '../../../src/storage/restore-plan.ts';
import type { Row } from '../../../src/storage/row.ts';
import { outdated, type SnapshotHead } from '../../../src/storage/snapshots.ts';
import { note } from '../../../src/storage/note.ts';
import { noteRow, uuid } from './rows.ts';

function backupOf(rows: readonly unknown[]) {
  const text = writeBackup({
    exportedAt: 7,
    dataset: '',
    rows: new Map([['notes', rows]]),
    unreadable: [],
    foreign: [],
  });
  const reading = readBackup(text);
  if (!reading.ok) throw new Error(reading.problem.detail);
  return reading.backup;
}

const here = (rows: readonly Row[]) => new Map([['notes', new Map(rows.map((row) => [row.id, row]))]]);

const stored = [
  noteRow(1),
  noteRow(2, { text: '本机旧', updatedAt: 10 }),
  noteRow(3, { text: '本机新', updatedAt: 30, revision: 4 }),
  noteRow(4),
];
const backup = backupOf([
  noteRow(1, { revision: 9 }),
  noteRow(2, { text: '文件新', updatedAt: 20, revision: 2 }),
  noteRow(3, { text: '文件旧', updatedAt: 20, revision: 3 }),
  noteRow(5),
]);

function written(choice: RestoreChoice) {
  const writes = writesOf(backup, here(stored), choice).find(({ name }) => name === 'notes');
  return { put: writes?.put ?? [], remove: writes?.remove ?? [] };
}

describe('a restore', () => {
  test('is told beforehand', () => {
    expect(planOf(backup, here(stored)).sections[0]).toMatchObject({
      name: 'notes',
      added: 1,
      same: 1,
      changed: 1,
      conflicting: 1,
      onlyHere: 1,
    });
  });

  test('merging adds and updates; what is newer here stays', () => {
    const { put, remove } = written({ mode: 'merge', conflicts: 'mine' });
    expect(put).toMatchObject([{ id: uuid(2), text: '文件新', revision: 3 }, { id: uuid(5) }]);
    expect(remove).toEqual([]);
  });

  test('takes the file’s where it is chosen, with a revision that open editors notice', () => {
    const { put } = written({ mode: 'merge', conflicts: 'theirs' });
    expect(put).toContainEqual(expect.objectContaining({ id: uuid(3), text: '文件旧', revision: 5 }));
  });

  test('keeps both where it is chosen; the copy has a valid id of its own, the same each time', () => {
    const { put } = written({ mode: 'merge', conflicts: 'both' });
    const copy = put.find(({ id }) => id === copyId(uuid(3), 7));
    expect(copy).toMatchObject({ text: '文件旧' });
    expect(note.safeParse(copy).success).toBe(true);
    expect(copyId(uuid(3), 7)).not.toBe(uuid(3));
  });

  test('replacing makes it as it was', () => {
    const { put, remove } = written({ mode: 'replace', conflicts: 'mine' });
    expect(put.map(({ id }) => id)).toEqual([uuid(2), uuid(3), uuid(5)]);
    expect(remove).toEqual([uuid(4)]);
  });
});

test('the order of keys and the revision make no difference, anything else does', () => {
  expect(sameContent({ a: 1, b: [1, { c: 2 }], revision: 1 }, { b: [1, { c: 2 }], a: 1, revision: 2 })).toBe(
    true,
  );
  expect(sameContent({ a: { revision: 1 } }, { a: { revision: 2 } })).toBe(false);
  expect(sameContent({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(sameContent({ a: null }, {})).toBe(false);
  expect(sameContent([], {})).toBe(false);
});

function head(createdAt: number, reason: SnapshotHead['reason'], bytes = 10): SnapshotHead {
  return {
    id: `${createdAt}`,
    createdAt,
    reason,
    counts: {},
    bytes,
  };
}

test('snapshots: seven daily, three before a restore, within their room, always the latest', () => {
  const daily = Array.from({ length: 9 }, (_, n) => head(n, 'daily'));
  const before = Array.from({ length: 4 }, (_, n) => head(100 + n, 'before-restore'));
  expect(outdated([...daily, ...before])).toEqual(['100', '1', '0']);
  expect(outdated([head(1, 'daily', 9e7), head(2, 'daily', 9e7)])).toEqual(['1']);
});
