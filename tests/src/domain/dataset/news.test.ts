import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesSince, formatSeen, parseSeen, seenOf } from '../../../../src/domain/dataset/news.ts';
import { row } from '../rows.ts';

const due = (value: string) => ({ ...row({}).deadline, value });
const before = [
  row({ id: 't-1', value: 10, unit: '家' }),
  row({ id: 't-2', value: 10, unit: '家' }),
  row({ id: 't-3', value: 10, unit: '家' }),
  row({ id: 't-4', value: 10, unit: '家', deadline: due('2025') }),
  row({ id: 't-5', value: null, unit: '' }),
  row({ id: 't-6', value: 0, unit: '起', comparator: '<=' }),
  row({ id: 't-7' }),
];
const now = [
  row({ id: 't-1', value: 12, unit: '家' }),
  row({ id: 't-2', value: 9, unit: '家' }),
  row({ id: 't-3', value: 10, unit: '个' }),
  row({ id: 't-4', value: 11, unit: '家', deadline: due('2027') }),
  row({ id: 't-5', value: 0, unit: '' }),
  row({ id: 't-6', value: 0, unit: '起', comparator: '=' }),
  row({ id: 't-8' }),
];
const ids = (rows: readonly { readonly row: { readonly id: string } }[]) => rows.map(({ row: { id } }) => id);

describe('what changed since', () => {
  const changes = changesSince(seenOf('v1', before).targets ?? [], now);
  it('new and dropped', () => {
    expect(changes.added.map(({ id }) => id)).toEqual(['t-8']);
    expect(changes.dropped.map(({ id }) => id)).toEqual(['t-7']);
  });
  it('raised and lowered in one unit, deadlines moved', () => {
    expect(ids(changes.raised)).toEqual(['t-1', 't-4']);
    expect(ids(changes.lowered)).toEqual(['t-2']);
    expect(ids(changes.moved)).toEqual(['t-4']);
  });
  it('another unit or bound, and a zero where there was no figure, are neither', () => {
    expect(ids(changes.restated)).toEqual(['t-3', 't-5', 't-6']);
  });
  it('nothing, of the same rows', () => {
    const same = changesSince(seenOf('v1', before).targets ?? [], before);
    expect(Object.values(same).flat()).toEqual([]);
  });
});

describe('what is remembered', () => {
  it('reads back as it was', () => {
    expect(parseSeen(formatSeen(seenOf('v1', before)))).toEqual(seenOf('v1', before));
  });
  it('leaves out the reader’s own documents, and is only the version where there is too much', () => {
    expect(seenOf('v1', [row({ id: 'l-0123456789ab' })]).targets).toEqual([]);
    const many = Array.from({ length: 5001 }, (_, n) => row({ id: `t-${n}` }));
    expect(parseSeen(formatSeen(seenOf('v1', many)))).toEqual({ version: 'v1', targets: null });
  });
  it('of any text is read or nothing', () => {
    expect(parseSeen('["v1",[["t-1","甲",1,null,"家","constructor",null],[7],null]]')).toEqual({
      version: 'v1',
      targets: [
        { id: 't-1', name: '甲', value: 1, valueMax: null, unit: '家', comparator: null, deadline: null },
      ],
    });
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseSeen(text)));
    expect(parseSeen(null)).toBeNull();
  });
});
