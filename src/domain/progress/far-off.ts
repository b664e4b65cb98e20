/** Values that may have been entered in another unit than was meant: 98.6人 beside a goal of 98.6万人. Pure. */
import { convertUnit, unitChoices } from '../quantity/conversion.ts';

/** So many times the goal, or such a part of it, is asked about. */
const FAR = 100;

interface Beside {
  readonly value: number | null;
  readonly valueMax?: number | null;
  readonly unit: string;
}

export interface FarOff {
  /** Less than a hundredth of the goal, or more than a hundred times. */
  readonly side: 'less' | 'more';
  /** In which the same number is of the goal's size; null where there is none. */
  readonly likelyUnit: string | null;
}

/** Null: near enough, nothing to hold it against, or a zero, which is right in every unit. */
export function farOff(value: number, unit: string, goal: Beside): FarOff | null {
  const ends = [goal.value ?? 0, goal.valueMax ?? goal.value ?? 0].map(Math.abs);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const here = sizeIn(value, unit, goal.unit);
  if (low === 0 || here === null || here === 0) return null;
  const side = here < low / FAR ? 'less' : here > high * FAR ? 'more' : null;
  return side === null ? null : { side, likelyUnit: likelyUnit(value, goal.unit, high) };
}

function sizeIn(value: number, unit: string, goal: string): number | null {
  const converted = convertUnit(value, unit, goal);
  return converted.ok ? Math.abs(converted.value) : null;
}

/** Nearer than ten times either way, and nearer than all others. */
function likelyUnit(value: number, goalUnit: string, goal: number): string | null {
  const distances = unitChoices(goalUnit).flatMap((unit) => {
    const size = sizeIn(value, unit, goalUnit);
    return size === null || size === 0 ? [] : [{ unit, far: Math.abs(Math.log10(size / goal)) }];
  });
  const [nearest] = distances.toSorted((a, b) => a.far - b.far);
  return nearest !== undefined && nearest.far < 1 ? nearest.unit : null;
}
