/** On which side of the median one place stands, as far as what it writes tells it. Pure. */
import type { Placed } from '../compare/finding.ts';
import { intervalOf, type Figure } from '../quantity/interval.ts';

/** `open`: a bound or a range leaves it open. `alone`: there is no other. */
export const POSITIONS = ['above', 'below', 'level', 'open', 'alone'] as const;
export type Position = (typeof POSITIONS)[number];

type Stood = Pick<Placed, 'middle'> & {
  readonly mine: Pick<Figure, 'comparator'> & {
    readonly value: number | null;
    readonly valueMax?: number | null;
  };
};

/** Where a side is open, endlessly far. */
function endsOf(figure: Figure): readonly [low: number, high: number] {
  const { low, high } = intervalOf(figure);
  return [low ?? -Infinity, high ?? Infinity];
}

export function positionOf({ mine: { value, valueMax = null, comparator }, middle }: Stood): Position {
  if (middle === null || value === null) return 'alone';
  const [low, high] = endsOf({ value, valueMax, comparator });
  const [least, most] = endsOf(middle);
  if (low > most) return 'above';
  if (high < least) return 'below';
  return low === high && least === most ? 'level' : 'open';
}
