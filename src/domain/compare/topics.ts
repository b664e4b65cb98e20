/** What can be picked for a comparison: a curated family, or one indicator by its key. */
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

type Kind = Topic['kind'];

/** Whether a commitment has one of the topics: its indicator, or its family where it has one. */
export function hasTopic(keys: readonly string[]): (source: TopicSource) => boolean {
  const namesOf = (kind: Kind): ReadonlySet<string> =>
    new Set(keys.filter((key) => key.startsWith(`${kind}:`)).map((key) => key.slice(kind.length + 1)));
  const [families, indicators] = [namesOf('family'), namesOf('indicator')];
  return ({ family, indicatorKey }) =>
    indicators.has(indicatorKey) || (family !== null && families.has(family.id));
}

function tally(
  sources: readonly TopicSource[],
  kind: Kind,
  nameOf: (source: TopicSource) => string | undefined,
): Topic[] {
  /** Per name the regions of its figures, once per figure. */
  const regions = new Map<string, string[]>();
  for (const source of sources) {
    const name = source.value === null ? undefined : nameOf(source);
    if (name === undefined) continue;
    const known = regions.get(name);
    if (known === undefined) regions.set(name, [source.region.code]);
    else known.push(source.region.code);
  }
  return [...regions].map(([name, codes]) => {
    const key: TopicKey = `${kind}:${name}`;
    return { key, kind, name, count: codes.length, regions: codes.length === 1 ? 1 : new Set(codes).size };
  });
}

/** All topics with a figure somewhere; the widest first, since a comparison needs regions, and alike ones as they come. */
export const topicsOf = (sources: readonly TopicSource[]): Topic[] =>
  [
    ...tally(sources, 'family', ({ family }) => family?.id),
    ...tally(sources, 'indicator', ({ indicatorKey }) => indicatorKey),
  ].sort((a, b) => b.regions - a.regions || b.count - a.count);
