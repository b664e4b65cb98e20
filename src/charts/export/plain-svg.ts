/**
 * Text of the chart library in the SVG that every program reads alike (SVG 1.1). Office and LibreOffice know no
 * `paint-order` and paint the halo of a label over its letters; they and librsvg know no `dominant-baseline` and set the
 * letters too high; fonts in `style` are CSS. The family is the picture's.
 */
import { element } from '../../domain/text/xml-text.ts';

const TEXT = /<text((?: [a-z:-]+="[^"]*")*)>/gu;
const ATTRIBUTE = / ([a-z:-]+)="([^"]*)"/gu;
const KEPT: ReadonlySet<string> = new Set([
  'x',
  'transform',
  'text-anchor',
  'fill',
  'fill-opacity',
  'xml:space',
]);

/** From the middle of a letter down to the line it stands on, of its size: of Chinese letters and of capitals. */
const HALF = 0.36;

export function plainSvg(svg: string): string {
  return svg.replace(TEXT, (_, attributes: string) => {
    const said = new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]),
    );
    return element('text', plainAttributes(said)).replace('</text>', '');
  });
}

function plainAttributes(said: ReadonlyMap<string, string>): Parameters<typeof element>[1] {
  const style = said.get('style') ?? '';
  const size = Number(/([\d.]+)px/u.exec(style)?.[1] ?? 0);
  const drop = said.get('dominant-baseline') === 'central' ? HALF * size : 0;
  return {
    ...Object.fromEntries([...said].filter(([name]) => KEPT.has(name))),
    y: Number((Number(said.get('y') ?? 0) + drop).toFixed(2)),
    'font-size': size,
    'font-weight': /\b(?:[1-9]00|bold)\b/u.exec(style)?.[0],
  };
}
