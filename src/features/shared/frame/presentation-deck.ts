/** From a presentation to the deck that the PPTX writer takes. */
import type { Deck, Slide, SlideBody } from '../../../domain/slides/deck.ts';
import type { I18n } from '../../../i18n/index.ts';
import { rasterise } from '../../../platform/raster.ts';
import type { Presentation, StoredSlide } from '../../../storage/presentation.ts';

/** Sharp on a projector of 3840 pixels. */
const PICTURE_SCALE = 3;

function deckWords({ t }: I18n): Deck['words'] {
  return {
    sources: t('present.sources'),
    source: t('present.source'),
    doubts: t('present.doubt'),
    note: t('present.note'),
    continued: t('present.continued'),
    moreSources: (n) => t('present.moreSources', { n }),
    moreDoubts: (n) => t('present.moreDoubts', { n }),
  };
}

async function bodyOf({ chart, table, drawing }: StoredSlide): Promise<SlideBody> {
  if (chart !== null) return { kind: 'chart', chart };
  if (table !== null) return { kind: 'table', table };
  if (drawing === null) return { kind: 'table', table: { columns: [], rows: [] } };
  const { svg, width, height } = drawing;
  const wish = { width: width * PICTURE_SCALE, height: height * PICTURE_SCALE, dpi: 96 * PICTURE_SCALE };
  const png = await rasterise(svg, wish);
  return { kind: 'picture', picture: { data: await dataAddress(png), width, height } };
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

async function slideOf(stored: StoredSlide): Promise<Slide> {
  const { title, measured, doubts, footnote, sources, dataDate, altText, evidence } = stored;
  const body = await bodyOf(stored);
  return { title, measured, body, doubts, footnote, sources, dataDate, altText, notes: evidence };
}

/** Each data date once, for the title page. */
export function dataDates({ slides }: Pick<Presentation, 'slides'>): string[] {
  return [...new Set(slides.map(({ dataDate }) => dataDate))];
}

/** One slide after the other, so that a long presentation can be given up. @throws what the signal was aborted with. */
export async function deckOf(
  presentation: Pick<Presentation, 'name' | 'lang' | 'slides'>,
  i18n: I18n,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (done: number) => void },
): Promise<Deck> {
  const slides: Slide[] = [];
  for (const stored of presentation.slides) {
    signal.throwIfAborted();
    slides.push(await slideOf(stored));
    onProgress(slides.length);
  }
  const { name, lang } = presentation;
  const subtitle = [...dataDates(presentation), i18n.t('present.pages', { n: slides.length })];
  return { lang, title: name, subtitle, slides, words: deckWords(i18n) };
}
