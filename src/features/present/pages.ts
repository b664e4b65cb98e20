/** From stored slides to the pages that are shown, printed and written as HTML. */
import { deckPages, pagesOf as pagesFor } from '../../domain/slides/lay-out.ts';
import { MEDIA } from '../../domain/slides/medium.ts';
import type { Page } from '../../domain/slides/page.ts';
import type { I18n } from '../../i18n/index.ts';
import type { Presentation, StoredSlide } from '../../storage/presentation.ts';
import { deckIn, deckWords, slideOf } from '../shared/frame/presentation-deck.ts';

/** Kept while a slide is the same: of sixty slides one is edited. */
const KNOWN = new WeakMap<StoredSlide, { readonly lang: string; readonly pages: readonly Page[] }>();

/** The pages of one slide alone. */
export function slidePages(slide: StoredSlide, i18n: I18n): readonly Page[] {
  const known = KNOWN.get(slide);
  if (known?.lang === i18n.lang) return known.pages;
  const pages = pagesFor(slideOf(slide, 'drawn'), MEDIA.slide, deckWords(i18n));
  KNOWN.set(slide, { lang: i18n.lang, pages });
  return pages;
}

export function pagesOf(presentation: Presentation, i18n: I18n): Page[] {
  const { slides } = presentation;
  const laidOut = slides.map((slide) => slidePages(slide, i18n));
  return deckPages(deckIn(presentation, 'drawn', i18n), MEDIA.slide, laidOut.flat());
}

/** Place of a slide's first page among all pages, from 0. */
export function firstPage({ slides }: Presentation, index: number, i18n: I18n): number {
  return slides.slice(0, index).reduce((sum, slide) => sum + slidePages(slide, i18n).length, 1);
}

/** Sentences with where they stand. */
export const evidenceOf = ({ slide }: Page): readonly string[] => slide?.notes ?? [];
