/** Puts the parts of each slide onto its page. */
import type PptxGenJS from 'pptxgenjs';
import type { Deck, NativeChart, Slide, SlidePicture } from '../../domain/slides/deck.ts';
import { addChart, INK } from './chart.ts';
import { CONTENT_WIDTH, layoutOf, PAGE, SIZE, type Box, type SlideLayout } from './layout.ts';
import { addTable, columnWidths, pagesOf } from './table.ts';
import { onlyXml } from '../../domain/text/xml-text.ts';
import { fitLines } from './text.ts';

/** On every Windows and in WPS; others fall back to their own Chinese font. */
export const FONT = 'Microsoft YaHei';

export class SlideWriter {
  /** In the order of their files. */
  readonly charts: NativeChart[] = [];
  readonly #pptx: PptxGenJS;
  readonly #deck: Deck;

  constructor(pptx: PptxGenJS, deck: Deck) {
    this.#pptx = pptx;
    this.#deck = deck;
  }

  titleSlide(): void {
    const slide = this.#pptx.addSlide();
    const { title, subtitle } = this.#deck;
    this.#text(slide, [title], { ...row(2.4, 1.4), size: SIZE.deckTitle, bold: true, valign: 'bottom' });
    this.#text(slide, subtitle, { ...row(4, 1.6), size: SIZE.measured + 2, colour: INK.muted });
  }

  slide(slide: Slide): void {
    const layout = this.#layout(slide);
    if (slide.body.kind === 'chart') return this.#page(slide, layout, slide.body);
    if (slide.body.kind === 'pictures') {
      for (const picture of slide.body.pictures) this.#page(slide, layout, { kind: 'picture', picture });
      return;
    }
    const { table } = slide.body;
    const next: Slide = {
      ...slide,
      title: slide.title + this.#deck.words.continued,
      measured: [],
      doubts: [],
      footnote: '',
      sources: [],
    };
    const nextLayout = this.#layout(next);
    const widths = columnWidths(table, layout.body.w);
    for (const [index, rows] of pagesOf(table, layout.body, nextLayout.body).entries()) {
      const body = { kind: 'rows', table: { ...table, rows }, widths } as const;
      this.#page(index === 0 ? slide : next, index === 0 ? layout : nextLayout, body);
    }
  }

  #layout(slide: Slide): SlideLayout {
    return layoutOf(slide, this.#doubtLines(slide), this.#sourceLines(slide));
  }

  sourcesSlides(): void {
    const { slides, words } = this.#deck;
    const lines = [...new Set(slides.flatMap(({ sources }) => sources))];
    const box = row(1.2, PAGE.height - 1.7);
    const columns = [{ label: words.sources, numeric: false }];
    const pages = pagesOf({ columns, rows: lines.map((line) => [line]) }, box);
    for (const [index, page] of pages.entries()) {
      const slide = this.#pptx.addSlide();
      const title = index === 0 ? words.sources : words.sources + words.continued;
      this.#text(slide, [title], { ...row(0.4, 0.5), size: SIZE.title, bold: true });
      this.#text(slide, page.flat(), { ...box, size: SIZE.table, space: 4 });
    }
  }

  #page(slide: Slide, layout: SlideLayout, body: PageBody): void {
    const page = this.#pptx.addSlide();
    this.#text(page, [slide.title], { ...layout.title, size: SIZE.title, bold: true });
    this.#text(page, slide.measured, { ...layout.measured, size: SIZE.measured, colour: INK.muted });
    this.#body(page, slide, layout.body, body);
    const small = { width: CONTENT_WIDTH, points: SIZE.doubt };
    const doubts = fitLines(
      this.#doubtLines(slide),
      { ...small, height: layout.doubts.h + 0.01 },
      this.#deck.words.moreDoubts,
    );
    this.#text(page, doubts, { ...layout.doubts, size: SIZE.doubt });
    const sources = fitLines(
      this.#sourceLines(slide),
      { ...small, points: SIZE.source, height: layout.sources.h + 0.01 },
      this.#deck.words.moreSources,
    );
    this.#text(page, sources, { ...layout.sources, size: SIZE.source, colour: INK.muted });
    this.#text(page, [slide.dataDate], { ...layout.date, size: SIZE.source, colour: INK.muted });
    page.slideNumber = {
      x: PAGE.width - 0.95,
      y: layout.date.y,
      fontFace: FONT,
      fontSize: SIZE.source,
      color: INK.muted,
    };
    page.addNotes(
      onlyXml([...slide.notes, ...this.#doubtLines(slide), ...this.#sourceLines(slide)].join('\n')),
    );
  }

  #body(page: PptxGenJS.Slide, slide: Slide, box: Box, body: PageBody): void {
    switch (body.kind) {
      case 'chart':
        this.charts.push(body.chart);
        return addChart(page, body.chart, { box, font: FONT, altText: slide.altText });
      case 'rows':
        return addTable(page, body.table, { box, font: FONT, widths: body.widths });
      case 'picture': {
        const scale = Math.min(box.w / body.picture.width, box.h / body.picture.height);
        const w = body.picture.width * scale;
        const h = body.picture.height * scale;
        page.addImage({ data: body.picture.data, x: box.x, y: box.y, w, h, altText: onlyXml(slide.altText) });
      }
    }
  }

  #doubtLines({ doubts, footnote }: Slide): string[] {
    const { words } = this.#deck;
    return [
      ...doubts.map((doubt) => `${words.doubts}${doubt}`),
      ...(footnote === '' ? [] : [`${words.note}${footnote}`]),
    ];
  }

  #sourceLines({ sources }: Slide): string[] {
    return sources.map((source) => `${this.#deck.words.source}${source}`);
  }

  #text(
    page: PptxGenJS.Slide,
    lines: readonly string[],
    { size, colour, bold, valign, space, ...box }: TextLook,
  ): void {
    if (lines.every((line) => line === '')) return;
    const runs = lines.map((line) => ({ text: onlyXml(line), options: { breakLine: true } }));
    page.addText(runs, {
      ...box,
      margin: 0,
      fontFace: FONT,
      fontSize: size,
      lang: this.#deck.lang,
      color: colour ?? INK.text,
      bold: bold ?? false,
      valign: valign ?? 'top',
      ...(space !== undefined && { paraSpaceAfter: space }),
    });
  }
}

type PageBody =
  | Extract<Slide['body'], { readonly kind: 'chart' }>
  | { readonly kind: 'picture'; readonly picture: SlidePicture }
  | {
      readonly kind: 'rows';
      readonly table: Extract<Slide['body'], { kind: 'table' }>['table'];
      readonly widths: number[];
    };

interface TextLook extends Box {
  /** In points. */
  readonly size: number;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly valign?: 'bottom';
  /** Points below each line. */
  readonly space?: number;
}

const row = (y: number, h: number): Box => ({ x: (PAGE.width - CONTENT_WIDTH) / 2, y, w: CONTENT_WIDTH, h });
