/** From what is framed on the screen to a slide: native where a presentation program can draw it, else a table or a picture. */
import type { Slide, SlideBody, SlidePicture } from '../../page/deck.ts';
import { MEDIA } from '../../page/medium.ts';
import type { I18n } from '../../i18n/index.ts';
import { drawnParts } from '../../page/fit.ts';
import { FRAMES } from '../registry.ts';
import type { Exhibit, SubtitleRole } from './exhibit.ts';
import { nativeChart } from './native-chart.ts';
import { foldedSources, byPolicy } from './sources.ts';

/** `chart`: editable in PowerPoint and WPS. `picture`: sharp, but not editable; the dialog says so. */
export type SlideForm = 'chart' | 'table' | 'picture';

/**
 * How an exhibit goes onto a slide; a reader who looked at the table gets the table. What could not be read on slides,
 * however many, goes in as its table too.
 */
export function slideForm({ kind, plot, drawing }: Exhibit, asTable: boolean): SlideForm {
  if (asTable || drawing === null || FRAMES[kind] === 'table') return 'table';
  if (drawnParts(drawing, MEDIA.slide) === null) return 'table';
  // On a logarithmic axis a bar has no beginning, and presentation programs have no dots with names at the side.
  return plot === null || plot.form === 'dots' ? 'picture' : 'chart';
}

export interface SlideWish {
  readonly asTable: boolean;
  /** The drawing as pictures, where the form is one; empty: not drawn. */
  readonly pictures: readonly SlidePicture[];
  readonly footnote: string;
  /** For the speaker's page: sentences with their sources. */
  readonly notes: readonly string[];
}

/** How to read marks is said of pictures, and of tables with signs: native marks carry their words. */
const SAID: ReadonlySet<SubtitleRole> = new Set(['measure', 'definition', 'standing']);

/** How the drawing is read, which a native chart need not say: for where it is shown as drawn. */
export const keysOf = ({ subtitle }: Exhibit): string[] =>
  subtitle.filter(({ role }) => role === 'key').map(({ text }) => text);

export function slideOf(exhibit: Exhibit, wish: SlideWish, i18n: I18n): Slide {
  const form = slideForm(exhibit, wish.asTable);
  const body = bodyOf(exhibit, form, wish.pictures, i18n);
  const lines = form === 'chart' ? (exhibit.plot?.lines ?? []) : [];
  const hasSigns = form === 'picture' || (form === 'table' && exhibit.brief !== undefined);
  return {
    title: exhibit.title,
    measured: [
      ...exhibit.subtitle
        .filter(({ role }) => SAID.has(role) || (role === 'key' && hasSigns))
        .map(({ text }) => text),
      ...lines.map((label) => i18n.t('slide.line', { label })),
    ],
    body,
    doubts: exhibit.doubts,
    footnote: wish.footnote,
    sources: [
      ...(exhibit.sources.note === null ? [] : [exhibit.sources.note]),
      ...byPolicy(exhibit.sources, i18n).map(({ text }) => text),
    ],
    folded: foldedSources(exhibit.sources, i18n),
    dataDate: exhibit.dataDate,
    altText: exhibit.summary,
    notes: wish.notes,
  };
}

function bodyOf(
  { plot, table, brief = () => table }: Exhibit,
  form: SlideForm,
  pictures: readonly SlidePicture[],
  i18n: I18n,
): SlideBody {
  if (form === 'chart' && plot !== null) return { kind: 'chart', chart: nativeChart(plot, i18n) };
  if (form === 'picture') return { kind: 'pictures', pictures };
  const { columns, rows } = brief();
  return {
    kind: 'table',
    table: {
      columns: columns.map(({ label, numeric, shares, sum }) => ({
        label,
        numeric,
        ...(shares !== undefined && { shares }),
        ...(sum !== undefined && { sum }),
      })),
      rows: rows.map(({ cells }) => cells),
    },
  };
}
