import { expect, it } from 'vitest';
import { sourceLine, type LinedPolicy } from '../../../../src/charts/exhibit/folded-sources.ts';
import { PROVINCES } from '../../../../src/domain/region/provinces.ts';
import { en, zh } from '../fixtures.ts';

/** SYNTHETIC titles. */
function report(place: number, date: string | null): LinedPolicy {
  const { code, zh: short } = PROVINCES[place] ?? { code: '110000', zh: '北京' };
  const region = { code, name: `${short}省`, level: 'province' as const };
  const article = {
    title: `${region.name}2026年虚构工作报告`,
    region,
    ...(date !== null && { issueDate: { value: date, basis: 'sentence' as const } }),
  };
  return { citation: () => `《${article.title}》`, article };
}
const other = (title: string, code: string): LinedPolicy => ({
  citation: () => `《${title}》`,
  article: { title, region: { code, name: '虚构市', level: 'city' } },
});
const all = Array.from({ length: 31 }, (_, at) => report(at, at % 2 === 0 ? '2026-01-20' : '2026-02-03'));

const CASES: readonly [string, readonly LinedPolicy[], string, string][] = [
  [
    'all alike',
    all,
    '31 省（区、市）2026年虚构工作报告（2026年1—2月）',
    '2026年虚构工作报告 of 31 provinces (Jan–Feb 2026)',
  ],
  [
    'alike, one of them without a date',
    [...all.slice(1), report(0, null)],
    '31 省（区、市）2026年虚构工作报告',
    '2026年虚构工作报告 of 31 provinces',
  ],
  [
    'others beside them, by place, the first ones by name',
    [
      other('虚构规划丙', '450100'),
      ...all.slice(0, 2),
      other('虚构规划甲', '130100'),
      other('虚构规划乙', '370200'),
    ],
    '2 省（区、市）2026年虚构工作报告（2026年1—2月）；《虚构规划甲》；《虚构规划乙》；另有 1 项政策',
    '2026年虚构工作报告 of 2 provinces (Jan–Feb 2026); 《虚构规划甲》; 《虚构规划乙》; 1 more policy',
  ],
  [
    'none alike',
    [other('虚构规划乙', '370200'), other('虚构规划甲', '130100')],
    '《虚构规划甲》；《虚构规划乙》',
    '《虚构规划甲》; 《虚构规划乙》',
  ],
  ['none', [], '', ''],
];

it.each(CASES)('%s', (_, policies, chinese, english) => {
  expect(sourceLine(policies, zh)).toBe(chinese);
  expect(sourceLine(policies, en)).toBe(english);
});
