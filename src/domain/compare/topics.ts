/** What can be picked for a comparison: a curated family, or one indicator by its key. */
import { groupBy } from '../collections/group-by.ts';
import { eachOf, type Steps } from '../collections/steps.ts';

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

function* tally(
  sources: readonly TopicSource[],
  kind: Kind,
  nameOf: (source: TopicSource) => string | undefined,
): Steps<Topic[]> {
  /** Per name how many figures, and the regions beside the first, of most names none. */
  const known = new Map<string, { count: number; readonly first: string; others: Set<string> | null }>();
  yield* eachOf(sources, (source) => {
    const name = source.value === null ? undefined : nameOf(source);
    if (name === undefined) return;
    const { code } = source.region;
    const of = known.get(name);
    if (of === undefined) known.set(name, { count: 1, first: code, others: null });
    else {
      of.count += 1;
      if (code !== of.first) (of.others ??= new Set()).add(code);
    }
  });
  const topics: Topic[] = [];
  yield* eachOf([...known], ([name, { count, others }]) => {
    const key: TopicKey = `${kind}:${name}`;
    topics.push({ key, kind, name, count, regions: 1 + (others?.size ?? 0) });
  });
  return topics;
}

/** All topics with a figure somewhere; the widest first, since a comparison needs regions, and alike ones as they come. */
export function* topicsIn(sources: readonly TopicSource[]): Steps<Topic[]> {
  const families = yield* tally(sources, 'family', ({ family }) => family?.id);
  const topics = [...families, ...(yield* tally(sources, 'indicator', ({ indicatorKey }) => indicatorKey))];
  // Most of a hundred thousand names are of few figures: few widths are compared.
  return [...groupBy(topics, ({ regions, count }) => regions * (sources.length + 1) + count)]
    .sort(([a], [b]) => b - a)
    .flatMap(([, alike]) => alike);
}
