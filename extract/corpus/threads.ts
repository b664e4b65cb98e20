/**
 * Threads that read documents, so that the one that asks finds them read. A document that takes too long, or more memory
 * than it may, ends its thread and is said to do so; another thread goes on with the rest.
 */
import { Worker } from 'node:worker_threads';
import { Patience } from '../../src/domain/reading/patience.ts';
import { UnreadableDocument, type UnreadableReason } from '../read/unreadable.ts';
import type { SourceText } from '../read/types.ts';
import { codeOf } from '../output/words.ts';
import type { KeptPlace } from './disk.ts';
import type { Input } from './read.ts';
import type { ThreadAnswer, ThreadWork } from './thread.ts';

/** How much one document may ask of the machine. */
export interface FileLimits {
  /** Without a step forward (a page, an article). */
  readonly seconds: number;
  readonly megabytes: number;
}

type Outcome = Exclude<ThreadAnswer, { kind: 'ready' | 'step' }>;

/** Who is told how a worker goes on. */
interface Listener {
  readonly told: (answer: Exclude<ThreadAnswer, { kind: 'ready' }>) => void;
  readonly ended: (error: unknown) => void;
}

/** A worker that is started when it is first asked, and anew after it had to be ended. */
class Thread {
  private worker: Worker | undefined;
  private listener: Listener | undefined;
  /** Starting takes as long as the machine needs; no document is to blame. */
  private isReady = false;
  constructor(
    private readonly place: KeptPlace,
    private readonly limits: FileLimits,
  ) {}

  /** @throws what the thread throws that no document is to blame for */
  async ask(work: ThreadWork): Promise<Outcome> {
    const { megabytes } = this.limits;
    this.worker ??= this.start();
    this.worker.ref();
    try {
      return await this.answerOf(this.worker, work);
    } catch (error) {
      await this.end();
      const refused =
        codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY'
          ? refusal(work, { code: 'too-much-memory', megabytes })
          : error;
      if (!(refused instanceof UnreadableDocument)) throw refused;
      return { kind: 'problem', message: refused.message, reason: refused.reason };
    }
  }

  async end(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    this.listener = undefined;
    this.isReady = false;
    await worker?.terminate();
  }

  private start(): Worker {
    return new Worker(new URL('./thread.mjs', import.meta.url), {
      workerData: this.place,
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes },
    })
      .on('message', (answer: ThreadAnswer) => {
        if (answer.kind === 'ready') this.isReady = true;
        else this.listener?.told(answer);
      })
      .on('error', (error) => this.listener?.ended(error))
      .on('exit', (code) => this.listener?.ended(new Error(`a thread ended with code ${code}`)));
  }

  private answerOf(worker: Worker, work: ThreadWork): Promise<Outcome> {
    const { seconds } = this.limits;
    const patience = new Patience(seconds);
    let clock: NodeJS.Timeout | undefined;
    return new Promise<Outcome>((resolve, reject) => {
      this.listener = {
        told: (answer) => {
          if (answer.kind === 'step') patience.step();
          else resolve(answer);
        },
        ended: reject,
      };
      clock = setInterval(() => {
        if (this.isReady && patience.tick()) reject(refusal(work, { code: 'too-slow', seconds }));
      }, 1000);
      worker.postMessage(work);
    }).finally(() => {
      clearInterval(clock);
      worker.unref();
    });
  }
}

const refusal = ({ input }: ThreadWork, reason: UnreadableReason): UnreadableDocument =>
  new UnreadableDocument(input.name, reason);

export interface ThreadsAsked {
  readonly count: number;
  readonly place: KeptPlace;
  readonly limits: FileLimits;
  /** Gets the bytes of each document that has been read, 0 for one that could not be. */
  readonly onRead: (bytes: number) => void;
}

/** @returns why documents could not be read, by their path @throws what a thread throws; then all have ended */
export async function readAhead(
  inputs: readonly Input[],
  { count, place, limits, onRead }: ThreadsAsked,
): Promise<ReadonlyMap<string, string>> {
  const problems = new Map<string, string>();
  const left = inputs.values();
  const threads = Array.from({ length: count }, () => new Thread(place, limits));
  const work = async (thread: Thread): Promise<void> => {
    for (const input of left) {
      const outcome = await thread.ask({ input, wants: 'part' });
      if (outcome.kind === 'problem') problems.set(input.path, outcome.message);
      onRead(outcome.kind === 'kept' ? outcome.bytes : 0);
    }
  };
  try {
    await Promise.all(threads.map(work));
    return problems;
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** Reads texts for one who asks for no more, in one thread that keeps nobody from ending. */
export function textReader(place: KeptPlace, limits: FileLimits): (input: Input) => Promise<SourceText> {
  const thread = new Thread(place, limits);
  return async (input) => {
    const work = { input, wants: 'text' } as const;
    const outcome = await thread.ask(work);
    if (outcome.kind === 'text') return outcome.source;
    if (outcome.kind === 'problem' && outcome.reason) throw refusal(work, outcome.reason);
    throw new Error(outcome.kind === 'problem' ? outcome.message : 'a thread gave no text');
  };
}
