/** A whole frame as one SVG: what it says, what is measured, the drawing, the doubts, the sources. Pure but for the chart library, which is given. */
import { joined } from '../../domain/text/joined.ts';
import type { EChartsCoreOption } from 'echarts/core';
import { element, escapeXml } from '../../domain/text/xml-text.ts';
import type { I18n } from '../../i18n/index.ts';
import type { DrawnExhibit } from '../exhibit/exhibit.ts';
import { PALETTES, type Palette } from '../palette.ts';
import { fit, typeSize, type Fitted } from './fit.ts';
import { footText, headText, PADDING, ROOM, SMALLEST, type FrameText, type TextPart } from './frame-text.ts';
import { inlaid } from './svg.ts';
import type { FrameWords } from './words.ts';

/** Names of fonts, Chinese first, as other programs know them: `system-ui` means nothing outside a browser. No double quotes: the chart library would not escape them. */
const EXPORT_FONT =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif";

export interface FrameWishes extends FrameText {
  readonly exhibit: DrawnExhibit;
  /** CSS pixels. */
  readonly width: number;
  /** Null: as high as it needs. */
  readonly height: number | null;
  /** The height was asked for as it is; else what does not fit in legible type makes the picture higher. */
  readonly isExact: boolean;
  readonly theme: 'light' | 'dark';
  readonly isTransparent: boolean;
}

/** Draws an option of the chart library as SVG text. */
export type DrawSvg = (option: EChartsCoreOption, width: number, height: number) => string;

export interface ComposeTools {
  readonly drawSvg: DrawSvg;
  readonly i18n: I18n;
  readonly words: FrameWords;
}

export interface Composed {
  readonly svg: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Size of the smallest words, those of the drawing, in CSS pixels. */
  readonly smallest: number;
  /** Whether it is higher than was asked for, since its words would not have been legible. */
  readonly isTaller: boolean;
  /** Whether some of the policies are left to the data file. */
  readonly isShortened: boolean;
}

/** A drawing that may grow does so up to here: beyond it bars are far from each other. */
const GROWTH = 1.6;

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly head: TextPart;
  readonly foot: TextPart;
  readonly drawn: { readonly width: number; readonly height: number };
}

function layoutOf(wishes: FrameWishes, width: number, fitted: Fitted, tools: ComposeTools): Layout {
  const { drawing } = wishes.exhibit;
  const place = { width, type: typeSize(fitted) };
  const head = headText(wishes.exhibit, wishes, place);
  const foot = footText(wishes.exhibit, wishes, place, { most: fitted.most, ...tools });
  const drawn = { width: Math.floor(width - 2 * PADDING), height: 0 };
  const needed = { ...drawn, height: Math.ceil(drawing.height(drawn.width)) };
  const height = ROOM.top + head.height + ROOM.gap + needed.height + 2 * ROOM.gap + foot.height + ROOM.bottom;
  return { width, height, head, foot, drawn: needed };
}

/** Room that is left goes into a drawing that may grow; the foot stands at the bottom. */
function filled(layout: Layout, height: number, isElastic: boolean): Layout {
  const left = Math.max(0, height - layout.height);
  const { drawn } = layout;
  const grown = isElastic ? Math.min(left, drawn.height * (GROWTH - 1)) : 0;
  return { ...layout, height, drawn: { ...drawn, height: Math.floor(drawn.height + grown) } };
}

export function composeFrame(wishes: FrameWishes, tools: ComposeTools): Composed {
  const { exhibit, width, height, isExact } = wishes;
  const needs = (inner: number, wish: Fitted): number => layoutOf(wishes, inner, wish, tools).height;
  const fitted = height === null ? { magnification: 1, most: Infinity } : fit(width, height, needs, isExact);
  const { magnification, most } = fitted;
  const natural = layoutOf(wishes, width / magnification, fitted, tools);
  const needed = Math.ceil(natural.height * magnification);
  const outHeight = height !== null && isExact ? height : Math.max(height ?? 0, needed);
  const layout = filled(natural, outHeight / magnification, height !== null && exhibit.drawing.isElastic);
  return {
    svg: frameSvg(wishes, layout, { width, height: outHeight }, tools.drawSvg),
    width,
    height: outHeight,
    smallest: SMALLEST * magnification,
    isTaller: height !== null && outHeight > height,
    isShortened: most < new Set(exhibit.sources.cited.map(({ policyId }) => policyId)).size,
  };
}

/** Animation is off, and the fonts are named for every program. */
function stillOption({ exhibit, theme }: FrameWishes, width: number): EChartsCoreOption {
  const option = exhibit.drawing.option({ palette: PALETTES[theme], width, animate: false });
  const { textStyle } = option;
  return {
    ...option,
    animation: false,
    tooltip: { show: false },
    textStyle: { ...(typeof textStyle === 'object' ? textStyle : {}), fontFamily: EXPORT_FONT },
  };
}

function textOf({ lines }: TextPart, top: number, palette: Palette): string {
  return lines
    .map(({ text, x, y, size, tone, isBold }) =>
      element(
        'text',
        {
          x: round(x),
          y: round(y + top),
          'font-size': size,
          'font-weight': isBold ? 600 : undefined,
          fill: tone === 'ink' ? palette.ink : palette.inkMuted,
        },
        escapeXml(text),
      ),
    )
    .join('\n');
}

const round = (value: number): number => Number(value.toFixed(2));

function frameSvg(
  wishes: FrameWishes,
  { width, height, head, foot, drawn }: Layout,
  out: { readonly width: number; readonly height: number },
  drawSvg: DrawSvg,
): string {
  const { exhibit, title, theme, isTransparent } = wishes;
  const palette = PALETTES[theme];
  const top = ROOM.top + head.height + ROOM.gap;
  const footTop = height - ROOM.bottom - foot.height;
  const rule = {
    x1: PADDING,
    x2: round(width - PADDING),
    y1: round(footTop - ROOM.gap),
    stroke: palette.line,
  };
  const drawing = drawSvg(stillOption(wishes, drawn.width), drawn.width, drawn.height);
  const about = joined([exhibit.subtitle[0]?.text, exhibit.summary], ' ');
  const parts = [
    element('title', { id: 'frame-title' }, escapeXml(title)),
    element('desc', { id: 'frame-desc' }, escapeXml(about)),
    isTransparent ? '' : element('rect', { width: '100%', height: '100%', fill: palette.surface }),
    textOf(head, ROOM.top, palette),
    inlaid(drawing, { x: PADDING, y: round(top), ...drawn }),
    element('line', { ...rule, y2: rule.y1 }),
    textOf(foot, footTop, palette),
  ];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    width: out.width,
    height: out.height,
    viewBox: `0 0 ${round(width)} ${round(height)}`,
    role: 'img',
    'aria-labelledby': 'frame-title frame-desc',
    'xml:lang': exhibit.lang,
    'font-family': EXPORT_FONT,
  };
  return element('svg', root, `\n${parts.filter((part) => part !== '').join('\n')}\n`);
}
