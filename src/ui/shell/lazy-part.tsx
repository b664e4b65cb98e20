import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { loadLaterWords, type Part } from '../../i18n/load.ts';

interface Loaded<P> {
  readonly default: ComponentType<P>;
}

export type LazyPart<P> = ComponentType<P> & { readonly load: () => Promise<void> };

/**
 * A part of the page that is fetched when it is first shown, or by `load`, with `opening` in its place until then. React's
 * own `lazy` keeps a fallback on the screen for 300 ms, however soon the part is there.
 */
export function firstPart<P extends object>(
  fetch: () => Promise<Loaded<P>>,
  opening: ReactNode,
): LazyPart<P> {
  let Part: ComponentType<P> | null = null;
  const load = async (): Promise<void> => {
    Part ??= (await fetch()).default;
  };
  function Shown(props: P) {
    const [state, setState] = useState<{ readonly error: unknown } | 'ready' | null>(() =>
      Part === null ? null : 'ready',
    );
    const isReady = state === 'ready';
    useEffect(() => {
      // Not where the part stands by now: it may have come after this was drawn without it.
      if (isReady) return;
      load().then(
        () => setState('ready'),
        (error: unknown) => setState({ error }),
      );
    }, [isReady]);
    // The boundary around the part says so.
    if (state !== null && !isReady) throw state.error;
    if (Part !== null) return <Part {...props} />;
    return opening;
  }
  return Object.assign(Shown, { load });
}

/** One that says what the first visit does not. `words`: what few others say. */
export function lazyPart<P extends object>(
  fetch: () => Promise<Loaded<P>>,
  opening: ReactNode,
  ...words: readonly Part[]
): LazyPart<P> {
  return firstPart(async () => (await Promise.all([fetch(), loadLaterWords(...words)]))[0], opening);
}
