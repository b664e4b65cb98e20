/** Where a value is entered, and of what it is. Pure. */
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { Fingerprint } from '../../domain/dataset/schema.ts';
import { seriesFacts } from '../../domain/progress/own.ts';
import type { Observation } from '../../storage/observation.ts';

export function anchorAt(
  row: TargetRow,
  dataset: DatasetView,
  fingerprint: Fingerprint,
): Pick<Observation, 'targetId' | 'fingerprint' | 'series'> {
  const series = seriesFacts(row, dataset.policyById.get(row.articleId)?.article);
  return { targetId: row.id, fingerprint, ...(series === null ? {} : { series }) };
}
