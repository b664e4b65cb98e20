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
import { noteRow, observationRow, uuid } from './rows.ts';

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

const DEVICE = 'a'.repeat(16);
const OTHER = 'b'.repeat(16);
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
  const writes = writesOf(backup, here(stored), choice, { device: DEVICE, count: 9 }).find(
    ({ name }) => name === 'notes',
  );
  return { put: writes?.put ?? [], remove: writes?.remove ?? [] };
}

test('what a dataset fills in makes no other row', () => {
  const series = { regionCode: '110000', indicatorKey: '指标', scope: '', measure: 'level', since: null };
  expect(sameContent(observationRow(1), { ...observationRow(1), series })).toBe(true);
  expect(sameContent(observationRow(1), { ...observationRow(1), series, value: 7 })).toBe(false);
});

describe('a restore', () => {
  test('is told beforehand', () => {
    expect(planOf(backup, here(stored)).sections[0]).toMatchObject({
      name: 'notes',
      effects: { new: 1, same: 1, change: 1, conflict: 1 },
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

describe('which of two is the later', () => {
  const at = (
    time: number,
    revision: number,
    lineage: Record<string, number> | null,
    text = `${time} ${revision}`,
  ) => noteRow(7, { text, updatedAt: time, revision, ...(lineage === null ? {} : { lineage }) });
  const kindOf = (mine: Row, file: Row): string => {
    const [plan] = planOf(backupOf([file]), here([mine])).sections;
    const { change, conflict } = plan?.effects ?? {};
    return change === 1 ? 'changed' : conflict === 1 ? 'choose' : 'same';
  };

  test.each([
    [
      'written here after the backup, by a clock that was set back',
      at(5, 6, { [DEVICE]: 6 }),
      at(900, 5, { [DEVICE]: 5 }),
      'choose',
    ],
    [
      'written on another machine on top of what is here, whatever its clock',
      at(900, 5, { [DEVICE]: 5 }),
      at(5, 6, { [DEVICE]: 5, [OTHER]: 1 }),
      'changed',
    ],
    ['written on both since', at(10, 6, { [DEVICE]: 6 }), at(20, 9, { [DEVICE]: 5, [OTHER]: 4 }), 'choose'],
    [
      'written here since an earlier version of the program made the backup',
      at(5, 3, { [DEVICE]: 3 }),
      at(900, 9, null),
      'choose',
    ],
    ['of earlier versions, of which time and writes disagree', at(5, 6, null), at(900, 5, null), 'choose'],
    ['of earlier versions, of which both say the same', at(5, 5, null), at(900, 6, null), 'changed'],
    [
      'of one lineage and two texts',
      at(5, 5, { [DEVICE]: 5 }, '甲'),
      at(900, 9, { [DEVICE]: 5 }, '乙'),
      'choose',
    ],
    [
      'the same but for who wrote it',
      at(5, 5, { [DEVICE]: 5 }, '同'),
      at(5, 9, { [OTHER]: 5 }, '同'),
      'same',
    ],
  ])('%s', (_name, mine, file, kind) => expect(kindOf(mine, file)).toBe(kind));

  test('what the person chose is later than both, and is not asked about twice', () => {
    const mine = at(10, 6, { [DEVICE]: 6 });
    const file = at(20, 9, { [OTHER]: 4 });
    const write = { device: DEVICE, count: 8 };
    const choice: RestoreChoice = { mode: 'merge', conflicts: 'theirs' };
    const [taken] = writesOf(backupOf([file]), here([mine]), choice, write)[0]?.put ?? [];
    expect(taken).toMatchObject({ text: '20 9', revision: 10, lineage: { [DEVICE]: 8, [OTHER]: 4 } });
    const further = { ...file, text: '又改', revision: 11, lineage: { [OTHER]: 5 } };
    expect(kindOf(taken ?? mine, further)).toBe('choose');
    expect(kindOf(mine, taken ?? file)).toBe('changed');
  });

  test('a second restore that keeps both leaves the first copy as it was written in since', () => {
    const mine = at(10, 6, { [DEVICE]: 6 });
    const file = at(20, 9, { [OTHER]: 4 });
    const copy = { ...file, id: copyId(file.id, 7), text: '副本里接着写的' };
    const choice: RestoreChoice = { mode: 'merge', conflicts: 'both' };
    expect(
      writesOf(backupOf([file]), here([mine, copy]), choice, { device: DEVICE, count: 8 })[0]?.put,
    ).toEqual([]);
  });
});

test('the order of keys and the revision make no difference, anything else does', () => {
  expect(sameContent({ a: 1, b: [1, { c: 2 }], revision: 1 }, { b: [1, { c: 2 }], a: 1, revision: 2 })).toBe(
    true,
  );
  expect(sameContent({ a: { revision: 1 } }, { a: { revision: 2 } })).toBe(false);
  expect(sameContent({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(sameContent({ a: null }, {})).toBe(false);
  expect(sameContent({ a: [] }, { a: {} })).toBe(false);
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
