/** What a page adds to the text: page numbers, and the lines that stand at one place of many pages. */
import { isPageNumber } from '../../segment/lines.ts';
import type { Row } from './rows.ts';

export interface PageRows {
  readonly height: number;
  readonly rows: readonly Row[];
}

/** Share of the page's height at its top and bottom where furniture stands. */
const MARGIN = 0.12;
/** Pages that must carry a line at one place; a document of two or three pages has no more. */
const REPEATS = 3;
const PLACE = 6;

/** The pages without their furniture, and how many lines that was. */
export function withoutFurniture(pages: readonly PageRows[]): { pages: PageRows[]; dropped: number } {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(page.rows.filter((row) => isAtEdge(row, page)).flatMap((row) => keysOf(row))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const needed = Math.max(2, Math.min(REPEATS, pages.length));
  let dropped = 0;
  const kept = pages.map((page) => {
    const rows = page.rows.filter((row) => !isFurniture(row, page, counts, needed));
    dropped += page.rows.length - rows.length;
    return { ...page, rows };
  });
  return { pages: kept, dropped };
}

const isAtEdge = ({ base }: Row, { height }: PageRows): boolean =>
  base < MARGIN * height || base > (1 - MARGIN) * height;

function isFurniture(row: Row, page: PageRows, counts: ReadonlyMap<string, number>, needed: number): boolean {
  if (row.table || !isAtEdge(row, page)) return false;
  return isPageNumber(textOf(row)) || keysOf(row).some((key) => (counts.get(key) ?? 0) >= needed);
}

const textOf = ({ segments }: Row): string => segments.map(({ text }) => text).join(' ');

/** The line with its digits blanked, at its height; twice, since a place may fall on the border of two. */
function keysOf(row: Row): string[] {
  const text = textOf(row).replace(/\d+/gu, '#');
  const place = row.base / PLACE;
  return [`a${Math.floor(place)} ${text}`, `b${Math.floor(place + 0.5)} ${text}`];
}
