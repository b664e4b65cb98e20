/** SVG as text: everything that comes from data goes through `escapeXml`. */

import { onlyXml } from '../../domain/text/xml-text.ts';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

export function escapeXml(text: string): string {
  return onlyXml(text).replace(/[&<>"']/gu, (sign) => ENTITIES.get(sign) ?? sign);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `content` is markup already; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  return `<${name}${said.join('')}>${content}</${name}>`;
}

const OUTER = /^\s*<svg[^>]*>|<\/svg>\s*$/gu;
/** What the chart library adds for a pointer: nothing hovers in a picture. */
const HOVER =
  /<style[^>]*>[\s\S]*?<\/style>| class="zr[^"]*"| ecmeta_[a-z_]+="[^"]*"| pointer-events="[^"]*"/gu;

/** A drawing of the chart library, put into a picture at a place of its own. */
export function inlaid(svg: string, place: { x: number; y: number; width: number; height: number }): string {
  const { width, height } = place;
  const content = onlyXml(svg).replace(OUTER, '').replace(HOVER, '');
  return element('svg', { ...place, viewBox: `0 0 ${width} ${height}`, overflow: 'visible' }, content);
}
