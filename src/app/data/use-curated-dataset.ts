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
    let isGone = false;
    // The rows go with the files: who is drawn with the one must not read the other.
    const apply = async (): Promise<void> => {
      const next = hasSome
        ? await (await import('./curate-dataset.ts')).curateDataset({ ...builtIn, keys: await loadKeys(builtIn) }, stored)
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
  const isOf = result !== null && result.of === builtIn;
  if (isOf) return { dataset: result.view, applied: result.applied };
  return { dataset: builtIn, applied: hasSome || stored === null ? OPENING : NOTHING };
}
