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
export async function registerServiceWorker({ onKept, onWaiting, onReplaced }: WorkerNews): Promise<void> {
  if (!isPossible()) return;
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox('./sw.js', { scope: './' });
  let isTaking = false;
  worker.addEventListener('activated', ({ isUpdate }) => {
    if (isUpdate !== true) onKept();
  });
  worker.addEventListener('waiting', () =>
    onWaiting(() => {
      isTaking = true;
      worker.messageSkipWaiting();
    }),
  );
  worker.addEventListener('controlling', ({ isUpdate }) => {
    if (isTaking) location.reload();
    else if (isUpdate === true) onReplaced();
  });
  await worker.register({ immediate: true });
}
