/** The files that wait to be read, one after another, whatever screen is open meanwhile. */
import { MAX_BYTES } from '../../domain/reading/patience.ts';
import { openExtraction, type Extracted, type Progress, type ReadNote } from '../../platform/extraction.ts';
import type { JobProblem } from '../../ui/trouble/read-problem.ts';

export type JobState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly progress: Progress }
  | { readonly kind: 'failed'; readonly problem: JobProblem }
  /** `wasHere`: the same file had been imported before; what was decided on it stands. */
  | {
      readonly kind: 'done';
      readonly id: string;
      readonly found: number;
      readonly wasHere: boolean;
      readonly notes: readonly ReadNote[];
    };

export interface Job {
  readonly key: number;
  readonly name: string;
  readonly size: number;
  readonly state: JobState;
}

export type Kept =
  | { readonly ok: true; readonly id: string; readonly wasHere: boolean }
  | { readonly ok: false; readonly detail: string };
export type Keep = (extracted: Extracted, size: number) => Promise<Kept>;

export interface Queue {
  readonly add: (files: readonly File[]) => void;
  /** Stops the one that is read; takes out the one that waits; forgets the one that is over. */
  readonly remove: (key: number) => void;
  readonly jobs: () => readonly Job[];
  readonly subscribe: (onChange: () => void) => () => void;
}

const FIRST: Progress = { stage: 'read', done: 0, total: 0 };
const wordOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function createQueue(keep: Keep): Queue {
  const extraction = openExtraction();
  const files = new Map<number, File>();
  const listeners = new Set<() => void>();
  let jobs: readonly Job[] = [];
  let last = 0;
  let isRunning = false;

  const become = (next: readonly Job[]): void => {
    jobs = next;
    for (const listener of listeners) listener();
  };
  const set = (key: number, state: JobState): void =>
    become(jobs.map((job) => (job.key === key ? { ...job, state } : job)));
  const fail = (key: number, problem: JobProblem): void => set(key, { kind: 'failed', problem });

  const readOne = async ({ key, name, size }: Job): Promise<void> => {
    if (size > MAX_BYTES) return fail(key, { code: 'too-large', of: 'bytes', limit: MAX_BYTES });
    set(key, { kind: 'reading', progress: FIRST });
    const bytes = await bytesOf(files.get(key));
    // Stopped before the reader had it.
    if (!files.has(key)) return fail(key, { code: 'stopped' });
    if (typeof bytes === 'string') return fail(key, { code: 'not-opened', detail: bytes });
    const outcome = await extraction.read(name, bytes, (progress) => set(key, { kind: 'reading', progress }));
    if (!outcome.ok) return fail(key, outcome.problem);
    const kept = await keep(outcome.extracted, size);
    if (!kept.ok) return fail(key, { code: 'not-kept', detail: kept.detail });
    const { id, wasHere } = kept;
    const { targets, notes } = outcome.extracted;
    return set(key, { kind: 'done', id, wasHere, found: targets.length, notes });
  };

  const run = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    for (let job = nextOf(jobs); job !== undefined; job = nextOf(jobs)) {
      const { key } = job;
      await readOne(job).catch((error: unknown) => fail(key, { code: 'crashed', detail: wordOf(error) }));
      files.delete(key);
    }
    isRunning = false;
  };

  return {
    add: (chosen) => {
      const added = chosen.map((file): Job => {
        last += 1;
        files.set(last, file);
        return { key: last, name: file.name, size: file.size, state: { kind: 'waiting' } };
      });
      become([...jobs, ...added]);
      void run();
    },
    remove: (key) => {
      const job = jobs.find((candidate) => candidate.key === key);
      files.delete(key);
      if (job?.state.kind === 'reading') return extraction.stop();
      return become(jobs.filter((other) => other.key !== key));
    },
    jobs: () => jobs,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

const nextOf = (jobs: readonly Job[]): Job | undefined => jobs.find(({ state }) => state.kind === 'waiting');

/** The file's bytes, or the browser's word on why not: it was moved or changed since it was chosen. */
async function bytesOf(file: File | undefined): Promise<ArrayBuffer | string> {
  try {
    return (await file?.arrayBuffer()) ?? '';
  } catch (error) {
    return wordOf(error);
  }
}
