import { useEffect, useState, type ComponentType, type ReactNode } from 'react';

/**
 * A part of the page that is fetched when it is first shown, with `opening` in its place until then. React's own `lazy`
 * keeps a fallback on the screen for 300 ms, however soon the part is there.
 */
export function lazyPart<P extends object>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
  opening: ReactNode,
): ComponentType<P> {
  let Part: ComponentType<P> | null = null;
  return function LazyPart(props: P) {
    const [state, setState] = useState<{ readonly error: unknown } | 'ready' | null>(null);
    useEffect(() => {
      if (Part !== null) return;
      load().then(
        (module) => {
          Part = module.default;
          setState('ready');
        },
        (error: unknown) => setState({ error }),
      );
    }, []);
    // The boundary around the part says so.
    if (state !== null && state !== 'ready') throw state.error;
    if (Part !== null) return <Part {...props} />;
    return opening;
  };
}
