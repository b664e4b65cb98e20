/** The interpreter of rows: which of them hold of a figure. */
import type { AmountInContext } from '../sentence/context.ts';
import { oncePerSentence } from '../sentence/sentence.ts';
import { Around } from './around.ts';
import { Compiler, type Test } from './compile.ts';
import type { Row } from './row.ts';
import { areMet, SignTable, type NumberedNeeds } from './sign-table.ts';

/** Ids of rows that the census (tests/gold/census) has switched off. */
export const switchedOff = new Set<string>();

interface ReadyRow<Says extends string> {
  readonly row: Row<Says>;
  readonly holds: Test;
  readonly needs: NumberedNeeds;
}

/** @returns the rows that hold of a figure, in the order of the table */
export function interpreter<Says extends string>(
  rows: readonly Row<Says>[],
): (c: AmountInContext) => Row<Says>[] {
  const signs = new SignTable();
  const compiler = new Compiler(signs);
  const ready = rows.map((row): ReadyRow<Says> => {
    const { test, needs } = compiler.all(row);
    return { row, holds: test, needs: signs.numbered(needs) };
  });
  // Of some hundred rows a dozen may hold in a sentence: all of its figures are asked for these only.
  const possible = oncePerSentence((sentence) => {
    const found = signs.in(sentence);
    const met: ReadyRow<Says>[] = [];
    for (const row of ready) if (areMet(row.needs, found)) met.push(row);
    return met;
  });
  return (c) => {
    const around = new Around(c, signs.in(c.sentence));
    const held: Row<Says>[] = [];
    for (const { row, holds } of possible(c.sentence))
      if (holds(around) && !switchedOff.has(row.id)) held.push(row);
    return held;
  };
}
