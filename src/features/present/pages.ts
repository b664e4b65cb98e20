/** From stored slides to the pages that are shown, printed and written as HTML. */
import { deckPages, pagesOf as pagesFor } from '../../domain/slides/lay-out.ts';
import { MEDIA } from '../../domain/slides/medium.ts';
import type { Page } from '../../domain/slides/page.ts';
import type { I18n } from '../../i18n/index.ts';
import type { Presentation, StoredSlide } from '../../storage/presentation.ts';
import { deckIn, deckWords, slideOf, type Charts } from '../shared/frame/presentation-deck.ts';

interface Known {
  readonly lang: string;
  readonly pages: readonly Page[];
}

/** Kept while a slide is the same: of sixty slides one is edited. */
const KNOWN = { drawn: new WeakMap<StoredSlide, Known>(), native: new WeakMap<StoredSlide, Known>() };

/** The pages of one slide alone. */
export function slidePages(slide: StoredSlide, i18n: I18n, charts: Charts = 'drawn'): readonly Page[] {
  const known = KNOWN[charts].get(slide);
  if (known?.lang === i18n.lang) return known.pages;
  const pages = pagesFor(slideOf(slide, charts), MEDIA.slide, deckWords(i18n));
  KNOWN[charts].set(slide, { lang: i18n.lang, pages });
  return pages;
}

/** As they are shown, printed and written as HTML; with native charts as they go into PPTX. */
export function pagesOf(presentation: Presentation, i18n: I18n, charts: Charts = 'drawn'): Page[] {
  const { slides } = presentation;
  const laidOut = slides.map((slide) => slidePages(slide, i18n, charts));
  return deckPages(deckIn(presentation, charts, i18n), MEDIA.slide, laidOut.flat());
}

/** Place of a slide's first page among all pages, from 0. */
export function firstPage({ slides }: Presentation, index: number, i18n: I18n): number {
  return slides.slice(0, index).reduce((sum, slide) => sum + slidePages(slide, i18n).length, 1);
}

/** Sentences with where they stand. */
export const evidenceOf = ({ slide }: Page): readonly string[] => slide?.notes ?? [];
