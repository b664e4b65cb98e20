/** Where the masters and layouts of a presentation have their title and their body. Pure. */
import type { Box } from '../../page/page.ts';
import { INSET, type Places } from '../../page/area.ts';
import { EMU_PER_POINT } from './inches.ts';
import { attributeOf, elementsOf } from './markup.ts';

/** A part that has places for words. */
interface Part {
  readonly path: string;
  readonly xml: string;
}

interface Placeholder {
  /** As the file has it; `obj` where it says nothing. */
  readonly type: string;
  readonly idx: string | null;
  /** Null: where its master has it. */
  readonly box: Box | null;
}

interface Layout extends Part {
  readonly type: string;
  readonly name: string;
  readonly holders: readonly Placeholder[];
}

/** A layout that slides are put on. */
export interface Ground {
  readonly path: string;
  /** What its title's place is called: `title` or `ctrTitle`. */
  readonly title: string;
  /** The place of the page's number; null where it has none. */
  readonly number: { readonly idx: string; readonly box: Box } | null;
}

export interface Grounds {
  readonly places: Places;
  readonly cover: Ground;
  readonly titled: Ground;
}

function boxOf(shape: string): Box | null {
  const [frame] = elementsOf(shape, 'a:xfrm');
  const number = (element: string, name: string): number => {
    const [found] = elementsOf(frame?.text ?? '', element);
    return Number(attributeOf(found?.text ?? '', name) ?? Number.NaN) / EMU_PER_POINT;
  };
  const box = {
    x: number('a:off', 'x'),
    y: number('a:off', 'y'),
    w: number('a:ext', 'cx'),
    h: number('a:ext', 'cy'),
  };
  return Object.values(box).every(Number.isFinite) ? box : null;
}

function holdersIn(xml: string): Placeholder[] {
  return elementsOf(xml, 'p:sp').flatMap(({ text }) => {
    const [holder] = elementsOf(text, 'p:ph');
    if (holder === undefined) return [];
    const type = attributeOf(holder.text, 'type') ?? 'obj';
    return [{ type, idx: attributeOf(holder.text, 'idx'), box: boxOf(text) }];
  });
}

const TITLES: ReadonlySet<string> = new Set(['title', 'ctrTitle']);
const BODIES: ReadonlySet<string> = new Set(['obj', 'body']);
/** What stands at the foot of every page. */
const FOOT: ReadonlySet<string> = new Set(['dt', 'ftr', 'sldNum']);
const has = ({ holders }: Layout, types: ReadonlySet<string>): boolean =>
  holders.some(({ type }) => types.has(type));
const boxIn = (holders: readonly Placeholder[], types: ReadonlySet<string>): Box | null =>
  holders.find(({ type }) => types.has(type))?.box ?? null;

function layoutOf({ path, xml }: Part): Layout {
  const [root] = elementsOf(xml, 'p:sldLayout');
  const [common] = elementsOf(xml, 'p:cSld');
  const type = attributeOf(root?.text ?? '', 'type') ?? '';
  return { path, xml, type, name: attributeOf(common?.text ?? '', 'name') ?? '', holders: holdersIn(xml) };
}

const isBare = ({ holders }: Layout): boolean =>
  holders.every(({ type }) => TITLES.has(type) || FOOT.has(type));

/** The first of which the earliest of the conditions is true. */
function firstOf(layouts: readonly Layout[], ...wishes: readonly ((layout: Layout) => boolean)[]) {
  return wishes.map((wish) => layouts.find(wish)).find((layout) => layout !== undefined);
}

const NUMBER: ReadonlySet<string> = new Set(['sldNum']);

function groundOf(layout: Layout, own: readonly Placeholder[]): Ground {
  const { path, holders } = layout;
  const { idx = null } = holders.find(({ type }) => NUMBER.has(type)) ?? {};
  const box = placeIn(layout, own, NUMBER);
  return {
    path,
    title: holders.find(({ type }) => TITLES.has(type))?.type ?? 'title',
    number: idx === null || box === null ? null : { idx, box },
  };
}

/** Less is no room for a chart; in points. */
const LEAST = { w: 300, h: 180, title: 24 } as const;

const SUBTITLE: ReadonlySet<string> = new Set(['subTitle']);
/** Where its master has it, unless it says so itself. */
const placeIn = (layout: Layout | undefined, own: readonly Placeholder[], types: ReadonlySet<string>) =>
  boxIn(layout?.holders ?? [], types) ?? boxIn(own, types);

interface Size {
  readonly width: number;
  readonly height: number;
}

const isCover = ({ type }: Layout): boolean => type === 'title';

/** Null: no layout with a title. `no-room`: a title or a body too small to be read. */
export function groundsOf(
  master: Part,
  layoutParts: readonly Part[],
  size: Size,
): Grounds | 'no-room' | null {
  const layouts = layoutParts.map(layoutOf).filter((layout) => has(layout, TITLES));
  const titled = firstOf(
    layouts,
    ({ type }) => type === 'titleOnly',
    isBare,
    ({ type }) => type === 'obj',
    () => true,
  );
  if (titled === undefined) return null;
  const cover = firstOf(layouts, isCover, (layout) => has(layout, SUBTITLE)) ?? titled;
  const own = holdersIn(master.xml);
  const inner = innerPlaces(layouts, titled, own, size);
  if (inner === null) return 'no-room';
  const title = boxIn(cover.holders, TITLES) ?? inner.title;
  const below = { ...title, y: title.y + title.h, h: size.height / 4 };
  const lines = inset(boxIn(cover.holders, SUBTITLE) ?? below);
  return {
    places: { ...size, ...inner, cover: { title, lines } },
    cover: groundOf(cover, own),
    titled: groundOf(titled, own),
  };
}

/** Title and body of a page; null where they are too small. */
function innerPlaces(
  layouts: readonly Layout[],
  titled: Layout,
  own: readonly Placeholder[],
  { width, height }: Size,
): Pick<Places, 'title' | 'body'> | null {
  const content = firstOf(
    layouts,
    ({ type }) => type === 'obj',
    (layout) => has(layout, BODIES),
  );
  const margin = width / 24;
  const page = { x: margin, y: 0, w: width - 2 * margin, h: height };
  const title = placeIn(titled, own, TITLES) ?? { ...page, y: margin, h: height / 8 };
  const body = clear(placeIn(content, own, BODIES) ?? page, title, footOf(titled, own, height));
  const isRead = Math.min(title.w, body.w) >= LEAST.w && body.h >= LEAST.h && title.h >= LEAST.title;
  return isRead ? { title, body } : null;
}

/** Where the foot of the page begins. */
function footOf({ holders }: Layout, own: readonly Placeholder[], height: number): number {
  const tops = [...holders, ...own].flatMap(({ type, box }) =>
    FOOT.has(type) && box !== null && box.y > height / 2 ? [box.y] : [],
  );
  return Math.min(height, ...tops);
}

/** A body that stands below its title and above the foot. */
function clear({ x, y, w, h }: Box, title: Box, foot: number): Box {
  const end = title.y + title.h;
  const top = title.y < y + h / 2 ? Math.max(y, end) : y;
  return inset({ x, y: top, w, h: Math.min(y + h, foot) - top });
}

/** As words stand in a place of the template's own. */
const inset = ({ x, w, ...rest }: Box): Box => ({ ...rest, x: x + INSET.sides, w: w - 2 * INSET.sides });
