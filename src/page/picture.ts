/**
 * A frame as pictures of one size: what it says and what is measured above the drawing, doubts and sources below it, all
 * of it magnified as one. What one picture does not hold goes on in the next, under the same title. In layout pixels. Pure.
 */
import { grown, partsIn, type Drawn } from './fit.ts';
import type { Box, PlacedText } from './page.ts';
import { portionsOf } from './portions.ts';
import { stacked, textHeight, type Block } from './text.ts';

/** Sizes of a picture's words. */
const SIZES = { title: 20, measured: 13, standing: 13, heading: 12, item: 12, note: 12, date: 12 } as const;
export type PictureRole = keyof typeof SIZES;

/** The smallest size of a frame's words. */
const SMALLEST = SIZES.date;

const PADDING = 24;
/** Room between the parts and around them. */
const ROOM = { top: PADDING, gap: 12, bottom: PADDING - 6 } as const;
/** From here on doubts and sources stand beside each other. */
const TWO_COLUMNS = 640;
const COLUMN_GAP = 32;

type Said = readonly [role: PictureRole, text: string];

/** What stands around the drawing. */
export interface PictureFrame {
  readonly title: string;
  /** The title of one of several pictures: 各省目标（2/3）. */
  readonly numbered: (n: number, all: number) => string;
  readonly measured: readonly Said[];
  /** With their headings; empty where there are none. */
  readonly doubts: readonly Said[];
  readonly sources: readonly Said[];
  /** The reader's note, the date of the data. */
  readonly last: readonly Said[];
}

export interface PictureWish {
  /** CSS pixels. */
  readonly width: number;
  /** Null: one picture, as high as it needs. Else each has this height, and there are as many as hold everything. */
  readonly height: number | null;
}

export interface Picture<D> {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Size of the smallest words, those of the drawing, in CSS pixels. */
  readonly smallest: number;
  /** With its number, where there are several. */
  readonly title: string;
  /** In layout pixels, as all that follows. */
  readonly page: Box;
  readonly above: readonly PlacedText<PictureRole>[];
  /** Null in a picture of words alone. */
  readonly drawing: { readonly of: D; readonly box: Box } | null;
  /** Above what stands at the foot. */
  readonly rule: number;
  readonly below: readonly PlacedText<PictureRole>[];
}

/** Items stand behind a bullet. */
export const indentOf = ({ role, size }: Pick<PlacedText<PictureRole>, 'role' | 'size'>): number =>
  role === 'item' ? size : 0;

function column(said: readonly Said[], x: number, w: number): Block<PictureRole> {
  const blocks = said.map(([role, text]) => {
    const size = SIZES[role];
    const height = textHeight([text], size, w - indentOf({ role, size }), 1);
    return { texts: [{ role, size, box: { x, y: 0, w, h: height }, paragraphs: [text] }], height };
  });
  return stacked(blocks, 0);
}

function footOf(doubts: readonly Said[], { sources, last }: PictureFrame, width: number): Block<PictureRole> {
  const isWide = width >= TWO_COLUMNS && doubts.length > 0;
  const w = isWide ? (width - COLUMN_GAP) / 2 : width;
  const left = column(doubts, PADDING, w);
  const right = column(sources, isWide ? PADDING + w + COLUMN_GAP : PADDING, w);
  const both = isWide
    ? { texts: [...left.texts, ...right.texts], height: Math.max(left.height, right.height) }
    : stacked([left, right], 6);
  return stacked([both, column(last, PADDING, width)], 6);
}

/** One picture: a part of the drawing, or words alone, and the doubts at its foot. */
interface Sheet<D> {
  readonly drawing: D | null;
  readonly said: readonly Said[];
  readonly doubts: readonly Said[];
}

/** Room for the number is kept for up to so many pictures. */
const MOST = 99;

function headOf({ title, measured }: Pick<PictureFrame, 'title' | 'measured'>, width: number) {
  return stacked([column([['title', title]], PADDING, width), column(measured, PADDING, width)], 4);
}

const innerOf = ({ w }: Pick<Box, 'w'>): number => Math.floor(w - 2 * PADDING);

/** Height that is left to a drawing. */
function roomOf(page: Box, frame: PictureFrame, title: string, doubts: readonly Said[]): number {
  const inner = innerOf(page);
  const words = headOf({ ...frame, title }, inner).height + footOf(doubts, frame, inner).height;
  return page.h - ROOM.top - 3 * ROOM.gap - ROOM.bottom - words;
}

/** Null where not even in parts there is room for all of it. */
function sheetsOf<D extends Drawn<D>>(frame: PictureFrame, drawing: D, page: Box): Sheet<D>[] | null {
  const { doubts } = frame;
  const inner = innerOf(page);
  const room = roomOf(page, frame, frame.title, doubts);
  const whole = partsIn(drawing, inner, room);
  if (whole?.length === 1) return whole.map((one) => ({ drawing: one, said: [], doubts }));
  const longest = frame.numbered(MOST, MOST);
  const together = partsIn(drawing, inner, roomOf(page, frame, longest, doubts));
  const apart = apartFrom(doubts, drawing, inner, roomOf(page, frame, longest, []));
  if (together === null || (apart !== null && apart.length < together.length)) return apart;
  return together.map((part, at) => ({ drawing: part, said: [], doubts: at === 0 ? doubts : [] }));
}

/** Parts of the drawing, and behind them the doubts alone. */
function apartFrom<D extends Drawn<D>>(
  doubts: readonly Said[],
  drawing: D,
  width: number,
  room: number,
): Sheet<D>[] | null {
  const words = wordSheets(doubts, width, room);
  const parts = words === null ? null : partsIn(drawing, width, room);
  if (parts === null || words === null) return null;
  return [...parts.map((part) => ({ drawing: part, said: [], doubts: [] })), ...words];
}

/** The doubts as pictures of their own, where they leave the drawing too little room. */
function wordSheets(said: readonly Said[], width: number, room: number): Sheet<never>[] | null {
  const heights = said.map((one) => column([one], PADDING, width).height);
  if (heights.some((height) => height > room)) return null;
  return portionsOf(heights, () => room).map(([from, to]) => ({
    drawing: null,
    said: said.slice(from, to),
    doubts: [],
  }));
}

function placed<D extends Drawn<D>>(
  { drawing, said, doubts }: Sheet<D>,
  frame: PictureFrame,
  page: Box,
): Pick<Picture<D>, 'page' | 'above' | 'drawing' | 'rule' | 'below'> {
  const inner = innerOf(page);
  const foot = footOf(doubts, frame, inner);
  const footTop = page.h - ROOM.bottom - foot.height;
  const head = stacked([headOf(frame, inner), column(said, PADDING, inner)], ROOM.gap, ROOM.top);
  const y = ROOM.top + head.height + ROOM.gap;
  const room = footTop - 2 * ROOM.gap - y;
  return {
    page,
    above: head.texts,
    drawing:
      drawing === null
        ? null
        : {
            of: drawing,
            box: {
              x: PADDING,
              y,
              w: inner,
              h: Math.floor(grown(drawing, Math.ceil(drawing.height(inner)), room)),
            },
          },
    rule: footTop - ROOM.gap,
    below: stacked([foot], 0, footTop).texts,
  };
}

/** Width in layout pixels for which a picture's words are made: of wider ones they are larger. */
const NOMINAL = 1152;
const STEP = 0.05;
const LEAST = 0.1;

/**
 * How much a picture is magnified: by its width alone, so that all pictures of one size have one size of type. Smaller type
 * only where nothing can be parted any further.
 */
function* magnifications(width: number): Generator<number> {
  const own = Math.max(1, width / NOMINAL);
  yield own;
  for (let at = 1; at >= LEAST; at -= STEP) if (at < own) yield at;
}

/** How to read it stands with the doubts, where a low picture has no other room. */
function terse(frame: PictureFrame): PictureFrame {
  const { measured, doubts } = frame;
  return { ...frame, measured: measured.slice(0, 1), doubts: [...measured.slice(1), ...doubts] };
}

/** The pictures in their order; more than one are numbered. */
export function composePictures<D extends Drawn<D>>(
  frame: PictureFrame,
  drawing: D,
  { width, height }: PictureWish,
): Picture<D>[] {
  if (height === null) {
    const page = { x: 0, y: 0, w: width, h: 0 };
    const h = Math.ceil(drawing.height(innerOf(page)) - roomOf(page, frame, frame.title, frame.doubts));
    const sheet = { drawing, said: [], doubts: frame.doubts };
    const laid = placed(sheet, frame, { ...page, h });
    return [{ ...laid, width, height: h, smallest: SMALLEST, title: frame.title }];
  }
  for (const magnification of magnifications(width)) {
    const page = { x: 0, y: 0, w: width / magnification, h: height / magnification };
    for (const words of [frame, terse(frame)]) {
      const sheets = sheetsOf(words, drawing, page);
      if (sheets === null) continue;
      return sheets.map((sheet, at) => {
        const title = sheets.length === 1 ? frame.title : frame.numbered(at + 1, sheets.length);
        const laid = placed(sheet, { ...words, title }, page);
        return { ...laid, width, height, smallest: SMALLEST * magnification, title };
      });
    }
  }
  throw new Error(`${width} × ${height}`);
}
