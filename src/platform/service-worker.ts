/** The page's side of the service worker (src/offline/worker.ts), which keeps it for use without a network. */
import type { Kept, Wish } from '../offline/messages.ts';

export interface WorkerNews {
  /** Everything is kept by now: the page works offline from here on. Not said again on later visits. */
  readonly onKept: () => void;
  /** A newer page waits; `take` lets it take over and loads it. Nothing happens until then. */
  readonly onWaiting: (take: () => void) => void;
  /** Another tab let the newer page take over: this one goes on as it is until it is loaded again. */
  readonly onReplaced: () => void;
}

let kept: Kept | null = null;
const listeners = new Set<() => void>();

/** How much of the page is kept, as far as it is known; null: nothing of it, or it is not known yet. */
export const keptNow = (): Kept | null => kept;

export function watchKept(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** When the page has nothing else to do; Safari has no word for it. Returns the way to call it off. */
export function whenIdle(run: () => void, patience = 3000): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, patience);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run);
  return () => cancelIdleCallback(handle);
}

/** Whether this page can have one: not from `file://`, not without a secure context. */
function isPossible(): boolean {
  return 'serviceWorker' in navigator && window.isSecureContext && location.protocol.startsWith('http');
}

function wish(worker: ServiceWorker, what: Wish, transfer: Transferable[] = []): void {
  worker.postMessage(what, { transfer });
}

const keepMore = (worker: ServiceWorker): Promise<Kept> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<Kept>) => resolve(data));
    port1.start();
    wish(worker, { type: 'KEEP' }, [port2]);
  });

/** Step by step, and from where it was left on another visit. */
async function keepRest({ active }: ServiceWorkerRegistration, onKept: () => void): Promise<void> {
  if (active === null) return;
  for (let steps = 0; ; steps += 1) {
    const before = kept;
    const now = await keepMore(active);
    kept = now;
    for (const listener of listeners) listener();
    if (now.kept === now.all) return steps > 0 ? onKept() : undefined;
    const isStuck = now.hasFailed && now.kept === before?.kept;
    await new Promise<unknown>((resolve) => {
      if (isStuck) addEventListener('online', resolve, { once: true });
      else whenIdle(() => resolve(null), 100);
    });
  }
}

/** Does nothing where there is no service worker to be had. @throws where the browser refuses it. */
export async function registerServiceWorker(news: WorkerNews): Promise<void> {
  if (!isPossible()) return;
  const { serviceWorker } = navigator;
  // A page that no worker served knows no older one: what is installed is the first.
  const isFirst = serviceWorker.controller === null;
  let isTaking = false;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isTaking) location.reload();
    else if (!isFirst) news.onReplaced();
  });
  const registration = await serviceWorker.register('./sw.js', { scope: './' });
  const tell = (worker: ServiceWorker): void => {
    if (worker.state !== 'installed' || isFirst) return;
    news.onWaiting(() => {
      isTaking = true;
      wish(worker, { type: 'SKIP_WAITING' });
    });
  };
  if (registration.waiting !== null) tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => tell(worker));
  });
  await keepRest(await serviceWorker.ready, news.onKept);
}
