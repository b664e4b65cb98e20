import { useEffect, useEffectEvent, useState } from 'react';
import { registerServiceWorker } from '../platform/service-worker.ts';

export type Update =
  | { readonly kind: 'none' }
  /** A newer page waits for a word. */
  | { readonly kind: 'waiting'; readonly take: () => void }
  /** Another tab has taken the newer page; this one must be loaded again at a good moment. */
  | { readonly kind: 'replaced' };

/** Keeps the page for offline use, and says when a newer one is there. It never loads the page by itself. */
export function useUpdate(onKept: () => void): Update {
  const [update, setUpdate] = useState<Update>({ kind: 'none' });
  const kept = useEffectEvent(onKept);
  useEffect(() => {
    if (!import.meta.env.PROD) return undefined;
    const register = (): void => {
      // Where the browser refuses, the page works as before, only not offline.
      registerServiceWorker({
        onKept: kept,
        onWaiting: (take) => setUpdate({ kind: 'waiting', take }),
        onReplaced: () => setUpdate({ kind: 'replaced' }),
      }).catch(() => {});
    };
    return whenIdle(register);
  }, []);
  return update;
}

/** After the first screen has been drawn and has loaded what it needs; Safari has no word for idle. Returns the way to call it off. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, 3000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run);
  return () => cancelIdleCallback(handle);
}
