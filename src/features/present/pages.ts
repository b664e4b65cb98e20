/** From stored slides to the pages that are shown, printed and written as HTML. */
import { deckPages, notePages, pagesOf as pagesFor } from '../../page/pages.ts';
import type { Places } from '../../page/area.ts';
import { slidePages as allSlidePages } from '../../page/slides.ts';
import type { Page } from '../../page/page.ts';
import type { I18n } from '../../i18n/index.ts';
import type { Presentation, StoredSlide } from '../../storage/presentation.ts';
import { deckIn, deckWords, mediumOf, slideOf, type Charts } from '../../ui/frame/presentation-deck.ts';

/** Kept while a slide is the same, by language and charts: of sixty slides one is edited. */
const KNOWN = new WeakMap<StoredSlide, Map<string, readonly Page[]>>();

/** The pages of one slide alone. */
export function slidePages(slide: StoredSlide, i18n: I18n, charts: Charts = 'drawn'): readonly Page[] {
  const known = KNOWN.get(slide) ?? new Map<string, readonly Page[]>();
  KNOWN.set(slide, known);
  const key = `${i18n.lang} ${charts}`;
  const pages = known.get(key) ?? pagesFor(slideOf(slide, charts), mediumOf(charts), deckWords(i18n));
  known.set(key, pages);
  return pages;
}

/** As they are shown, printed and written as HTML; with native charts as they go into PPTX. */
export function pagesOf(presentation: Presentation, i18n: I18n, charts: Charts = 'drawn'): Page[] {
  const { slides } = presentation;
  const laidOut = slides.map((slide) => slidePages(slide, i18n, charts));
  return deckPages(deckIn(presentation, charts, i18n), mediumOf(charts), laidOut.flat());
}

/** How many slides it makes as PPTX: on pages of our own, or in the places of a template. */
export function slideCount(presentation: Presentation, places: Places | null, i18n: I18n): number {
  const deck = deckIn(presentation, 'native', i18n);
  if (places !== null) return allSlidePages(deck, false, places).length;
  return pagesOf(presentation, i18n, 'native').length + notePages(deck, mediumOf('native')).length;
}

/** Place of a slide's first page among all pages, from 0. */
export function firstPage({ slides }: Presentation, index: number, i18n: I18n, charts?: Charts): number {
  return slides.slice(0, index).reduce((sum, slide) => sum + slidePages(slide, i18n, charts).length, 1);
}

/** Where one layout goes on where another is left: at the first page of the same slide. */
export function samePlace(
  presentation: Presentation,
  at: number,
  { from, to }: { readonly from: Charts; readonly to: Charts },
  i18n: I18n,
): number {
  const index = presentation.slides.findLastIndex((_, n) => firstPage(presentation, n, i18n, from) <= at);
  return index < 0 ? 0 : firstPage(presentation, index, i18n, to);
}

/** Sentences with where they stand. */
export const evidenceOf = ({ slide }: Page): readonly string[] => slide?.notes ?? [];
