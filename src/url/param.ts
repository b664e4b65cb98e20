/**
 * Codecs of the hash's parameters. A parameter is valid, invalid with a reason that the screen says, or missing; a
 * missing one takes its default, and a default is never written.
 */
import { UNKNOWN_PLACE } from '../domain/region/provinces.ts';
import { isDate } from '../domain/time/period.ts';

export type InvalidReason =
  | 'unknown-value'
  | 'not-a-date'
  | 'not-a-count'
  | 'empty'
  | 'too-long'
  | 'unknown-parameter'
  | 'unknown-screen';

type Parsed<T> =
  | { readonly kind: 'valid'; readonly value: T }
  | { readonly kind: 'invalid'; readonly reason: InvalidReason };

/** One parameter's text and value; `parse(format(value))` is the value. */
export interface Param<T> {
  readonly parse: (raw: string) => Parsed<T>;
  readonly format: (value: T) => string;
}

const MAX_LENGTH = 2000;

const valid = <T>(value: T): Parsed<T> => ({ kind: 'valid', value });
const invalid = (reason: InvalidReason): Parsed<never> => ({ kind: 'invalid', reason });

/** Free text such as a search, or an id that the dataset may or may not know. */
export const text: Param<string> = {
  parse(raw) {
    if (raw === '') return invalid('empty');
    return raw.length > MAX_LENGTH ? invalid('too-long') : valid(raw);
  },
  format: (value) => value,
};

/** A day `YYYY-MM-DD` that exists in the calendar. */
export const day: Param<string> = {
  parse: (raw) => (isDate(raw) ? valid(raw) : invalid('not-a-date')),
  format: (value) => value,
};

/** A whole number from 0, such as a line or an offset. */
export const count: Param<number> = {
  parse: (raw) => (/^(?:0|[1-9]\d{0,8})$/u.test(raw) ? valid(Number(raw)) : invalid('not-a-count')),
  format: String,
};

/** A year of four digits. */
export const year: Param<number> = {
  parse: (raw) => (/^(?:19|20|21)\d{2}$/u.test(raw) ? valid(Number(raw)) : invalid('unknown-value')),
  format: String,
};

/** Code of a place by GB/T 2260, six digits; the unknown place is none. */
export const place: Param<string> = {
  parse: (raw) => (/^\d{6}$/u.test(raw) && raw !== UNKNOWN_PLACE ? valid(raw) : invalid('unknown-value')),
  format: (value) => value,
};

/** A short hash such as a dataset's version: letters, digits and hyphens. */
export const version: Param<string> = {
  parse: (raw) => (/^[A-Za-z0-9-]{1,40}$/u.test(raw) ? valid(raw) : invalid('unknown-value')),
  format: (value) => value,
};

/** One of a closed set of words. */
export function oneOf<const T extends string>(values: readonly T[]): Param<T> {
  return {
    parse(raw) {
      const found = values.find((value) => value === raw);
      return found === undefined ? invalid('unknown-value') : valid(found);
    },
    format: (value) => value,
  };
}

/** What one of two can read; the first goes first. */
export function either<A extends string, B extends number>(a: Param<A>, b: Param<B>): Param<A | B> {
  return {
    parse(raw) {
      const first = a.parse(raw);
      return first.kind === 'valid' ? first : b.parse(raw);
    },
    format: String,
  };
}

/** Null, never written, means that the address says nothing: the default of such a parameter is null. */
export function nullable<T>(param: Param<T>): Param<T | null> {
  return {
    parse: (raw) => param.parse(raw),
    format: (value) => (value === null ? '' : param.format(value)),
  };
}

/**
 * A set of words, written `a~b`; `~` and `!` inside a word are written `!~` and `!!`. A sign of its own for that: doubling
 * the `~` would make `a` and `~b` the same as `a~` and `b`. Order is kept, repetitions are dropped.
 */
export const words: Param<readonly string[]> = {
  parse(raw) {
    if (raw.length > MAX_LENGTH) return invalid('too-long');
    const parts = splitWords(raw);
    return parts.includes('') ? invalid('empty') : valid([...new Set(parts)]);
  },
  format: (value) => value.map((word) => word.replaceAll(/[!~]/gu, '!$&')).join('~'),
};

function splitWords(raw: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (let i = 0; i < raw.length; i += 1) {
    const char = raw.charAt(i);
    if (char === '~') {
      parts.push(part);
      part = '';
    } else if (char === '!' && i + 1 < raw.length) {
      i += 1;
      part += raw.charAt(i);
    } else part += char;
  }
  return [...parts, part];
}
