import { useMemo, type ReactNode } from 'react';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { answeredDates } from '../../domain/progress/linked.ts';
import { withVerdicts } from '../../domain/progress/verdict.ts';
import { resultsOf } from '../../domain/time/due.ts';
import { AppliedContext, DatasetContext, LinkedContext, ResultsContext } from '../../features/shared/shell/data.ts';
import { useAsOf } from '../../features/shared/shell/navigation.ts';
import { useLinkVerdicts, useProgress } from '../../features/shared/shell/work.ts';
import { useCuratedDataset } from './use-curated-dataset.ts';
import { useLinkedResults } from './use-linked-results.ts';
import { useLocalDataset } from './use-local-dataset.ts';

interface Props {
  readonly builtIn: DatasetView;
  readonly children: ReactNode;
}

/** The built-in dataset with what the reader corrected, imported and recorded, which comes from the store. */
export function DataProvider({ builtIn, children }: Props) {
  const { dataset: corrected, applied } = useCuratedDataset(builtIn);
  const dataset = useLocalDataset(corrected);
  const { state: recorded } = useProgress();
  const asOf = useAsOf();
  const found = useLinkedResults(dataset);
  const { state: verdicts } = useLinkVerdicts();
  const linked = useMemo(
    () => (found !== null && verdicts.kind === 'ready' ? withVerdicts(found, verdicts.all) : found),
    [found, verdicts],
  );
  const results = useMemo(
    () =>
      recorded.kind === 'ready' && linked !== null
        ? resultsOf(recorded.all, asOf, answeredDates(linked))
        : null,
    [recorded, asOf, linked],
  );
  return (
    <DatasetContext value={dataset}>
      <AppliedContext value={applied}>
        <LinkedContext value={linked}>
          <ResultsContext value={results}>{children}</ResultsContext>
        </LinkedContext>
      </AppliedContext>
    </DatasetContext>
  );
}
