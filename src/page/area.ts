/** Pages in the places that somebody else's design leaves: laid out in the area of its body, then moved there. In points. */
import type { Deck } from './deck.ts';
import { GAP } from './frame.ts';
import { MEDIA, sizesFrom, textSizes, type Medium } from './medium.ts';
import type { Box, Page, PlacedText } from './page.ts';
import { LEADING, setText } from './text.ts';

/** Where a design has its words. */
export interface Places {
  readonly width: number;
  readonly height: number;
  readonly title: Box;
  readonly body: Box;
  /** On the first page: its title, and what stands below it. */
  readonly cover: { readonly title: Box; readonly lines: Box };
}

/** Around the words of a placeholder, as programs have it where nothing else is said. */
export const INSET = { sides: 7.2, ends: 3.6 } as const;
const inner = ({ w, h }: Box) => ({ width: w - 2 * INSET.sides, height: h - 2 * INSET.ends });

/** A4 lying across without a design: the margins of our slides, and two lines of their title. */
export const A4: Places = plainPlaces(MEDIA.page);

function plainPlaces({ width, height }: Pick<Places, 'width' | 'height'>): Places {
  const { margin: x, title } = MEDIA.slide;
  const w = width - 2 * x;
  const h = 2 * title * LEADING + 2 * INSET.ends;
  const body = { x, y: x + h + GAP, w, h: height - 2 * x - h - GAP };
  const [top, room] = [height / 3, height / 5];
  const cover = { title: { x, y: top, w, h: room }, lines: { x, y: top + room, w, h: room } };
  return { width, height, title: { x, y: x, w, h }, body, cover };
}

/** Two lines of a title as high as its place allows, but no larger than on pages of our own. */
const titleSize = (height: number): number => Math.max(14, Math.min(24, Math.floor(height / (2 * LEADING))));

/** The body of such a page, with the room of its title above it. */
export function areaOf({ width, title, body }: Places): Medium {
  const titleRoom = inner(title);
  return {
    ...textSizes(width),
    width: body.w,
    height: titleRoom.height + GAP + body.h,
    margin: 0,
    title: titleSize(titleRoom.height),
    titleRoom,
    hasNotes: true,
  };
}

/** A page of that area where the design has its places. */
export function movedTo(places: Places, page: Page, deck: Deck): Page {
  if (page.kind === 'title') return { ...page, texts: coverTexts(places, deck) };
  const { title, body } = places;
  const moved = (box: Box): Box => ({
    ...box,
    x: box.x + body.x,
    y: box.y + body.y - inner(title).height - GAP,
  });
  return {
    ...page,
    texts: page.texts.map((text) => ({ ...text, box: text.role === 'title' ? title : moved(text.box) })),
    body: page.body && { ...page.body, box: moved(page.body.box) },
  };
}

const LARGEST = { title: 36, lines: 16 } as const;

function coverTexts({ cover }: Places, { title, subtitle }: Deck): PlacedText[] {
  const set = setText([title], sizesFrom(LARGEST.title), inner(cover.title));
  const { lines: box } = cover;
  const below = setText(subtitle, sizesFrom(LARGEST.lines), { width: box.w, height: box.h });
  return [
    { role: 'title', box: cover.title, paragraphs: set.paragraphs, size: set.size },
    { role: 'lines', box: { ...box, h: below.height }, paragraphs: below.paragraphs, size: below.size },
  ];
}
