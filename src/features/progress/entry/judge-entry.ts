/** How a commitment would stand once a typed value is written. Pure. */
import type { DatasetView } from '../../../domain/dataset/view.ts';
import { rowFingerprint } from '../../../domain/notes/note-home.ts';
import { actualsOf, judgeRow } from '../../../domain/progress/actuals.ts';
import type { LinkedResult } from '../../../domain/progress/result-links.ts';
import type { Judgement, Method } from '../../../domain/progress/types.ts';
import type { Observation } from '../../../storage/observation.ts';
import { rowsToWrite, type PlannedValue } from '../import/import-plan.ts';

export interface Standing {
  readonly dataset: DatasetView;
  readonly asOf: string;
  readonly method: Method;
  readonly observations: readonly Observation[];
  readonly linked: readonly LinkedResult[];
}

export function judgeEntry(
  planned: PlannedValue,
  { dataset, asOf, method, observations, linked }: Standing,
): Judgement {
  const { target } = planned.imported;
  const fingerprints = new Map([[target.id, rowFingerprint(target, dataset)]]);
  const added = rowsToWrite([planned], fingerprints, 0, () => '');
  const after = [
    ...observations.filter(({ id }) => id !== planned.before?.id || added.length === 0),
    ...added,
  ];
  return judgeRow(target, after, actualsOf(target, after, linked), dataset, asOf, method, linked);
}
