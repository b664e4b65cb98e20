/** What the comparison shows of what is picked, put together in steps. Pure. */
import { filterOf, type Steps } from '../../domain/collections/steps.ts';
import { commonYear, yearOfMostIn } from '../../domain/compare/choice.ts';
import { comparisonIn, listedIn, type Comparison, type TopicIndex } from '../../domain/compare/comparison.ts';
import { yearOfResults } from '../../domain/compare/kept.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { LinkedResults } from '../../domain/progress/result-links.ts';
import { NATION, UNKNOWN_PLACE } from '../../domain/region/provinces.ts';
import { chainOf } from '../../domain/region/region-chain.ts';
import type { CompareParams } from '../../url/compare.ts';

/** What of the address it is made of. */
export type Picked = Pick<CompareParams, 'topic' | 'region' | 'show' | 'of' | 'horizon'>;

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
  /** How many indicators there are where none is picked. */
  readonly first: number | undefined;
}

/** A region is held against others of its level. */
function* yearOfBench(
  rows: readonly TargetRow[],
  { topic, of }: Picked,
  { dataset, mine, first }: Scope,
): Steps<number | null> {
  const level = dataset.regions.get(of ?? mine ?? '')?.level;
  const alike = level === undefined ? rows : yield* filterOf(rows, (row) => row.region.level === level);
  return (yield* yearOfMostIn(alike, listedIn(topic, first))) ?? commonYear(alike);
}

/**
 * The chosen year; of what became of promises the one of which most is known, of a table for which nothing is picked the
 * latest that most places have, and of one region held against others that too.
 */
function* yearIn(picked: Picked, scope: Scope): Steps<number | null> {
  const { topic, region, show, horizon } = picked;
  if (typeof horizon === 'number') return horizon;
  const { rows: all } = scope.dataset;
  const rows = region.length === 0 ? all : yield* filterOf(all, (row) => region.includes(row.region.code));
  if (show === 'kept') return scope.linked === null ? null : yearOfResults(rows, scope.linked);
  if (show === 'bench') return yield* yearOfBench(rows, picked, scope);
  const isTable = (show === 'matrix' || show === 'multiples') && topic.length === 0;
  return isTable && horizon === null ? yield* yearOfMostIn(rows, listedIn(topic)) : null;
}

/** Where nothing near the indicators is shown, unless a chosen region has nothing else. */
const WITHOUT_NEAR: ReadonlySet<CompareParams['show']> = new Set(['bars', 'pace', 'chain'] as const);

/** Whose chain is shown where no region is chosen and none is mine: the first of the topic that is no nation. */
const firstPlace = ({ regions }: Comparison): string =>
  regions.find(({ code }) => code !== NATION && code !== UNKNOWN_PLACE)?.code ?? NATION;

export function* comparedIn(picked: Picked, scope: Scope): Steps<ComparedState> {
  const { topic, region, show } = picked;
  const { topicIndex, mine, first } = scope;
  const year = yield* yearIn(picked, scope);
  const picks = { topic, region, horizon: year, mine, ...(first !== undefined && { first }) };
  const model = yield* comparisonIn(topicIndex, picks);
  if (!WITHOUT_NEAR.has(show) || region.length > 0) yield* topicIndex.nearTo(model.all);
  if (show !== 'chain') return { picked, year, chain: [], model };
  const chain = chainOf(region[0] ?? mine ?? firstPlace(model));
  return { picked, year, chain, model: yield* comparisonIn(topicIndex, { ...picks, region: chain }) };
}
