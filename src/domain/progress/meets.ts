/**
 * Whether a reported figure keeps a goal, both with their bounds. A goal is all values on its side of one edge; a result is
 * all values that its words allow. Kept where all of them lie in the goal, missed where none does, else not known: at
 * least 1.5万家 may be 1.5万家, which is not more than that. Pure.
 *
 * Of a goal of 100 that is better the higher, by the bound of the result (what stands below or above it is read so too):
 *
 * | result     | ≥100, =100 | >100   |
 * | ---------- | ---------- | ------ |
 * | 100        | met        | missed |
 * | >100       | met        | met    |
 * | ≥100       | met        | open   |
 * | ≈100       | open       | open   |
 * | ≤100       | open       | missed |
 * | <100       | missed     | missed |
 * | >90, ≥90   | open       | open   |
 * | ≤110, <110 | open       | open   |
 *
 * About 100 keeps about 100. A range is kept where its lower end is.
 */
import { intervalOf, type Figure } from '../quantity/interval.ts';
import { mirrored } from '../quantity/signed.ts';

export type Met = 'met' | 'missed' | 'open';

/** `way`: which side of the goal's figure is better, where its bound does not say. */
export function meets(goal: Figure, way: 'up' | 'down', result: Figure): Met {
  const side = boundSide(goal.comparator) ?? way;
  return side === 'up' ? reaches(goal, result) : reaches(mirrored(goal), mirrored(result));
}

export function boundSide(comparator: Figure['comparator']): 'up' | 'down' | null {
  if (comparator === '>' || comparator === '>=') return 'up';
  return comparator === '<' || comparator === '<=' ? 'down' : null;
}

/** Of a goal that is kept from its figure upwards. */
function reaches({ value: edge, comparator }: Figure, result: Figure): Met {
  const { low, high, isAbout, isStrict } = intervalOf(result);
  if (isAbout && comparator !== '~' && (low === edge || high === edge)) return 'open';
  // Whether a result that ends at the edge lies on one side of it.
  const isAboveEdge = comparator === '>';
  if (isBeyond(low, edge, isStrict || !isAboveEdge)) return 'met';
  const below = high === null ? null : -high;
  return isBeyond(below, -edge, isStrict || isAboveEdge) ? 'missed' : 'open';
}

const isBeyond = (end: number | null, edge: number, orAt: boolean): boolean =>
  end !== null && (end > edge || (orAt && end === edge));
