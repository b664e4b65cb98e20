/** Where the parts of a slide stand, in inches on a 13.33 × 7.5 page (16:9). */
import type { Slide } from '../../domain/slides/deck.ts';
import { textHeight } from './text.ts';

export const PAGE = { width: 13.333, height: 7.5 } as const;
const MARGIN = 0.55;
export const CONTENT_WIDTH = PAGE.width - 2 * MARGIN;

/** Sizes in points. */
export const SIZE = {
  deckTitle: 36,
  title: 24,
  measured: 12,
  table: 11,
  label: 12,
  doubt: 10,
  source: 9,
} as const;

const GAP = 0.1;
/** The drawing keeps at least this much of the page; the small print below it gives way. */
const BODY_MIN = 3.4;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface SlideLayout {
  readonly title: Box;
  readonly measured: Box;
  readonly body: Box;
  readonly doubts: Box;
  readonly sources: Box;
  readonly date: Box;
}

const row = (y: number, h: number): Box => ({ x: MARGIN, y, w: CONTENT_WIDTH, h });

/** From the top: title, measure; from the bottom: date, sources, doubts; the drawing takes what is between. */
export function layoutOf(
  slide: Slide,
  doubtLines: readonly string[],
  sourceLines: readonly string[],
): SlideLayout {
  const title = row(0.4, Math.max(0.45, textHeight(slide.title, SIZE.title, CONTENT_WIDTH)));
  const measured = row(
    title.y + title.h + GAP / 2,
    textHeight(slide.measured.join('\n'), SIZE.measured, CONTENT_WIDTH),
  );
  const top = measured.y + measured.h + GAP;
  const date = row(PAGE.height - 0.4, 0.22);
  const room = date.y - top - BODY_MIN - 3 * GAP;
  const sourcesWanted = textHeight(sourceLines.join('\n'), SIZE.source, CONTENT_WIDTH);
  const doubtsWanted = textHeight(doubtLines.join('\n'), SIZE.doubt, CONTENT_WIDTH);
  // Sources can stand on the last page in full, doubts cannot: they take their room first.
  const doubtsHeight = Math.max(0, Math.min(doubtsWanted, room));
  const sourcesHeight = Math.max(0.18, Math.min(sourcesWanted, room - doubtsHeight));
  const sources = row(date.y - sourcesHeight - GAP / 2, sourcesHeight);
  const doubts = row(sources.y - doubtsHeight - GAP, doubtsHeight);
  const body = row(top, doubts.y - top - GAP);
  return { title, measured, body, doubts, sources, date };
}
