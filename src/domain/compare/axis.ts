/** Figures of one axis, in one unit: what is drawn and ranked. What is said stays as the text has it. Pure. */
import { convertUnit } from '../quantity/conversion.ts';

interface Figure {
  readonly value: number | null;
  readonly unit: string;
}

/** The figure in another unit of its dimension; null where there is none, or of another dimension. */
export function valueIn({ value, unit }: Figure, goal: string): number | null {
  if (value === null || unit === goal) return value;
  const converted = convertUnit(value, unit, goal);
  return converted.ok ? converted.value : null;
}
