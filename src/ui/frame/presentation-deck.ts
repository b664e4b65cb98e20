/** From a presentation to the deck that is laid out: with charts that can be edited, or drawn as on the screen. */
import type { Deck, DeckWords, Slide, SlideBody, SlidePicture } from '../../page/deck.ts';
import { MEDIA, type Medium } from '../../page/medium.ts';
import type { I18n } from '../../i18n/index.ts';
import { rasterise } from '../../platform/raster.ts';
import type { Presentation, StoredSlide } from '../../storage/presentation.ts';

/** Sharp on a projector of 3840 pixels. */
const PICTURE_SCALE = 3;

export function deckWords({ t }: I18n): DeckWords {
  return {
    sources: t('present.sources'),
    evidence: t('present.panel.evidence'),
    source: t('present.source'),
    doubts: t('present.doubt'),
    note: t('present.note'),
    moreSources: (n) => t('present.moreSources', { n }),
    moreNotes: (n, isInsert) => t(isInsert ? 'present.moreNotesInFile' : 'present.moreNotes', { n }),
    moreDoubts: (n) => t('present.moreDoubts', { n }),
    numbered: (title, n, all) => t('present.numbered', { title, n, all }),
  };
}

/** Whether charts stay charts, whose numbers can be edited, or are drawn: for a slide or an upright phone. */
export type Charts = 'native' | 'drawn' | 'phone';

export const mediumOf = (charts: Charts): Medium => MEDIA[charts === 'phone' ? 'phone' : 'slide'];

function bodyOf(
  { chart, table, drawing, statement, further = [], phone }: StoredSlide,
  charts: Charts,
): SlideBody {
  if (statement !== undefined) return { kind: 'statement', statement };
  if (chart !== null && charts === 'native') return { kind: 'chart', chart };
  if (drawing !== null) {
    // What was kept before there were drawings for phones is shown as on a slide.
    const drawings = (charts === 'phone' ? phone : undefined) ?? [drawing, ...further];
    return { kind: 'pictures', pictures: drawings.map(pictureOf) };
  }
  return { kind: 'table', table: table ?? { columns: [], rows: [] } };
}

/** As an image, in which no script of a restored backup could run. */
function pictureOf({ svg, width, height }: NonNullable<StoredSlide['drawing']>): SlidePicture {
  return { data: SVG_ADDRESS + encodeURIComponent(svg), width, height };
}

const SVG_ADDRESS = 'data:image/svg+xml;charset=utf-8,';

export function slideOf(stored: StoredSlide, charts: Charts): Slide {
  const { title, doubts, key = [], footnote, sources, folded = '', dataDate, altText, evidence } = stored;
  const body = bodyOf(stored, charts);
  const measured = body.kind === 'pictures' ? [...stored.measured, ...key] : stored.measured;
  return { title, measured, body, doubts, footnote, sources, folded, dataDate, altText, notes: evidence };
}

/** Each data date once, for the title page. */
function dataDates({ slides }: Pick<Presentation, 'slides'>): string[] {
  return [...new Set(slides.map(({ dataDate }) => dataDate))];
}

type Presented = Pick<Presentation, 'name' | 'lang' | 'slides' | 'cover'>;

/** Who presents it, and when: what is said of it, a line each. */
const coverLines = ({ cover }: Pick<Presentation, 'cover'>): string[] =>
  cover === undefined ? [] : [cover.office, cover.speaker, cover.date].filter((line) => line !== '');

export function deckIn(presentation: Presented, charts: Charts, i18n: I18n): Deck {
  const { name, lang, slides } = presentation;
  return {
    lang,
    title: name,
    subtitle: [...coverLines(presentation), ...dataDates(presentation)],
    slides: slides.map((slide) => slideOf(slide, charts)),
    words: deckWords(i18n),
  };
}

/** For programs that take no SVG. One slide after the other, so that a long presentation can be given up. @throws what the signal was aborted with. */
export async function deckOf(
  presentation: Presented,
  i18n: I18n,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (done: number) => void },
): Promise<Deck> {
  const deck = deckIn(presentation, 'native', i18n);
  const slides: Slide[] = [];
  for (const slide of deck.slides) {
    signal.throwIfAborted();
    slides.push(await withPngs(slide));
    onProgress(slides.length);
  }
  return { ...deck, slides };
}

async function withPngs(slide: Slide): Promise<Slide> {
  if (slide.body.kind !== 'pictures') return slide;
  const pictures = await Promise.all(slide.body.pictures.map(pngOf));
  return { ...slide, body: { kind: 'pictures', pictures } };
}

async function pngOf({ data, width, height }: SlidePicture): Promise<SlidePicture> {
  const wish = { width: width * PICTURE_SCALE, height: height * PICTURE_SCALE, dpi: 96 * PICTURE_SCALE };
  const png = await rasterise(decodeURIComponent(data.slice(SVG_ADDRESS.length)), wish);
  return { data: await dataAddress(png), width, height };
}

/** The file as a `data:` address, as the writer of presentations takes pictures. */
function dataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') resolve(reader.result);
    });
    reader.addEventListener('error', () => reject(reader.error ?? new Error('FileReader')));
    reader.readAsDataURL(file);
  });
}
