/** What a note keeps of its commitment, to know it again when the data change. */
import type { Article, Fingerprint, Target } from './schema.ts';
import type { TargetRow } from './dataset-index.ts';

/** `quote` is the first mention's; empty while the record is not loaded. */
export function fingerprintOf(
  row: TargetRow | Target,
  policy: Pick<Article, 'documentNumber' | 'title'> | undefined,
  quote: string,
): Fingerprint {
  return {
    kind: row.kind,
    region: row.region.code,
    policy: policy?.documentNumber ?? policy?.title ?? '',
    indicator: row.indicator,
    scope: row.scope,
    measure: row.measure,
    frequency: row.frequency,
    value: row.value,
    unit: row.unit,
    deadline: row.deadline.value,
    quote,
  };
}

/** Whether what was committed has changed since: the value, its unit or the deadline. Wording may be polished. */
export function isChanged(before: Fingerprint, now: TargetRow): boolean {
  return before.value !== now.value || before.unit !== now.unit || before.deadline !== now.deadline.value;
}
