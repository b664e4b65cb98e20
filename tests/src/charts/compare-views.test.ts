import { describe, expect, it } from 'vitest';
import type { MatrixDrawing, MatrixMark } from '../../../src/charts/compare-matrix/data.ts';
import {
  compareMatrixHeight,
  compareMatrixOption,
  matrixLayout,
} from '../../../src/charts/compare-matrix/option.ts';
import {
  compareMultiplesHeight,
  compareMultiplesOption,
} from '../../../src/charts/compare-multiples/option.ts';
import { hoverOf, seriesById, STYLE } from './fixtures.ts';

const mark = (over: Partial<MatrixMark>): MatrixMark => ({
  id: null,
  look: 'blank',
  amount: '',
  due: '',
  share: null,
  hover: [],
  ...over,
});
const value = mark({
  id: 't-1',
  look: 'value',
  amount: '60家',
  due: '2027年',
  hover: ['海南省 · 甲', '60家（2027年）'],
});
const MATRIX: MatrixDrawing = {
  columns: ['甲', '乙', '丙'],
  rows: [
    {
      name: '海南省',
      isMine: true,
      marks: [
        value,
        mark({ look: 'unlike', id: 't-2', amount: '70家', due: '≠ 农村' }),
        mark({ look: 'words', id: 't-3' }),
      ],
    },
    { name: '山东省', isMine: false, marks: [mark({ look: 'hollow' }), mark({}), mark({})] },
  ],
};

describe('compareMatrixOption', () => {
  it('gives every absence a look of its own, and none a zero', () => {
    const cells = seriesById(compareMatrixOption(MATRIX, STYLE)).get('cells-0')?.data;
    expect(cells).toMatchObject([
      { id: 't-1', value: [0, 0], symbol: 'rect', label: { formatter: '{amount|60家} {due|2027年}' } },
      { id: 't-2', label: { formatter: '{amount|70家} {due|≠ 农村}' }, itemStyle: { borderWidth: 1 } },
      { id: 't-3', symbol: 'circle', symbolSize: 16, label: { show: false } },
      { symbol: 'circle', symbolSize: 8, cursor: 'default' },
      { itemStyle: { color: 'transparent' }, label: { show: false } },
      {},
    ]);
  });

  it('has the columns that find no room in further blocks below, with the same rows again', () => {
    expect(matrixLayout(MATRIX, 1000).columns).toBe(3);
    expect(matrixLayout(MATRIX, 280).columns).toBe(2);
    expect(matrixLayout(MATRIX, 60).columns).toBe(1);
    const { xAxis, yAxis } = compareMatrixOption(MATRIX, { ...STYLE, width: 280 });
    expect(xAxis).toMatchObject([{ data: ['甲', '乙'] }, { data: ['丙'] }]);
    expect(yAxis).toMatchObject([
      { data: [{ value: '▸海南省' }, '山东省'] },
      { data: [{ value: '▸海南省' }, '山东省'] },
    ]);
    // On one line where there is room for it, so that a row is lower.
    expect(compareMatrixHeight(MATRIX, 280)).toBeGreaterThan(compareMatrixHeight(MATRIX, 1000));
  });

  it('never cuts a figure: columns are as wide as figures ask for, and a figure wider than the chart is not drawn', () => {
    const long: MatrixDrawing = {
      ...MATRIX,
      rows: MATRIX.rows.map((row) => ({
        ...row,
        marks: row.marks.map((mark) =>
          mark.look === 'value' ? { ...mark, amount: '每年不超过200000000元' } : mark,
        ),
      })),
    };
    const labelAt = (width: number): unknown =>
      seriesById(compareMatrixOption(long, { ...STYLE, width })).get('cells-0')?.data;
    expect(matrixLayout(long, 400).columns).toBeLessThan(matrixLayout(MATRIX, 400).columns);
    expect(JSON.stringify(labelAt(400))).toContain('{amount|每年不超过200000000元}');
    expect(labelAt(120)).toMatchObject([{ label: { formatter: '{amount|…}\n{due|2027年}' } }, {}]);
  });

  it('says on hover what the cell is', () => {
    const option = compareMatrixOption(MATRIX, STYLE);
    expect(hoverOf(option, { data: { id: 't-1' } })).toBe('海南省 · 甲\n60家（2027年）');
  });
});

describe('compareMultiplesOption', () => {
  it('draws a range from its lower to its upper end, where its figure stands, on an axis that has room for it', () => {
    const option = compareMultiplesOption(
      { ...MATRIX, codes: ['460000', '370000'], values: [[{ low: 40, high: 60 }, null, null], []] },
      { ...STYLE, width: 900, mine: null },
    );
    const drawn = seriesById(option);
    expect([...drawn.keys()]).toEqual(['column-0', 'range-0', 'column-1', 'column-2']);
    const bars = ['column-0', 'range-0'].map((id) => drawn.get(id));
    expect(bars).toMatchObject([
      {
        stack: 'stack-0',
        data: [
          { value: 40, label: { show: false } },
          { value: 0, label: { show: true } },
        ],
      },
      {
        stack: 'stack-0',
        data: [
          { value: 20, label: { show: true } },
          { value: 0, label: { show: false } },
        ],
      },
    ]);
    expect(option.xAxis).toMatchObject([{ min: 0, max: 120 }, {}, {}]);
  });

  const drawing = {
    ...MATRIX,
    codes: ['460000', '370000'],
    values: [
      [{ low: 60, high: 60 }, null, null],
      [null, null, null],
    ],
  };
  const multiples = () => compareMultiplesOption(drawing, { ...STYLE, width: 900, mine: null });

  it('has a plot per indicator with the same rows, each with an axis from zero', () => {
    const drawn = seriesById(multiples());
    expect([...drawn.keys()]).toEqual(['column-0', 'column-1', 'column-2']);
    expect(drawn.get('column-0')?.data).toMatchObject([
      { id: 't-1', value: 60, label: { formatter: '60家 {due|2027年}' } },
      { value: 0, label: { formatter: '○' } },
    ]);
    expect(drawn.get('column-1')?.data).toMatchObject([
      { value: 0, label: { formatter: '≠ 70家' } },
      { label: { formatter: '' } },
    ]);
    expect(multiples().xAxis).toMatchObject([{ min: 0, max: 120 }, { min: 0 }, { min: 0 }]);
  });

  it('stacks the plots where they do not fit beside each other', () => {
    expect(compareMultiplesHeight(drawing, 300)).toBeGreaterThan(compareMultiplesHeight(drawing, 900));
  });
});
