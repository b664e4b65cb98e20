/** Several threads that read documents and keep them, so that the one that asks finds them read. */
import { Worker } from 'node:worker_threads';
import type { KeptPlace } from './disk.ts';
import type { Input } from './read.ts';
import type { ThreadWork } from './thread.ts';

/** @param onRead gets the bytes of each document @throws what a thread throws; then all have ended */
export async function readAhead(
  inputs: readonly Input[],
  count: number,
  place: KeptPlace,
  onRead: (bytes: number) => void,
): Promise<void> {
  const workers = Array.from({ length: count }, (_, k) => {
    const workerData: ThreadWork = { place, inputs: inputs.filter((_input, i) => i % count === k) };
    return new Worker(new URL('./thread.mjs', import.meta.url), { workerData });
  });
  try {
    await Promise.all(workers.map((worker) => ended(worker, onRead)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

const ended = (worker: Worker, onRead: (bytes: number) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    worker
      .on('message', onRead)
      .on('error', reject)
      .on('exit', () => resolve());
  });
