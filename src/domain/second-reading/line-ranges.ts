/** Lines of a document in short: 12-14,30. */

export type LineRange = readonly [first: number, last: number];

/**
 * @param lines ascending
 * @param isEmpty lines that hold nothing part no range
 */
export function rangeWords(lines: readonly number[], isEmpty: (line: number) => boolean): string {
  const ranges: [first: number, last: number][] = [];
  for (const line of lines) {
    const range = ranges.at(-1);
    let next = (range?.[1] ?? 0) + 1;
    while (next < line && isEmpty(next)) next += 1;
    if (range !== undefined && next === line) range[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}

const RANGE = /^\s*(\d{1,7})(?:\s*[-–—~～]\s*(\d{1,7}))?\s*$/u;

/** Undefined where it is anything else. */
export function readRanges(words: string): LineRange[] | undefined {
  const ranges: LineRange[] = [];
  for (const part of words.split(/[,，、]/u)) {
    const [whole, first, last = first] = RANGE.exec(part) ?? [];
    if (whole === undefined) return undefined;
    ranges.push([Number(first), Number(last)]);
  }
  return ranges;
}

export const isInRanges = (ranges: readonly LineRange[], line: number): boolean =>
  ranges.some(([first, last]) => first <= line && line <= last);
