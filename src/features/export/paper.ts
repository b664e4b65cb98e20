/** A frame as pages: of paper, and as the slides that it makes. Pure but for the chart library, which is given. */
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import type { DrawSvg } from '../../charts/exhibit/picture.ts';
import { drawnParts } from '../../page/fit.ts';
import { deckPages, pagesOf } from '../../page/pages.ts';
import { MEDIA } from '../../page/medium.ts';
import type { Places } from '../../page/area.ts';
import { slidePages } from '../../page/slides.ts';
import type { Page } from '../../page/page.ts';
import type { I18n } from '../../i18n/index.ts';
import { keptSlide } from '../../ui/frame/kept-slide.ts';
import { deckWords, slideOf } from '../../ui/frame/presentation-deck.ts';

interface Paper {
  readonly exhibit: Exhibit;
  /** The reader's own. */
  readonly title: string;
  readonly footnote: string;
  readonly drawSvg: DrawSvg;
}

/** Sheets of A4 with the frame as it is drawn, and behind it all sources where they are more than one sheet names. */
export function paperPages({ exhibit, title, footnote, drawSvg }: Paper, i18n: I18n): Page[] {
  const medium = MEDIA.page;
  const asTable = exhibit.drawing === null || drawnParts(exhibit.drawing, medium) === null;
  const keeping = { id: '', evidence: [], drawSvg, i18n, medium };
  const kept = keptSlide({ exhibit, asTable, href: '#/' }, keeping);
  const slide = slideOf({ ...kept, title, footnote }, 'drawn');
  const words = deckWords(i18n);
  const deck = { lang: i18n.lang, title: '', subtitle: [], slides: [slide], words };
  const pages = pagesOf(slide, medium, words);
  const named = pages[0]?.texts.find(({ role }) => role === 'sources')?.paragraphs ?? [];
  return named.length >= slide.sources.length ? pages : deckPages(deck, medium, pages).slice(1);
}

/** Of a longer table the pages are laid out when they are asked for. */
const MOST_COUNTED = 2000;

export const isCounted = ({ table }: Exhibit): boolean => table.rows.length <= MOST_COUNTED;

/** How many slides it makes for another presentation, in the places of a template or on pages of our own, without a drawing being made; null: not counted. */
export function slideCount(exhibit: Exhibit, places: Places | null, i18n: I18n): number | null {
  if (!isCounted(exhibit)) return null;
  const keeping = { id: '', evidence: [], drawSvg: () => '', i18n };
  const slide = slideOf(keptSlide({ exhibit, asTable: false, href: '#/' }, keeping), 'native');
  const deck = { lang: i18n.lang, title: '', subtitle: [], slides: [slide], words: deckWords(i18n) };
  return slidePages(deck, true, places).length;
}
