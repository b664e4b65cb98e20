/** The service worker, which keeps a copy of the whole page for use without a network. Registered after the first paint. */

export interface WorkerNews {
  /** Everything is kept: the page works offline from now on. Said once, after the first visit. */
  readonly onKept: () => void;
  /** A newer page waits; `take` lets it take over and loads it. Nothing happens until then. */
  readonly onWaiting: (take: () => void) => void;
  /** Another tab let the newer page take over: this one goes on as it is until it is loaded again. */
  readonly onReplaced: () => void;
}

/** Whether this page can have one: not from `file://`, not without a secure context. */
function isPossible(): boolean {
  return 'serviceWorker' in navigator && window.isSecureContext && location.protocol.startsWith('http');
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
    if (worker.state === 'activated' && isFirst) news.onKept();
    if (worker.state === 'installed' && !isFirst)
      news.onWaiting(() => {
        isTaking = true;
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, unlike a window, has none.
        worker.postMessage({ type: 'SKIP_WAITING' });
      });
  };
  if (registration.waiting !== null) tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => tell(worker));
  });
}
