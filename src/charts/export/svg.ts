/** SVG as text: everything that comes from data goes through `escapeXml`. */
import { element, onlyXml } from '../../domain/text/xml-text.ts';
import { plainSvg } from './plain-svg.ts';

const OUTER = /^\s*<svg[^>]*>|<\/svg>\s*$/gu;
/** What the chart library adds for a pointer: nothing hovers in a picture. */
const HOVER =
  /<style[^>]*>[\s\S]*?<\/style>| class="zr[^"]*"| ecmeta_[a-z_]+="[^"]*"| pointer-events="[^"]*"/gu;

/** A drawing of the chart library, put into a picture at a place of its own. */
export function inlaid(svg: string, place: { x: number; y: number; width: number; height: number }): string {
  const { width, height } = place;
  const content = plainSvg(onlyXml(svg).replace(OUTER, '').replace(HOVER, ''));
  return element('svg', { ...place, viewBox: `0 0 ${width} ${height}`, overflow: 'visible' }, content);
}
