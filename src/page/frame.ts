/** What stands around the body of a page: title and measure above, doubts, sources and the date of the data below. */
import type { DeckWords, Slide } from './deck.ts';
import { LEAST_TYPE, sizesFrom, tightened, type Medium } from './medium.ts';
import type { Box, PlacedText, TextRole } from './page.ts';
import { LEADING, setText, stacked, type Block, type SetText } from './text.ts';

/** Between two parts. */
export const GAP = 6;
/** Bold letters are wider than those that are reckoned. */
const BOLD = 1.08;
/** Of a page that is wider than high, or of one whose lines are short and many. */
const lineCounts = ({ width, height }: Medium) => (width > height ? WIDE : UPRIGHT);
/** Most lines of the title and of what is measured, each at its largest size; and what a drawing leaves to all but the title. */
const WIDE = { title: 2, measured: 6, left: 6 } as const;
const UPRIGHT = { title: 5, measured: 12, left: 12 } as const;
/** Most lines of citations below a drawing, else they are folded. */
const SOURCE_LINES = 3;

export interface PageFrame {
  readonly above: readonly PlacedText[];
  readonly below: readonly PlacedText[];
  readonly body: Box;
  /** As far as it had room, without its number. */
  readonly title: string;
  /** What found no room, in full. */
  readonly left: readonly string[];
}

export const innerWidth = ({ width, margin }: Medium): number => width - 2 * margin;

/** Before the doubts and the reader's own words stands what they are. */
export function doubtLines({ doubts, footnote }: Slide, words: DeckWords): string[] {
  return [
    ...doubts.map((doubt) => words.doubts + doubt),
    ...(footnote === '' ? [] : [words.note + footnote]),
  ];
}

interface Part extends Block<TextRole> {
  readonly set: SetText;
}

/** `titled`: with its number. `need`: the least height of the body; the words give way to it, down to one line each. */
export function pageFrame(
  slide: Slide,
  titled: (title: string) => string,
  need: number,
  medium: Medium,
  words: DeckWords,
): PageFrame {
  const { text, height, margin, titleRoom } = medium;
  const width = innerWidth(medium);
  const part = (role: TextRole, set: SetText): Part => {
    const box = { x: margin, y: 0, w: width, h: set.height };
    return { set, height: set.height, texts: [{ role, box, paragraphs: set.paragraphs, size: set.size }] };
  };
  const said = titleIn(slide.title, titled, medium);
  const title = { ...part('title', said.set), ...(titleRoom && { height: titleRoom.height }) };
  const sources = part('sources', sourcesOf(slide, width, words));
  const date = part('date', setText([slide.dataDate], [LEAST_TYPE], lines(width, LEAST_TYPE, 1)));
  const fixed = stacked([title, sources, date], GAP).height + 2 * margin + need + 4 * GAP;
  const least = LEAST_TYPE * LEADING;
  const give = (role: TextRole, what: readonly string[], size: number, most: number): Part => {
    const room = { width, height: Math.max(least, most) + 0.01 };
    return part(role, setText(what, sizesFrom(size), room, words.moreDoubts));
  };
  const some = Math.min(height - fixed - least, text * LEADING * lineCounts(medium).measured);
  const measured = give('measured', slide.measured, text, some);
  const rest = height - fixed - measured.height;
  const doubts = give('doubts', doubtLines(slide, words), Math.max(LEAST_TYPE, text - 2), rest);
  const [head, foot] = [
    [title, measured],
    [doubts, sources, date],
  ];
  const top = margin + stacked(head, GAP).height + GAP;
  const footTop = height - margin - stacked(foot, GAP).height;
  return {
    above: stacked(head, GAP, margin).texts,
    below: stacked(foot, GAP, footTop).texts,
    body: { x: margin, y: top, w: width, h: Math.max(0, footTop - GAP - top) },
    title: said.title,
    left: [...head, ...foot].flatMap(({ set }) => set.left),
  };
}

const lines = (width: number, size: number, count: number) => ({
  width,
  height: size * LEADING * count + 0.01,
});

/** Letters and digits of which one word or number is made. */
const WORD = /[\p{Script=Latin}\p{N}.%’-]/u;
const isWithinWord = (signs: readonly string[], at: number): boolean =>
  WORD.test(signs[at - 1] ?? '') && WORD.test(signs[at] ?? '');

/** With all of its number; of a title that is too long for the room, its beginning, to the end of a word. */
function titleIn(title: string, titled: (title: string) => string, medium: Medium) {
  const { hasNotes = false, titleRoom } = medium;
  const room = titleRoom ?? lines(innerWidth(medium) / BOLD, medium.title, lineCounts(medium).title);
  const sizes = hasNotes ? [medium.title] : sizesFrom(medium.title);
  const signs = Array.from(title);
  for (let kept = signs.length; kept > 0; kept -= 1) {
    if (isWithinWord(signs, kept)) continue;
    const beginning = signs
      .slice(0, kept)
      .join('')
      .replace(/[\s、，；：,;:·]+$/u, '');
    const said = kept === signs.length ? title : `${beginning}…`;
    const set = setText([titled(said)], sizes, room);
    const left = said === title || hasNotes ? [] : [title];
    if (set.left.length === 0) return { title: said, set: { ...set, left } };
  }
  return { title, set: setText([title], [LEAST_TYPE], room) };
}

/**
 * Room for a drawing, whatever the words around it: `good` leaves them some lines, `whole` one each and the least room that
 * the page can be laid out with, so that the others go on another page.
 */
export function drawingRooms(medium: Medium): { readonly good: Box; readonly whole: Box } {
  const room = (on: Medium, lines: number): Box => {
    const { title, text, height, margin } = on;
    const words = (title * lineCounts(on).title + text * lines + LEAST_TYPE * 3) * LEADING + 4 * GAP;
    return { x: margin, y: 0, w: innerWidth(on), h: height - 2 * margin - words };
  };
  return { whole: room(tightened(medium), 2), good: room(medium, lineCounts(medium).left) };
}

function sourcesOf({ sources, folded }: Slide, width: number, words: DeckWords): SetText {
  const room = lines(width, LEAST_TYPE, SOURCE_LINES);
  const own = (said: readonly string[]): string[] => said.map((line) => words.source + line);
  const all = setText(own(sources), [LEAST_TYPE], room, words.moreSources);
  const said = all.left.length > 0 && folded !== '' ? setText(own([folded]), [LEAST_TYPE], room) : all;
  // The last pages have them in full.
  return { ...said, left: [] };
}
