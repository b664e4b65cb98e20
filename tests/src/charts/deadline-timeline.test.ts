import * as fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { MAX_LANES, timelineOf, type TimelineSource } from '../../../src/charts/deadline-timeline/data.ts';
import { timelineHeight, timelineOption } from '../../../src/charts/deadline-timeline/option.ts';
import { PALETTES } from '../../../src/charts/palette.ts';
import { timelinePlot } from '../../../src/charts/deadline-timeline/names.ts';
import { spanShape } from '../../../src/charts/deadline-timeline/span.ts';
import { seenFrom } from '../domain/rows.ts';
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

  it('counts what does not fit rather than growing without end', () => {
    const many = Array.from({ length: MAX_LANES + 5 }, (_, at) => due(`t-${at}`, '2025'));
    expect(timelineOf(many, AS_OF, ALL, zh).rows).toMatchObject([{ count: MAX_LANES + 5, hidden: 5 }]);
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
