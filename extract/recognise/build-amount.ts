/** An amount from what its recogniser read, with the bound that the words around it set. */
import { namesWhatFollows } from './class-name.ts';
import { boundAround } from './comparator.ts';
import type { Amount } from './types.ts';

/** What a recogniser knows; what it leaves out is false, or null for the upper end of a range. */
export interface Built {
  type: Amount['type'];
  start: number;
  end: number;
  value: number;
  valueMax?: number | null;
  unit: string;
  unitKind: Amount['unitKind'];
  more?: boolean;
  rounded?: boolean;
  weak?: boolean;
  /** Characters of 以下 behind 20万以上30万元: they close the range and bound nothing else. */
  closing?: number;
}

/** Adds the bound: 3万件以上 is at least 3万件, 180余家 more than 180. */
export function build(text: string, built: Built): Amount {
  const { start, end, rounded = false, more = false, weak = false, valueMax = null } = built;
  const closing = built.closing ?? 0;
  const bound =
    closing > 0
      ? { comparator: '=' as const, before: 0, after: closing }
      : boundAround(text, start, end, rounded, built.unit === '%');
  return {
    type: built.type,
    start,
    end,
    value: built.value,
    valueMax,
    unit: built.unit,
    unitKind: built.unitKind,
    comparator: more && bound.comparator === '=' ? '>' : bound.comparator,
    outerStart: start - bound.before,
    outerEnd: end + bound.after,
    weak,
    asName: namesWhatFollows(text, end, built.unitKind, rounded),
  };
}
