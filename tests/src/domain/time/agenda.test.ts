import { expect, test } from 'vitest';
import { deadlineModel } from '../../../at-once.ts';
import { row } from '../rows.ts';

const EVERY = { region: [], theme: [], state: 'all', from: null, to: null } as const;

test('what is over without a result stands first, then each month, then what has a result, then what has no date', () => {
  const rows = ['2026-09', '2026', '2025-06-30', null, '2025', '2026-09-15', '2027'].map((value, at) =>
    row({ id: `t-${at}`, deadline: { value, basis: value === null ? 'none' : 'sentence', text: '' } }),
  );
  const vantage = { asOf: '2026-03-01', results: new Map([['t-2', ['2025-06-30']]]) };
  const { agenda } = deadlineModel(rows, vantage, EVERY);
  expect(agenda.map(({ part, date, rows: of }) => [part, date, of.map(({ id }) => id)])).toEqual([
    ['over', '', ['t-4']],
    ['coming', '2026-09', ['t-5', 't-0']],
    ['coming', '2026', ['t-1']],
    ['coming', '2027', ['t-6']],
    ['reported', '', ['t-2']],
    ['undated', '', ['t-3']],
  ]);
});
