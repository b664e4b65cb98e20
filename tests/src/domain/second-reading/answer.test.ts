import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_ROWS, readAnswer } from '../../../../src/domain/second-reading/answer.ts';
import { LONGEST_ANSWER } from '../../../../src/domain/second-reading/limits.ts';
import { GOAL, lines } from './support.ts';

const row = JSON.stringify(GOAL);

test.for([
  ['a line each', `${row}\n${row}`, 2],
  ['talk and fences around', `Here you are {as asked}:\n\`\`\`json\n${row}\n\`\`\`\nDone!`, 1],
  ['a list over lines', `[\n  ${row},\n  ${row}\n]`, 2],
  ['an object that wraps the list', `{"records": [${row}, ${row}]}`, 2],
  ['printed with breaks', JSON.stringify({ ...GOAL, alt: { indicator: ['营收'] } }, null, 2), 1],
  ['braces and quotation marks in a quote', lines({ ...GOAL, quote: '“{x}”\\"}' }), 1],
  ['Windows line ends', `${row}\r\n${row}\r\n`, 2],
] as const)('%s', ([, text, count]) => {
  const { rows, bad } = readAnswer(text);
  expect([rows.length, bad]).toEqual([count, []]);
});

test('half a line is named, and the lines behind it are read', () => {
  const half = row.slice(0, row.length / 2);
  expect(readAnswer(`${half}\n${row}\n${half}`)).toMatchObject({
    rows: [{ at: 2 }],
    bad: [
      { at: 1, reason: 'broken-off' },
      { at: 3, reason: 'broken-off' },
    ],
  });
});

test('a number that is written as words of a number is one; what is none names its field', () => {
  const { rows, bad } = readAnswer(
    lines({ ...GOAL, line: '7-8', value: '2,000', comparator: '≥' }, { ...GOAL, value: 'much' }, { line: 7 }),
  );
  expect(rows[0]?.row).toMatchObject({ line: 7, value: 2000, comparator: '>=' });
  expect(bad.map(({ field }) => field)).toEqual(['value', 'class']);
});

test('what a field does not say is no opinion, and null says that there is none', () => {
  const { line, class: kind, quote, indicator } = GOAL;
  const { rows } = readAnswer(lines({ line, class: kind, quote, indicator, deadline: '' }));
  expect(rows[0]?.row).toMatchObject({ deadline: null });
  expect(rows[0]?.row.frequency).toBeUndefined();
});

test('lines that are said to be read to the end', () => {
  expect(readAnswer(`${row}\n{"done":"3-7, 9"}\n{"done":"12"}`).done).toEqual([
    [3, 7],
    [9, 9],
    [12, 12],
  ]);
  expect(readAnswer(row).done).toBeNull();
});

test('keys of prototypes are keys like any other', () => {
  const { rows } = readAnswer(
    `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${row.slice(1)}`,
  );
  expect(rows).toHaveLength(1);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Object.keys(rows[0]?.row ?? {})).not.toContain('constructor');
});

test('five million signs are bounded, whatever they are', () => {
  const started = process.cpuUsage();
  const half = LONGEST_ANSWER / 2;
  for (const text of [
    '{'.repeat(half),
    '[{"a":'.repeat(half / 6),
    `"`.repeat(half),
    '{"a":"'.repeat(half / 6),
  ])
    expect(readAnswer(text + text).rows).toEqual([]);
  const many = readAnswer(`${row}\n`.repeat(MOST_ROWS + 5));
  expect([many.rows.length, many.isCut]).toEqual([MOST_ROWS, true]);
  expect(readAnswer(' '.repeat(LONGEST_ANSWER + 1)).isCut).toBe(true);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1e6).toBeLessThan(20);
});

test('any text is read without an error', () => {
  const pieces = fc.constantFrom('{', '}', '[', ']', '"', '\\', '\n', ',', ':', 'line', '1', row);
  fc.assert(
    fc.property(fc.array(pieces), (written) => {
      const { rows, bad } = readAnswer(written.join(''));
      expect(rows.length + bad.length).toBeLessThanOrEqual(written.length);
    }),
  );
});
