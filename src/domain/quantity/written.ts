/** An amount as its own characters say it, and the bound that the words around it set. */
import type { Comparator } from '../dataset/schema.ts';
import { boundAround } from './bound.ts';
import type { Figure } from './figure.ts';
import type { Writing } from './writing.ts';
import type { Unit, UnitKind } from './unit.ts';

export interface Written {
  readonly type: 'number' | 'quantity' | 'percent' | 'range';
  /** Range in the text. */
  readonly start: number;
  readonly end: number;
  /** In the unit, scales (万, 亿) multiplied out; below zero where a sign is written. */
  readonly value: number;
  /** Upper end of a range. */
  readonly valueMax: number | null;
  /** Empty where there is none. */
  readonly unit: string;
  readonly unitKind: UnitKind | null;
  /** 180余家: more than that. */
  readonly more: boolean;
  /** A bare scale: 千家, 百亿元. */
  readonly rounded: boolean;
  /** 一家, 一项: a numeral that usually only means "a". */
  readonly weak: boolean;
  /** 千亿级: money that nobody names, as the class of what stands behind it. */
  readonly isClass: boolean;
  /** 82万: a scale says that something is counted, and no unit says what. */
  readonly isScaled: boolean;
  /** Characters of 以下 behind 20万以上30万元: they close the range and bound nothing else. */
  readonly closing: number;
  /** A numeral in words before a unit, of which most count nothing in running text; null elsewhere. */
  readonly numeral: { readonly figure: Figure; readonly unit: Unit } | null;
  /** Whether the way it is written leaves doubt. */
  readonly writing: Writing;
}

/** Where an amount stands and what of it most forms have. All amounts are made here, in one shape, which keeps the scan fast. */
export const written = (
  type: Written['type'],
  start: number,
  end: number,
  value: number,
  unit: string,
  unitKind: UnitKind | null,
  rest: Rest = NOTHING,
): Written => ({
  type,
  start,
  end,
  value,
  valueMax: rest.valueMax ?? null,
  unit,
  unitKind,
  more: rest.more ?? false,
  rounded: rest.rounded ?? false,
  weak: rest.weak ?? false,
  isClass: rest.isClass ?? false,
  isScaled: rest.isScaled ?? false,
  closing: rest.closing ?? 0,
  numeral: rest.numeral ?? null,
  writing: 'plain',
});

/** What a form does not say of itself is false or null. */
type Rest = Partial<
  Pick<Written, 'valueMax' | 'more' | 'rounded' | 'weak' | 'isClass' | 'isScaled' | 'closing' | 'numeral'>
>;
const NOTHING: Rest = {};

/** An amount with the bound that the words around it set. */
export interface Bounded {
  readonly comparator: Comparator;
  /** Where the words of the bound begin and end (不少于100家, 100家以上); start and end where there are none. */
  readonly outerStart: number;
  readonly outerEnd: number;
}

/** 3万件以上 is at least 3万件, 180余家 more than 180. */
export function boundOf(text: string, { start, end, rounded, more, unit, closing }: Written): Bounded {
  const bound =
    closing > 0
      ? { comparator: '=' as const, before: 0, after: closing }
      : boundAround(text, start, end, rounded, unit === '%');
  return {
    comparator: more && bound.comparator === '=' ? '>' : bound.comparator,
    outerStart: start - bound.before,
    outerEnd: end + bound.after,
  };
}
