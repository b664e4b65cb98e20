import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { readHash, subscribeHash, writeHash } from '../../platform/hash.ts';
import type { ScreenId } from '../../url/screens.ts';
import { formatView, parseView, type ParsedView, type ViewState } from '../../url/view-state.ts';

export interface View {
  readonly parsed: ParsedView;
  readonly navigate: <S extends ScreenId>(
    state: ViewState<S>,
    options?: { readonly replace?: boolean },
  ) => void;
}

/** The view's state, which is the address's hash. */
export function useView(): View {
  const hash = useSyncExternalStore(subscribeHash, readHash);
  const parsed = useMemo(() => parseView(hash), [hash]);
  const navigate = useCallback(
    <S extends ScreenId>(state: ViewState<S>, options: { readonly replace?: boolean } = {}) => {
      writeHash(formatView(state), options.replace ?? false);
    },
    [],
  );
  return useMemo(() => ({ parsed, navigate }), [parsed, navigate]);
}

/** The same view, whose addresses say on which version of the dataset they were made. */
export function useVersionedView(view: View, version: string): View {
  return useMemo(() => {
    const { parsed, navigate } = view;
    const { state, problems } = parsed;
    const stamp = <S extends ScreenId>(given: ViewState<S>): ViewState<S> => ({
      ...given,
      common: { ...given.common, v: version },
    });
    return {
      parsed: { state: stamp(state), problems },
      navigate: (next, options) => navigate(stamp(next), options),
    };
  }, [view, version]);
}
