/**
 * A frame as one picture: what it says and what is measured above the drawing, doubts and sources below it, all of it
 * magnified as one. In layout pixels. Pure.
 */
import { fit, grown, type Drawn, type Fitted } from './fit.ts';
import type { Box, PlacedText } from './page.ts';
import { stacked, textHeight, type Block } from './text.ts';

/** Sizes of a picture's words. */
const SIZES = { title: 20, measured: 13, standing: 13, heading: 12, item: 12, note: 12, date: 12 } as const;
export type PictureRole = keyof typeof SIZES;

/** The smallest size of a frame's words. */
const SMALLEST = SIZES.date;
/** Where a tall drawing is made small, the words around it are not made small with it, up to so many times their size. */
const LARGEST_TYPE = 2;

const PADDING = 24;
/** Room between the parts and around them. */
const ROOM = { top: PADDING, gap: 12, bottom: PADDING - 6 } as const;
/** From here on doubts and sources stand beside each other. */
const TWO_COLUMNS = 640;
const COLUMN_GAP = 32;

type Said = readonly [role: PictureRole, text: string];

/** What stands around the drawing. */
export interface PictureFrame {
  /** Title, and what is measured. */
  readonly head: readonly Said[];
  /** With their headings; empty where there are none. */
  readonly doubts: readonly Said[];
  /** With so many policies named. */
  readonly sources: (most: number) => readonly Said[];
  /** The reader's note, the date of the data. */
  readonly last: readonly Said[];
}

export interface PictureWish {
  /** CSS pixels. */
  readonly width: number;
  /** Null: as high as it needs. */
  readonly height: number | null;
  /** The height was asked for as it is; else what does not fit in legible type makes the picture higher. */
  readonly isExact: boolean;
}

export interface Picture extends Fitted {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Size of the smallest words, those of the drawing, in CSS pixels. */
  readonly smallest: number;
  /** Whether it is higher than was asked for, since its words would not have been legible. */
  readonly isTaller: boolean;
  /** In layout pixels, as all that follows. */
  readonly page: Box;
  readonly texts: readonly PlacedText<PictureRole>[];
  readonly drawing: Box;
  /** Above the doubts. */
  readonly rule: number;
}

/** Items stand behind a bullet. */
export const indentOf = ({ role, size }: Pick<PlacedText<PictureRole>, 'role' | 'size'>): number =>
  role === 'item' ? size : 0;

interface Place {
  readonly x: number;
  readonly w: number;
  /** How large the type is, 1 for its own size. */
  readonly type: number;
}

function column(said: readonly Said[], { x, w, type }: Place): Block<PictureRole> {
  const blocks = said.map(([role, text]) => {
    const size = SIZES[role] * type;
    const height = textHeight([text], size, w - indentOf({ role, size }), 1);
    return { texts: [{ role, size, box: { x, y: 0, w, h: height }, paragraphs: [text] }], height };
  });
  return stacked(blocks, 0);
}

function footOf({ doubts, sources, last }: PictureFrame, most: number, place: Place): Block<PictureRole> {
  const isWide = place.w >= TWO_COLUMNS * place.type && doubts.length > 0;
  const w = isWide ? (place.w - COLUMN_GAP) / 2 : place.w;
  const left = column(doubts, { ...place, w });
  const right = column(sources(most), { ...place, w, x: isWide ? PADDING + w + COLUMN_GAP : PADDING });
  const both = isWide
    ? { texts: [...left.texts, ...right.texts], height: Math.max(left.height, right.height) }
    : stacked([left, right], 6);
  return stacked([both, column(last, place)], 6);
}

function layoutOf(frame: PictureFrame, drawing: Drawn<unknown>, width: number, fitted: Fitted) {
  const inner = width - 2 * PADDING;
  const type = Math.min(LARGEST_TYPE, Math.max(1, 1 / fitted.magnification));
  const place = { x: PADDING, w: inner, type };
  const [title, ...measured] = frame.head;
  const head = stacked([column(title === undefined ? [] : [title], place), column(measured, place)], 4);
  const foot = footOf(frame, fitted.most, place);
  const drawn = { w: Math.floor(inner), h: Math.ceil(drawing.height(Math.floor(inner))) };
  const height = ROOM.top + head.height + ROOM.gap + drawn.h + 2 * ROOM.gap + foot.height + ROOM.bottom;
  return { head, foot, drawn, height };
}

/** Room that is left goes into a drawing that may grow; the foot stands at the bottom. */
export function composePicture(
  frame: PictureFrame,
  drawing: Drawn<unknown>,
  { width, height: wished, isExact }: PictureWish,
): Picture {
  const layout = (wish: Fitted) => layoutOf(frame, drawing, width / wish.magnification, wish);
  const fitted =
    wished === null
      ? { magnification: 1, most: Infinity }
      : fit(wished, (wish) => layout(wish).height, isExact);
  const { magnification } = fitted;
  const { head, foot, drawn, height: natural } = layout(fitted);
  const height =
    wished !== null && isExact ? wished : Math.max(wished ?? 0, Math.ceil(natural * magnification));
  const page = { x: 0, y: 0, w: width / magnification, h: height / magnification };
  const room = drawn.h + (wished === null ? 0 : Math.max(0, page.h - natural));
  const footTop = page.h - ROOM.bottom - foot.height;
  return {
    ...fitted,
    width,
    height,
    smallest: SMALLEST * magnification,
    isTaller: wished !== null && height > wished,
    page,
    texts: [...stacked([head], 0, ROOM.top).texts, ...stacked([foot], 0, footTop).texts],
    drawing: {
      x: PADDING,
      y: ROOM.top + head.height + ROOM.gap,
      w: drawn.w,
      h: Math.floor(grown(drawing, drawn.h, room)),
    },
    rule: footTop - ROOM.gap,
  };
}
