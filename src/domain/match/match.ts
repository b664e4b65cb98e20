/**
 * “Is this the same?”, asked in one way: of what is read twice, said twice, read again after a change, or known already.
 * Each use says in rows what two records must share, what speaks for them being one and how much, and from where on that
 * is enough. Pure.
 */

/** What speaks for two records being one, by name: nothing (0) to all (1), and how much that weighs. */
export type Part<A, B = A> = readonly [name: string, weight: number, alike: (a: A, b: B) => number];

export interface Matching<A, B = A> {
  /** Two are held against each other where one of the first's keys is one of the second's. */
  readonly keys: readonly [ofFirst: (a: A) => readonly string[], ofSecond: (b: B) => readonly string[]];
  /** What must hold besides; all may be one where it is left out. */
  readonly may?: (a: A, b: B) => boolean;
  /** None: the first of the candidates that may be one is. */
  readonly parts: readonly Part<A, B>[];
  /** From this likeness on they are one. */
  readonly least: number;
  /** Candidates that are looked at, so that the work per record is bounded. */
  readonly most?: number;
}

/** The keys of a use in which both have one, made alike. */
export const sharing = <T>(keyOf: (record: T) => string): Pick<Matching<T>, 'keys'> => ({
  keys: [(a) => [keyOf(a)], (b) => [keyOf(b)]],
});

export interface Match<B> {
  readonly of: B;
  /** 0 to 1. */
  readonly likeness: number;
}

/** 0 to 1: what speaks for two records being one, by its weight. */
function likenessOf<A, B>(parts: readonly Part<A, B>[], a: A, b: B): number {
  let [sum, all] = [0, 0];
  for (const [, weight, alike] of parts) {
    sum += weight * alike(a, b);
    all += weight;
  }
  return sum / all;
}

/** Those of a few that are one with it, the likeliest first; of equals the first. */
export function ranked<A, B>(
  { may, parts, least }: Omit<Matching<A, B>, 'keys'>,
  a: A,
  few: readonly B[],
): Match<B>[] {
  return few
    .filter((b) => may?.(a, b) !== false)
    .map((of) => ({ of, likeness: likenessOf(parts, a, of) }))
    .filter(({ likeness }) => likeness >= least)
    .toSorted((x, y) => y.likeness - x.likeness);
}

/** Makes ready to look for records among many: those that share a key, in their own order. */
export function candidatesIn<A, B>(
  { keys: [ofFirst, ofSecond], most = Infinity }: Pick<Matching<A, B>, 'keys' | 'most'>,
  many: readonly B[],
): (a: A) => readonly B[] {
  const byKey = new Map<string, number[]>();
  for (const [at, b] of many.entries())
    for (const key of ofSecond(b)) {
      const here = byKey.get(key);
      if (here === undefined) byKey.set(key, [at]);
      else here.push(at);
    }
  return (a) => {
    const [key = '', ...others] = ofFirst(a);
    const first = byKey.get(key) ?? [];
    const all =
      others.length === 0 ? first : inOrder([...first, ...others.flatMap((k) => byKey.get(k) ?? [])]);
    return all.slice(0, most).flatMap((at) => many[at] ?? []);
  };
}

const inOrder = (places: readonly number[]): number[] => [...new Set(places)].toSorted((a, b) => a - b);

/** Makes ready to look for records among many: those that are one with it, the likeliest first. */
export function matchesIn<A, B>(matching: Matching<A, B>, many: readonly B[]): (a: A) => Match<B>[] {
  const candidates = candidatesIn(matching, many);
  return (a) => ranked(matching, a, candidates(a));
}

/**
 * Which is which, one by one. Where likeness is weighed the best pair goes first, so that none takes its neighbour's; else
 * each in turn takes the first that is free.
 */
export function pairsOf<A, B>(matching: Matching<A, B>, as: readonly A[], bs: readonly B[]): Map<A, B> {
  const pairs = new Map<A, B>();
  const taken = new Set<B>();
  const pair = (a: A, b: B | undefined): void => {
    if (b === undefined || pairs.has(a) || taken.has(b)) return;
    pairs.set(a, b);
    taken.add(b);
  };
  if (matching.parts.length === 0) {
    const candidates = candidatesIn(matching, bs);
    for (const a of as)
      pair(
        a,
        candidates(a).find((b) => !taken.has(b) && matching.may?.(a, b) !== false),
      );
    return pairs;
  }
  const matches = matchesIn(matching, bs);
  const all = as.flatMap((a) => matches(a).map((match) => ({ a, ...match })));
  for (const { a, of } of all.sort((x, y) => y.likeness - x.likeness)) pair(a, of);
  return pairs;
}

/** A row of reasons: its name, and whether it holds of two records. */
export type Reason<Name, A, B = A> = readonly [name: Name, holds: (a: A, b: B) => boolean];

/** The names of those that hold, or that do not, in the order of the rows. */
export const reasonsOf = <Name, A, B>(
  rows: readonly Reason<Name, A, B>[],
  a: A,
  b: B,
  holding = true,
): Name[] => rows.flatMap(([name, holds]) => (holds(a, b) === holding ? [name] : []));
