/** From what is framed on the screen to a slide: native where a presentation program can draw it, else a table or a picture. */
import type { NativeChart, Slide, SlideStatement, SlideTable } from '../../page/deck.ts';
import { MEDIA } from '../../page/medium.ts';
import type { I18n } from '../../i18n/index.ts';
import { drawnParts } from '../../page/fit.ts';
import { FRAMES } from '../registry.ts';
import type { Exhibit, SubtitleRole } from './exhibit.ts';
import { nativeChart } from './native-chart.ts';
import { foldedSources } from './folded-sources.ts';
import { byPolicy } from './sources.ts';

/** `chart`: editable in PowerPoint and WPS. `picture`: sharp, but not editable; the dialog says so. `statement`: one commitment in words. */
export type SlideForm = 'chart' | 'table' | 'picture' | 'statement';

/**
 * How an exhibit goes onto a slide; a reader who looked at the table gets the table. What could not be read on slides,
 * however many, goes in as its table too.
 */
export function slideForm({ kind, plot, drawing, statement }: Exhibit, asTable: boolean): SlideForm {
  if (!asTable && statement !== undefined) return 'statement';
  if (asTable || drawing === null || FRAMES[kind] === 'table') return 'table';
  if (drawnParts(drawing, MEDIA.slide) === null) return 'table';
  return plot === null ? 'picture' : 'chart';
}

/** How to read marks is said of pictures, and of tables with signs: native marks carry their words. */
const SAID: ReadonlySet<SubtitleRole> = new Set(['measure', 'definition', 'standing']);

/** What a slide says, and what it shows but for a drawing. */
export interface SlideParts extends Pick<
  Slide,
  'title' | 'measured' | 'doubts' | 'sources' | 'folded' | 'dataDate' | 'altText'
> {
  readonly form: SlideForm;
  readonly chart: NativeChart | null;
  readonly table: SlideTable | null;
  readonly statement?: SlideStatement;
  /** How the drawing is read, which a native chart need not say: for where it is shown as drawn. */
  readonly key: readonly string[];
}

export function slideParts(exhibit: Exhibit, asTable: boolean, i18n: I18n): SlideParts {
  const { title, subtitle, doubts, sources, dataDate, plot } = exhibit;
  const form = slideForm(exhibit, asTable);
  const isChart = form === 'chart' && plot !== null;
  const lines = isChart ? plot.lines.filter(({ label }) => label !== '') : [];
  const hasSigns = form === 'picture' || (form === 'table' && exhibit.brief !== undefined);
  const said = subtitle.filter(({ role }) => SAID.has(role) || (role === 'key' && hasSigns));
  return {
    form,
    title,
    measured: [...said.map(({ text }) => text), ...lines.map(({ label }) => i18n.t('slide.line', { label }))],
    key: subtitle.filter(({ role }) => role === 'key').map(({ text }) => text),
    doubts,
    sources: [
      ...(sources.note === null ? [] : [sources.note]),
      // Their lines stand with the sentences.
      ...byPolicy(sources, i18n).map(({ citation }) => citation),
    ],
    folded: foldedSources(sources, i18n),
    dataDate,
    altText: exhibit.summary,
    chart: isChart ? nativeChart(plot, i18n) : null,
    table: form === 'table' ? slideTable(exhibit) : null,
    ...(form === 'statement' && exhibit.statement !== undefined && { statement: exhibit.statement }),
  };
}

function slideTable({ table, brief = () => table }: Exhibit): SlideTable {
  const { columns, rows } = brief();
  return {
    columns: columns.map(({ label, numeric, shares, sum, mine }) => ({
      label,
      numeric,
      ...(shares !== undefined && { shares }),
      ...(sum !== undefined && { sum }),
      ...(mine !== undefined && { mine }),
    })),
    rows: rows.map(({ cells }) => cells),
  };
}
