/** Numbers of a chart that an office program can draw itself, as a reader would type them, with what must stay visible beside every number. */
import { PALETTES } from '../palette.ts';
import type { I18n } from '../../i18n/index.ts';
import { type Lang, sharedScale } from '../../i18n/quantity.ts';
import type { BesideColumn, NativeChart, NativeSeries } from '../../page/deck.ts';

interface PlotPoint {
  /** Exact, in the plot's unit; null: no mark. Missing is never zero. */
  readonly value: number | null;
  /** For a program that writes the number itself: what stands before it, the upper end of a range, what stands behind. */
  readonly sign?: string;
  readonly upTo?: number | null;
  readonly note?: string;
  /** What the note says in parts: the date, and how it is known where its sentence does not say it. */
  readonly date?: string;
  readonly mark?: string;
}

export type PlotTone = 'accent' | 'neutral' | 'ink';

interface PlotSeries {
  readonly name: string;
  /** One per category. */
  readonly points: readonly PlotPoint[];
  /** `neutral`: what nobody knows yet (passed without a recorded result). `ink`: past, with a result. */
  readonly tone: PlotTone;
}

interface PlotCategory {
  /** 北京市 */
  readonly label: string;
  /** `#rrggbb` of the light palette: the region's own colour, the same on every screen; null where the series' tone holds. */
  readonly colour: string | null;
}

export interface Plot {
  /** `bars`: horizontal, the first category on top. `columns`: upright, from left to right. `dots`: rows of marks on an axis that needs no zero, the first on top. */
  readonly form: 'bars' | 'columns' | 'dots';
  /** Of the value axis; base unit in the language of the exhibit, empty where there is none. */
  readonly unit: string;
  readonly categories: readonly PlotCategory[];
  /** Several stand on each other. */
  readonly series: readonly PlotSeries[];
  readonly isLog?: boolean;
  /** Lines across the marks: the nation's target, the median of the others. */
  readonly lines: readonly { readonly label: string; readonly value: number }[];
  /** What the series are called together: 合计. */
  readonly total?: string;
  /** Of categories that are years in a row: a line at the as-of date, `at` in years from the first one's beginning. */
  readonly asOf?: { readonly at: number; readonly label: string };
}

const hex = (colour: string): string => colour.replace('#', '').toUpperCase();

/** Slides are light: they are printed. */
const TONES: Readonly<Record<PlotTone, string>> = {
  accent: hex(PALETTES.light.accent),
  neutral: hex(PALETTES.light.neutral),
  ink: hex(PALETTES.light.ink),
};

/** Numbers in the scale that they share (2000 with 亿元), so that they can be read and typed. */
export function nativeChart(plot: Plot, i18n: I18n): NativeChart {
  const numbers = plot.series.flatMap(({ points }) =>
    points.flatMap(({ value, upTo }) => [value, upTo].filter((number) => typeof number === 'number')),
  );
  const { size, word } = sharedScale(numbers, i18n.lang);
  const unit = scaledUnit(word, plot.unit, i18n);
  const scale = (value: number): number => Number((value / size).toFixed(10));
  return {
    kind: plot.form,
    categories: plot.categories.map(({ label }) => label),
    series: plot.series.map((series) => nativeSeries(series, plot, { unit, word, scale }, i18n)),
    unit,
    ...besideOf(plot, scale, i18n),
    isLog: plot.isLog === true,
    ...(plot.form === 'dots' && {
      lines: plot.lines.map(({ label, value }) => ({ label, value: scale(value) })),
    }),
    ...(plot.isLog === true && { axisFormat: LOG_FORMATS[i18n.lang] }),
    ...(plot.series.length > 1 &&
      plot.total !== undefined && { total: headOf(plot.total, plot.unit, { unit, word }, i18n) }),
    ...(plot.asOf !== undefined && { asOf: plot.asOf }),
  };
}

/** Powers of ten as a reader of the language writes them (100,000; 10 million), and never as 1E+07. */
const LOG_FORMATS: Readonly<Record<Lang, string>> = {
  'zh-CN': '[>=1]0;General',
  en: '[>=1000000]#,##0,," million";[>=1000]#,##0;General',
};

/** 亿 and 元: 亿元. English sets a space before a unit, but not before %. */
function scaledUnit(word: string, unit: string, { lang }: I18n): string {
  const isApart = lang === 'en' && unit !== '' && !/^[%‰×]/u.test(unit);
  return `${word}${isApart ? ' ' : ''}${unit}`;
}

/** What one series has beside its numbers; several, which are counts, have nothing. */
function besideOf(
  { series: [first, second] }: Plot,
  scale: (value: number) => number,
  { t }: I18n,
): Pick<NativeChart, 'beside'> {
  if (first === undefined || second !== undefined) return {};
  const columns: readonly BesideColumn[] = [
    { label: t('field.comparator'), cells: first.points.map(({ sign = '' }) => sign || null) },
    {
      label: t('field.valueMax'),
      cells: first.points.map(({ upTo = null }) => (upTo === null ? null : scale(upTo))),
    },
    { label: t('field.deadline'), cells: first.points.map(({ note = '', date = note }) => date || null) },
    { label: t('field.deadlineBasis'), cells: first.points.map(({ mark = '' }) => mark || null) },
  ];
  const beside = columns.filter(({ cells }) => cells.some((cell) => cell !== null));
  return beside.length === 0 ? {} : { beside };
}

interface Scaling {
  /** With its scale before it, as the labels have it. */
  readonly unit: string;
  readonly word: string;
  readonly scale: (value: number) => number;
}

/** Above a column of scaled numbers stands the scale: 万人 for 人, 已到期（万项） for 已到期. */
function headOf(
  name: string,
  plain: string,
  { unit, word }: Pick<Scaling, 'unit' | 'word'>,
  { lang }: I18n,
): string {
  if (name === plain) return unit.trim();
  if (word === '') return name;
  return lang === 'en' ? `${name} (${unit.trim()})` : `${name}（${unit}）`;
}

function nativeSeries(
  { name, points, tone }: PlotSeries,
  { form, categories, unit: plain }: Plot,
  { unit, word, scale }: Scaling,
  i18n: I18n,
): NativeSeries {
  const own = categories.map(({ colour }) => colour);
  const hasLabels = points.some(({ note }) => note !== undefined);
  return {
    name: headOf(name, plain, { unit, word }, i18n),
    values: points.map(({ value }) => (value === null ? null : scale(value))),
    colour: own.some((colour) => colour !== null)
      ? own.map((c) => (c === null ? TONES[tone] : hex(c)))
      : TONES[tone],
    ...(form === 'dots' && {
      upTo: points.map(({ upTo = null }) => (upTo === null ? null : scale(upTo))),
    }),
    ...(hasLabels && {
      around: points.map(({ sign = '', upTo = null, note = '' }) => ({
        before: sign,
        behind: `${upTo === null ? '' : `–${scale(upTo)}`}${unit}${note === '' ? '' : ` · ${note}`}`,
      })),
    }),
  };
}
