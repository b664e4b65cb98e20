/** Draws laid-out pages: every part stands in the box that its page gives it. */
import type PptxGenJS from 'pptxgenjs';
import type { Deck } from '../../page/deck.ts';
import { LEAST_TYPE, MEDIA } from '../../page/medium.ts';
import type { Page, PlacedBody, PlacedText } from '../../page/page.ts';
import { notesOf } from '../../page/notes.ts';
import { onlyXml } from '../../domain/text/xml-text.ts';
import { addCharts, type ChartPart } from './chart.ts';
import { inches } from './inches.ts';
import { layoutName, TITLE, type Size } from './master.ts';
import { addTable } from './table.ts';

const MUTED: ReadonlySet<PlacedText['role']> = new Set(['measured', 'sources', 'date']);

/** The theme's. */
function colourOf(role: PlacedText['role']): 'accent1' | 'tx1' | 'tx2' {
  if (role === 'figure') return 'accent1';
  return MUTED.has(role) ? 'tx2' : 'tx1';
}

const { margin } = MEDIA.slide;
/** In the corner of every page of a presentation of its own; in another one its master has them. */
const numberOn = ({ width, height }: Size) =>
  ({
    ...inches({ x: width - margin - 40, y: height - margin + 8, w: 40, h: 14 }),
    // The theme's.
    fontFace: '+mn-lt',
    fontSize: LEAST_TYPE,
    color: 'tx2',
    align: 'right',
  }) as const;

const isBehind = ({ role }: PlacedText): boolean => role !== 'title' && role !== 'measured';

interface Way {
  /** Slides alone, for another presentation. */
  readonly isInsert: boolean;
  /** Whether pages bear a number of ours. */
  readonly isNumbered: boolean;
  readonly size: Size;
}

export class SlideWriter {
  /** Parts of the file, in the order of the charts. */
  readonly charts: ChartPart[] = [];
  readonly #pptx: PptxGenJS;
  readonly #deck: Deck;
  readonly #way: Way;

  constructor(pptx: PptxGenJS, deck: Deck, way: Way) {
    this.#pptx = pptx;
    this.#deck = deck;
    this.#way = way;
  }

  page({ kind, texts, body, slide: shown }: Page): void {
    const { lang, words } = this.#deck;
    const slide = this.#pptx.addSlide({ masterName: layoutName(kind, lang) });
    // A screen reader takes the parts in this order.
    for (const text of texts.filter((one) => !isBehind(one))) this.#text(slide, text);
    if (body !== null) this.#body(slide, body, shown?.altText ?? '');
    for (const text of texts.filter(isBehind)) this.#text(slide, text);
    if (this.#way.isNumbered) slide.slideNumber = numberOn(this.#way.size);
    if (shown === null) return;
    const { lines, left } = notesOf(shown, words);
    const more = left.length === 0 ? [] : [words.moreNotes(left.length, this.#way.isInsert)];
    slide.addNotes(onlyXml([...lines, ...more].join('\n')));
  }

  #body(slide: PptxGenJS.Slide, body: PlacedBody, altText: string): void {
    const { box } = body;
    switch (body.kind) {
      case 'chart':
        this.charts.push(...addCharts(slide, body.chart, box, altText));
        return;
      case 'table':
        return addTable(slide, body.part, box, altText);
      case 'picture': {
        const { data, width, height } = body.picture;
        const scale = Math.min(box.w / width, box.h / height);
        const place = inches({ x: box.x, y: box.y, w: width * scale, h: height * scale });
        slide.addImage({ data, ...place, altText: onlyXml(altText) });
      }
    }
  }

  #text(slide: PptxGenJS.Slide, { role, box, paragraphs, size }: PlacedText): void {
    const runs = paragraphs.map((text) => ({ text: onlyXml(text), options: { breakLine: true } }));
    slide.addText(runs, {
      ...inches(box),
      ...(role === 'title' ? { placeholder: TITLE } : { color: colourOf(role) }),
      margin: 0,
      align: 'left',
      valign: 'top',
      fontSize: size,
      bold: role === 'title' || role === 'figure',
      lang: this.#deck.lang,
    });
  }
}
