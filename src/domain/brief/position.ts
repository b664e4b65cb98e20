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

export function positionOf({ mine: { value, valueMax = null, comparator }, middle }: Stood): Position {
  if (middle === null || value === null) return 'alone';
  const { low, high } = intervalOf({ value, valueMax, comparator });
  const against = intervalOf(middle);
  if (low !== null && against.high !== null && low > against.high) return 'above';
  if (high !== null && against.low !== null && high < against.low) return 'below';
  const isOne = low !== null && low === high && low === against.low && low === against.high;
  return isOne ? 'level' : 'open';
}
