/** The layouts on which slides stand: those that every presentation has, so that a slide pasted elsewhere takes its looks. */
import type PptxGenJS from 'pptxgenjs';
import { MEDIA } from '../../domain/slides/medium.ts';
import { inches } from './inches.ts';

/** As PowerPoint names the layout with a title and nothing else, in the language of the deck. */
export const LAYOUT = { 'zh-CN': '仅标题', en: 'Title Only' } as const;
export const TITLE = 'title';

/** Of the title the height is each slide's own. */
export function defineLayout(pptx: PptxGenJS, lang: keyof typeof LAYOUT): void {
  const { width, margin } = MEDIA.slide;
  const { x, y, w } = inches({ x: margin, y: margin, w: width - 2 * margin, h: 0 });
  pptx.defineSlideMaster({
    title: LAYOUT[lang],
    objects: [
      {
        placeholder: {
          options: { name: TITLE, type: 'title', x, y, w, margin: 0, align: 'left', valign: 'top' },
          text: '',
        },
      },
    ],
  });
}
