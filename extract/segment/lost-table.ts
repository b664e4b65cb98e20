/**
 * A table whose borders were lost when its text was taken over: the cells of all rows stand in one line without a sign
 * between them (捕捞产量（万吨）9085-6%2养殖面积…). glued-table.ts parts what its arithmetic allows.
 */

/** 6%2养殖, 产量（万吨）90, 39.25家3亩, 占比（%）61.5≥70: a figure that runs into its neighbour. */
const RUNS_ON =
  /%\d|[（(][%‰\u4e00-\u9fa5/]{1,8}[）)][\d＜＞<>≤≥]|\d\.\d+[＜＞<>≤≥-]\d|\d(?:家|个|人|元|吨|亩|户)\d/g;
const MIN_RUNS_ON = 3;
const STOPS = /[。；，]/g;
const FIGURES = /\d+/g;
const MIN_FIGURES = 6;
/** Prose has a stop for each two or three figures. */
const MAX_STOPS = 0.2;

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** Whether a line is such a table. */
export function isLostTable(text: string): boolean {
  if (text.includes('|') || text.includes('\t')) return false;
  const figures = countOf(FIGURES, text);
  return (
    figures >= MIN_FIGURES &&
    countOf(STOPS, text) <= MAX_STOPS * figures &&
    countOf(RUNS_ON, text) >= MIN_RUNS_ON
  );
}
