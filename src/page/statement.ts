/** One commitment in the room of a page: its figure as large as it can be, its sentence, how it stands. Pure. */
import type { SlideStatement } from './deck.ts';
import { sizesFrom, type Medium } from './medium.ts';
import type { Box, PlacedText, TextRole } from './page.ts';
import { setText, stacked, type Block } from './text.ts';

/** Sizes, of the title's. */
const SIZES = { figure: 2.75, quote: 1, standing: 0.7 } as const;
/** Most of the height that figure and standing take; the sentence has the rest. */
const SHARES = { figure: 0.35, standing: 0.25 } as const;

/** The texts in their boxes, and what found no room. */
export function statementTexts({ figure, quote, standing }: SlideStatement, box: Box, medium: Medium) {
  const gap = medium.margin / 2;
  const left: string[] = [];
  const part = (role: TextRole & keyof typeof SIZES, said: readonly string[], h: number): Block<TextRole> => {
    const words = said.filter((text) => text !== '');
    const set = setText(words, sizesFrom(Math.round(medium.title * SIZES[role])), {
      width: box.w,
      height: h,
    });
    left.push(...set.left);
    const place = { ...box, y: 0, h: set.height };
    const text: PlacedText = { role, box: place, paragraphs: set.paragraphs, size: set.size };
    return { height: set.height, texts: [text] };
  };
  const top = part('figure', [figure], box.h * SHARES.figure);
  const foot = part('standing', standing, box.h * SHARES.standing);
  const middle = part('quote', [quote], box.h - top.height - foot.height - 2 * gap);
  return { texts: stacked([top, middle, foot], gap, box.y).texts, left };
}
