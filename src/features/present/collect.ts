/** Puts what is framed on a screen into the presentation that is being made. Loaded with the first press. */
import { idsOf, type Exhibit } from '../../charts/exhibit/exhibit.ts';
import { SLIDE_WIDTH, slideForm, slideOf } from '../../charts/exhibit/slide.ts';
import { PALETTES } from '../../charts/palette.ts';
import type { DatasetView } from '../../domain/dataset-view.ts';
import type { I18n } from '../../i18n/index.ts';
import { now } from '../../platform/clock.ts';
import { readSetting, writeSetting } from '../../platform/settings.ts';
import { newUuid } from '../../platform/uuid.ts';
import type { Presentation, StoredSlide } from '../../storage/presentation.ts';
import type { Outcome } from '../../storage/repository.ts';
import { theStore } from '../../storage/the-store.ts';
import { evidenceLines } from '../evidence-lines.ts';

export const CURRENT = 'presentation';

export interface Collecting {
  readonly exhibit: Exhibit;
  /** The reader looked at the table. */
  readonly asTable: boolean;
  /** Address of the screen as it is. */
  readonly href: string;
}

interface Context {
  readonly dataset: DatasetView;
  readonly i18n: I18n;
}

async function storedSlide({ exhibit, asTable, href }: Collecting, context: Context): Promise<StoredSlide> {
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
  const { drawSvg } = await import('../../charts/view/runtime.ts');
  const height = drawing.height(SLIDE_WIDTH);
  const option = drawing.option({ palette: PALETTES.light, width: SLIDE_WIDTH, animate: false });
  return { svg: drawSvg(option, SLIDE_WIDTH, height), width: SLIDE_WIDTH, height };
}

/** The one that was worked on last, or the latest, or a new one. */
export async function currentPresentation(i18n: I18n): Promise<Outcome<Presentation>> {
  const { presentations } = await theStore();
  const known = readSetting(CURRENT);
  if (known !== null) {
    const found = await presentations.get(known);
    if (!found.ok) return found;
    if (found.value !== null) return { ok: true, value: found.value };
  }
  const listing = await presentations.list();
  if (!listing.ok) return listing;
  const [latest] = listing.value.rows;
  return { ok: true, value: latest ?? emptyPresentation(i18n) };
}

export function emptyPresentation(i18n: I18n): Presentation {
  const at = now();
  const name = i18n.t('present.untitled');
  return { id: newUuid(), name, lang: i18n.lang, slides: [], createdAt: at, updatedAt: at, revision: 0 };
}

export function rememberCurrent(id: string): void {
  writeSetting(CURRENT, id);
}

/** Adds a slide at the end. A conflict means another tab added one: it is read again and added to. */
export async function collect(what: Collecting, context: Context): Promise<Outcome<Presentation>> {
  const slide = await storedSlide(what, context);
  const { presentations } = await theStore();
  for (;;) {
    const current = await currentPresentation(context.i18n);
    if (!current.ok) return current;
    const { value } = current;
    const put = await presentations.put({ ...value, slides: [...value.slides, slide], updatedAt: now() });
    if (!put.ok) return put;
    if (put.value.kind === 'saved') {
      rememberCurrent(put.value.row.id);
      return { ok: true, value: put.value.row };
    }
  }
}
