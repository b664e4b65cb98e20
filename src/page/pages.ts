/** A slide laid out for a medium: over as many numbered pages as hold all of it. Pure. */
import type { Deck, DeckWords, Slide, SlidePicture } from './deck.ts';
import { chartHeight, chartParts } from './chart.ts';
import { POINTS_PER_PIXEL, sizesFrom, tightened, type Medium } from './medium.ts';
import type { Box, Page, PlacedBody, PlacedText } from './page.ts';
import { GAP, innerWidth, pageFrame } from './frame.ts';
import { PROVINCES } from '../domain/region/provinces.ts';
import { notesOf } from './notes.ts';
import { portionsOf } from './portions.ts';
import { statementTexts } from './statement.ts';
import { tableHeight, tableParts } from './table.ts';
import { LEADING, linesIn, setText, textHeight } from './text.ts';

/** Of a page, the part that a table or a chart may claim before the words around it. */
const CLAIM = 0.62;
/** The part that one commitment asks for. */
const STATED = 0.5;

/** The least height with which the body can be read: what is below it goes on another page instead. */
function needOf({ body }: Slide, medium: Medium): number {
  const most = medium.height * CLAIM;
  if (body.kind === 'pictures') return Math.max(0, ...body.pictures.map(leastHeight));
  if (body.kind === 'statement') return medium.height * STATED;
  if (body.kind === 'chart') return Math.min(chartHeight(body.chart, innerWidth(medium)), most);
  const [part] = tableParts(body.table, medium, { width: innerWidth(medium), height: () => most });
  return part === undefined ? 0 : Math.min(most, tableHeight(part));
}

/** A body that fills the page once, before its boxes are known. */
type Part = (box: Box) => PlacedBody;

function partsOf({ body }: Slide, medium: Medium, first: Box, others: Box): Part[] {
  if (body.kind === 'statement') return [];
  if (body.kind === 'pictures')
    return body.pictures.map((picture) => (box) => ({ kind: 'picture', box, picture }));
  if (body.kind === 'chart')
    return chartParts(body.chart, first).map((chart) => (box) => ({ kind: 'chart', box, chart }));
  const height = (page: number): number => (page === 0 ? first.h : others.h);
  const parts = tableParts(body.table, medium, { width: first.w, height });
  return parts.map((part) => (box) => ({ kind: 'table', box, part }));
}

/** Room for the number is kept for up to so many pages. */
const MOST_PAGES = 999;

/**
 * The pages of one slide in their order; more than one are numbered. Where smaller words save a page, or a drawing could
 * not be read without, they are smaller.
 */
export function pagesOf(slide: Slide, medium: Medium, words: DeckWords): Page[] {
  const pages = numberedPages(slide, medium, words);
  const isCramped = pages.some(isTooSmall);
  if (pages.length === 1 && !isCramped) return pages;
  const tight = numberedPages(slide, tightened(medium), words);
  return isCramped || tight.length < pages.length ? tight : pages;
}

const leastHeight = ({ height }: SlidePicture): number => height * POINTS_PER_PIXEL;

const isTooSmall = ({ body }: Page): boolean =>
  body?.kind === 'picture' && body.box.h < leastHeight(body.picture) - 0.01;

function numberedPages(slide: Slide, medium: Medium, words: DeckWords): Page[] {
  const widest = (title: string): string => words.numbered(title, MOST_PAGES, MOST_PAGES);
  const { pages, title } = pagesWith(slide, widest, medium, words);
  if (pages.length === 1) return pagesWith(slide, (said) => said, medium, words).pages;
  return pages.map((page, at) => ({
    ...retitled(page, words.numbered(title, at + 1, pages.length)),
    title: words.numbered(slide.title, at + 1, pages.length),
  }));
}

/** Another title in the room of one that is as long. */
function retitled(page: Page, title: string): Page {
  const texts = page.texts.map((text) => (text.role === 'title' ? { ...text, paragraphs: [title] } : text));
  return { ...page, texts };
}

const statedIn = ({ body }: Slide, box: Box, medium: Medium): ReturnType<typeof statementTexts> =>
  body.kind === 'statement' ? statementTexts(body.statement, box, medium) : { texts: [], left: [] };

/** What is below the first body is not said again. */
function pagesWith(slide: Slide, titled: (title: string) => string, medium: Medium, words: DeckWords) {
  const need = needOf(slide, medium);
  const first = pageFrame(slide, titled, need, medium, words);
  const bare: Slide = { ...slide, measured: [], doubts: [], footnote: '' };
  const next = pageFrame(bare, titled, need, medium, words);
  const parts = partsOf(slide, medium, first.body, next.body);
  const isCut = medium.hasNotes === true && first.title !== slide.title;
  const told = isCut ? { ...slide, notes: [slide.title, ...slide.notes] } : slide;
  const { texts: said, left } = statedIn(slide, first.body, medium);
  const bodies = (parts.length === 0 ? [() => null] : parts).map((part, index): Page => {
    const frame = index === 0 ? first : next;
    const texts = [...frame.above, ...(index === 0 ? said : []), ...frame.below];
    return { kind: 'slide', title: slide.title, texts, body: part(frame.body), slide: told };
  });
  const last = bodies.at(-1);
  const more = [...first.left, ...left];
  const full = last === undefined ? null : withLines(last, more, medium);
  if (full !== null) return { pages: [...bodies.slice(0, -1), full], title: first.title };
  const lines = linePages(more, next.body, medium).map((paragraphs): Page => {
    const texts = [...next.above, placedLines(paragraphs, next.body, medium), ...next.below];
    return { kind: 'lines', title: slide.title, texts, body: null, slide: told };
  });
  return { pages: [...bodies, ...lines], title: first.title };
}

/** A page with lines below its table; null where it leaves them no room. */
function withLines(page: Page, lines: readonly string[], medium: Medium): Page | null {
  if (page.body?.kind !== 'table' || lines.length === 0) return null;
  const { box, part } = page.body;
  const h = tableHeight(part);
  const placed = placedLines(lines, { ...box, y: box.y + h + GAP }, medium);
  if (placed.box.h > box.h - h - GAP) return null;
  const texts = [...page.texts, placed].toSorted((a, b) => a.box.y - b.box.y);
  return { ...page, texts, body: { ...page.body, box: { ...box, h } } };
}

/** Paragraphs as they fill pages of nothing else; one that is longer than a page goes on on the next. */
function linePages(paragraphs: readonly string[], { w, h }: Box, { text }: Medium): (readonly string[])[] {
  const most = Math.max(1, Math.floor(h / (text * LEADING)));
  const whole = paragraphs.flatMap((paragraph) => {
    const lines = linesIn(paragraph, text, w);
    return lines.length <= most
      ? [paragraph]
      : Array.from({ length: Math.ceil(lines.length / most) }, (_, part) =>
          lines.slice(part * most, (part + 1) * most).join('\n'),
        );
  });
  const heights = whole.map((paragraph) => textHeight([paragraph], text, w));
  return portionsOf(heights, () => h).map(([from, to]) => whole.slice(from, to));
}

function placedLines(paragraphs: readonly string[], { x, y, w }: Box, { text }: Medium): PlacedText {
  return { role: 'lines', box: { x, y, w, h: textHeight(paragraphs, text, w) }, paragraphs, size: text };
}

/** All pages of a deck: its title, its slides, and every source in full. `laidOut`: the pages of its slides, where they are known already. */
export function deckPages(
  deck: Deck,
  medium: Medium,
  laidOut: readonly Page[] = deck.slides.flatMap((slide) => pagesOf(slide, medium, deck.words)),
): Page[] {
  const { title, subtitle, slides, words } = deck;
  return [
    ...plainPages('title', title, subtitle, medium, words),
    ...laidOut,
    ...plainPages('sources', words.sources, allSources(slides), medium, words),
  ];
}

/** Each once, sorted by the place that it names. */
function allSources(slides: readonly Slide[]): string[] {
  const sources = [...new Set(slides.flatMap((slide) => slide.sources))];
  return sources
    .map((source) => ({ source, rank: placeRank(source) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ source }) => source);
}

/** Of the whole nation's, where no province is named. */
const NATIONAL = /全国|国务院|中华人民共和国/u;

/** The nation's first, then by the province that is named first; what names none comes last. */
function placeRank(source: string): number {
  const [first] = PROVINCES.flatMap(({ zh, en }, rank) => {
    const at = [source.indexOf(zh), source.indexOf(en)].filter((found) => found >= 0);
    return at.length === 0 ? [] : [{ rank, at: Math.min(...at) }];
  }).toSorted((a, b) => a.at - b.at);
  if (first !== undefined) return first.rank;
  return NATIONAL.test(source) ? -1 : PROVINCES.length;
}

/** The sentences for which the notes of the slides have no room, each once: the last pages of a presentation. */
export function notePages({ slides, words }: Deck, medium: Medium): Page[] {
  // Doubts and sources have their own pages.
  const left = new Set(
    slides.flatMap((slide) => notesOf(slide, words).left.filter((line) => slide.notes.includes(line))),
  );
  return left.size === 0 ? [] : plainPages('sources', words.evidence, [...left], medium, words);
}

/** Lines under a title, over as many pages as they need; without lines none but the deck's own title. */
function plainPages(
  kind: 'title' | 'sources',
  title: string,
  lines: readonly string[],
  medium: Medium,
  words: DeckWords,
): Page[] {
  const { margin, height, titleRoom } = medium;
  const w = innerWidth(medium);
  const size = kind === 'title' ? medium.title * 1.5 : medium.title;
  const head = setText([title], sizesFrom(size), titleRoom ?? { width: w, height: height / 4 });
  const y = kind === 'title' ? height / 3 : margin;
  const top = y + (titleRoom === undefined ? head.height + margin / 2 : titleRoom.height + GAP);
  const box = { x: margin, y: top, w, h: height - margin - top };
  const pages = linePages(lines, box, medium);
  const all = kind === 'title' ? [pages[0] ?? []] : pages;
  return all.map((paragraphs, at): Page => {
    const named = all.length > 1 ? words.numbered(title, at + 1, all.length) : title;
    const said = all.length > 1 ? [named] : head.paragraphs;
    const heading = { role: 'title', box: { x: margin, y, w, h: head.height }, paragraphs: said } as const;
    return {
      kind,
      title: named,
      texts: [{ ...heading, size: head.size }, placedLines(paragraphs, box, medium)],
      body: null,
      slide: null,
    };
  });
}
