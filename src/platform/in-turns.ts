import type { Sliced } from '../domain/sliced.ts';

/** Half a frame: what the page has to draw or answer in between is not felt to wait. */
const TURN_MS = 8;

/** The next task; a timer would add some milliseconds to each turn. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** Runs long work in turns of a few milliseconds; short work is done before the first of them ends. */
export async function inTurns<T>(work: Sliced<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const until = performance.now() + TURN_MS;
    while (performance.now() < until) {
      const step = work.next();
      if (step.done === true) return step.value;
    }
    await nextTask();
    signal?.throwIfAborted();
  }
}
