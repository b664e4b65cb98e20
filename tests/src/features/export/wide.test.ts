/** Regions × indicators: every figure once, beside it what a number alone would hide. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wideSheet } from '../../../../src/features/export/wide.ts';
import type { TargetRow } from '../../../../src/domain/dataset/target-index.ts';
import { valueIn } from '../../../../src/domain/quantity/conversion.ts';
import { signed } from '../../../../src/domain/quantity/signed.ts';
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

/** Of the list below: the commitment, its value and why it is there. */
const below = (sheet: ReturnType<typeof wide>) => {
  const list = sheet?.below;
  const at = (key: string) => list?.columns.findIndex((column) => column.key === key) ?? -1;
  return list?.rows.map(({ cells }) => ['id', 'value', 'said', 'why'].map((key) => cells[at(key)] ?? null));
};

test('what has no place in the grid stands below it with the reason', () => {
  const sheet = wide(
    row({ id: 'a' }),
    row({ id: 'b', region: HAINAN }),
    row({ id: 'c', indicator: '一地独有', value: 7 }),
    row({ id: 'd', value: null, relation: { kind: 'in-step', to: '经济增长', text: '与经济增长同步' } }),
  );
  expect(sheet?.below?.title).toBe('其余 2 项承诺（不在上表）');
  expect(below(sheet)).toEqual([
    ['c', 7, null, '只有这一个地区有这种数值'],
    ['d', null, '与经济增长同步', '没有数值'],
  ]);
  expect(wide(row({ id: 'a' }), row({ id: 'b', region: HAINAN }))).not.toHaveProperty('below');
});

test('units of one dimension are one column in the unit of most, with the form of the others beside it', () => {
  const sheet = wide(
    row({ id: 'a', value: 12e6, unit: '吨' }),
    row({ id: 'b', region: { ...HAINAN, code: '450000', name: '某地' }, value: 8e6, unit: '吨' }),
    row({ id: 'c', region: HAINAN, value: 300e8, valueMax: 310e8, unit: '斤' }),
  );
  const heading = '指标 · 万吨 · 2025年';
  expect(labels(sheet)).toEqual(['地区', heading, `${heading} · 上限`, `${heading} · 原文数值`]);
  expect(lines(sheet)).toEqual([
    ['北京市', 1200, null, null],
    ['某地', 800, null, null],
    ['海南省', 1500, 1550, '300亿–310亿斤'],
  ]);
});

test('a direction alone makes no column of growth, whose fall is below zero; what is cut is none of what is built', () => {
  const growth = { measure: 'growth', unit: '%' } as const;
  const limited = wide(
    row({ id: 'a', ...growth, value: 2, comparator: '~' }),
    row({ id: 'b', ...growth, region: HAINAN, value: 2, direction: 'down', comparator: '<=' }),
  );
  expect(lines(limited)).toEqual([
    ['北京市', 2, '≈'],
    ['海南省', 2, '≤'],
  ]);
  const fall = wide(
    row({ id: 'a', ...growth, value: 2 }),
    row({ id: 'b', ...growth, region: HAINAN, value: 2, direction: 'down' }),
  );
  expect(lines(fall)).toEqual([
    ['北京市', 2],
    ['海南省', -2],
  ]);
  const built = { measure: 'increment' } as const;
  expect(wide(row({ ...built }), row({ ...built, region: HAINAN, direction: 'down' }))).toBeNull();
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
    ['北京市', 1, '≥', null, '期限取自标题、题名或全文（•）'],
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

const PLACES = ['110000', '460000', '450000', '650000'].map((code) => ({
  code,
  name: `地区${code}`,
  level: 'province' as const,
}));
const facts = fc
  .record({
    region: fc.constantFrom(...PLACES),
    indicator: fc.constantFrom('甲', '乙'),
    scope: fc.constantFrom('', '农村'),
    value: fc.option(fc.integer({ min: 1, max: 9e9 }), { freq: 6 }),
    span: fc.option(fc.integer({ min: 1, max: 1e6 })),
    unit: fc.constantFrom('吨', '斤', '元', '%', '家'),
    comparator: fc.constantFrom('=', '>=', '<=', '~'),
    measure: fc.constantFrom('level', 'growth', 'increment', null),
    direction: fc.constantFrom('up', 'down', null),
    due: fc.constantFrom(null, '2026', '2030-06'),
  })
  .map(({ span, due, ...rest }) => ({
    ...rest,
    valueMax: rest.value === null || span === null ? null : rest.value + span,
    deadline: { value: due, basis: due === null ? 'none' : 'sentence', text: '' } as const,
  }));

/** What the numbers of a column are counted in, as its heading says. */
const countedIn = (label: string) =>
  label
    .split(' · ')
    .map(readUnit)
    .find((unit) => unit !== null && ['吨', '斤', '元', '%', '家'].includes(unit.unit));

test('every commitment of the long sheet is in the grid, in the unit of its heading, or in the list below', () => {
  fc.assert(
    fc.property(fc.array(facts, { maxLength: 14 }), (many) => {
      const rows = many.map((one, at) => row({ ...one, id: `t-${at}` }));
      const sheet = wide(...rows);
      if (sheet === null) return;
      const listed = new Set((below(sheet) ?? []).map(([id]) => id));
      for (const one of rows.filter(({ id }) => !listed.has(id)).map(signed)) {
        const own = sheet.rows.filter(({ cells }) => cells[0] === one.region.name);
        const isThere = (value: number | null): boolean =>
          value === null ||
          sheet.columns.some(({ label }, at) => {
            const unit = countedIn(label);
            const inUnit = unit ? valueIn({ value, unit: one.unit }, unit.unit) : null;
            if (!unit || inUnit === null || !label.startsWith(one.indicator)) return false;
            return own.some(({ cells }) => {
              const cell = cells[at];
              return (
                typeof cell === 'number' && Math.abs(cell * unit.value - inUnit) <= 1e-9 * Math.abs(inUnit)
              );
            });
          });
        expect(one.value).not.toBeNull();
        expect([isThere(one.value), isThere(one.valueMax)]).toEqual([true, true]);
      }
    }),
  );
});
