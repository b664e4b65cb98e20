/** From what is framed on the screen to a slide: native where a presentation program can draw it, else a table or a picture. */
import type { NativeChart, NativeSeries, Slide, SlideBody, SlidePicture } from '../../domain/slides/deck.ts';
import type { I18n } from '../../i18n/index.ts';
import { sharedScale } from '../../i18n/quantity.ts';
import { PALETTES } from '../palette.ts';
import type { Exhibit, SubtitleRole } from './exhibit.ts';
import type { Plot, PlotSeries, PlotTone } from './plot.ts';
import { byPolicy } from './sources.ts';

/** `chart`: editable in PowerPoint and WPS. `picture`: sharp, but not editable; the dialog says so. */
export type SlideForm = 'chart' | 'table' | 'picture';

/** Width of a drawing on a slide, in CSS pixels: its letters are then as large as the slide's own small print. */
export const SLIDE_WIDTH = 900;

/**
 * How an exhibit goes onto a slide; a reader who looked at the table gets the table. What is taller than wide could not be
 * read on a slide and goes in as its table too.
 */
export function slideForm({ kind, plot, drawing }: Exhibit, asTable: boolean): SlideForm {
  if (asTable || drawing === null || kind === 'matrix') return 'table';
  if (plot !== null) return 'chart';
  return drawing.height(SLIDE_WIDTH) > SLIDE_WIDTH ? 'table' : 'picture';
}

export interface SlideWish {
  readonly asTable: boolean;
  /** The drawing as a picture, where the form is one. */
  readonly picture: SlidePicture | null;
  readonly footnote: string;
  /** For the speaker's page: sentences with their sources. */
  readonly notes: readonly string[];
}

/** How to read marks is said for pictures alone: native marks carry their words. */
const SAID: ReadonlySet<SubtitleRole> = new Set(['measure', 'definition', 'standing']);

export function slideOf(exhibit: Exhibit, wish: SlideWish, i18n: I18n): Slide {
  const form = slideForm(exhibit, wish.asTable);
  const body = bodyOf(exhibit, form, wish.picture, i18n);
  const lines = form === 'chart' ? (exhibit.plot?.lines ?? []) : [];
  return {
    title: exhibit.title,
    measured: [
      ...exhibit.subtitle
        .filter(({ role }) => SAID.has(role) || (role === 'key' && body.kind === 'picture'))
        .map(({ text }) => text),
      ...lines.map(({ label }) => i18n.t('slide.line', { label })),
    ],
    body,
    doubts: exhibit.doubts,
    footnote: wish.footnote,
    sources: [
      ...(exhibit.sources.note === null ? [] : [exhibit.sources.note]),
      ...byPolicy(exhibit.sources, i18n).map(({ text }) => text),
    ],
    dataDate: exhibit.dataDate,
    altText: exhibit.summary,
    notes: wish.notes,
  };
}

function bodyOf(
  { plot, table }: Exhibit,
  form: SlideForm,
  picture: SlidePicture | null,
  i18n: I18n,
): SlideBody {
  if (form === 'chart' && plot !== null) return { kind: 'chart', chart: nativeChart(plot, i18n) };
  if (form === 'picture' && picture !== null) return { kind: 'picture', picture };
  return {
    kind: 'table',
    table: {
      columns: table.columns.map(({ label, numeric }) => ({ label, numeric })),
      rows: table.rows.map(({ cells }) => cells),
    },
  };
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
    series: plot.series.map((series) => nativeSeries(series, plot, { unit, scale })),
    unit,
    isLog: plot.form === 'dots',
  };
}

/** 亿 and 元: 亿元. English sets a space before a unit, but not before %. */
function scaledUnit(word: string, unit: string, { lang }: I18n): string {
  const isApart = lang === 'en' && unit !== '' && !/^[%‰×]/u.test(unit);
  return `${word}${isApart ? ' ' : ''}${unit}`;
}

interface Scaling {
  readonly unit: string;
  readonly scale: (value: number) => number;
}

function nativeSeries(
  { name, points, tone }: PlotSeries,
  { categories }: Plot,
  { unit, scale }: Scaling,
): NativeSeries {
  const own = categories.map(({ colour }) => colour);
  const hasLabels = points.some(({ note }) => note !== undefined);
  return {
    name,
    values: points.map(({ value }) => (value === null ? null : scale(value))),
    colour: own.some((colour) => colour !== null)
      ? own.map((c) => (c === null ? TONES[tone] : hex(c)))
      : TONES[tone],
    ...(hasLabels && {
      around: points.map(({ sign = '', upTo = null, note = '' }) => ({
        before: sign,
        behind: `${upTo === null ? '' : `–${scale(upTo)}`}${unit}${note === '' ? '' : ` · ${note}`}`,
      })),
    }),
  };
}
