/** Which of a place's figures stands for it where one is shown: in a cell, in a title, in a median, on a map. Pure. */
import { groupBy } from '../collections/group-by.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import { yearOf } from '../time/period.ts';

export const yearIn = ({ deadline: { value } }: TargetRow): number | null =>
  value === null ? null : yearOf(value);

const codeOf = ({ region }: TargetRow): string => region.code;
export const regionsOf = (rows: readonly TargetRow[]): number => new Set(rows.map(codeOf)).size;

/** Of equally many regions the earlier year. */
export function commonYear(rows: readonly TargetRow[]): number | null {
  const years = [...groupBy(rows, yearIn)].flatMap(([year, own]) =>
    year === null ? [] : [{ year, n: regionsOf(own) }],
  );
  years.sort((a, b) => b.n - a.n || a.year - b.year);
  return years[0]?.year ?? null;
}

/** What is said of the whole region goes before a part of it, what its own sentence says before what is inferred. */
const DOUBTS: readonly ((row: TargetRow) => boolean)[] = [
  // What had passed when the text was written is a result and no promise.
  ({ flags }) => flags.includes('deadline-passed-at-issue'),
  ({ scope }) => scope !== '',
  ({ deadline }) => deadline.basis !== 'sentence',
  ({ inferred }) => inferred.length > 0,
  // An editor's summary around it.
  ({ part }) => part !== 'body',
];

/** A region's figures of one column, the one that stands in the cell first: of the column's year, then the least doubtful. */
export function inOrderOfChoice<T extends TargetRow>(rows: readonly T[], year: number | null): T[] {
  const distance = (row: T): number => Math.abs((yearIn(row) ?? Infinity) - (year ?? 0));
  return rows.toSorted((a, b) => {
    const far = [distance(a), distance(b)] as const;
    if (far[0] !== far[1]) return far[0] - far[1];
    const doubt = DOUBTS.find((doubts) => doubts(a) !== doubts(b));
    return doubt === undefined ? a.line - b.line : Number(doubt(a)) - Number(doubt(b));
  });
}

/** Of each region the figure that stands in the cell, of the year of most regions: one for a title, a median, a map. */
export function chosenOfEach<T extends TargetRow>(rows: readonly T[]): T[] {
  const year = commonYear(rows);
  return [...groupBy(rows, codeOf).values()].flatMap((own) => inOrderOfChoice(own, year).slice(0, 1));
}
