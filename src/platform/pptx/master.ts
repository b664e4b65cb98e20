/** The layouts on which slides stand: those that every presentation has, so that a slide pasted elsewhere takes its looks. */
import type PptxGenJS from 'pptxgenjs';
import type { Deck } from '../../page/deck.ts';
import { MEDIA } from '../../page/medium.ts';
import type { Page } from '../../page/page.ts';
import { inches } from './inches.ts';

/** As PowerPoint names the layout of a first page, and the one with a title and nothing else. */
const LAYOUTS = {
  cover: { 'zh-CN': '标题幻灯片', en: 'Title Slide' },
  titled: { 'zh-CN': '仅标题', en: 'Title Only' },
} as const;

/** Name of the title's place in both. */
export const TITLE = 'title';

export function layoutName(kind: Page['kind'], lang: Deck['lang']): string {
  return LAYOUTS[kind === 'title' ? 'cover' : 'titled'][lang];
}

/** Of a page, in points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of a title the height is each slide's own. On a template they are given up for its layouts, in their order. */
export function defineLayouts(pptx: PptxGenJS, lang: Deck['lang'], { width, height }: Size): void {
  const { margin } = MEDIA.slide;
  for (const [kind, top] of [
    ['title', height / 3],
    ['slide', margin],
  ] as const) {
    const { x, y, w } = inches({ x: margin, y: top, w: width - 2 * margin, h: 0 });
    const place = { name: TITLE, type: 'title', x, y, w, margin: 0, align: 'left', valign: 'top' } as const;
    pptx.defineSlideMaster({
      title: layoutName(kind, lang),
      objects: [{ placeholder: { options: place, text: '' } }],
    });
  }
}
