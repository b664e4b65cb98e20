/** From stored slides to the pages that are shown, printed and written as HTML. */
import { deckPages, pagesOf } from '../../domain/slides/lay-out.ts';
import { MEDIA } from '../../domain/slides/medium.ts';
import type { Page } from '../../domain/slides/page.ts';
import type { I18n } from '../../i18n/index.ts';
import type { Presentation, StoredSlide } from '../../storage/presentation.ts';
import { deckIn, deckWords, slideOf } from '../shared/frame/presentation-deck.ts';

export const presentationPages = (presentation: Presentation, i18n: I18n): Page[] =>
  deckPages(deckIn(presentation, 'drawn', i18n), MEDIA.slide);

/** The pages of one slide alone. */
export const slidePages = (slide: StoredSlide, i18n: I18n): Page[] =>
  pagesOf(slideOf(slide, 'drawn'), MEDIA.slide, deckWords(i18n));
