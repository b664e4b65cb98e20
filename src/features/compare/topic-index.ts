/** What of the comparison does not depend on the picks, made once per dataset. Pure. */
import type { Comparable } from '../../domain/compare/comparability.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { spanOf } from '../../domain/progress/link-facts.ts';
import { signed } from '../../domain/quantity/signed.ts';
import { definitionOf } from '../../domain/indicator/definition.ts';
import { hasTopic, topicsOf, type Topic, type TopicKey } from '../../domain/compare/topics.ts';

/** A row of the index with its signed figure and its policy's status: what the gate reads. */
export interface ComparableRow extends TargetRow, Pick<Comparable, 'status' | 'isOfPlan'> {}

function withStatus(row: TargetRow, dataset: DatasetView): ComparableRow {
  const { status = 'issued', planPeriod } = dataset.policyById.get(row.articleId)?.article ?? {};
  const span = planPeriod === undefined ? null : spanOf(row.deadline.value, { planPeriod });
  // 500万人 that are added in five years stand on no axis with those of one.
  const isOfPlan = row.measure === 'increment' && span !== null && span.first < span.last;
  return { ...signed(row), status, ...(isOfPlan && { isOfPlan }) };
}

/** What does not depend on the picks, made once per dataset. */
export interface TopicIndex {
  readonly rows: readonly TargetRow[];
  readonly topics: readonly Topic[];
  /** What an address of before named by the wording of a document; undefined where it is none either. */
  readonly formerly: (name: string) => TopicKey | undefined;
  /** Commitments that have one of the topics, each once, in the dataset's order. */
  readonly ofTopics: (keys: readonly string[]) => ComparableRow[];
  /** What the gate reads, the same for the same row: put together for those that are looked at, not for a hundred thousand. */
  readonly comparableOf: (row: TargetRow) => ComparableRow;
}

export function indexTopics(dataset: DatasetView): TopicIndex {
  const { rows } = dataset;
  const known = new Map<TargetRow, ComparableRow>();
  const comparableOf = (row: TargetRow): ComparableRow => {
    const comparable = known.get(row) ?? withStatus(row, dataset);
    known.set(row, comparable);
    return comparable;
  };
  return {
    rows,
    topics: topicsOf(rows),
    formerly: (name) => {
      const row = rows.find((one) => `indicator:${definitionOf(one.indicator, one.frequency).name}` === name);
      return row === undefined ? undefined : `indicator:${row.indicatorKey}`;
    },
    ofTopics: (keys) => rows.filter(hasTopic(keys)).map(comparableOf),
    comparableOf,
  };
}
