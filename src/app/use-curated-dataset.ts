import { useEffect, useMemo, useState } from 'react';
import type { DatasetView } from '../domain/dataset/view.ts';
import type { Applied, CurationPort } from '../features/shared/work/curation-port.ts';
import type { RowsPort } from '../features/shared/work/notes-port.ts';
import { setCuratedFiles } from '../platform/load-data.ts';
import type { StoredCorrection } from '../storage/correction.ts';

interface Result {
  readonly of: DatasetView;
  readonly view: DatasetView;
  readonly applied: Applied;
}

const OPENING: Applied = { kind: 'opening' };
const NOTHING: Applied = { kind: 'ready', problems: new Map(), rejected: new Map() };

/** The built-in dataset with what the person corrected. The applying is fetched where there is something to apply. */
export function useCuratedDataset(
  builtIn: DatasetView,
  rows: RowsPort<StoredCorrection>,
): { readonly dataset: DatasetView; readonly curation: CurationPort } {
  const [result, setResult] = useState<Result | null>(null);
  const stored = rows.state.kind === 'ready' ? rows.state.all : null;
  const hasSome = stored !== null && stored.length > 0;
  useEffect(() => {
    if (!hasSome) {
      setCuratedFiles(null);
      return undefined;
    }
    let isGone = false;
    const apply = async (): Promise<void> => {
      const { curateDataset } = await import('./curate-dataset.ts');
      const { view, files, applied } = await curateDataset(builtIn, stored);
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
  return useMemo(() => {
    const none = rows.state.kind === 'ready' ? NOTHING : OPENING;
    const applied = !hasSome ? none : isOf ? result.applied : OPENING;
    return { dataset: hasSome && isOf ? result.view : builtIn, curation: { rows, applied } };
  }, [rows, hasSome, isOf, result, builtIn]);
}
