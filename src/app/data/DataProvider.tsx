import { useMemo, type ReactNode } from 'react';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { resultsOf } from '../../domain/time/due.ts';
import { AppliedContext, DatasetContext, ResultsContext } from '../../features/shared/shell/data.ts';
import { useAsOf } from '../../features/shared/shell/navigation.ts';
import { useProgress } from '../../features/shared/shell/work.ts';
import { useCuratedDataset } from './use-curated-dataset.ts';
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
  const results = useMemo(
    () => (recorded.kind === 'ready' ? resultsOf(recorded.all, asOf) : null),
    [recorded, asOf],
  );
  return (
    <DatasetContext value={dataset}>
      <AppliedContext value={applied}>
        <ResultsContext value={results}>{children}</ResultsContext>
      </AppliedContext>
    </DatasetContext>
  );
}
