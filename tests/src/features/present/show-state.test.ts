import { expect, test } from 'vitest';
import { placeOfDrop } from '../../../../src/features/present/edits.ts';
import { keyed, type ShowState } from '../../../../src/features/present/show-state.ts';

const show = (more: Partial<ShowState> = {}): ShowState => ({
  at: 4,
  last: 9,
  typed: '',
  cover: null,
  panel: null,
  ...more,
});
/** After these keys one by one; a key that means nothing changes nothing. */
const after = (keys: readonly string[], from = show()): ShowState =>
  keys.reduce((state, key) => keyed(state, key) ?? state, from);

test.each([
  [['ArrowRight', ' ', 'PageDown'], 7],
  [['p', 'ArrowLeft'], 2],
  [['End', 'n'], 9],
  [['Home', 'PageUp'], 0],
  [['1', '0', 'Enter'], 9],
  [['9', '9', 'Enter'], 9],
  [['0', 'Enter'], 0],
  [['1', '2', 'Backspace', 'Enter'], 0],
  [['Backspace'], 3],
  [['3', 'ArrowRight', 'Enter'], 6],
])('%j leads to page %i from 0', (keys, at) => {
  expect(after(keys)).toMatchObject({ at, typed: '' });
});

test('a covered screen is uncovered by the next key, which turns no page', () => {
  expect(after(['b'])).toMatchObject({ at: 4, cover: 'black' });
  expect(after(['W'])).toMatchObject({ cover: 'white' });
  expect(after(['b', 'b'])).toMatchObject({ cover: null });
  expect(after(['b', 'ArrowRight'])).toMatchObject({ at: 4, cover: null });
});

test('sentences and keys take turns', () => {
  expect(after(['e']).panel).toBe('evidence');
  expect(after(['e', '?']).panel).toBe('keys');
  expect(after(['e', 'E']).panel).toBe(null);
});

test('other keys mean nothing here', () => {
  expect(['F5', 'Tab', 'x', 'Shift'].map((key) => keyed(show(), key))).toEqual([null, null, null, null]);
});

test.each([
  [0, 2, true, 2],
  [0, 2, false, 1],
  [2, 0, false, 0],
  [2, 0, true, 1],
  [1, 1, true, 1],
  [1, 0, true, 1],
])('what stood at %i and is let go at %i (after it: %s) stands at %i', (from, onto, isAfter, to) => {
  expect(placeOfDrop(from, onto, isAfter)).toBe(to);
});
