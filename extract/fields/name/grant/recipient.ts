/** Whom or what a sentence supports. */
import { before, type AmountInContext } from '../../../sentence/context.ts';
import type { Neighbours } from '../phrase.ts';
import { objectOf } from './object.ts';
import { named, perUnit, selectedBefore } from './opening-recipient.ts';
import { opening } from './segment-opening.ts';

/** How far back a recipient is sought. */
const MAX_REACH = 240;

/** Where a recipient is sought: before the sum, and in the part of it behind the last semicolon. */
interface Place {
  readonly near: Neighbours;
  readonly text: string;
  readonly segment: string;
}

function placeOf(c: AmountInContext, near: Neighbours): Place {
  const text = before(c).slice(-MAX_REACH);
  return { near, text, segment: text.split('；').at(-1) ?? '' };
}

/** A way of finding a recipient; it finds nothing where it gives the empty string. */
type Way = readonly [way: string, find: (place: Place) => string];

export type Recipients = readonly (readonly [way: string, words: string])[];

/** What each way of finding a recipient finds, by its name: the pieces that a grant's name may be made of. */
export function recipientsOf(c: AmountInContext, near: Neighbours): Recipients {
  const place = placeOf(c, near);
  return WAYS.map(([way, find]) => [way, find(place)] as const).filter(([, words]) => words.length >= 2);
}

const WAYS: readonly Way[] = [
  ['object', ({ segment }) => objectOf(segment)],
  ['object before', ({ text, segment }) => (segment === text ? '' : objectOf(text))],
  ['per unit', ({ segment }) => perUnit(segment)],
  ['named', ({ segment }) => named(segment)],
  ['opening', ({ segment }) => opening(segment)],
  ['selected', ({ segment }) => selectedBefore(segment)],
  ['last target', ({ near }) => near.last?.indicator ?? ''],
];
