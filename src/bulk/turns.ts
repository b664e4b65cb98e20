/**
 * Long work that gives way: what is done row by row is done in turns of a few milliseconds, and the page can paint and
 * answer in between. A step that takes less than 50 ms over 100,000 rows needs none of this.
 */

/** Half a frame: what the page has to draw or answer in between is not felt to wait. */
const TURN_MS = 8;
/** Items between two looks at the clock. */
const STEP = 16;
/** Items that are sorted in one go. */
const RUN = 2000;

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

/** As `map`, in turns. */
export async function mapInTurns<T, R>(
  items: Iterable<T>,
  of: (item: T) => R,
  signal?: AbortSignal,
): Promise<R[]> {
  const breathe = turns(signal);
  const made: R[] = [];
  for (const item of items) {
    made.push(of(item));
    if (made.length % STEP === 0) await breathe();
  }
  return made;
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

/** As `toSorted`, stable too, in turns: comparing fifty thousand Chinese words takes longer than a frame. */
export async function sortInTurns<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
  signal?: AbortSignal,
): Promise<T[]> {
  const breathe = turns(signal);
  let runs: T[][] = [];
  for (let from = 0; from < items.length; from += RUN) {
    runs.push(items.slice(from, from + RUN).sort(compare));
    await breathe();
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      longer.push(await merged(runs[at] ?? [], runs[at + 1] ?? [], compare, breathe));
    runs = longer;
  }
  return runs[0] ?? [];
}

async function merged<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
  breathe: () => Promise<void>,
): Promise<T[]> {
  const all: T[] = [];
  let next = 0;
  for (const item of left) {
    for (let other = right[next]; other !== undefined && compare(item, other) > 0; other = right[next]) {
      all.push(other);
      next += 1;
    }
    all.push(item);
    if (all.length % STEP === 0) await breathe();
  }
  return [...all, ...right.slice(next)];
}
