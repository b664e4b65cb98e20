/** From stored slides to pages: long tables go on over several, and the last page names every source. */
import type { I18n } from '../../i18n/index.ts';
import type { Presentation, StoredSlide } from '../../storage/presentation.ts';
import { dataDates } from '../shared/frame/presentation-deck.ts';

/** Rows of a table that can be read from the back of a room. */
const ROWS = 12;
/** Lines of small print below a drawing; what is more stands on the last page. */
const SOURCES = 3;
const DOUBTS = 4;
/** Sources on one last page. */
const LISTED = 14;

export type Page =
  | { readonly kind: 'title'; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'slide'; readonly slide: StoredSlide; readonly title: string }
  | { readonly kind: 'sources'; readonly title: string; readonly lines: readonly string[] };

function chunks<T>(items: readonly T[], size: number): T[][] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

function allSources({ slides }: Presentation): string[] {
  return [...new Set(slides.flatMap(({ sources }) => sources))];
}

export function slidePages(slide: StoredSlide, { t }: I18n): Page[] {
  const { table } = slide;
  if (table === null) return [{ kind: 'slide', slide, title: slide.title }];
  return chunks(table.rows, ROWS).map((rows, index) => ({
    kind: 'slide',
    slide: { ...slide, table: { ...table, rows } },
    title: index === 0 ? slide.title : slide.title + t('present.continued'),
  }));
}

export function pagesOf(presentation: Presentation, i18n: I18n): Page[] {
  const { name, slides } = presentation;
  const sources = allSources(presentation);
  const last = chunks(sources, LISTED).map((lines, index): Page => {
    const title = i18n.t('present.sources');
    return { kind: 'sources', title: index === 0 ? title : title + i18n.t('present.continued'), lines };
  });
  return [
    {
      kind: 'title',
      title: name,
      lines: [...dataDates(presentation), i18n.t('present.pages', { n: slides.length })],
    },
    ...slides.flatMap((slide) => slidePages(slide, i18n)),
    ...(sources.length === 0 ? [] : last),
  ];
}

/** The small print of a slide: the reader's note, what to doubt, where it comes from; what finds no room is counted. */
export function smallPrint({ footnote, doubts, sources }: StoredSlide, { t }: I18n): string[] {
  return [
    ...(footnote === '' ? [] : [t('present.note') + footnote]),
    ...doubts.slice(0, DOUBTS).map((doubt) => t('present.doubt') + doubt),
    ...(doubts.length > DOUBTS ? [t('present.moreDoubts', { n: doubts.length - DOUBTS })] : []),
    ...sources.slice(0, SOURCES).map((source) => t('present.source') + source),
    ...(sources.length > SOURCES ? [t('present.moreSources', { n: sources.length - SOURCES })] : []),
  ];
}

/** Place of a slide's first page among all pages, from 0. */
export function firstPage({ slides }: Presentation, index: number, i18n: I18n): number {
  return slides.slice(0, index).reduce((sum, slide) => sum + slidePages(slide, i18n).length, 1);
}

/** Sentences with where they stand. */
export function evidenceOf(page: Page): readonly string[] {
  return page.kind === 'slide' ? page.slide.evidence : [];
}
