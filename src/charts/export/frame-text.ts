/** The words of a frame as placed lines: above the drawing and below it. Pure, in layout pixels. */
import type { I18n } from '../../i18n/index.ts';
import type { Exhibit } from '../exhibit/exhibit.ts';
import { alikeSources } from '../exhibit/folded-sources.ts';
import { byPolicy } from '../exhibit/sources.ts';
import { breakLines } from '../../domain/text/lines.ts';
import type { FrameWords } from './words.ts';

export const PADDING = 24;
const GAP = 12;
/** From here on doubts and sources stand beside each other. */
const TWO_COLUMNS = 640;
const COLUMN_GAP = 32;

const TITLE = 20;
const SUBTITLE = 13;
/** The smallest size of a frame's words. */
export const SMALLEST = 12;
const LEADING = 1.45;

type Tone = 'ink' | 'muted';

interface TextLine {
  readonly text: string;
  readonly x: number;
  /** Baseline, from the top of its part. */
  readonly y: number;
  readonly size: number;
  readonly tone: Tone;
  readonly isBold: boolean;
}

export interface TextPart {
  readonly lines: readonly TextLine[];
  readonly height: number;
}

interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly tone: Tone;
  readonly isBold?: boolean;
  /** A bullet stands before it. */
  readonly isItem?: boolean;
}

function setColumn(paragraphs: readonly Paragraph[], left: number, width: number): TextPart {
  const lines: TextLine[] = [];
  let height = 0;
  for (const { text, size, tone, isBold = false, isItem = false } of paragraphs) {
    const indent = isItem ? size : 0;
    breakLines(text, size, width - indent).forEach((line, index) => {
      const y = height + size;
      if (isItem && index === 0) lines.push({ text: '•', x: left, y, size, tone, isBold });
      lines.push({ text: line, x: left + indent, y, size, tone, isBold });
      height += size * LEADING;
    });
  }
  return { lines, height };
}

export interface FrameText {
  readonly title: string;
  /** The reader's own; empty where there is none. */
  readonly footnote: string;
}

/** A place for words: its width in layout pixels, and how large the type is, 1 for its own size. */
export interface Place {
  readonly width: number;
  readonly type: number;
}

export function headText({ subtitle }: Exhibit, { title }: FrameText, { width, type }: Place): TextPart {
  const inner = width - 2 * PADDING;
  const head = setColumn([{ text: title, size: TITLE * type, tone: 'ink', isBold: true }], PADDING, inner);
  const below = setColumn(
    subtitle.map(({ role, text }): Paragraph => ({
      text,
      size: SUBTITLE * type,
      tone: role === 'standing' ? 'ink' : 'muted',
    })),
    PADDING,
    inner,
  );
  return stacked([head, below], 4);
}

function stacked(parts: readonly TextPart[], gap: number): TextPart {
  const lines: TextLine[] = [];
  let height = 0;
  for (const part of parts) {
    if (part.lines.length === 0) continue;
    if (height > 0) height += gap;
    const top = height;
    lines.push(...part.lines.map((line) => ({ ...line, y: line.y + top })));
    height += part.height;
  }
  return { lines, height };
}

const LABELS = 3;

/** One item per policy, with the first figures that it bears out; too many that are alike are one line, as on a slide. */
function sourceItems({ sources }: Exhibit, most: number, i18n: I18n, words: FrameWords): string[] {
  const policies = byPolicy(sources, i18n);
  const folded = policies.length > most ? alikeSources(sources, i18n) : '';
  if (folded !== '') return [...(sources.note === null ? [] : [sources.note]), folded];
  const items = policies.slice(0, most).map(({ labels, text }) => {
    const said = i18n.list(labels.slice(0, LABELS));
    return i18n.labelled(labels.length > LABELS ? `${said}…` : said, text);
  });
  const left = policies.length - items.length;
  return [
    ...(sources.note === null ? [] : [sources.note]),
    ...items,
    ...(left > 0 ? [words.moreSources(left)] : []),
  ];
}

/** Doubts, sources, the reader's note, the date of the data. `most`: how many policies are named. */
export function footText(
  exhibit: Exhibit,
  { footnote }: FrameText,
  { width, type }: Place,
  { most, i18n, words }: { readonly most: number; readonly i18n: I18n; readonly words: FrameWords },
): TextPart {
  const inner = width - 2 * PADDING;
  const small = (text: string, tone: Tone, isItem = false): Paragraph => ({
    text,
    size: SMALLEST * type,
    tone,
    isItem,
  });
  const isWide = inner >= TWO_COLUMNS * type && exhibit.doubts.length > 0;
  const column = isWide ? (inner - COLUMN_GAP) / 2 : inner;
  const doubts = [
    { ...small(words.doubts, 'muted'), isBold: true },
    ...exhibit.doubts.map((doubt) => small(doubt, 'ink', true)),
  ];
  const sources = [
    { ...small(words.sources, 'muted'), isBold: true },
    ...sourceItems(exhibit, most, i18n, words).map((source) => small(source, 'ink', true)),
  ];
  const left = setColumn(exhibit.doubts.length > 0 ? doubts : [], PADDING, column);
  const right = setColumn(sources, isWide ? PADDING + column + COLUMN_GAP : PADDING, column);
  const both = isWide ? beside(left, right) : stacked([left, right], 6);
  const last = [
    ...(footnote === '' ? [] : [small(words.note(footnote), 'ink')]),
    small(exhibit.dataDate, 'muted'),
  ];
  return stacked([both, setColumn(last, PADDING, inner)], 6);
}

function beside(left: TextPart, right: TextPart): TextPart {
  return { lines: [...left.lines, ...right.lines], height: Math.max(left.height, right.height) };
}

/** Room between the parts and around them. */
export const ROOM = { top: PADDING, gap: GAP, bottom: PADDING - 6 } as const;
