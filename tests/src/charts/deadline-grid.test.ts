import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { gridDrawing } from '../../../src/charts/deadline-grid/cells.ts';
import {
  deadlineGrid,
  drawnRows,
  gridColumns,
  type GridSource,
} from '../../../src/charts/deadline-grid/data.ts';
import {
  asOfPlace,
  deadlineGridHeight,
  deadlineGridOption,
  deadlineGridPlaces,
} from '../../../src/charts/deadline-grid/option.ts';
import { shadeColours } from '../../../src/charts/tile-grid/option.ts';
import { PALETTES } from '../../../src/charts/palette.ts';
import { seriesById, STYLE, zh } from './fixtures.ts';

/** `n` commitments of a group in a year. */
const due = (key: string, year: number, n: number): GridSource[] => [
  { n, year, group: { key, name: `名${key}` } },
];

const SOURCES = [...due('b', 2026, 4), ...due('a', 2026, 9), ...due('a', 2028, 1), ...due('c', 2027, 2)];
const marks = z.object({ renderItem: z.custom<() => unknown>((value) => typeof value === 'function') });
const grid = () => deadlineGrid(SOURCES, ['c']);
const drawing = () => gridDrawing(grid(), 'region', zh);

describe('gridColumns', () => {
  const columns = (...years: readonly (readonly [number, number])[]) =>
    gridColumns(new Map(years)).map(({ from, to }) => [from, to]);

  it('has a column for each year in a row, also for one without a commitment', () => {
    expect(columns([2028, 1], [2026, 5])).toEqual([
      [2026, 2026],
      [2027, 2027],
      [2028, 2028],
    ]);
    expect(columns()).toEqual([]);
  });

  it('keeps the years in which most falls due, and has what is before and after them in a column each', () => {
    expect(columns([2010, 2], [2019, 1], [2025, 9], [2026, 80], [2030, 7], [2035, 3], [2060, 1])).toEqual([
      [2010, 2019],
      [2025, 2025],
      [2026, 2026],
      [2027, 2027],
      [2028, 2028],
      [2029, 2029],
      [2030, 2060],
    ]);
  });
});

describe('years that are left out', () => {
  const gapped = [...due('a', 2026, 9), ...due('a', 2030, 4), ...due('b', 2035, 1)];

  it('are a break before the next column, and none where the columns follow each other', () => {
    const of = gridDrawing(deadlineGrid(gapped, []), 'region', zh);
    expect(of.heads).toEqual(['2026', '2027', '2028', '2029', '2030', '2035', '合计']);
    expect(of.breaks).toEqual([{ x: 5, years: { from: 2031, to: 2034 } }]);
    expect(drawing().breaks).toEqual([]);
  });

  it('are drawn between the names of the years, and down all rows', () => {
    const of = gridDrawing(deadlineGrid(gapped, []), 'region', zh);
    const option = deadlineGridOption(of, { asOf: '2026-07-01', label: '' }, STYLE);
    const shown = seriesById(option).get('breaks');
    const { children } = z
      .object({ children: z.array(z.object({ shape: z.object({ x1: z.number(), y2: z.number() }) })) })
      .parse(marks.parse(shown).renderItem());
    expect(children).toHaveLength(3);
    const places = deadlineGridPlaces(of, STYLE.width);
    const next = places.find(({ id }) => id === '1-5');
    expect(children[2]?.shape).toEqual({ x1: next?.left, y2: (next?.top ?? 0) + 2 * (next?.height ?? 0) });
  });
});

describe('deadlineGrid', () => {
  it('counts by row and year; what stands on top first, then by number', () => {
    expect(grid().rows.map((row) => [row.key, row.isFirst, row.counts, row.total])).toEqual([
      ['c', true, [0, 2, 0], 2],
      ['a', false, [9, 0, 1], 10],
      ['b', false, [4, 0, 0], 4],
    ]);
  });

  it('draws so many rows and the rest as one, so that the columns add up', () => {
    const many = deadlineGrid(
      Array.from({ length: 40 }, (_, index) => due(String(index), 2026, 40 - index)).flat(),
      [],
    );
    const { shown, rest } = drawnRows(many);
    expect([shown.length, rest.length]).toEqual([34, 6]);
    const { lines, cells } = gridDrawing(many, 'region', zh);
    expect(lines.slice(-2).map(({ name, counts }) => [name, counts])).toEqual([
      ['其余 6 个地区', [21]],
      ['合计', [820]],
    ]);
    expect(cells.filter(({ y }) => y === 34).map(({ leads }) => leads)).toEqual([false, false]);
    expect(drawnRows(grid()).rest).toEqual([]);
    // Sums have no shade, so that the rows themselves tell apart.
    const shades = (isSum: boolean) =>
      cells.filter(({ key }) => (key === null) === isSum).map(({ shade }) => shade);
    expect(Math.max(...shades(true))).toBe(0);
    expect(Math.max(...shades(false))).toBe(5);
  });
});

describe('gridDrawing', () => {
  it('has a cell where there is something, shaded by its number, and none where there is nothing', () => {
    expect(drawing().heads).toEqual(['2026', '2027', '2028', '合计']);
    const said = drawing().cells.map(({ label }) => label);
    expect(said.slice(0, 3)).toEqual(['名c 2027：2 条', '名c 合计：2 条', '名a 2026：9 条']);
    expect(said.at(-1)).toBe('合计 合计：16 条');
    const shades = new Map(drawing().cells.map(({ label, shade }) => [label, shade]));
    expect([shades.get('名a 2026：9 条'), shades.get('名a 2028：1 条')]).toEqual([5, 2]);
    expect(shades.get('名a 合计：10 条')).toBe(0);
  });

  it('leads to its row and years; totals to all of them; what has no theme nowhere', () => {
    const [first] = drawing().cells;
    expect(first).toMatchObject({ key: 'c', years: { from: 2027, to: 2027 }, leads: true });
    expect(drawing().cells.at(-1)).toMatchObject({ key: null, years: null, leads: true });
    const none = gridDrawing(deadlineGrid(due('', 2026, 1), []), 'theme', zh);
    expect(none.cells.map(({ leads }) => leads)).toEqual([false, false, true, true]);
  });
});

describe('deadlineGridOption', () => {
  const asOf = { asOf: '2027-07-02', label: '基准日' };

  it('draws the as-of line on its day among the columns, and none in years that are not shown', () => {
    expect(asOfPlace(drawing().columns, '2027-01-01')).toBe(0.5);
    expect(asOfPlace(drawing().columns, '2031-01-01')).toBeNull();
    const at = seriesById(deadlineGridOption(drawing(), asOf, STYLE)).get('as-of');
    expect(at?.['markLine']).toMatchObject({ data: [{ xAxis: expect.closeTo(1, 1) }] });
    const outside = deadlineGridOption(drawing(), { ...asOf, asOf: '2031-01-01' }, STYLE);
    expect(seriesById(outside).get('as-of')?.['markLine']).toMatchObject({ data: [] });
  });

  it.each(['light', 'dark'] as const)('prints every count on its own ground, %s', (theme) => {
    const palette = PALETTES[theme];
    const series = seriesById(deadlineGridOption(drawing(), asOf, { ...STYLE, palette }));
    const shapesOf = (id: string) => marks.parse(series.get(id)).renderItem();
    const looks = drawing().cells.map(({ count, shade }) => ({ count, ...shadeColours(shade, palette) }));
    expect(shapesOf('cells')).toMatchObject({ children: looks.map(({ fill }) => ({ style: { fill } })) });
    expect(shapesOf('counts')).toMatchObject({
      children: looks.map(({ count, fill, text }) => ({
        style: { text: String(count), fill: text, stroke: fill },
      })),
    });
  });

  it('has each count in the middle of its cell, and its link over the cell', () => {
    const series = seriesById(deadlineGridOption(drawing(), asOf, STYLE));
    const places = deadlineGridPlaces(drawing(), STYLE.width);
    const [cells, counts] = ['cells', 'counts'].map((id) => marks.parse(series.get(id)).renderItem());
    expect(cells).toMatchObject({
      children: places.map(({ left, top, width, height }) => ({
        shape: { x: left + 1, y: top + 1, width: width - 2, height: height - 2 },
      })),
    });
    expect(counts).toMatchObject({
      children: places.map(({ left, top, width, height }) => ({
        x: expect.closeTo(left + width / 2),
        y: top + height / 2,
      })),
    });
  });

  it.each([340, 1100])('has links within %i pixels that a finger can hit, apart from each other', (width) => {
    const places = deadlineGridPlaces(drawing(), width);
    expect(places).toHaveLength(drawing().cells.length);
    for (const { left, top, width: wide, height } of places) {
      expect(Math.min(wide, height)).toBeGreaterThanOrEqual(24);
      expect(left + wide).toBeLessThanOrEqual(width + 0.01);
      expect(top + height).toBeLessThanOrEqual(deadlineGridHeight(drawing()));
    }
  });
});
