/** On which side of the others' median one place stands, as far as what it writes tells it. Pure. */
import type { Standing } from '../compare/standing.ts';
import { intervalOf, type Figure } from '../quantity/interval.ts';

/** `open`: a bound or a range leaves it open. `alone`: there is no other. */
export const POSITIONS = ['above', 'below', 'level', 'open', 'alone'] as const;
export type Position = (typeof POSITIONS)[number];

type Stood = Pick<Standing<unknown>, 'others'> & {
  readonly mine: Pick<Figure, 'comparator'> & {
    readonly value: number | null;
    readonly valueMax?: number | null;
  };
};

export function positionOf({ mine: { value, valueMax = null, comparator }, others }: Stood): Position {
  if (others === null || value === null) return 'alone';
  const { low, high } = intervalOf({ value, valueMax, comparator });
  const { median } = others;
  if (low !== null && low > median) return 'above';
  if (high !== null && high < median) return 'below';
  return low === median && high === median ? 'level' : 'open';
}
