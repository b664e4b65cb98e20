/** What the comparison shows of what is picked, put together in steps. */
import { filterOf } from '../../domain/collections/lists-in-steps.ts';
import type { Steps } from '../../domain/collections/steps.ts';
import { commonYear } from '../../domain/compare/choice.ts';
import { yearOfMostIn } from '../../domain/compare/year-of-most.ts';
import { comparisonIn, listedIn, type Comparison, type TopicIndex } from '../../domain/compare/comparison.ts';
import { yearOfResults } from '../../domain/compare/kept.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { LinkedResults } from '../../domain/progress/result-links.ts';
import type { Covered } from '../../domain/region/covered.ts';
import { NATION, UNKNOWN_PLACE } from '../../domain/region/provinces.ts';
import { chainOf } from '../../domain/region/region-chain.ts';
import type { CompareParams } from '../../url/compare.ts';
import { heldPlaces } from './held-against.ts';

/** What of the address it is made of. */
export type Picked = Pick<CompareParams, 'topic' | 'region' | 'show' | 'of' | 'against' | 'horizon'>;

export interface ComparedState {
  readonly picked: Picked;
  /** The year that is looked at; null: all. */
  readonly year: number | null;
  /** Codes from the nation down, of the view that sets levels beside one another. */
  readonly chain: readonly string[];
  readonly model: Comparison;
}

interface Scope {
  readonly topicIndex: TopicIndex;
  readonly dataset: DatasetView;
  readonly linked: LinkedResults | null;
  readonly mine: string | null;
  readonly covered: Covered;
  /** How many indicators there are where none is picked. */
  readonly first: number | undefined;
}

/**
 * The chosen year; of what became of promises the one of which most is known, of a table for which nothing is picked the
 * latest that most places have, and of one region held against others that too.
 */
function* yearIn(
  { topic, show, horizon }: Picked,
  places: readonly string[],
  { dataset, linked, first }: Scope,
): Steps<number | null> {
  if (typeof horizon === 'number') return horizon;
  const { rows: all } = dataset;
  const rows = places.length > 0 ? yield* filterOf(all, (row) => places.includes(row.region.code)) : all;
  if (show === 'kept') return linked === null ? null : yearOfResults(rows, linked);
  if (show === 'bench')
    return (yield* yearOfMostIn(rows, listedIn(topic, first, places.length))) ?? commonYear(rows);
  const isTable = (show === 'matrix' || show === 'multiples') && topic.length === 0;
  if (!isTable || horizon !== null) return null;
  return yield* yearOfMostIn(rows, listedIn(topic, undefined, places.length));
}

/** Where nothing near the indicators is shown, unless a chosen region has nothing else. */
const WITHOUT_NEAR: ReadonlySet<CompareParams['show']> = new Set(['bars', 'pace', 'chain'] as const);

/** Whose chain is shown where no region is chosen and none is mine: the first of the topic that is no nation. */
const firstPlace = ({ regions }: Comparison): string =>
  regions.find(({ code }) => code !== NATION && code !== UNKNOWN_PLACE)?.code ?? NATION;

export function* comparedIn(picked: Picked, scope: Scope): Steps<ComparedState> {
  const { topic, show } = picked;
  const { topicIndex, mine, first } = scope;
  const of = show === 'bench' ? (picked.of ?? mine) : null;
  const region = show === 'bench' ? heldPlaces(of, picked, scope.covered) : picked.region;
  const year = yield* yearIn(picked, region, scope);
  const picks = { topic, region, horizon: year, mine, ...(first !== undefined && { first }) };
  const model = yield* comparisonIn(topicIndex, { ...picks, of });
  if (!WITHOUT_NEAR.has(show) || region.length > 0) yield* topicIndex.nearTo(model.all);
  if (show !== 'chain') return { picked, year, chain: [], model };
  const chain = chainOf(region[0] ?? mine ?? firstPlace(model));
  return { picked, year, chain, model: yield* comparisonIn(topicIndex, { ...picks, region: chain }) };
}
