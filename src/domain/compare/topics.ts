/** What can be picked for a comparison: a curated family, or one indicator by its key. */
import { atOnce, type Sliced } from '../collections/sliced.ts';
import { slicedSort } from '../collections/sliced-sort.ts';

/** `family:market-size` or `indicator:数据产业规模` (the indicator key, whatever the wording of a document). */
export type TopicKey = `family:${string}` | `indicator:${string}`;

export interface TopicSource {
  readonly id: string;
  readonly indicatorKey: string;
  readonly family: { readonly id: string } | null;
  readonly region: { readonly code: string };
  readonly value: number | null;
}

export interface Topic {
  readonly key: TopicKey;
  readonly kind: 'family' | 'indicator';
  /** Id of the family, or the indicator's key. */
  readonly name: string;
  readonly count: number;
  readonly regions: number;
}

/** The topics of a commitment: its indicator, and its family where it has one. */
export function topicKeysOf(source: TopicSource): TopicKey[] {
  const indicator: TopicKey = `indicator:${source.indicatorKey}`;
  return source.family === null ? [indicator] : [`family:${source.family.id}`, indicator];
}

interface Tally {
  readonly name: string;
  readonly regions: Set<string>;
  count: number;
}

/** All topics with a figure somewhere; the widest first, since a comparison needs regions. */
export const topicsOf = (sources: readonly TopicSource[]): Topic[] => atOnce(topicsIn(sources));

/** Sources that are counted before somebody else may have a turn. */
const TURN = 1000;

/** The same in turns. */
export function* topicsIn(sources: readonly TopicSource[]): Sliced<Topic[]> {
  const tallies = new Map<TopicKey, Tally>();
  for (const [at, source] of sources.entries()) {
    if (at % TURN === TURN - 1) yield;
    if (source.value === null) continue;
    for (const key of topicKeysOf(source)) {
      const name = key.slice(key.indexOf(':') + 1);
      const tally = tallies.get(key) ?? { name, regions: new Set<string>(), count: 0 };
      tally.count += 1;
      tally.regions.add(source.region.code);
      tallies.set(key, tally);
    }
  }
  const topics = [...tallies].map(([key, { name, regions, count }]): Topic => {
    const kind = key.startsWith('family:') ? 'family' : 'indicator';
    return { key, kind, name, count, regions: regions.size };
  });
  const { compare } = new Intl.Collator();
  return yield* slicedSort(
    topics,
    (a, b) => b.regions - a.regions || b.count - a.count || compare(a.key, b.key),
  );
}
