import type { Sliced } from '../domain/collections/sliced.ts';

/** Half a frame: what the page has to draw or answer in between is not felt to wait. */
const TURN_MS = 8;

/** The next task, so that the page can paint and answer; a timer would add some milliseconds to each turn. */
export function nextTask(): Promise<void> {
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

export type Started<T> =
  { readonly done: true; readonly value: T } | { readonly done: false; readonly rest: Sliced<T> };

/** One turn of the work; what is short is done in it. */
export function firstTurn<T>(work: Sliced<T>): Started<T> {
  const until = performance.now() + TURN_MS;
  while (performance.now() < until) {
    const step = work.next();
    if (step.done === true) return { done: true, value: step.value };
  }
  return { done: false, rest: work };
}

/** Runs long work in turns of a few milliseconds; an aborted one is put down between two of them. */
export async function inTurns<T>(work: Sliced<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const turn = firstTurn(work);
    if (turn.done) return turn.value;
    await nextTask();
    signal?.throwIfAborted();
  }
}

/** To be awaited between the steps of long work that waits for other things too: at once while the turn lasts, else the next task. */
export function turns(): () => Promise<void> {
  let until = performance.now() + TURN_MS;
  return async () => {
    if (performance.now() < until) return;
    await nextTask();
    until = performance.now() + TURN_MS;
  };
}
