/** What is typed into the form of a recorded value, and what is asked back. */
import { expect, it } from 'vitest';
import { readTyped, typedOf, type Typed } from '../../../../src/features/progress/value-form.ts';
import { createI18n } from '../../../i18n.ts';
import { row } from '../../domain/rows.ts';

const HALL = row({ kind: 'milestone', indicator: '建成展馆', value: null, unit: '', measure: null });
const ROADS = row({ indicator: '公路', unit: '公里', value: 80 });
const i18n = createI18n('zh-CN');

it.each<[string, typeof HALL, Partial<Typed>, RegExp]>([
  ['a figure in its unit', ROADS, { date: '2025', value: '85' }, /^85公里$/u],
  ['a running total', ROADS, { date: '2025年1—8月', value: '85' }, /^85公里 2025-01\/2025-08$/u],
  ['a time without a year', ROADS, { date: '三季度', value: '85' }, /^85公里 2024-07\/2024-09$/u],
  ['a change, of what is none', ROADS, { date: '2025', value: '同比增长5%' }, /同比、环比或增减/u],
  ['a figure of another kind', ROADS, { date: '2025', value: '85家' }, /不能换算/u],
  ['done, with what shows it', HALL, { date: '2025-05', source: '验收公告' }, /^null$/u],
  ['done today', HALL, { date: '2025', source: '验收公告' }, /^null$/u],
  ['done, and nothing shows it', HALL, { date: '2025-05', source: ' ' }, /依据/u],
  ['done on a day to come', HALL, { date: '2025-09-02', source: '计划' }, /还没有到/u],
  ['done, some day', HALL, { date: '前年', source: '验收公告' }, /时间没有读懂/u],
])('%s', (_, of, change, said) => {
  const reading = readTyped({ ...typedOf(null, of, 'zh-CN'), ...change }, of, '2025-09-01', i18n);
  const span = reading.ok && reading.from !== undefined ? ` ${reading.from}/${reading.date}` : '';
  expect(reading.ok ? `${reading.value}${reading.unit}${span}` : reading.problem).toMatch(said);
});

const MILLION = row({ indicator: '城镇新增就业', unit: '人', value: 986_000, measure: 'increment' });

it('a new value is in the unit that the target is shown in', () => {
  expect(typedOf(null, MILLION, 'zh-CN').unit).toBe('万人');
  expect(typedOf(null, MILLION, 'en').unit).toBe('人');
  expect(typedOf(null, { ...MILLION, value: 12_000_000 }, 'en').unit).toBe('百万人');
  const typed = { ...typedOf(null, MILLION, 'zh-CN'), date: '2025', value: '98.6' };
  expect(readTyped(typed, MILLION, '2025-09-01', i18n)).toMatchObject({ value: 98.6, unit: '万人' });
});

const GROWTH = row({ indicator: '固定资产投资增速', unit: '%', value: 5, measure: 'growth' });

it.each<[string, object]>([
  ['-3.3', { ok: true, value: -3.3, unit: '%' }],
  ['-3.3%', { ok: true, value: -3.3, unit: '%' }],
  ['下降3.3%', { ok: true, value: 3.3, direction: 'down', unit: '%' }],
  ['增长3.3%', { ok: true, value: 3.3, direction: 'up', unit: '%' }],
  ['下降-3.3%', { ok: false }],
])('of a growth a fall may be typed: %s', (value, reading) => {
  const typed = { ...typedOf(null, GROWTH, 'zh-CN'), date: '2025', value };
  expect(readTyped(typed, GROWTH, '2025-09-01', i18n)).toMatchObject(reading);
});

it('what was typed as a fall comes back into the form as one', () => {
  const stored = {
    id: '00000000-0000-4000-8000-000000000001',
    targetId: 't-1',
    fingerprint: {} as never,
    role: 'actual',
    date: '2025',
    value: 3.3,
    direction: 'down',
    unit: '%',
    source: '',
    comment: '',
    revision: 1,
    createdAt: 0,
    updatedAt: 0,
  } as const;
  expect(typedOf(stored, GROWTH, 'zh-CN').value).toBe('-3.3');
  expect(typedOf({ ...stored, direction: 'up' }, GROWTH, 'zh-CN').value).toBe('+3.3');
});
