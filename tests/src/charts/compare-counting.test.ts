import { expect, it } from 'vitest';
import { countedFigure, countingOf } from '../../../src/charts/compare-matrix/words.ts';
import { comparisonOf, indexTopics } from '../../../src/domain/compare/comparison.ts';
import { matrixOf } from '../../../src/domain/compare/matrix.ts';
import { createI18n } from '../../i18n.ts';
import { syntheticView, type SyntheticTarget } from '../../synthetic.ts';

const PLACES = ['370000', '460000', '210000'];
const target = (at: number, value: number, more: Partial<SyntheticTarget>): SyntheticTarget => ({
  region: { code: PLACES[at] ?? '', name: PLACES[at] ?? '', level: 'province' },
  indicator: '盐场产量',
  unit: '吨',
  value,
  due: '2028',
  ...more,
});

/** The head's unit, and the cells of the three places. */
function column(lang: 'zh-CN' | 'en', values: readonly number[], more: Partial<SyntheticTarget>[] = []) {
  const i18n = createI18n(lang);
  const view = syntheticView(values.map((value, at) => target(at, value, more[at] ?? {})));
  const topic = ['indicator:盐场产量'];
  const model = comparisonOf(indexTopics(view), { topic, region: [], mine: null });
  const scope = { region: PLACES, horizon: null, mine: null, pin: [], covered: new Map(), by: null } as const;
  const matrix = matrixOf(model, { ...scope, dir: 'asc' });
  const counting = countingOf(matrix, 0, i18n);
  const byPlace = new Map(matrix.rows.map(({ code, cells }) => [code, cells[0]]));
  const shown = PLACES.map((code) => {
    const cell = byPlace.get(code);
    return cell && 'row' in cell ? countedFigure(cell.row, counting, i18n) : null;
  });
  return [counting?.unit, ...shown];
}

it('a head says the unit and the scale in which all figures of its column are exact and short', () => {
  expect(column('zh-CN', [1_100_000, 280_000, 82_000])).toEqual(['万吨', '110', '28', '8.2']);
  expect(column('zh-CN', [90, 60, 20])).toEqual(['吨', '90', '60', '20']);
  expect(column('zh-CN', [90, 60.125, 1_200_000])).toEqual(['吨', '90', '60.125', '1200000']);
  expect(column('en', [2_000_000, 1_100_000, 3e6])).toEqual(['million t', '2', '1.1', '3']);
  expect(column('en', [1_100_000, 280_000, 82_000])).toEqual(['thousand t', '1,100', '280', '82']);
  expect(column('en', [1_100_000, 280_500, 82_000])).toEqual(['t', '1,100,000', '280,500', '82,000']);
});

it('what is counted otherwise says so itself, and so does a column of numbers too long to read', () => {
  expect(column('zh-CN', [90, 60, 20], [{}, {}, { unit: '座' }])).toEqual(['吨', '90', '60', null]);
  expect(column('zh-CN', [90, 60, 20], [{}, { comparator: '>=' }])).toEqual(['吨', '90', '≥60', '20']);
  expect(column('zh-CN', [90_123_457, 60, 20])).toEqual([undefined, null, null, null]);
  expect(
    column(
      'zh-CN',
      [9, 6, 2],
      [0, 1, 2].map(() => ({ frequency: 'annual' as const })),
    ),
  ).toEqual([undefined, null, null, null]);
});
