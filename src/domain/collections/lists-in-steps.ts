/** What is done with lists, in steps. */
import { addTo } from './group-by.ts';
import { eachOf, type Steps } from './steps.ts';

export function* mapOf<T, R>(items: readonly T[], of: (item: T) => R): Steps<R[]> {
  const made: R[] = [];
  yield* eachOf(items, (item) => made.push(of(item)));
  return made;
}

export function* filterOf<T>(items: readonly T[], isWanted: (item: T) => boolean): Steps<T[]> {
  const wanted: T[] = [];
  yield* eachOf(items, (item) => {
    if (isWanted(item)) wanted.push(item);
  });
  return wanted;
}

/** As `groupBy`. */
export function* groupOf<K, T>(items: readonly T[], keyOf: (item: T) => K): Steps<Map<K, T[]>> {
  const groups = new Map<K, T[]>();
  yield* eachOf(items, (item) => addTo(groups, keyOf(item), item));
  return groups;
}
