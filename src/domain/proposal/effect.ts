/** What taking something from a file would do to what is here: said before anything is written. */
export type Effect = 'new' | 'change' | 'conflict' | 'same';

/** Of a conflict: what is here stays, or the file's is taken. */
export type Side = 'mine' | 'theirs';

/** @param otherwise what the two are to each other where they say different things */
export function effectOf<T, H, E extends 'change' | 'conflict'>(
  given: T,
  here: H | null | undefined,
  isSame: (given: T, here: H) => boolean,
  otherwise: (given: T, here: H) => E,
): 'new' | 'same' | E {
  if (here === null || here === undefined) return 'new';
  return isSame(given, here) ? 'same' : otherwise(given, here);
}

export function countEffects(effects: Iterable<Effect>): Record<Effect, number> {
  const counts = { new: 0, change: 0, conflict: 0, same: 0 };
  for (const effect of effects) counts[effect] += 1;
  return counts;
}
