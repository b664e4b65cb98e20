import { type ReactNode, useEffect, useState } from 'react';
import type { DatasetView } from '../../domain/dataset/view.ts';
import {
  AppliedContext,
  DatasetContext,
  LinkedContext,
  PartsContext,
  ResultsContext,
  type Applied,
  type DataParts,
} from '../../ui/shell/contexts.ts';
import { firstPart } from '../../ui/shell/lazy-part.tsx';
import type { InParts } from './PartsProvider.tsx';
import { useAnswers } from './use-answers.ts';
import { useImports, useCorrections } from '../../ui/shell/work.ts';
import { complain, loadKeys, setLocalFiles, setCuratedFiles } from '../../platform/load-data.ts';

interface Props {
  readonly builtIn: DatasetView;
  readonly children: ReactNode;
}

/** What comes in parts is held together by what only such a dataset needs. */
const PartsProvider = firstPart(() => import('./PartsProvider.tsx'), null);
const nothing = (): void => {};
const WHOLE: DataParts = { isLoading: false, failed: new Map(), load: nothing, settle: nothing };
const NO_MORE: readonly never[] = [];

/** The built-in dataset with what the reader corrected, imported and recorded, which comes from the store. */
export function DataProvider({ builtIn, children }: Props) {
  return builtIn.unread === undefined ? (
    <WithWork dataset={builtIn} results={NO_MORE} parts={WHOLE}>
      {children}
    </WithWork>
  ) : (
    <PartsProvider builtIn={builtIn}>
      {(inParts) => <WithWork {...inParts}>{children}</WithWork>}
    </PartsProvider>
  );
}

interface WithWorkProps extends InParts {
  readonly children: ReactNode;
}

function WithWork({ dataset: whole, results: more, parts, children }: WithWorkProps) {
  const { dataset: corrected, applied } = useCuratedDataset(whole);
  const dataset = useLocalDataset(corrected);
  const { linked, results } = useAnswers(dataset, more, parts);
  return (
    <DatasetContext value={dataset}>
      <AppliedContext value={applied}>
        <LinkedContext value={linked}>
          <ResultsContext value={results}>
            <PartsContext value={parts}>{children}</PartsContext>
          </ResultsContext>
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
    join().catch((error: unknown) => {
      complain(error);
      if (!isGone)
        setJoined({
          of: builtIn,
          view: { ...builtIn, unjoined: imported.map(({ document }) => document.title) },
        });
    });
    return () => {
      isGone = true;
    };
  }, [hasSome, builtIn, imported, reviewed]);
  // While a change of the built-in part is being joined, the last joining stays: nothing local blinks.
  return hasSome && joined !== null && joined.of.version === builtIn.version ? joined.view : builtIn;
}

interface Result {
  readonly of: DatasetView;
  readonly view: DatasetView;
  readonly applied: Applied;
}

const OPENING: Applied = { kind: 'opening' };
const NOTHING: Applied = { kind: 'ready', problems: new Map(), rejected: new Map() };

/** The built-in dataset with what the person corrected. The applying is fetched where there is something to apply. */
function useCuratedDataset(builtIn: DatasetView): {
  readonly dataset: DatasetView;
  readonly applied: Applied;
} {
  const { state } = useCorrections();
  const [result, setResult] = useState<Result | null>(null);
  const stored = state.kind === 'ready' ? state.all : null;
  const hasSome = stored !== null && stored.length > 0;
  useEffect(() => {
    let isGone = false;
    // The rows go with the files: who is drawn with the one must not read the other.
    const apply = async (): Promise<void> => {
      const next = hasSome
        ? await (
            await import('./curate-dataset.ts')
          ).curateDataset({ ...builtIn, keys: await loadKeys(builtIn) }, stored)
        : null;
      if (isGone) return;
      setCuratedFiles(next?.files ?? null);
      setResult(next === null ? null : { of: builtIn, view: next.view, applied: next.applied });
    };
    apply().catch((error: unknown) => {
      if (isGone) return;
      setCuratedFiles(null);
      setResult({ of: builtIn, view: builtIn, applied: { kind: 'failed', reason: String(error) } });
    });
    return () => {
      isGone = true;
    };
  }, [hasSome, builtIn, stored]);
  if (result?.of === builtIn) return { dataset: result.view, applied: result.applied };
  // Until a part that came is corrected too, what was there stays.
  if (hasSome && result?.of.version === builtIn.version) return { dataset: result.view, applied: OPENING };
  return { dataset: builtIn, applied: hasSome || stored === null ? OPENING : NOTHING };
}
