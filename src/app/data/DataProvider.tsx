import type { ReactNode } from 'react';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { AppliedContext, DatasetContext, LinkedContext, ResultsContext } from '../../ui/shell/contexts.ts';
import { useAnswers } from './use-answers.ts';
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
  const { linked, results } = useAnswers(dataset);
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
