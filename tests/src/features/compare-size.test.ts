/** The comparison of more places than can be read side by side: nothing is called unlike because it was not looked at. */
import { describe, expect, test } from 'vitest';
import { buildIndex, openIndex } from '../../../src/bulk/dataset-index.ts';
import { compareMatrixOption } from '../../../src/charts/compare-matrix/option.ts';
import { PALETTES } from '../../../src/charts/palette.ts';
import {
  BAND_ROWS,
  matrixExhibit,
  MOST_PLOTTED,
  multiplesExhibit,
} from '../../../src/features/compare/grid-exhibits.ts';
import { matrixOf } from '../../../src/features/compare/matrix.ts';
import { matrixDrawing } from '../../../src/features/compare/matrix-words.ts';
import { comparing, MOST_COMPARED, indexTopics } from '../../../src/features/compare/model.ts';
import { createI18n } from '../../i18n.ts';
import { syntheticDataset, type SyntheticTarget } from '../../synthetic.ts';

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
const dataset = openIndex(buildIndex(syntheticDataset(targets), 'test', { themes: [], families: [] }));
const topicIndex = indexTopics(dataset);
const model = comparing(topicIndex, { topic: [], region: [], mine: null });
const covered = new Map([...dataset.regions].map(([code, { name }]) => [code, name]));
const scope = { region: [], mine: null, pin: [], covered };
const STYLE = { palette: PALETTES.light, width: 900, animate: false };
const context = { asOf: '2026-01-01', dataset, i18n: zh };

describe('the matrix of more places than are compared', () => {
  const matrix = matrixOf(topicIndex, model, scope);
  const column = matrix.columns.findIndex(({ panel }) => panel.members.length === MOST_COMPARED);
  const kindOf = (n: number) => matrix.rows.find(({ code }) => code === place(n).code)?.cells[column]?.kind;

  test('has the figure of every place that is alike, compared before or not', () => {
    expect(model.leftOut).toBeGreaterThan(0);
    const kinds = new Set(Array.from({ length: PLACES }, (_, n) => kindOf(n)));
    expect(kinds).toEqual(new Set(['value']));
  });

  test('still tells what is unlike, and says why', () => {
    const cell = matrix.rows.find(({ code }) => code === place(PLACES).code)?.cells[column];
    expect(cell).toMatchObject({ kind: 'unlike' });
    const reasons = cell !== undefined && 'reasons' in cell ? cell.reasons() : [];
    expect(reasons.map(({ code }) => code)).toEqual(['unit']);
    expect(kindOf(PLACES + 1)).toBe('words');
  });

  test('says the cells that are drawn, not all', () => {
    let said = 0;
    const counting = {
      ...zh,
      t: ((...given: Parameters<typeof zh.t>) => {
        said += 1;
        return zh.t(...given);
      }) as typeof zh.t,
    };
    const drawing = matrixDrawing(matrix, new Map(), null, counting);
    compareMatrixOption(drawing, STYLE, { from: 0, to: BAND_ROWS });
    const band = said;
    compareMatrixOption(drawing, STYLE);
    expect(band).toBeGreaterThan(0);
    expect(said / band).toBeGreaterThan((PLACES / BAND_ROWS) * 0.8);
  });

  test('is drawn in bands that hold every row once', () => {
    const { drawing } = matrixExhibit(matrix, null, context);
    const rows = drawing?.bands?.flatMap(({ option }) => {
      const { yAxis } = option(STYLE);
      return yAxis !== null && typeof yAxis === 'object' && 'data' in yAxis ? yAxis.data : [];
    });
    expect(rows).toHaveLength(matrix.rows.length);
    expect(drawing?.bands).toHaveLength(Math.ceil(matrix.rows.length / BAND_ROWS));
  });

  test('as small multiples draws some places and says so; the table and the data have all', () => {
    const exhibit = multiplesExhibit(matrix, null, context);
    const rows = PLACES;
    expect(exhibit.doubts[0]).toBe(`图中只画说得最多的 ${MOST_PLOTTED} 个地区，共 ${rows} 个，其余见表`);
    expect(exhibit.table.rows).toHaveLength(rows);
    expect(exhibit.data.rows).toHaveLength(rows * matrix.columns.length);
    const { yAxis } = exhibit.drawing?.option(STYLE) ?? {};
    const [first] = Array.isArray(yAxis) ? yAxis : [];
    expect(first).toHaveProperty('data.length', MOST_PLOTTED);
  });
});
