/**
 * A table whose borders were lost when its text was taken over: the cells of all rows stand in one line without a sign
 * between them (排放总量（万吨）14141270-10%2二氧化硫…). glued-table.ts parts what its arithmetic allows.
 */

/** 10%2二氧化硫, 总量（万吨）1414, 39.25家3亩, 比例（%）26.1＜22: a figure that runs into its neighbour. */
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
