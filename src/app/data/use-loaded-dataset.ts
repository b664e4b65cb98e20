import { useEffect, useState } from 'react';
import type { DatasetView } from '../../domain/dataset/view.ts';

export type DatasetState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly dataset: DatasetView }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void };

/** By state and not by Suspense, which would keep its fallback on the screen for 300 ms however soon the data are there. */
export function useLoadedDataset(
  firstLoad: Promise<DatasetView>,
  reload: () => Promise<DatasetView>,
): DatasetState {
  const [loading, setLoading] = useState(firstLoad);
  const [state, setState] = useState<DatasetState>({ kind: 'loading' });
  useEffect(() => {
    let isGone = false;
    const retry = (): void => {
      setState({ kind: 'loading' });
      setLoading(reload());
    };
    loading.then(
      (dataset) => {
        if (!isGone) setState({ kind: 'ready', dataset });
      },
      (error: unknown) => {
        if (!isGone) setState({ kind: 'failed', error, retry });
      },
    );
    return () => {
      isGone = true;
    };
  }, [loading, reload]);
  return state;
}
