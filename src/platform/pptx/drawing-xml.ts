/** Looks in DrawingML (ECMA-376 part 1, §20.1): in the theme's own colours and fonts, so that what is pasted fits in. */
import { element, escapeXml } from '../../domain/text/xml-text.ts';
import { SCHEME } from './theme.ts';

const fillOf = (colour: string): string => element('a:solidFill', {}, colour);
const scheme = (val: string, ...changes: readonly string[]): string =>
  element('a:schemeClr', { val }, changes.join(''));
const lighter = (percent: number): string =>
  `<a:lumMod val="${(100 - percent) * 1000}"/><a:lumOff val="${percent * 1000}"/>`;

const LINES = { grid: scheme('tx1', lighter(88)), lineStrong: scheme('tx1', lighter(60)) } as const;

export const NO_LINE = '<a:ln><a:noFill/></a:ln>';

export function line(kind: keyof typeof LINES): string {
  return element('a:ln', { w: 6350 }, fillOf(LINES[kind]));
}

/** A fill of a deck's colour: of the theme where the deck means one of its colours, else as it is. */
export function drawingColour(hex: string): string {
  const named = SCHEME.get(hex);
  if (named === undefined) return fillOf(element('a:srgbClr', { val: hex }));
  return fillOf(scheme(named.name, named.lighter === 0 ? '' : lighter(named.lighter)));
}

/** Size in points; fonts are the theme's where none is named. A line of a label is never broken. */
export function textLook(size: number, colour: string, isBold = false): string {
  const run = element('a:defRPr', { sz: size * 100, b: Number(isBold) }, fillOf(scheme(colour)));
  const body = '<a:bodyPr rot="0" vert="horz" wrap="none"/><a:lstStyle/>';
  return element('c:txPr', {}, `${body}<a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p>`);
}

/** Ink or paper, whichever is read better on the first of the colours (WCAG 2.2, relative luminance). */
export function inkOn(colour: string | readonly string[]): 'tx1' | 'bg1' {
  const first = typeof colour === 'string' ? colour : (colour[0] ?? 'FFFFFF');
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    linear(Number.parseInt(first.slice(at, at + 2), 16) / 255),
  );
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05 ? 'bg1' : 'tx1';
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** A piece of a label: words, or the point's own number, which stays a field. */
type Piece = string | { readonly x: string };

/** The identity of a field, which a program asks for and does not look up. */
const FIELD = '{5B2E6A1C-8F0D-4C53-9C3B-2F6D7A1E4B90}';

/** Words of a label in one line, as DrawingML has them. */
export function richText(pieces: readonly Piece[], size: number, isBold: boolean): string {
  const look = { lang: 'zh-CN', sz: size * 100, b: Number(isBold) };
  const run = element('a:rPr', look, fillOf(scheme('tx1')));
  const said = pieces
    .filter((piece) => piece !== '')
    .map((piece) =>
      typeof piece === 'string'
        ? element('a:r', {}, run + element('a:t', {}, escapeXml(piece)))
        : element('a:fld', { id: FIELD, type: 'XVALUE' }, run + element('a:t', {}, escapeXml(piece.x))),
    );
  return `<a:bodyPr rot="0" vert="horz" wrap="none"/><a:lstStyle/><a:p>${said.join('')}</a:p>`;
}
