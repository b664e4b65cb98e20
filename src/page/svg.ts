/** A composed picture as SVG text: everything that comes from data goes through `escapeXml`. */
import { element, escapeXml, onlyXml } from '../domain/text/xml-text.ts';
import type { Box, PlacedText } from './page.ts';
import { indentOf, type Picture, type PictureRole } from './picture.ts';
import { LEADING, linesIn } from './text.ts';

/** Names of fonts, Chinese first, as other programs know them: `system-ui` means nothing outside a browser. No double quotes: the chart library would not escape them. */
export const EXPORT_FONT =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif";

export interface PictureLook {
  readonly surface: string;
  readonly ink: string;
  readonly inkMuted: string;
  readonly line: string;
}

export interface PictureWords {
  readonly lang: string;
  readonly title: string;
  /** The picture for those who cannot see it. */
  readonly about: string;
}

const MUTED: ReadonlySet<PictureRole> = new Set(['measured', 'heading', 'date']);
const BOLD: ReadonlySet<PictureRole> = new Set(['title', 'heading']);

const round = (value: number): number => Number(value.toFixed(2));

function textOf(text: PlacedText<PictureRole>, look: PictureLook): string[] {
  const { role, box, paragraphs, size } = text;
  const indent = indentOf(text);
  const lines = paragraphs.flatMap((paragraph) => linesIn(paragraph, size, box.w - indent, 1));
  const lineAt = (line: string, x: number, at: number): string =>
    element(
      'text',
      {
        x: round(x),
        y: round(box.y + size + at * size * LEADING),
        'font-size': size,
        'font-weight': BOLD.has(role) ? 600 : undefined,
        fill: MUTED.has(role) ? look.inkMuted : look.ink,
      },
      escapeXml(line),
    );
  const said = lines.map((line, at) => lineAt(line, box.x + indent, at));
  return indent > 0 && said.length > 0 ? [lineAt('•', box.x, 0), ...said] : said;
}

/** `drawing`: the chart library's SVG of the size of its box. `surface`: null leaves the ground transparent. */
export function pictureSvg(
  { page, above, below, drawing: drawn, rule, width, height }: Picture<unknown>,
  drawing: string,
  look: PictureLook,
  { lang, title, about }: PictureWords,
  isTransparent: boolean,
): string {
  const y1 = round(rule);
  const [left, right] = [above[0]?.box.x ?? 0, page.w - (above[0]?.box.x ?? 0)];
  const parts = [
    element('title', { id: 'frame-title' }, escapeXml(title)),
    element('desc', { id: 'frame-desc' }, escapeXml(about)),
    ...(isTransparent ? [] : [element('rect', { width: '100%', height: '100%', fill: look.surface })]),
    ...above.flatMap((text) => textOf(text, look)),
    ...(drawn === null ? [] : [inlaid(drawing, { ...drawn.box, y: round(drawn.box.y) })]),
    element('line', { x1: left, x2: round(right), y1, stroke: look.line, y2: y1 }),
    ...below.flatMap((text) => textOf(text, look)),
  ];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    width,
    height,
    viewBox: `0 0 ${round(page.w)} ${round(page.h)}`,
    role: 'img',
    'aria-labelledby': 'frame-title frame-desc',
    'xml:lang': lang,
    'font-family': EXPORT_FONT,
  };
  return element('svg', root, `\n${parts.join('\n')}\n`);
}

const OUTER = /^\s*<svg[^>]*>|<\/svg>\s*$/gu;
/** What the chart library adds for a pointer: nothing hovers in a picture. */
const HOVER =
  /<style[^>]*>[\s\S]*?<\/style>| class="zr[^"]*"| ecmeta_[a-z_]+="[^"]*"| pointer-events="[^"]*"/gu;

/** A drawing of the chart library, put into a picture at a place of its own. */
export function inlaid(svg: string, { x, y, w: width, h: height }: Box): string {
  const content = plainSvg(onlyXml(svg).replace(OUTER, '').replace(HOVER, ''));
  const place = { x, y, width, height, viewBox: `0 0 ${width} ${height}`, overflow: 'visible' };
  return element('svg', place, content);
}

const TEXT = /<text((?: [a-z:-]+="[^"]*")*)>/gu;
const ATTRIBUTE = / ([a-z:-]+)="([^"]*)"/gu;
const KEPT: ReadonlySet<string> = new Set('x transform text-anchor fill fill-opacity xml:space'.split(' '));

/** From the middle of a letter down to the line it stands on, of its size: of Chinese letters and of capitals. */
const HALF = 0.36;

/**
 * Text of the chart library in the SVG that every program reads alike (SVG 1.1). Office and LibreOffice know no
 * `paint-order` and paint the halo of a label over its letters; they and librsvg know no `dominant-baseline` and set the
 * letters too high; fonts in `style` are CSS. The family is the picture's.
 */
function plainSvg(svg: string): string {
  return svg.replace(TEXT, (_, attributes: string) => {
    const said = new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]),
    );
    const style = said.get('style') ?? '';
    const size = Number(/([\d.]+)px/u.exec(style)?.[1] ?? 0);
    const drop = said.get('dominant-baseline') === 'central' ? HALF * size : 0;
    const plain = {
      ...Object.fromEntries([...said].filter(([name]) => KEPT.has(name))),
      y: Number((Number(said.get('y') ?? 0) + drop).toFixed(2)),
      'font-size': size,
      'font-weight': /\b(?:[1-9]00|bold)\b/u.exec(style)?.[0],
    };
    return element('text', plain).replace('</text>', '');
  });
}
