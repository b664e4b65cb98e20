/** What can be picked for a comparison: a curated family, or one indicator by its key. */
/** `family:market-size` or `indicator:数据产业规模` (the indicator key, whatever the wording of a document). */
export type TopicKey = `family:${string}` | `indicator:${string}`;

export const isTopicKey = (key: string): key is TopicKey => /^(?:family|indicator):/u.test(key);

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

/** Commitments by their topics, in their order. */
export function byTopic<S extends TopicSource>(sources: readonly S[]): ReadonlyMap<TopicKey, readonly S[]> {
  const groups = new Map<TopicKey, S[]>();
  for (const source of sources) {
    for (const key of topicKeysOf(source)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [source]);
      else group.push(source);
    }
  }
  return groups;
}

function topicOf(key: TopicKey, sources: readonly TopicSource[]): Topic {
  const figures = sources.filter(({ value }) => value !== null);
  return {
    key,
    kind: key.startsWith('family:') ? 'family' : 'indicator',
    name: key.slice(key.indexOf(':') + 1),
    count: figures.length,
    regions: new Set(figures.map(({ region }) => region.code)).size,
  };
}

/** All topics with a figure somewhere; the widest first, since a comparison needs regions, and alike ones as they come. */
export const topicsOf = (groups: ReadonlyMap<TopicKey, readonly TopicSource[]>): Topic[] =>
  [...groups]
    .map(([key, sources]) => topicOf(key, sources))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.regions - a.regions || b.count - a.count);
