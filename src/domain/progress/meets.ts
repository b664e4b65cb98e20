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

/** Points of a rate: as far from 2%左右 as this it is still about 2%. */
export const ABOUT_POINTS = 0.5;

/**
 * Of a goal that names where a rate shall lie and no side that is better: 居民消费价格涨幅2%左右. Above it is missed, as above
 * a ceiling; well below it (`below`) is neither: 0.1% is not about 2%, and no limit is broken. 2% alone leaves no room above.
 */
export function liesAt(goal: Figure, result: Figure): Met | 'below' {
  const [at, was] = [intervalOf(goal), intervalOf(result)];
  const low = (at.low ?? goal.value) - ABOUT_POINTS;
  const high = (at.high ?? goal.value) + (at.isAbout ? ABOUT_POINTS : 0);
  if (was.low !== null && was.low > high) return 'missed';
  if (was.high !== null && was.high < low) return 'below';
  return was.low !== null && was.high !== null && was.low >= low && was.high <= high ? 'met' : 'open';
}

const isBeyond = (end: number | null, edge: number, orAt: boolean): boolean =>
  end !== null && (end > edge || (orAt && end === edge));
