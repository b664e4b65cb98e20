import { type ReactNode, useEffect, useState } from 'react';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { AppliedContext, DatasetContext, LinkedContext, ResultsContext } from '../../ui/shell/contexts.ts';
import { useAnswers } from './use-answers.ts';
import { useCuratedDataset } from './use-curated-dataset.ts';
import { useImports } from '../../ui/shell/work.ts';
import { complain, loadKeys, setLocalFiles } from '../../platform/load-data.ts';

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

interface Joined {
  readonly of: DatasetView;
  readonly view: DatasetView;
}

/** The built-in dataset, joined by what the person imported and accepted. The joining is fetched where there is something. */
function useLocalDataset(builtIn: DatasetView): DatasetView {
  const { documents, reviews } = useImports();
  const [joined, setJoined] = useState<Joined | null>(null);
  const imported = documents.state.kind === 'ready' ? documents.state.all : null;
  const reviewed = reviews.state.kind === 'ready' ? reviews.state.all : null;
  const hasSome = imported !== null && reviewed !== null && imported.length > 0;
  useEffect(() => {
    if (!hasSome) {
      setLocalFiles(null);
      return undefined;
    }
    let isGone = false;
    const join = async (): Promise<void> => {
      const [{ joinImports }, keys] = await Promise.all([import('./join-imports.ts'), loadKeys(builtIn)]);
      if (isGone) return;
      const { view, files } = joinImports({ ...builtIn, keys }, imported, reviewed);
      setLocalFiles(files);
      setJoined({ of: builtIn, view });
    };
    // Without it everything built in is there; the import screen says what is kept.
    join().catch(complain);
    return () => {
      isGone = true;
    };
  }, [hasSome, builtIn, imported, reviewed]);
  // While a change of the built-in part is being joined, the last joining stays: nothing local blinks.
  return hasSome && joined !== null && joined.of.version === builtIn.version ? joined.view : builtIn;
}
