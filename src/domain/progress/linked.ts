/** The results of documents beside the commitments that they answer: from a dataset's rows to what a screen shows. Pure. */
import type { Observation } from '../dataset/schema.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import { groupBy } from '../collections/group-by.ts';
import { linksOf, type Link, type Reached } from './link.ts';
import { promisedOf, reachedOf, type PolicyTime } from './link-facts.ts';
import type { Verdict } from './verdict.ts';

/** A result with what a screen shows of it: its words and where they stand. */
export interface DocumentResult extends Reached {
  readonly indicator: string;
  readonly valueMax: number | null;
  readonly direction: 'up' | 'down' | null;
  readonly documentId: string;
  readonly articleId: string;
  /** 1-based. */
  readonly line: number;
  readonly quote: string;
  /** Its time is not said in its own sentence. */
  readonly isPeriodInferred: boolean;
}

export interface LinkedResult extends Link {
  readonly result: DocumentResult;
  /** What a person said of it. */
  readonly verdict?: Verdict;
}

export type LinkedResults = ReadonlyMap<string, readonly LinkedResult[]>;

/** Results of known time; the others answer nothing. */
export function documentResultsOf(observations: readonly Observation[]): DocumentResult[] {
  return observations.flatMap((observation) => {
    const facts = reachedOf(observation);
    const mention = observation.mentions.find(({ part }) => part === 'body') ?? observation.mentions[0];
    if (facts === null || mention === undefined) return [];
    const { indicator, valueMax, direction, inferred } = observation;
    const { documentId, articleId, line, quote, displayText } = mention;
    return [
      {
        ...facts,
        indicator,
        valueMax,
        direction,
        documentId,
        articleId,
        line,
        quote: displayText ?? quote,
        isPeriodInferred: inferred.includes('period'),
      },
    ];
  });
}

/** By commitment, the latest time first. `policyOf`: the policy of a row, by its article's id. */
export function linkResults(
  rows: readonly TargetRow[],
  policyOf: (articleId: string) => PolicyTime | undefined,
  results: readonly DocumentResult[],
): LinkedResults {
  if (results.length === 0) return new Map();
  const promised = rows.flatMap((row) => promisedOf(row, policyOf(row.articleId) ?? {}) ?? []);
  const byId = new Map(results.map((result) => [result.id, result]));
  const linked = linksOf(promised, results).flatMap((link): LinkedResult[] => {
    const result = byId.get(link.resultId);
    return result === undefined ? [] : [{ ...link, result }];
  });
  const latestFirst = linked.toSorted((a, b) => endOf(b.result).localeCompare(endOf(a.result)));
  return groupBy(latestFirst, ({ targetId }) => targetId);
}

/** The end of its time, as an EDTF date. */
export const endOf = ({ period }: Pick<Reached, 'period'>): string => period.slice(period.indexOf('/') + 1);

/** Whether it is counted: of the commitment's own time, and certain, unless a person says otherwise. */
export const isTaken = ({ fit, doubts, verdict }: LinkedResult): boolean =>
  fit !== 'year-before' && (verdict === undefined ? doubts.length === 0 : verdict.verdict === 'taken');

/**
 * What the judgement counts of them: the answers, and of states and yearly rates what was reached on the way. A year of a
 * total is a part of it and no stage that it reached.
 */
export function countedOf(
  linked: readonly LinkedResult[],
  { measure, average }: Pick<TargetRow, 'measure' | 'average'>,
): readonly LinkedResult[] {
  const isStage = measure === 'level' || measure === 'share' || measure === 'index' || average;
  return linked.filter((link) => isTaken(link) && (link.fit === 'answers' || isStage));
}

/** By commitment, the dates for which it is answered. */
export const answeredDates = (linked: LinkedResults): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...linked].map(([id, links]) => [
      id,
      links.filter((link) => isTaken(link) && link.fit === 'answers').map(({ result }) => endOf(result)),
    ]),
  );
