/** The comparison of more places than can be read side by side: nothing is called unlike because it was not looked at. */
import { describe, expect, test } from 'vitest';
import { PALETTES } from '../../../src/charts/palette.ts';
import { MOST_PLOTTED, multiplesExhibit } from '../../../src/charts/compare-multiples/exhibit.ts';
import { matrixOf } from '../../../src/domain/compare/matrix.ts';
import { comparisonOf, MOST_COMPARED, indexTopics } from '../../../src/domain/compare/comparison.ts';
import { createI18n } from '../../i18n.ts';
import { syntheticView, type SyntheticTarget } from '../../synthetic.ts';

const zh = createI18n('zh-CN');
const PLACES = MOST_COMPARED * 2;
const place = (n: number): SyntheticTarget['region'] => ({
  code: String(110_000 + n),
  name: `第${n}市（虚构）`,
  level: 'city',
});
const salt = (n: number, more: Partial<SyntheticTarget> = {}): SyntheticTarget => ({
  region: place(n),
  indicator: '海水淡化工程规模',
  value: 10 + n,
  ...more,
});
/** The last two are another thing: another unit, and no figure. */
const targets = [
  ...Array.from({ length: PLACES }, (_, n) => salt(n)),
  salt(PLACES, { unit: '座' }),
  salt(PLACES + 1, { value: null }),
];
const dataset = syntheticView(targets);
const model = () => comparisonOf(indexTopics(dataset), { topic: [], region: [], mine: null });
const covered = new Map([...dataset.regions].map(([code, { name }]) => [code, name]));
const scope = { region: [], mine: null, pin: [], covered };
const STYLE = { palette: PALETTES.light, width: 900, animate: false };
const context = { asOf: '2026-01-01', dataset, i18n: zh };

describe('the table of more places than are judged pair by pair', () => {
  const matrixOfAll = () => matrixOf(model(), { ...scope, horizon: null, by: null, dir: 'asc' });

  test('has the figure of every place, and what is unlike with its reason', () => {
    const { rows } = matrixOfAll();
    const cellAt = (n: number) => rows.find(({ code }) => code === place(n).code)?.cells[0];
    expect(model().leftOut).toBeGreaterThan(0);
    const cells = Array.from({ length: PLACES + 1 }, (_, n) => cellAt(n));
    const codes = cells.map((cell) => cell?.kind === 'value' && cell.reasons.map(({ code }) => code));
    expect(codes.pop()).toEqual(['unit']);
    expect(new Set(codes.map(String))).toEqual(new Set(['']));
    expect(cellAt(PLACES + 1)?.kind).toBe('words');
  });

  test('as small multiples draws some places and says so; the table and the data have all', () => {
    const matrix = matrixOfAll();
    const exhibit = multiplesExhibit(matrix, { mine: null }, context);
    const rows = PLACES + 1;
    expect(exhibit.title).toContain('地的中位数为');
    expect(exhibit.subtitle[0]?.text).toContain(`${MOST_PLOTTED} 个地区`);
    expect(exhibit.doubts[0]).toBe(`图中只画说得最多的 ${MOST_PLOTTED} 个地区，共 ${rows} 个，其余见表`);
    expect(exhibit.table.rows).toHaveLength(rows);
    expect(exhibit.data.rows).toHaveLength(rows * matrix.columns.length);
    const { yAxis } = exhibit.drawing?.option(STYLE) ?? {};
    const [first] = Array.isArray(yAxis) ? yAxis : [];
    expect(first).toHaveProperty('data.length', MOST_PLOTTED);
  });

  test('as small multiples of unlike things say that no two share an axis, and keep the table', () => {
    const family = { family: { id: 'water', by: 'rule' } } as const;
    const unlike = syntheticView([
      salt(1, { more: family }),
      salt(2, { indicator: '雨水规模', more: family }),
      salt(3, { indicator: '再生水规模', more: family }),
    ]);
    const picked = comparisonOf(indexTopics(unlike), { topic: ['family:water'], region: [], mine: null });
    const own = matrixOf(picked, { ...scope, horizon: null, by: null, dir: 'asc' });
    const { title, drawing, table } = multiplesExhibit(own, { mine: null }, { ...context, dataset: unlike });
    expect([title, drawing]).toEqual(['各项口径不一，没有可用同一轴比较的指标', null]);
    expect(table.rows).not.toEqual([]);
  });
});
