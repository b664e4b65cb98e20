/** From what is framed on the screen to a slide: native where a presentation program can draw it, else a table or a picture. */
import type { Slide, SlideBody, SlidePicture } from '../../domain/slides/deck.ts';
import type { I18n } from '../../i18n/index.ts';
import type { Exhibit, SubtitleRole } from './exhibit.ts';
import { nativeChart } from './native-chart.ts';
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
