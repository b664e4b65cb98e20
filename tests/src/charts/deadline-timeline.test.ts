import * as fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { timelineOf, type Span, type TimelineSource } from '../../../src/charts/deadline-timeline/data.ts';
import { textWidth } from '../../../src/charts/text.ts';
import { timelineIn } from '../../../src/charts/deadline-timeline/exhibit.ts';
import { deadlineModel } from '../../at-once.ts';
import type { TargetRow } from '../../../src/domain/dataset/target-index.ts';
import { NATIONWIDE } from '../../nationwide.ts';
import { timelineHeight, timelineOption } from '../../../src/charts/deadline-timeline/option.ts';
import { PALETTES } from '../../../src/charts/palette.ts';
import { timelinePlot } from '../../../src/charts/deadline-timeline/names.ts';
import { spanShape } from '../../../src/charts/deadline-timeline/span.ts';
import { row, seenFrom } from '../domain/rows.ts';
import { mix } from '../../../src/charts/colour.ts';
import { hoverOf, seriesById, source, STYLE, zh } from './fixtures.ts';

const due = (id: string, value: string | null, over: Partial<TimelineSource> = {}): TimelineSource => ({
  ...source({ id, deadline: { value, basis: value === null ? 'none' : 'sentence', text: value ?? '' } }),
  amount: '1200吨',
  group: { key: '370000', name: '山东省' },
  fromYear: null,
  ...over,
});
const ALL = { from: null, to: null };
const AS_OF = seenFrom('2025-07-01');

describe('timelineOf', () => {
  it('draws a year as a year, a month as a month, a day as a day', () => {
    const [row] = timelineOf(
      [due('y', '2025'), due('m', '2025-06'), due('d', '2025-12-31')],
      AS_OF,
      ALL,
      zh,
    ).rows;
    const spans = new Map(row?.spans.map((span) => [span.id, span]));
    expect(spans.get('y')).toMatchObject({ start: 2025, end: 2026, precision: 'year', state: 'coming' });
    expect(spans.get('m')).toMatchObject({ precision: 'month', state: 'passed' });
    const [start = 0, end = 0] = [spans.get('m')?.start, spans.get('m')?.end];
    expect((end - start) * 365).toBeCloseTo(30, 5);
    expect(spans.get('d')).toMatchObject({ end: 2026, precision: 'day' });
  });

  it('lets an annual duty recur from its first year to its last', () => {
    const [row] = timelineOf(
      [due('a', '2025', { frequency: 'annual', fromYear: 2023 })],
      AS_OF,
      ALL,
      zh,
    ).rows;
    expect(row?.spans.map(({ start, state, isRecurring }) => [start, state, isRecurring])).toEqual([
      [2023, 'passed', true],
      [2024, 'passed', true],
      [2025, 'coming', true],
    ]);
    expect(row?.count).toBe(1);
    expect(new Set(row?.spans.map(({ lane }) => lane)).size).toBe(1);
  });

  it('opens on the years of the data and narrows to the chosen ones', () => {
    const sources = [due('a', '2023'), due('b', '2030'), due('c', null)];
    expect(timelineOf(sources, AS_OF, ALL, zh)).toMatchObject({ from: 2023, to: 2031 });
    const narrow = timelineOf(sources, AS_OF, { from: 2029, to: 2032 }, zh);
    expect(narrow).toMatchObject({ from: 2029, to: 2033 });
    expect(narrow.rows.flatMap(({ spans }) => spans.map(({ id }) => id))).toEqual(['b']);
    expect(timelineOf([], AS_OF, ALL, zh)).toMatchObject({ rows: [], from: 2025, to: 2026 });
  });

  it('marks what is inferred', () => {
    const inferred = due('a', '2025', { deadline: { value: '2025', basis: 'title', text: '2025' } });
    expect(timelineOf([inferred], AS_OF, ALL, zh).rows[0]?.spans[0]?.isInferred).toBe(true);
  });

  it('never puts two commitments on one lane at one time', () => {
    const anyDue = fc.oneof(
      fc.integer({ min: 2020, max: 2030 }).map(String),
      fc
        .tuple(fc.integer({ min: 2020, max: 2030 }), fc.integer({ min: 1, max: 12 }))
        .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
    );
    fc.assert(
      fc.property(fc.array(anyDue, { maxLength: 40 }), (values) => {
        const { rows } = timelineOf(
          values.map((value, at) => due(`t-${at}`, value)),
          AS_OF,
          ALL,
          zh,
        );
        for (const { spans, lanes } of rows) {
          for (const a of spans) {
            expect(a.lane).toBeLessThan(lanes);
            const others = spans.filter((b) => b.id !== a.id && b.lane === a.lane);
            expect(others.every((b) => b.end <= a.start + 1e-6 || b.start >= a.end - 1e-6)).toBe(true);
          }
        }
      }),
    );
  });

  it('draws all, however many', () => {
    const many = Array.from({ length: 60 }, (_, at) => due(`t-${at}`, '2025'));
    expect(timelineOf(many, AS_OF, ALL, zh).rows).toMatchObject([{ count: 60, lanes: 60, note: '60' }]);
  });
});

describe('on the timeline a commitment', () => {
  const duties = ['2030', '2026-06', '2026'].map((value, at) =>
    row({
      id: `t-${at}`,
      indicator: `虚构指标${at}`,
      value: at + 1,
      unit: '家',
      deadline: { value, basis: 'sentence', text: '' },
    }),
  );
  const every = { region: [], theme: [], state: 'all', from: null, to: null } as const;
  const named = (rows: readonly TargetRow[], by: 'region' | 'theme' = 'region') => {
    const context = { asOf: AS_OF.asOf, dataset: NATIONWIDE.dataset, i18n: zh };
    const { rows: lines } = timelineIn(
      deadlineModel(rows, AS_OF, every),
      { by, from: null, to: null },
      context,
    );
    return lines.map(({ name, note, spans }) => [name, note, spans.map(({ id }) => id)]);
  };

  it('has a row for each commitment, with its name and figure, in the order of their time', () => {
    expect(named(duties)).toEqual([
      ['虚构指标2', '3家', ['t-2']],
      ['虚构指标1', '2家', ['t-1']],
      ['虚构指标0', '1家', ['t-0']],
    ]);
  });

  it('stands under its place where there are several; more than can be named have a row a place', () => {
    const other = {
      ...duties[0],
      id: 't-9',
      region: { code: '460000', name: '海南省', level: 'province' } as const,
    };
    expect(named([...duties, row(other)]).map(([name, note]) => [name, note])).toEqual([
      ['北京市', '3'],
      ['虚构指标2', '3家'],
      ['虚构指标1', '2家'],
      ['虚构指标0', '1家'],
      ['海南省', '1'],
      ['虚构指标0', '1家'],
    ]);
    const many = Array.from({ length: 201 }, (_, at) => row({ ...duties[0], id: `t-${at}` }));
    expect(named(many)).toHaveLength(1);
  });

  it('leaves room for every name and what is behind it', () => {
    const of = timelineOf(
      [due('a', '2025', { group: { key: 'a', name: '名称', note: '约1200吨' } })],
      AS_OF,
      ALL,
      zh,
    );
    const { left } = timelinePlot(of, 640);
    expect(left).toBeGreaterThanOrEqual(textWidth('名称', 13) + textWidth('约1200吨', 12) + 16);
  });
});

describe('timelineOption', () => {
  const drawn = () =>
    timelineOf(
      [due('a', '2024'), due('b', '2026'), due('c', '2025', { group: { key: '460000', name: '海南省' } })],
      AS_OF,
      ALL,
      zh,
    );
  const option = () => timelineOption(drawn(), STYLE);

  it('is hollow and neutral where passed, filled where to come', () => {
    expect(seriesById(option()).get('spans')?.data).toMatchObject([
      { id: 'a', itemStyle: { color: STYLE.palette.surface, borderColor: STYLE.palette.neutral } },
      { id: 'b', itemStyle: { color: STYLE.palette.accent } },
      { id: 'c', itemStyle: { color: STYLE.palette.accent } },
    ]);
  });

  it.each([
    ['light', PALETTES.light],
    ['dark', PALETTES.dark],
  ])('is pale where an inferred one is to come, and as others where it has passed: %s', (_name, palette) => {
    const bases = ['sentence', 'title', 'paragraph'] as const;
    const dues = bases.map((basis) =>
      due(basis, '2026', { deadline: { value: '2026', basis, text: '2026' } }),
    );
    const passed = due('passed', '2024', { deadline: { value: '2024', basis: 'title', text: '2024' } });
    const of = timelineOption(timelineOf([...dues, passed], AS_OF, ALL, zh), { ...STYLE, palette });
    const pale = mix(palette.surface, palette.accent, 0.35);
    const fills = seriesById(of)
      .get('spans')
      ?.data.map(({ id, itemStyle }) => [id, itemStyle]);
    expect(Object.fromEntries(fills ?? [])).toMatchObject({
      sentence: { color: palette.accent },
      title: { color: pale },
      paragraph: { color: pale },
      passed: { color: palette.surface, borderColor: palette.neutral },
    });
    expect(new Set([pale, palette.accent, palette.surface]).size).toBe(3);
  });

  it('says and draws what is recorded, each year of a duty by itself', () => {
    const duty = due('t-1', '2024', { frequency: 'annual', fromYear: 2023 });
    const recorded = { asOf: '2025-07-01', results: new Map([['t-1', ['2023']]]) };
    const ofDuty = timelineOf([duty], recorded, ALL, zh);
    const spans = ofDuty.rows[0]?.spans ?? [];
    expect(spans.map(({ state }) => state)).toEqual(['reported', 'passed']);
    const of = timelineOption(ofDuty, STYLE);
    expect(hoverOf(of, { dataIndex: 0 })).toMatch(/2023年一次，已到期·已录入结果$/u);
    expect(hoverOf(of, { dataIndex: 1 })).toMatch(/2024年一次，已到期·未录入结果$/u);
    const [thin, thick] = spans.map((span) => spanShape(span, 100, 200, 9, {}));
    expect([thin, thick]).toMatchObject([{ shape: { height: 2 } }, { shape: { height: 5 } }]);
  });

  it('labels the as-of line with its date, and has none where it lies outside', () => {
    expect(seriesById(option()).get('as-of')?.['markLine']).toMatchObject({
      data: [{ xAxis: expect.closeTo(2025.5, 1), label: { formatter: '基准日 2025年7月1日' } }],
    });
    const early = timelineOf([due('a', '2024')], seenFrom('2030-01-01'), ALL, zh);
    expect(seriesById(timelineOption(early, STYLE)).get('as-of')?.['markLine']).toMatchObject({ data: [] });
  });

  it('names its rows with their counts and grows with them', () => {
    expect(seriesById(option()).get('names')?.data).toMatchObject([
      { label: { formatter: '{name|山东省} {count|2}' } },
      { label: { formatter: '{name|海南省} {count|1}' } },
    ]);
    expect(timelineHeight(drawn())).toBeGreaterThan(timelineHeight({ ...drawn(), rows: [] }));
    expect(hoverOf(option(), { dataIndex: 0 })).toContain('已到期·未录入结果');
  });

  it('names quarters where one or two years are shown, and says where the years lie', () => {
    const near = timelineOf([due('a', '2025')], AS_OF, { from: 2025, to: 2025 }, zh);
    const axis = z
      .object({
        xAxis: z.object({
          interval: z.number(),
          axisLabel: z.object({ formatter: z.custom<(at: number) => string>() }),
        }),
      })
      .parse(timelineOption(near, STYLE)).xAxis;
    expect(axis.interval).toBe(0.25);
    expect([2025, 2025.25, 2025.5, 2025.75].map((at) => axis.axisLabel.formatter(at))).toEqual([
      '2025',
      '4月',
      '7月',
      '10月',
    ]);
    const { left, right } = timelinePlot(near, 640);
    expect(timelineOption(near, STYLE).grid).toMatchObject({ left, right: 640 - right });
  });

  it('draws a diamond for a day and round ends for a duty, never too thin to be seen', () => {
    const [span] = drawn().rows[0]?.spans ?? [];
    if (span === undefined) throw new Error('no span');
    expect(spanShape(span, 100, 200, 9, {})).toMatchObject({
      type: 'rect',
      shape: { x: 101, width: 98, r: 0 },
    });
    expect(spanShape({ ...span, isRecurring: true }, 100, 101, 9, {})).toMatchObject({
      shape: { width: 3, r: 2.5 },
    });
    expect(spanShape({ ...span, precision: 'day' }, 100, 101, 9, {})).toMatchObject({ type: 'polygon' });
    // Of a recorded result a thin line too, since a filled diamond is one that is to come.
    const recorded = { ...span, precision: 'day', state: 'reported' } as const;
    expect(spanShape(recorded, 100, 101, 9, {})).toMatchObject({
      type: 'rect',
      shape: { width: 2, height: 10 },
    });
  });
});

const renderer = z.object({
  spans: z.object({ renderItem: z.custom<(params: object, api: object) => unknown>() }),
});

describe('one span as it is drawn', () => {
  const YEAR = {
    id: 't-1',
    start: 2025,
    end: 2026,
    precision: 'year',
    state: 'coming',
    isInferred: false,
    isRecurring: false,
    lane: 0,
    hover: [],
  } as const;

  it.each<[string, Partial<Span>, object]>([
    ['a bar', {}, { type: 'rect', shape: { x: 101, y: 6.5, width: 98, height: 5, r: 0 } }],
    ['a line', { state: 'reported' }, { type: 'rect', shape: { x: 101, y: 8, width: 98, height: 2, r: 0 } }],
    [
      'round ends',
      { isRecurring: true, state: 'reported' },
      { type: 'rect', shape: { x: 101, y: 8, width: 98, height: 2, r: 1 } },
    ],
    [
      'a diamond that ends with its day',
      { precision: 'day' },
      {
        type: 'polygon',
        shape: {
          points: [
            [195, 4],
            [200, 9],
            [195, 14],
            [190, 9],
          ],
        },
      },
    ],
    [
      'its axis, of a recorded day',
      { precision: 'day', state: 'reported' },
      { type: 'rect', shape: { x: 194, y: 4, width: 2, height: 10 } },
    ],
  ])('%s', (_name, over, drawn) => {
    expect(spanShape({ ...YEAR, ...over }, 100, 200, 9, {})).toEqual({ ...drawn, style: {} });
  });

  it.each<[string, DeadlineOf, boolean, string | undefined]>([
    ['a stated one to come', { basis: 'sentence', value: '2026' }, false, undefined],
    ['an inferred one to come', { basis: 'title', value: '2026' }, false, undefined],
    ['a stated one that has passed', { basis: 'sentence', value: '2024' }, false, 'edge'],
    ['an inferred one that has passed', { basis: 'title', value: '2024' }, true, 'edge'],
  ])('has its edge broken or not: %s', (_name, deadline, isBroken, edge) => {
    const drawn = timelineOf([due('t-1', '2025', { deadline: { ...deadline, text: '' } })], AS_OF, ALL, zh);
    const spans = seriesById(timelineOption(drawn, STYLE)).get('spans');
    const { renderItem } = renderer.parse({ spans }).spans;
    const values = [10, 20, 9];
    const api = {
      value: (at: number) => values[at],
      coord: ([x, y]: number[]) => [(x ?? NaN) * 10, y],
      visual: (of: string) => ({ color: 'inside', borderColor: edge })[of],
    };
    expect(renderItem({ dataIndex: 0 }, api)).toEqual({
      type: 'rect',
      shape: { x: 101, y: 6.5, width: 98, height: 5, r: 0 },
      style: {
        fill: 'inside',
        stroke: edge ?? 'inside',
        lineWidth: 1,
        ...(isBroken ? { lineDash: [15, 5] } : {}),
      },
    });
    expect(renderItem({ dataIndex: 1 }, api)).toBeNull();
  });
});

type DeadlineOf = Omit<TimelineSource['deadline'], 'text'>;

describe('where spans stand', () => {
  const lanesOf = (...sources: TimelineSource[]) =>
    Object.fromEntries(
      timelineOf(sources, AS_OF, ALL, zh).rows.flatMap(({ spans }) =>
        spans.map(({ id, lane }) => [id, lane]),
      ),
    );

  it('on the first lane that is free, and a day needs room before it', () => {
    expect(lanesOf(due('a', '2024'), due('b', '2025'), due('c', '2024'), due('d', '2025'))).toEqual({
      a: 0,
      b: 0,
      c: 1,
      d: 1,
    });
    expect(lanesOf(due('a', '2024'), due('day', '2025-01-31'))).toEqual({ a: 0, day: 1 });
    expect(lanesOf(due('a', '2024'), due('day', '2025-02-28'))).toEqual({ a: 0, day: 0 });
  });

  it('the earliest first, of those the shortest', () => {
    expect(lanesOf(due('year', '2025'), due('month', '2025-01'), due('later', '2025-03'))).toEqual({
      month: 0,
      later: 0,
      year: 1,
    });
  });

  it.each<[string, Partial<TimelineSource>, number[]]>([
    ['a duty without a first year', { frequency: 'annual' }, [2025]],
    ['of one year', { frequency: 'annual', fromYear: 2025 }, [2025]],
    ['from after its end', { frequency: 'annual', fromYear: 2026 }, [2025]],
    ['of two years', { frequency: 'annual', fromYear: 2024 }, [2024, 2025]],
    ['what is due once', { fromYear: 2023 }, [2025]],
  ])('%s', (_name, over, years) => {
    const [row] = timelineOf([due('a', '2025', over)], AS_OF, ALL, zh).rows;
    expect(row?.spans.map(({ start }) => start)).toEqual(years);
    expect(row?.spans.map(({ hover }) => hover[2])).toEqual(
      years.map((year) => expect.stringMatching(years.length > 1 ? `^${year}年一次，` : /^(?!.*一次)/u)),
    );
  });

  it('rows below each other, with a line under each, in the order of their keys', () => {
    const sources = [
      due('a', '2025', { group: { key: '2', name: '乙' } }),
      ...['b', 'c', 'd'].map((id) => due(id, '2025', { group: { key: '1', name: '甲' } })),
    ];
    const of = timelineOf(sources, AS_OF, ALL, zh);
    expect(of.rows.map(({ key, lanes }) => [key, lanes])).toEqual([
      ['1', 3],
      ['2', 1],
    ]);
    const option = timelineOption(of, STYLE);
    expect(timelineHeight(of)).toBe(44 + 40 + 28 + 4);
    expect(option).toMatchObject({ yAxis: { inverse: true, min: 0, max: 68 }, grid: { top: 44, bottom: 4 } });
    const series = seriesById(option);
    expect(series.get('names')?.data).toMatchObject([{ value: [2025, 20] }, { value: [2025, 54] }]);
    expect(series.get('names')?.['markLine']).toMatchObject({ data: [{ yAxis: 40 }, { yAxis: 68 }] });
    expect(series.get('spans')?.data.map(({ id, value }) => [id, value])).toEqual([
      ['b', [2025, 2026, 12]],
      ['c', [2025, 2026, 20]],
      ['d', [2025, 2026, 28]],
      ['a', [2025, 2026, 54]],
    ]);
  });
});

describe('the axis of years', () => {
  const axis = z.object({
    xAxis: z.looseObject({
      interval: z.number(),
      axisLabel: z.object({ formatter: z.custom<(at: number) => string>() }),
    }),
  });
  const axisOf = (from: number, to: number, width: number) =>
    axis.parse(
      timelineOption(timelineOf([due('a', String(from))], AS_OF, { from, to }, zh), { ...STYLE, width }),
    ).xAxis;

  it.each([
    [2025, 2026, 640, 0.25],
    [2025, 2027, 640, 1],
    [2020, 2035, 800, 1],
    [2020, 2035, 400, 3],
    [2020, 2035, 40, 16],
  ])('%i to %i on %i pixels: a tick every %f years', (from, to, width, every) => {
    expect(axisOf(from, to, width)).toMatchObject({
      min: from,
      max: to + 1,
      interval: every,
      position: 'top',
    });
  });

  it('names no tick that would be cut', () => {
    const { axisLabel } = axisOf(2020, 2035, 800);
    expect([2034, 2035, 2035.5, 2036].map((at) => axisLabel.formatter(at))).toEqual(['2034', '2035', '', '']);
    const narrow = axisOf(2020, 2035, 400).axisLabel;
    expect([2033, 2034, 2035].map((at) => narrow.formatter(at))).toEqual(['2033', '2034', '']);
  });
});
