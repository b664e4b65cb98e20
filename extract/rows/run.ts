/** The interpreter of rows: which of them hold of a figure. */
import type { AmountInContext } from '../sentence/context.ts';
import { Around } from './around.ts';
import type { CueKind } from '../lexicon/cues.ts';
import { kindsIn } from '../sentence/cues.ts';
import { oncePerSentence } from '../sentence/sentence.ts';
import { allOf } from './condition.ts';
import { cuesOpening } from './notation.ts';
import type { Row } from './row.ts';

/** Ids of rows that the census (tests/gold/census) has switched off. */
export const switchedOff = new Set<string>();

/** @returns the rows that hold of a figure, in the order of the table */
export function interpreter<Says extends string>(
  rows: readonly Row<Says>[],
): (c: AmountInContext) => Row<Says>[] {
  const ready = rows.map((row) => ({ row, holds: allOf(row), needs: cuesNeeded(row) }));
  // All figures of a sentence are asked only for the rows of which it has the cues.
  const possible = oncePerSentence((sentence) => {
    const kinds = kindsIn(sentence);
    return ready.filter(({ needs }) => needs.every((any) => any.some((kind) => kinds.has(kind))));
  });
  return (c) => {
    const around = new Around(c);
    const held: Row<Says>[] = [];
    for (const { row, holds } of possible(c.sentence))
      if (holds(around) && !switchedOff.has(row.id)) held.push(row);
    return held;
  };
}

/** Of each list a sentence must have one, or the row does not hold in it. */
const cuesNeeded = ({ when }: Row): (readonly CueKind[])[] =>
  when
    .map((one) => {
      const any = (typeof one === 'string' ? [one] : one).map(cuesOpening);
      return any.every((kinds) => kinds.length > 0) ? any.flat() : [];
    })
    .filter((kinds) => kinds.length > 0);
