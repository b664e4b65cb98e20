/** What is framed, as a slide that can be kept: numbers, picture, sentences and the way back. */
import { idsOf, type Exhibit } from '../../../charts/exhibit/exhibit.ts';
import { SLIDE_WIDTH, slideForm, slideOf } from '../../../charts/exhibit/slide.ts';
import { PALETTES } from '../../../charts/palette.ts';
import type { DatasetView } from '../../../domain/dataset/view.ts';
import type { I18n } from '../../../i18n/index.ts';
import { newUuid } from '../../../platform/uuid.ts';
import type { StoredSlide } from '../../../storage/presentation.ts';
import { evidenceLines } from '../record/evidence-lines.ts';

export interface Collecting {
  readonly exhibit: Exhibit;
  /** The reader looked at the table. */
  readonly asTable: boolean;
  /** Address of the screen as it is. */
  readonly href: string;
}

export interface SlideContext {
  readonly dataset: DatasetView;
  readonly i18n: I18n;
}

/** @throws LoadError where the sentences cannot be read. */
export async function storedSlide(
  { exhibit, asTable, href }: Collecting,
  context: SlideContext,
): Promise<StoredSlide> {
  const { dataset, i18n } = context;
  const evidence = await evidenceLines(idsOf(exhibit), dataset, i18n);
  const slide = slideOf(exhibit, { asTable, picture: null, footnote: '', notes: evidence }, i18n);
  const form = slideForm(exhibit, asTable);
  return {
    id: newUuid(),
    title: slide.title,
    // Pictures say how to read their marks; a native chart is also shown as a picture, in the app.
    measured: [
      ...slide.measured,
      ...exhibit.subtitle.filter(({ role }) => role === 'key' && form !== 'table').map(({ text }) => text),
    ],
    doubts: slide.doubts,
    sources: slide.sources,
    dataDate: slide.dataDate,
    version: exhibit.version,
    altText: slide.altText,
    footnote: '',
    evidence,
    href,
    chart: slide.body.kind === 'chart' ? slide.body.chart : null,
    table: form === 'table' && slide.body.kind === 'table' ? slide.body.table : null,
    drawing: form === 'table' ? null : await drawingOf(exhibit),
  };
}

async function drawingOf({ drawing }: Exhibit): Promise<StoredSlide['drawing']> {
  if (drawing === null) return null;
  const { drawSvg } = await import('../../../charts/view/runtime.ts');
  const height = drawing.height(SLIDE_WIDTH);
  const option = drawing.option({ palette: PALETTES.light, width: SLIDE_WIDTH, animate: false });
  return { svg: drawSvg(option, SLIDE_WIDTH, height), width: SLIDE_WIDTH, height };
}
