import type { Flag } from '../dataset/schema.ts';

const OF_PLACE = new Set<Flag>(['region-unknown', 'region-doubtful']);

/** The flags that are left once a person has said the place. */
export const withoutPlaceFlags = (flags: readonly Flag[]): Flag[] =>
  flags.filter((flag) => !OF_PLACE.has(flag));
