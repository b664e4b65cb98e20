/** Regions × indicators: every figure once, beside it what a number alone would hide. */
import { expect, test } from 'vitest';
import { wideSheet } from '../../../../src/features/export/wide.ts';
import type { TargetRow } from '../../../../src/domain/dataset/target-index.ts';
import { readUnit } from '../../../../src/domain/quantity/typed.ts';
import { createI18n } from '../../../i18n.ts';
import { NATIONWIDE } from '../../../nationwide.ts';
import { row } from '../../domain/rows.ts';

const i18n = createI18n('zh-CN');
const HAINAN = { code: '460000', name: '海南省', level: 'province' } as const;
const wide = (...rows: TargetRow[]) => wideSheet(rows, i18n);
const labels = (sheet: ReturnType<typeof wide>) => sheet?.columns.map(({ label }) => label);
const lines = (sheet: ReturnType<typeof wide>) => sheet?.rows.map(({ cells }) => cells);

test('a row a region, a column an indicator with unit and year, numbers alone where they say all', () => {
  const sheet = wide(
    row({ id: 'a', region: HAINAN, value: 2e11, unit: '元' }),
    row({ id: 'b', value: 3, unit: '元' }),
    row({ id: 'c', indicator: '一地独有' }),
    row({ id: 'd', value: null }),
  );
  expect(labels(sheet)).toEqual(['地区', '指标 · 元 · 2025年']);
  expect(lines(sheet)).toEqual([
    ['北京市', 3],
    ['海南省', 2e11],
  ]);
});

test('bound, upper end, day and doubt stand beside the number where any figure has one', () => {
  const sheet = wide(
    row({ id: 'a', comparator: '>=', deadline: { value: '2025', basis: 'title', text: '' } }),
    row({
      id: 'b',
      region: HAINAN,
      valueMax: 2,
      deadline: { value: '2025-06', basis: 'sentence', text: '' },
    }),
  );
  const heading = '指标 · 家 · 2025年';
  const facets = ['', ' · 界限', ' · 上限', ' · 说明'].map((facet) => heading + facet);
  expect(labels(sheet)).toEqual(['地区', ...facets]);
  expect(lines(sheet)).toEqual([
    ['北京市', 1, '≥', null, '期限为推算'],
    ['海南省', 1, null, 2, '2025年6月'],
  ]);
});

test('years, units and ways of counting never share a column; different figures of one region are all kept', () => {
  const of = (change: Partial<TargetRow>) => [row(change), row({ ...change, region: HAINAN, value: 7 })];
  const sheet = wide(
    ...of({}),
    ...of({ unit: '个' }),
    ...of({ average: true }),
    ...of({ scope: '规模以上' }),
    ...of({ measure: 'increment' }),
    ...of({ deadline: { value: '2030', basis: 'sentence', text: '' } }),
    row({ value: 1 }),
    row({ value: 5 }),
  );
  expect(sheet?.columns).toHaveLength(7);
  expect(new Set(labels(sheet)).size).toBe(7);
  expect(lines(sheet)).toEqual([
    ['北京市', 1, 1, 1, 1, 1, 1],
    ['北京市', 5, null, null, null, null, null],
    ['海南省', 7, 7, 7, 7, 7, 7],
  ]);
});

test('where no two regions have a figure of one kind there is no such sheet', () => {
  expect(wide(row({}), row({ region: HAINAN, unit: '个' }))).toBeNull();
});

test('a column whose figures are all shown in one scale counts in it', () => {
  const of = (value: number, more = 5e10) =>
    labels(wide(row({ value, unit: '元' }), row({ region: HAINAN, value: more, unit: '元' })));
  expect(of(2e11)?.at(1)).toBe('指标 · 亿元 · 2025年');
  expect(of(3e12)?.at(1)).toBe('指标 · 亿元 · 2025年');
  expect(of(0)?.at(1)).toBe('指标 · 亿元 · 2025年');
  expect(of(8000)?.at(1)).toBe('指标 · 元 · 2025年');
});

test.each(['zh-CN', 'en'] as const)(
  'in %s, of the whole nation no figure that two regions share is missing or in another unit than the heading says',
  (lang) => {
    const { rows } = NATIONWIDE.dataset;
    const sheet = wideSheet(rows, createI18n(lang));
    const sizes = sheet?.columns.map(({ label }) =>
      // The last part is the year.
      Math.max(
        ...label
          .split(' · ')
          .slice(0, -1)
          .map((part) => readUnit(part)?.value ?? 1),
      ),
    );
    const figures = (sheet?.rows ?? []).flatMap(({ cells }) =>
      cells.flatMap((cell, at) => (typeof cell === 'number' ? cell * (sizes?.[at] ?? 1) : [])),
    );
    const key = ({ indicatorKey, deadline }: TargetRow) => `${indicatorKey} ${deadline.value}`;
    const shared = rows.filter(
      (one) =>
        one.value !== null &&
        rows.some(
          (other) => other.value !== null && key(one) === key(other) && one.region.code !== other.region.code,
        ),
    );
    const inOrder = (values: readonly number[]) =>
      values.map((value) => Number(value.toPrecision(12))).toSorted((a, b) => a - b);
    expect(inOrder(figures)).toEqual(inOrder(shared.flatMap(({ value }) => value ?? [])));
    expect(Math.max(...(sizes ?? []))).toBeGreaterThan(1e4);
  },
);
