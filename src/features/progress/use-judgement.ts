/** What was reported on one commitment, by the reader and by documents, and what follows from it. */
import { useMemo } from 'react';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { actualsOf, judgeRow, type Actual } from '../../domain/progress/actuals.ts';
import type { LinkedResult } from '../../domain/progress/result-links.ts';
import type { Judgement, Method } from '../../domain/progress/types.ts';
import type { Observation } from '../../storage/observation.ts';
import { useAsOf, useDataset, useLinked } from '../../ui/shell/contexts.ts';

export interface Judged {
  readonly linked: readonly LinkedResult[];
  readonly actuals: readonly Actual[];
  readonly judgement: Judgement;
}

const NONE: readonly never[] = [];

export function useJudgement(row: TargetRow, observations: readonly Observation[], method: Method): Judged {
  const dataset = useDataset();
  const asOf = useAsOf();
  const linked = useLinked()?.get(row.id) ?? NONE;
  return useMemo(() => {
    const actuals = actualsOf(row, observations, linked);
    return {
      linked,
      actuals,
      judgement: judgeRow(row, observations, actuals, dataset, asOf, method, linked),
    };
  }, [row, observations, linked, dataset, asOf, method]);
}
