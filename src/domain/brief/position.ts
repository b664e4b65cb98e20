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
  const median = middle.value;
  if (low !== null && low > median) return 'above';
  if (high !== null && high < median) return 'below';
  return low === median && high === median ? 'level' : 'open';
}
