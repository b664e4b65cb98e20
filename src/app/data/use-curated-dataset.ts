import { useEffect, useState } from 'react';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { Applied } from '../../ui/shell/contexts.ts';
import { useCorrections } from '../../ui/shell/work.ts';
import { loadKeys, setCuratedFiles } from '../../platform/load-data.ts';

interface Result {
  readonly of: DatasetView;
  readonly view: DatasetView;
  readonly applied: Applied;
}

const OPENING: Applied = { kind: 'opening' };
const NOTHING: Applied = { kind: 'ready', problems: new Map(), rejected: new Map() };

/** The built-in dataset with what the person corrected. The applying is fetched where there is something to apply. */
export function useCuratedDataset(builtIn: DatasetView): {
  readonly dataset: DatasetView;
  readonly applied: Applied;
} {
  const { state } = useCorrections();
  const [result, setResult] = useState<Result | null>(null);
  const stored = state.kind === 'ready' ? state.all : null;
  const hasSome = stored !== null && stored.length > 0;
  useEffect(() => {
    if (!hasSome) {
      setCuratedFiles(null);
      return undefined;
    }
    let isGone = false;
    const apply = async (): Promise<void> => {
      const [{ curateDataset }, keys] = await Promise.all([
        import('./curate-dataset.ts'),
        loadKeys(builtIn),
      ]);
      const { view, files, applied } = await curateDataset({ ...builtIn, keys }, stored);
      if (isGone) return;
      setCuratedFiles(files);
      setResult({ of: builtIn, view, applied });
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
  const isOf = result !== null && result.of === builtIn;
  if (hasSome) return isOf ? { dataset: result.view, applied: result.applied } : { dataset: builtIn, applied: OPENING };
  return { dataset: builtIn, applied: stored === null ? OPENING : NOTHING };
}
