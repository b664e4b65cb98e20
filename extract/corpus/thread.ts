/** A thread that reads and writes documents as it is told; see threads.ts for the other end. */
import { parentPort, workerData } from 'node:worker_threads';
import { taskEffects, type StorePlace } from './disk.ts';
import { read, write } from './tasks.ts';
import type { Task, TaskOutcome } from './threads.ts';

const isPlace = (data: unknown): data is StorePlace =>
  typeof data === 'object' && data !== null && 'directory' in data && 'version' in data;

const place: unknown = workerData;
if (!isPlace(place)) throw new Error('a thread must be told where parts are kept');
const effects = taskEffects(place);

async function perform(task: Task): Promise<TaskOutcome> {
  if (task.do === 'read') return { did: 'read', outcome: await read(task.input, effects) };
  return { did: 'write', written: write(task.writing, effects) };
}

async function answer(task: Task): Promise<void> {
  try {
    parentPort?.postMessage(await perform(task));
  } catch (error) {
    parentPort?.postMessage({ did: 'fail', message: error instanceof Error ? error.message : String(error) });
  }
}

// One after the other: the other end takes answers in the order of its questions.
let last = Promise.resolve();
parentPort?.on('message', (task: Task) => {
  last = last.then(() => answer(task));
});
