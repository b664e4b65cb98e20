/** What is typed into the form of a recorded value, and what is asked back. */
import { expect, it } from 'vitest';
import { readTyped, typedOf, type Typed } from '../../../../src/features/progress/typed-value.ts';
import { createI18n } from '../../../i18n.ts';
import { row } from '../../domain/rows.ts';

const HALL = row({ kind: 'milestone', indicator: '建成展馆', value: null, unit: '', measure: null });
const ROADS = row({ indicator: '公路', unit: '公里', value: 80 });
const i18n = createI18n('zh-CN');

it.each<[string, typeof HALL, Partial<Typed>, RegExp]>([
  ['a figure in its unit', ROADS, { date: '2025', value: '85' }, /^85公里$/u],
  ['a figure of another kind', ROADS, { date: '2025', value: '85家' }, /不能换算/u],
  ['done, with what shows it', HALL, { date: '2025-05', source: '验收公告' }, /^null$/u],
  ['done today', HALL, { date: '2025', source: '验收公告' }, /^null$/u],
  ['done, and nothing shows it', HALL, { date: '2025-05', source: ' ' }, /依据/u],
  ['done on a day to come', HALL, { date: '2025-09-02', source: '计划' }, /还没有到/u],
  ['done, some day', HALL, { date: '前年', source: '验收公告' }, /日期没有读懂/u],
])('%s', (_, of, change, said) => {
  const reading = readTyped({ ...typedOf(null, of, 'zh-CN'), ...change }, of, '2025-09-01', i18n);
  expect(reading.ok ? `${reading.value}${reading.unit}` : reading.problem).toMatch(said);
});
