/** Ruled tables: lines that touch make a grid; cells that no line parts are one. */
import type { Rule, Rules } from './rules.ts';

/** A cell by the columns and rows of the grid that it covers, in order of reading. */
export interface GridCell {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly columns: number;
  readonly rows: number;
}

export interface RuledTable {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly (readonly GridCell[])[];
}

/** Lines so close are one: the two edges of a border. In points. */
const SAME_PLACE = 3;
/** A table has at least two rows and two columns. */
const MIN_LINES = 3;
const MAX_GRID = 20_000;

export function ruledTables({ level, upright }: Rules): RuledTable[] {
  return groupsOf(merged(level), merged(upright)).flatMap((group) => tableOf(group) ?? []);
}

/** Pieces of one line put together. */
function merged(rules: readonly Rule[]): Rule[] {
  const places: { at: number; rules: Rule[] }[] = [];
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const place = places.at(-1);
    if (place && rule.at - place.at <= SAME_PLACE) place.rules.push(rule);
    else places.push({ at: rule.at, rules: [rule] });
  }
  return places.flatMap(({ at, rules: pieces }) => {
    const whole: { at: number; from: number; to: number }[] = [];
    for (const { from, to } of pieces.toSorted((a, b) => a.from - b.from)) {
      const open = whole.at(-1);
      if (open && from - open.to <= SAME_PLACE) open.to = Math.max(open.to, to);
      else whole.push({ at, from, to });
    }
    return whole;
  });
}

interface Group {
  readonly level: Rule[];
  readonly upright: Rule[];
}

/** Lines that touch each other, directly or through others. */
function groupsOf(level: readonly Rule[], upright: readonly Rule[]): Group[] {
  const left = new Set(upright);
  const free = new Set(level);
  const groups: Group[] = [];
  for (const first of level) {
    if (!free.delete(first)) continue;
    const group: Group = { level: [first], upright: [] };
    for (const row of group.level) {
      for (const column of left) {
        if (!touch(row, column)) continue;
        left.delete(column);
        group.upright.push(column);
        for (const other of free)
          if (touch(other, column)) {
            free.delete(other);
            group.level.push(other);
          }
      }
    }
    groups.push(group);
  }
  return groups;
}

const touch = (row: Rule, column: Rule): boolean => covers(row, column.at) && covers(column, row.at);
const covers = ({ from, to }: Rule, place: number): boolean =>
  from - SAME_PLACE <= place && place <= to + SAME_PLACE;

/** The grid of a group. A table open at its sides ends where its level lines end. */
function tableOf({ level, upright }: Group): RuledTable | undefined {
  if (upright.length === 0) return undefined;
  const ys = placesOf(level.map(({ at }) => at));
  const xs = placesOf([
    ...upright.map(({ at }) => at),
    Math.min(...level.map(({ from }) => from)),
    Math.max(...level.map(({ to }) => to)),
  ]);
  if (ys.length < MIN_LINES || xs.length < MIN_LINES || ys.length * xs.length > MAX_GRID) return undefined;
  const parts = {
    below: (row: number, column: number) => isRuled(level, ys, row + 1, middle(xs, column)),
    beside: (row: number, column: number) => isRuled(upright, xs, column + 1, middle(ys, row)),
  };
  return {
    left: xs[0] ?? 0,
    right: xs.at(-1) ?? 0,
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    rows: cellsOf(xs, ys, parts),
  };
}

const placesOf = (numbers: readonly number[]): number[] =>
  numbers
    .toSorted((a, b) => a - b)
    .filter((place, i, all) => i === 0 || place - (all[i - 1] ?? 0) > SAME_PLACE);

const middle = (places: readonly number[], i: number): number =>
  ((places[i] ?? 0) + (places[i + 1] ?? 0)) / 2;

const isRuled = (rules: readonly Rule[], places: readonly number[], i: number, across: number): boolean =>
  i >= places.length - 1 ||
  rules.some((rule) => Math.abs(rule.at - (places[i] ?? 0)) <= SAME_PLACE && covers(rule, across));

interface Parts {
  readonly below: (row: number, column: number) => boolean;
  readonly beside: (row: number, column: number) => boolean;
}

function cellsOf(xs: readonly number[], ys: readonly number[], parts: Parts): GridCell[][] {
  const taken = new Set<string>();
  return ys.slice(1).map((_, row) =>
    xs.slice(1).flatMap((__, column) => {
      if (taken.has(`${row} ${column}`)) return [];
      const { columns, rows } = spanAt(row, column, { across: xs.length - 1, down: ys.length - 1, parts });
      for (let r = row; r < row + rows; r += 1)
        for (let c = column; c < column + columns; c += 1) taken.add(`${r} ${c}`);
      const [left = 0, right = 0] = [xs[column], xs[column + columns]];
      const [top = 0, bottom = 0] = [ys[row], ys[row + rows]];
      return [{ left, right, top, bottom, columns, rows }];
    }),
  );
}

/** How many places of the grid a cell takes: as far as nothing parts it from its neighbours. */
function spanAt(
  row: number,
  column: number,
  { across, down, parts }: { readonly across: number; readonly down: number; readonly parts: Parts },
): { columns: number; rows: number } {
  let [columns, rows] = [1, 1];
  while (column + columns < across && !parts.beside(row, column + columns - 1)) columns += 1;
  while (row + rows < down && !parts.below(row + rows - 1, column)) rows += 1;
  return { columns, rows };
}
