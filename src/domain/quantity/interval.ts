/** What a figure that is a bound or a range leaves open. */
import type { Comparator } from '../dataset/schema.ts';

export interface Figure {
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly valueMax: number | null;
  readonly comparator: Comparator | null;
}

/** Null: that side is open. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  /** 左右: as exact as the text wants to be. */
  readonly isAbout: boolean;
  /** 超过, 低于: an end itself does not belong to it. */
  readonly isStrict: boolean;
}

export function intervalOf({ value, valueMax, comparator }: Figure): Interval {
  const isCeiling = comparator === '<=' || comparator === '<';
  const isFloor = comparator === '>=' || comparator === '>';
  return {
    low: isCeiling ? null : value,
    high: isFloor ? null : (valueMax ?? value),
    isAbout: comparator === '~',
    isStrict: comparator === '>' || comparator === '<',
  };
}
