/** The grid: what is typed, taken back, pasted and read, and where keys lead. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BLANK,
  CELLS,
  cleared,
  COMMON,
  NO_EDITS,
  pasted,
  rowsIn,
  typed,
  undone,
  written,
  type Change,
} from '../../../../src/features/progress/entry/edits.ts';
import { stepOf } from '../../../../src/features/progress/entry/cell-events.ts';
import { readEntries } from '../../../../src/features/progress/entry/read-entries.ts';
import { row } from '../../domain/rows.ts';

const value = (id: string, text: string): Change => ({ id, field: 'value', text });

describe('what is typed', () => {
  test('into one cell is taken back in one step, into another in its own', () => {
    const edits = ['1', '12', '120'].reduce((so, text) => typed(so, [value('a', text)]), NO_EDITS);
    const both = typed(edits, [value('b', '3')]);
    expect(undone(both).draft).toEqual(new Map([['a', { ...BLANK, value: '120' }]]));
    expect(undone(undone(both)).draft.size).toBe(0);
    expect(undone(undone(undone(both))).draft.size).toBe(0);
  });

  test('and emptied again leaves no row; the line above the grid is none', () => {
    const edits = typed(NO_EDITS, [value('a', '1'), { id: COMMON, field: 'date', text: '2024' }]);
    expect(rowsIn(edits.draft)).toBe(1);
    expect(rowsIn(typed(edits, [value('a', '')]).draft)).toBe(0);
  });

  test('cleared, it can be had back; written, it can not, and what was not written stays', () => {
    const edits = typed(NO_EDITS, [value('a', '1'), value('b', 'x')]);
    expect(undone(cleared(edits)).draft).toEqual(edits.draft);
    const left = written(edits, new Set(['a']));
    expect([...left.draft.keys()]).toEqual(['b']);
    expect(undone(left)).toEqual(left);
  });

  const change = fc.record({
    id: fc.constantFrom('a', 'b', COMMON),
    field: fc.constantFrom(...CELLS),
    text: fc.constantFrom('', '1', '2024'),
  });
  test('any changes are undone to nothing, step by step', () => {
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 30 }), (steps) => {
        let edits = steps.reduce(typed, NO_EDITS);
        while (edits.past.length > 0) edits = undone(edits);
        expect(edits.draft.size).toBe(0);
      }),
    );
  });
});

describe('a block', () => {
  test('goes into its cells from the one it is pasted at', () => {
    const block = [['2024', ' 350 ', '公报'], ['2024-06']];
    expect(pasted(block, ['a', 'b', 'c'], { row: 1, column: 0 })).toEqual({
      changes: [
        { id: 'b', field: 'date', text: '2024' },
        { id: 'b', field: 'value', text: '350' },
        { id: 'b', field: 'source', text: '公报' },
        { id: 'c', field: 'date', text: '2024-06' },
      ],
      outside: 0,
    });
  });

  test('that is too wide or too long says how many filled cells have no place', () => {
    const block = [
      ['1', 'x', 'y', ''],
      ['2', '', 'z'],
    ];
    const { changes, outside } = pasted(block, ['a'], { row: 0, column: 1 });
    expect(changes.map(({ text }) => text)).toEqual(['1', 'x']);
    expect(outside).toBe(3);
  });
});

describe('what is read', () => {
  const rows = [
    row({ id: 'a', indicator: '数据产业规模', value: 2e11, unit: '元' }),
    row({ id: 'b', indicator: '占比', value: 60, unit: '%', measure: 'share' }),
  ];
  const byId = new Map(rows.map((one) => [one.id, one]));
  const read = (...changes: Change[]) => readEntries(typed(NO_EDITS, changes).draft, byId, 'zh-CN');
  const dated = (date: string): Change => ({ id: 'a', field: 'date', text: date });

  test.each([
    ['350', '2024', 350, '亿元', '2024'],
    ['３５０', '２０２４年底', 350, '亿元', '2024-12-31'],
    ['350万元', '2024-6', 350, '万元', '2024-06'],
    ['1,200.5亿元①', '2024Q3', 1200.5, '亿元', '2024-09'],
  ])('%s of %s', (text, date, amount, unit, day) => {
    const { values, problems } = read(value('a', text), dated(date));
    expect(problems.size).toBe(0);
    expect(values.get('a')).toMatchObject({ value: amount, unit, date: day });
  });

  test.each([
    ['350家', '2024', 'value', 'unit', '350家'],
    ['很多', '2024', 'value', 'value', '很多'],
    ['350', '明年', 'date', 'date', '明年'],
    ['350', '', 'date', 'missing', ''],
    ['', '2024', 'value', 'missing', ''],
  ])('%s of %s is refused at its cell', (text, date, field, code, cell) => {
    const { values, problems } = read(value('a', text), dated(date), value('b', ''));
    expect(values.size).toBe(0);
    expect(problems.get('a')).toEqual([{ field, code, cell }]);
  });

  test('date and source above the grid hold where a row has none', () => {
    const common = (['date', 'source'] as const).map((field) => ({ id: COMMON, field, text: `2024` }));
    const { values } = read(...common, value('a', '1'), value('b', '2'), {
      id: 'b',
      field: 'source',
      text: '来函',
    });
    expect(values.get('a')).toMatchObject({ date: '2024', source: '2024' });
    expect(values.get('b')).toMatchObject({ date: '2024', source: '来函', unit: '%' });
  });

  test('a commitment that is gone is not read', () => {
    expect(read(value('gone', '1')).values.size).toBe(0);
  });
});

test.each([
  ['Enter', false, false, { row: 1, column: 0 }],
  ['Enter', true, false, { row: -1, column: 0 }],
  ['ArrowDown', false, false, { row: 1, column: 0 }],
  ['ArrowUp', false, false, { row: -1, column: 0 }],
  ['ArrowUp', true, false, null],
  ['ArrowRight', false, true, { row: 0, column: 1 }],
  ['ArrowRight', false, false, null],
  ['ArrowLeft', false, true, { row: 0, column: -1 }],
  ['ArrowLeft', false, false, null],
  ['a', false, true, null],
  ['Tab', false, true, null],
])('%s, shift %s, at the edge %s', (key, shiftKey, isAtEdge, step) => {
  expect(stepOf({ key, shiftKey, isAtStart: isAtEdge, isAtEnd: isAtEdge })).toEqual(step);
});
