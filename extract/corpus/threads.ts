/** Several threads at work, each with a few documents in hand. */
import { Worker } from 'node:worker_threads';
import type { StorePlace } from './disk.ts';
import type { Hands } from './hands.ts';
import type { Input, ReadOutcome, WrittenDocument, Writing } from './tasks.ts';

export type Task =
  { readonly do: 'read'; readonly input: Input } | { readonly do: 'write'; readonly writing: Writing };
export type TaskOutcome =
  | { readonly did: 'read'; readonly outcome: ReadOutcome }
  | { readonly did: 'write'; readonly written: WrittenDocument }
  | { readonly did: 'fail'; readonly message: string };

/** Documents that a thread has to read at a time: while it reads one, the next is on its way. */
const READ_IN_HAND = 2;

/** @param place where the threads keep what they read */
export function threadHands(count: number, place: StorePlace): Hands {
  const workers = Array.from(
    { length: count },
    () => new Worker(new URL('./thread.mjs', import.meta.url), { workerData: place }),
  );
  return {
    read: (inputs, onRead) =>
      runAll(
        workers,
        inputs.map((input) => ({ do: 'read', input })),
        READ_IN_HAND,
        (index, done) => {
          if (done.did === 'read') onRead(index, done.outcome);
        },
      ),
    write: (writings, onWritten) =>
      runAll(
        workers,
        writings.map((writing) => ({ do: 'write', writing })),
        // All at once, since the thread that hands out has files of its own to write meanwhile.
        Math.ceil(writings.length / count),
        (index, done) => {
          if (done.did === 'write') onWritten(index, done.written);
        },
      ),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** Hands the tasks out in order, so many to a thread at a time. @throws what a thread throws */
async function runAll(
  workers: readonly Worker[],
  tasks: readonly Task[],
  inHand: number,
  onDone: (index: number, outcome: TaskOutcome) => void,
): Promise<void> {
  const queue = tasks.entries();
  await Promise.all(workers.map((worker) => runOn(worker, queue, inHand, onDone)));
}

function runOn(
  worker: Worker,
  queue: IterableIterator<[number, Task]>,
  most: number,
  onDone: (index: number, outcome: TaskOutcome) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const inHand: number[] = [];
    const handOut = (): void => {
      const { value, done } = queue.next();
      if (done) return;
      inHand.push(value[0]);
      worker.postMessage(value[1]);
    };
    const settle = (end: () => void): void => {
      worker.off('message', onMessage);
      worker.off('error', reject);
      end();
    };
    const onMessage = (outcome: TaskOutcome): void => {
      // A thread answers in the order in which it was asked.
      const index = inHand.shift() ?? 0;
      if (outcome.did === 'fail') {
        settle(() => reject(new Error(outcome.message)));
        return;
      }
      handOut();
      onDone(index, outcome);
      if (inHand.length === 0) settle(resolve);
    };
    worker.on('message', onMessage);
    worker.on('error', reject);
    for (let i = 0; i < most; i += 1) handOut();
    if (inHand.length === 0) settle(resolve);
  });
}
