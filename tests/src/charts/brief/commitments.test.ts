/** The brief of a policy or of a theme. SYNTHETIC data only. */
import { describe, expect, it, test } from 'vitest';
import { commitmentsBrief } from '../../../../src/charts/brief/commitments.ts';
import type { Brief } from '../../../../src/domain/brief/brief.ts';
import type { LinkedResult } from '../../../../src/domain/progress/result-links.ts';
import { contextOf, targetsOf } from '../../../briefs.ts';
import { syntheticView, type SyntheticTarget } from '../../../synthetic.ts';
import { documentResult } from '../../domain/rows.ts';

const WHAT = '《虚构规划》';

function briefOf(
  targets: readonly SyntheticTarget[],
  {
    offices = new Map<string, string>(),
    linked = new Map<string, LinkedResult[]>(),
    lang = 'zh-CN' as const,
  } = {},
): Brief {
  const dataset = syntheticView(targets);
  const known = { linked, recorded: new Map(), dataset };
  return commitmentsBrief({ what: WHAT, rows: dataset.rows, known, offices }, contextOf(dataset, lang));
}

const said = ({ blocks }: Brief): string =>
  blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))
    .map(({ text }) => text)
    .join('');
const rowsOf = ({ blocks }: Brief): string[][] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : [],
  );

describe('in general', () => {
  test.each([
    ['one', targetsOf('5'), '《虚构规划》共有承诺 1 条（目标 1 条），其中写明数值的 1 条，只有文字的 0 条。'],
    ['a tie', targetsOf('5*3'), '共有承诺 3 条'],
    ['none', [], '《虚构规划》中未见承诺。'],
    [
      'words without a figure',
      [...targetsOf('5'), ...targetsOf('6').map((one) => ({ ...one, value: null }))],
      '写明数值的 1 条，只有文字的 1 条',
    ],
    ['years', [...targetsOf('5'), ...targetsOf('6', { due: '2030' })], '按期限：2026年 1 条、2030年 1 条。'],
    ['no date', targetsOf('5', { due: null }), '按期限：未写期限的 1 条。'],
    ['places', targetsOf('5 6'), '涉及 2 个地区：北京、天津。'],
    [
      'many places',
      targetsOf('5*9'),
      '涉及 9 个地区：北京、天津、河北、山西、内蒙古、辽宁、吉林、黑龙江等。',
    ],
    ['a milestone', targetsOf('5', { more: { kind: 'milestone' } }), '里程碑 1 条'],
    [
      'last year without a result',
      targetsOf('5', { due: '2025' }),
      '2025年到期、写明数值的目标有 1 项，都未查到可以对照的结果；未查到不等于未完成。',
    ],
    ['due within twelve months', targetsOf('5 6'), '有 2 项，最早的期限是2026年'],
    ['nothing due', targetsOf('5', { due: '2035' }), '未见至2027年3月1日到期的目标。'],
  ] as const)('%s', (_, targets, words) => {
    expect(said(briefOf(targets))).toContain(words);
  });
});

/** Of each due one commitment of the first provinces; `-` has none. */
const duesOf = (dues: string): SyntheticTarget[] =>
  dues.split(' ').flatMap((due, at) => targetsOf('5*9', { due: due === '-' ? null : due }).slice(at, at + 1));

test.each([
  ['2026', '2026年 1 条'],
  ['2026 2026', '2026年 2 条'],
  ['2030 2026', '2026年 1 条、2030年 1 条'],
  ['2026-06 2026', '2026年 2 条'],
  ['2026-06-30 2026-12', '2026年 2 条'],
  ['2027 2026 2027 2026 2027', '2026年 2 条、2027年 3 条'],
  ['-', '未写期限的 1 条'],
  ['- -', '未写期限的 2 条'],
  ['- 2026', '2026年 1 条、未写期限的 1 条'],
  ['2030 - 2024', '2024年 1 条、2030年 1 条、未写期限的 1 条'],
  ['2025 2026 2027 2028', '2025年 1 条、2026年 1 条、2027年 1 条、2028年 1 条'],
  ['2026/2030', '2026年 1 条'],
])('by deadline: %s', (dues, words) => {
  expect(said(briefOf(duesOf(dues)))).toContain(`按期限：${words}。`);
});

test.each([
  ['5', '写明数值的 1 条，只有文字的 0 条', ''],
  ['5 5', '写明数值的 2 条，只有文字的 0 条', '2 个地区：北京、天津。'],
  ['5 6 7', '写明数值的 3 条，只有文字的 0 条', '3 个地区：北京、天津、河北。'],
  ['>=5 <=6', '写明数值的 2 条，只有文字的 0 条', '2 个地区：北京、天津。'],
  ['4..6', '写明数值的 1 条，只有文字的 0 条', ''],
  ['0', '写明数值的 1 条，只有文字的 0 条', ''],
  ['-3 -5', '写明数值的 2 条，只有文字的 0 条', '2 个地区：北京、天津。'],
  ['~5*4', '写明数值的 4 条，只有文字的 0 条', '4 个地区：北京、天津、河北、山西。'],
  ['w', '写明数值的 0 条，只有文字的 1 条', ''],
  ['5 w', '写明数值的 1 条，只有文字的 1 条', '2 个地区：北京、天津。'],
  ['w w 5', '写明数值的 1 条，只有文字的 2 条', '3 个地区：北京、天津、河北。'],
  [
    '5*9',
    '写明数值的 9 条，只有文字的 0 条',
    '9 个地区：北京、天津、河北、山西、内蒙古、辽宁、吉林、黑龙江等。',
  ],
])('how many and where: %s', (notation, count, where) => {
  const targets = targetsOf(notation.replaceAll('w', '1')).map((one, at) =>
    notation.split(' ')[at] === 'w' ? { ...one, value: null } : one,
  );
  const words = said(briefOf(targets));
  expect(words).toContain(count);
  expect(words).toContain(`。${where === '' ? '至' : `涉及 ${where}`}`);
});

it('lists what has no date last, and what is past behind what is to come', () => {
  const dates = rowsOf(briefOf(duesOf('- 2024 2030 2026'))).map((cells) => cells[3]);
  expect(dates).toEqual(['2026年', '2030年', '2024年', '未写期限']);
});

it('lists every commitment with its bound, range, fall, unit and date, in the order of their deadlines', () => {
  const fall = targetsOf('3', {
    indicator: '虚构能耗降幅',
    due: '2027',
    more: { measure: 'growth', direction: 'down' },
  });
  const brief = briefOf([...targetsOf('>=5 4..6', { due: '2030' }), ...fall]);
  expect(rowsOf(brief)).toEqual([
    ['北京', '虚构能耗降幅', '下降3%', '2027年'],
    ['北京', '虚构再生水利用率', '5%以上', '2030年'],
    ['天津', '虚构再生水利用率', '4–6%', '2030年'],
  ]);
});

it('says what was missed by the results that are known, with both sources', () => {
  const result = documentResult({ unit: '%', value: 4, articleId: 'a-110000', line: 3 });
  const link: LinkedResult = { targetId: 't-synthetic-0', resultId: 'o', fit: 'answers', doubts: [], result };
  const brief = briefOf(targetsOf('>=9', { due: '2025' }), { linked: new Map([['t-synthetic-0', [link]]]) });
  expect(said(brief)).toContain('未达到 1 项');
  expect(said(brief)).toContain('目标9%以上，结果4%');
});

it('of one policy has its note once, of several at each', () => {
  const notesOf = ({ blocks }: Brief) =>
    blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flat().flatMap(({ notes }) => notes) : [],
    );
  const one = briefOf(targetsOf('5').concat(targetsOf('6', { indicator: '虚构绿化覆盖率' })));
  expect(notesOf(one)).toEqual([]);
  expect(one.sources.notes).toHaveLength(1);
  expect(one.sources.notes[0]).toMatch(/第 \d+、\d+ 行$/u);
  expect(notesOf(briefOf(targetsOf('5 6')))).toEqual([1, 2]);
});

it('has the offices that the reader’s notes name, and says how many have none', () => {
  const brief = briefOf(targetsOf('5 6 7'), { offices: new Map([['t-synthetic-0', '虚构发展改革委']]) });
  expect(said(brief)).toContain('虚构发展改革委 1 条、未注明的 2 条。');
  expect(rowsOf(brief)[0]?.at(-1)).toBe('虚构发展改革委');
  expect(said(briefOf(targetsOf('5')))).not.toContain('未注明');
});
