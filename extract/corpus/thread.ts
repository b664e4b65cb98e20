/** A thread that reads the documents it is given, keeps them, and says how many bytes each had; see threads.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { readingEffects, type KeptPlace } from './disk.ts';
import { read, type Input } from './read.ts';

export interface ThreadWork {
  readonly place: KeptPlace;
  readonly inputs: readonly Input[];
}

const isWork = (data: unknown): data is ThreadWork =>
  typeof data === 'object' && data !== null && 'place' in data && 'inputs' in data;

const work: unknown = workerData;
if (!isWork(work)) throw new Error('a thread must be told what to read and where to keep it');
const effects = readingEffects(work.place);
for (const input of work.inputs) {
  const outcome = await read(input, effects);
  parentPort?.postMessage('bytes' in outcome ? outcome.bytes : 0);
}
