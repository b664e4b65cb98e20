/** The interpreter of rows: which of them hold of a figure. */
import type { AmountInContext } from '../sentence/context.ts';
import { Around } from './around.ts';
import type { CueKind } from '../lexicon/cues.ts';
import { hasOneOf, kindsIn } from '../sentence/cues.ts';
import { allOf, byProperty, propertiesOf, type Test } from './condition.ts';
import { cuesOpening } from './notation.ts';
import type { Row } from './row.ts';

/** Ids of rows that the census (tests/gold/census) has switched off. */
export const switchedOff = new Set<string>();

/** @returns the rows that hold of a figure, in the order of the table */
export function interpreter<Says extends string>(
  rows: readonly Row<Says>[],
): (c: AmountInContext) => Row<Says>[] {
  const ready = rows.map((row): Ready<Says> => {
    const [ofFigure, ofWords] = byProperty(row);
    return { row, fits: allOf(ofFigure), needs: cuesNeeded(ofWords), holds: allOf(ofWords) };
  });
  // Of figures in one unit, under one heading, the same rows come into question.
  const known = new Map<string, readonly Ready<Says>[]>();
  return (c) => {
    const around = new Around(c);
    const properties = propertiesOf(c);
    const possible = known.get(properties) ?? ready.filter(({ fits }) => fits(around));
    known.set(properties, possible);
    const kinds = kindsIn(c.sentence);
    const held: Row<Says>[] = [];
    for (const { row, needs, holds } of possible)
      if (hasOfEach(kinds, needs) && holds(around) && !switchedOff.has(row.id)) held.push(row);
    return held;
  };
}

interface Ready<Says extends string> {
  readonly row: Row<Says>;
  /** Whether the figure's properties are what it asks. */
  readonly fits: Test;
  readonly needs: readonly (readonly CueKind[])[];
  readonly holds: Test;
}

function hasOfEach(kinds: ReadonlySet<CueKind>, needs: Ready<string>['needs']): boolean {
  for (const some of needs) if (!hasOneOf(kinds, some)) return false;
  return true;
}

/** Of each list a sentence must have one, or the row does not hold in it. */
const cuesNeeded = ({ when }: Pick<Row, 'when'>): (readonly CueKind[])[] =>
  when
    .map((one) => {
      const any = (typeof one === 'string' ? [one] : one).map(cuesOpening);
      return any.every((kinds) => kinds.length > 0) ? any.flat() : [];
    })
    .filter((kinds) => kinds.length > 0);
