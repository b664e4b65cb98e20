/** The workbook behind every native chart holds every figure of its exhibit, in the unit of its labels, with what stands beside it. */
import { describe, expect, test } from 'vitest';
import { nativeChart } from '../../../../src/charts/exhibit/native-chart.ts';
import type { Exhibit } from '../../../../src/charts/exhibit/exhibit.ts';
import { inferenceOf } from '../../../../src/domain/time/inference.ts';
import { FRAMED } from '../../../../src/charts/deadline-label.ts';
import { barLabel } from '../../../../src/page/chart.ts';
import { chartWorkbook } from '../../../../src/platform/pptx/chart-workbook.ts';
import { sharedScale } from '../../../../src/i18n/quantity.ts';
import { exhibitsOf } from '../../../exhibits.ts';
import { createI18n } from '../../../i18n.ts';
import { NATIONWIDE } from '../../../nationwide.ts';

describe.each(['zh-CN', 'en'] as const)('in %s', (lang) => {
  const i18n = createI18n(lang);
  const plotted = [...exhibitsOf(NATIONWIDE, lang)].filter(([, { plot }]) => plot !== null);
  const sheetOf = ({ plot }: Exhibit) => {
    if (plot === null) throw new Error('no plot');
    const chart = nativeChart(plot, i18n);
    const { columns, rows } = chartWorkbook(chart);
    const column = (label: string) => {
      const at = columns.findIndex((each) => each.label === label);
      return rows.map((row) => (at < 0 ? null : (row[at] ?? null)));
    };
    return { plot, chart, heads: columns.map(({ label }) => label), rows, column };
  };

  test.each(plotted)('%s: every number in the unit that its label has', (_name, exhibit) => {
    const { plot, chart, heads } = sheetOf(exhibit);
    const numbers = plot.series.flatMap(({ points }) =>
      points.flatMap(({ value, upTo }) => [value, upTo ?? null]),
    );
    const { size } = sharedScale(
      numbers.filter((number) => number !== null),
      lang,
    );
    expect(heads.slice(1, plot.series.length + 1)).toEqual(chart.series.map(({ name }) => name));
    for (const [at, { name, values }] of chart.series.entries()) {
      const points = plot.series[at]?.points ?? [];
      const restored = values.map((value) =>
        value === null ? null : Number((value * size).toPrecision(12)),
      );
      expect(restored).toEqual(
        points.map(({ value }) => (value === null ? null : Number(value.toPrecision(12)))),
      );
      expect(name).toBe(name.trim());
      expect(name).toContain(size > 1 ? chart.unit.trim() : '');
    }
  });

  const dated = plotted.filter(([, { plot }]) =>
    plot?.series.some(({ points }) => points.some(({ note }) => note)),
  );
  test.each(dated)('%s: bound, upper end, date and what is inferred beside each number', (_name, exhibit) => {
    const { plot, chart, column } = sheetOf(exhibit);
    const points = plot.series[0]?.points ?? [];
    const [signs, ends, dates, marks] = [
      column(i18n.t('field.comparator')),
      column(i18n.t('field.valueMax')),
      column(i18n.t('field.deadline')),
      column(i18n.t('field.deadlineBasis')),
    ];
    for (const [at, { sign = '', upTo = null }] of points.entries()) {
      const label = barLabel(chart, at);
      expect([signs[at] ?? '', ends[at] === null]).toEqual([sign, upTo === null]);
      expect(label).toContain(chart.unit);
      expect(label.startsWith(sign)).toBe(true);
      expect(label).toContain(upTo === null ? '' : `–${ends[at]}`);
      expect(label).toContain(dates[at] ?? '');
      const isMarked = [i18n.t('inferred.mark'), FRAMED].some((mark) => label.includes(mark));
      expect(isMarked).toBe(marks[at] !== null);
    }
  });

  test.each(['panel', 'pace'])(
    '%s: each date that was worked out has its mark, and dates are dates',
    (name) => {
      const exhibit = plotted.find(([own]) => own === name)?.[1];
      if (exhibit === undefined) throw new Error(name);
      const { column } = sheetOf(exhibit);
      const marks = column(i18n.t('field.deadlineBasis')).filter((mark) => mark !== null);
      const rows = exhibit.data.rows.flatMap(({ ids }) =>
        ids.flatMap((id) => NATIONWIDE.dataset.rowById.get(id) ?? []),
      );
      const inferred = rows.filter(({ deadline, value }) => value !== null && inferenceOf(deadline) !== null);
      expect(inferred.length).toBeGreaterThan(0);
      expect(marks.length).toBeGreaterThanOrEqual(inferred.length);
      const dates = new Set(
        rows.flatMap(({ deadline: { value } }) => (value === null ? [] : i18n.format.date(value))),
      );
      expect(column(i18n.t('field.deadline')).every((date) => dates.has(String(date)))).toBe(true);
    },
  );
});
