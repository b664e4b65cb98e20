/** A PPTX as an office program reads it: what stands where on its slides, and how large its words are. */
import { XMLParser } from 'fast-xml-parser';
import type { Slide } from '../src/page/deck.ts';

const EMU_PER_POINT = 12_700;
export type Node = { readonly [name: string]: unknown };

export const PARSER = new XMLParser({
  ignoreAttributes: false,
  parseAttributeValue: true,
  parseTagValue: false,
  removeNSPrefix: true,
});

/** All elements of a name, at any depth, in order. */
export function all(node: unknown, name: string): Node[] {
  if (Array.isArray(node)) return node.flatMap((one: unknown) => all(one, name));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === name
      ? [value].flat().map((one) => (typeof one === 'object' ? (one as Node) : { '#text': one }))
      : all(value, name),
  );
}

export const numberAt = (node: Node | undefined, name: string): number => Number(node?.[`@_${name}`]);

export interface Placed {
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export function placeOf(what: string, node: Node): Placed {
  const [off] = all(node, 'off');
  const ext = all(node, 'ext').find((one) => '@_cx' in one);
  const [x, y, w, h] = [numberAt(off, 'x'), numberAt(off, 'y'), numberAt(ext, 'cx'), numberAt(ext, 'cy')].map(
    (emu) => emu / EMU_PER_POINT,
  ) as [number, number, number, number];
  // A table is as high as its rows.
  const rows = all(node, 'tr').map((row) => numberAt(row, 'h') / EMU_PER_POINT);
  return { what, x, y, w, h: rows.length === 0 ? h : rows.reduce((sum, row) => sum + row, 0) };
}

const isAsOf = (node: Node): boolean =>
  /基准日|As of|as of/u.test(JSON.stringify(node)) && !('nvGraphicFramePr' in node);
const isLine = (node: Node): boolean => all(node, 'prstGeom').some((shape) => shape['@_prst'] === 'line');

/** Texts, pictures, charts and tables of a slide; the as-of line and its words stand in their chart. */
function placedOn(slide: Node): Placed[] {
  const shapes = all(slide, 'sp').filter(
    (node) => !isLine(node) && !(isAsOf(node) && all(node, 'ph').length === 0),
  );
  return [
    ...shapes.map((node) => placeOf(JSON.stringify(all(node, 't')).slice(0, 60), node)),
    ...all(slide, 'graphicFrame').map((node) => placeOf('frame', node)),
    ...all(slide, 'pic').map((node) => placeOf('picture', node)),
  ];
}

const overlap = (a: Placed, b: Placed): boolean =>
  a.x + 0.1 < b.x + b.w && b.x + 0.1 < a.x + a.w && a.y + 0.1 < b.y + b.h && b.y + 0.1 < a.y + a.h;

/** What stands outside of a page of that size, or across something else. */
export function misplaced(
  slide: Node,
  { width, height }: { readonly width: number; readonly height: number },
): string[] {
  const placed = placedOn(slide);
  const isOutside = ({ x, y, w, h }: Placed): boolean =>
    x < 0 || y < 0 || x + w > width + 0.1 || y + h > height + 0.1;
  const crossing = placed.filter((one, at) => placed.slice(at + 1).some((other) => overlap(one, other)));
  return [...placed.filter(isOutside), ...crossing].map((one) => JSON.stringify(one));
}

export const sizesIn = (node: Node): number[] =>
  [...all(node, 'rPr'), ...all(node, 'defRPr')].flatMap((run) =>
    '@_sz' in run ? [numberAt(run, 'sz') / 100] : [],
  );

/** One white pixel: where pictures stand matters here, not what they show. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==';

export function withPixels(slide: Slide): Slide {
  if (slide.body.kind !== 'pictures') return slide;
  const pictures = slide.body.pictures.map((picture) => ({ ...picture, data: PIXEL }));
  return { ...slide, body: { kind: 'pictures', pictures } };
}
