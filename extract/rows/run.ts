/** The interpreter of rows: which of them hold of a figure. */
import type { AmountInContext } from '../sentence/context.ts';
import { Around } from './around.ts';
import { allOf } from './condition.ts';
import type { Row } from './row.ts';

/** Ids of rows that the census (tests/gold/census) has switched off. */
export const switchedOff = new Set<string>();

/** @returns the rows that hold of a figure, in the order of the table */
export function interpreter<Says extends string>(
  rows: readonly Row<Says>[],
): (c: AmountInContext) => Row<Says>[] {
  const ready = rows.map((row) => ({ row, holds: allOf(row) }));
  return (c) => {
    const around = new Around(c);
    return ready.flatMap(({ row, holds }) => (holds(around) && !switchedOff.has(row.id) ? [row] : []));
  };
}
