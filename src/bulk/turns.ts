/**
 * Long work that gives way: what is done row by row is done in turns of a few milliseconds, and the page can paint and
 * answer in between.
 */
import type { Steps } from '../domain/collections/steps.ts';

/** Half a frame: what the page has to draw or answer in between is not felt to wait. */
const TURN_MS = 8;

/** The next task; a timer would add some milliseconds to each turn. */
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

/** To be awaited between the steps of long work: at once while the turn lasts, else the next task. Throws once it is aborted. */
export function turns(signal?: AbortSignal): () => Promise<void> {
  let until = performance.now() + TURN_MS;
  return async () => {
    if (performance.now() < until) return;
    await nextTask();
    signal?.throwIfAborted();
    until = performance.now() + TURN_MS;
  };
}

/** Work that can be put down wherever it yields, in turns. */
export async function inTurns<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  const breathe = turns(signal);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await breathe();
  }
}

/** A model whose parts are made when they are first asked for (`partsOf`), with all of them made in turns. */
export async function partsInTurns<T extends object>(model: T, signal?: AbortSignal): Promise<T> {
  const breathe = turns(signal);
  for (const part of Object.keys(model)) {
    Reflect.get(model, part);
    await breathe();
  }
  return model;
}
