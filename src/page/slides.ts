/** A deck as the slides of a presentation, one a page: on pages of our own, or in the places of somebody else's design. Pure. */
import { areaOf, movedTo, type Places } from './area.ts';
import type { Deck } from './deck.ts';
import { MEDIA } from './medium.ts';
import type { Page } from './page.ts';
import { deckPages, notePages, pagesOf } from './pages.ts';

/** `isInsert`: its slides alone, without title page and sources. */
export function slidePages(deck: Deck, isInsert = false, places: Places | null = null): Page[] {
  const medium = places === null ? MEDIA.slide : areaOf(places);
  const pages = isInsert
    ? deck.slides.flatMap((slide) => pagesOf(slide, medium, deck.words))
    : [...deckPages(deck, medium), ...notePages(deck, medium)];
  return places === null ? pages : pages.map((page) => movedTo(places, page, deck));
}
