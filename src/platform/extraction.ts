/** The page's side of the extractor: one background thread, asked by messages, that can be stopped at any moment. */
import type { DocumentOverrides } from '../domain/curation/article-overrides.ts';
import type { TermLabel } from '../domain/dataset/target-index.ts';
import type { Ledger, Observation, PolicyDocument, Region, Target } from '../domain/dataset/schema.ts';
import { IDLE_SECONDS } from '../domain/reading/patience.ts';
import { Patience } from '../domain/reading/patience.ts';
import { loadCharacterMap } from './character-map.ts';

/** A document as decoded text; what the extractor's readers say of it travels with it. */
interface SourceText {
  readonly name: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
  readonly text: string;
  /** The offset at which each page begins; undefined for what has no pages. */
  readonly pages?: readonly number[];
}

/** What a person should know about a text that was read, but not quite as it lay there. */
export type ReadNote =
  | { readonly code: 'replaced-characters' | 'left-out-page-lines' | 'pictures'; readonly count: number }
  | { readonly code: 'pages-without-text'; readonly pages: readonly number[] }
  | { readonly code: 'encoding'; readonly encoding: string };

export interface Extracted {
  readonly document: PolicyDocument;
  readonly targets: readonly Target[];
  readonly observations: readonly Observation[];
  readonly ledger: Ledger;
  readonly text: string;
  /** Names of the indicator families that the targets belong to. */
  readonly families: readonly TermLabel[];
  /** Of the file's reader; empty when a text is read again. */
  readonly notes: readonly ReadNote[];
}

/** In this order. `done` of `total` counts pages or articles where there are some to count, else both are 0. */
const STAGES = ['read', 'interpret', 'merge'] as const;
type Stage = (typeof STAGES)[number];

export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
}

/** Why a file was not read: as its reader says it, or because the thread broke or was stopped. */
export type ReadProblem =
  | { readonly code: 'empty' | 'encrypted' | 'scanned' | 'damaged' | 'unknown-encoding' | 'stopped' }
  /** The program that reads such files did not come: there is no network, and it is not kept yet. */
  | { readonly code: 'no-reader' }
  /** It looks behind in its rules, which Safari does from 16.4. */
  | { readonly code: 'old-browser' }
  /** `found` is the extension that fits the content; empty where it is not known. */
  | { readonly code: 'mislabelled' | 'unsupported'; readonly found: string }
  | {
      readonly code: 'too-large';
      readonly of: 'bytes' | 'inflated-bytes' | 'characters' | 'figures' | 'pages' | 'elements';
      readonly limit: number;
    }
  /** It came no step forward for so long: the thread was ended. */
  | { readonly code: 'too-slow'; readonly seconds: number }
  | { readonly code: 'too-much-memory'; readonly megabytes: number }
  | { readonly code: 'crashed'; readonly detail: string };

export type Request =
  | { readonly id: number; readonly kind: 'read'; readonly name: string; readonly bytes: ArrayBuffer }
  | {
      readonly id: number;
      readonly kind: 'reread';
      readonly source: SourceText;
      readonly overrides: DocumentOverrides;
      readonly before: readonly (Target | Observation)[];
    }
  | { readonly id: number; readonly kind: 'place'; readonly name: string }
  /** Answers a wish for a character map; null: there is none. */
  | { readonly kind: 'map'; readonly name: string; readonly bytes: Uint8Array | null };

export type Reply =
  /** The thread cannot know where the page keeps its files: it asks for a character map. */
  | { readonly kind: 'map'; readonly name: string }
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly kind: 'read'; readonly extracted: Extracted }
  | { readonly id: number; readonly kind: 'failed'; readonly problem: ReadProblem }
  | { readonly id: number; readonly kind: 'place'; readonly region: Region | null };

type ReadOutcome =
  | { readonly ok: true; readonly extracted: Extracted }
  | { readonly ok: false; readonly problem: ReadProblem };

type OnProgress = (progress: Progress) => void;

/** One request after another; `stop` ends the one that runs and all that wait. */
export interface Extraction {
  readonly read: (name: string, bytes: ArrayBuffer, onProgress: OnProgress) => Promise<ReadOutcome>;
  readonly reread: (
    source: SourceText,
    overrides: DocumentOverrides,
    before: readonly (Target | Observation)[],
    onProgress: OnProgress,
  ) => Promise<ReadOutcome>;
  /** The place of a name that a person wrote; null where it is none, or more than one. */
  readonly place: (name: string) => Promise<Region | null>;
  readonly stop: () => void;
}

type Answer = Exclude<Reply, { kind: 'map' }>;

interface Waiting {
  readonly answer: (reply: Answer) => void;
  readonly onProgress: OnProgress;
  readonly patience: Patience;
}

const noProgress: OnProgress = () => {};

async function sendMap(worker: Worker, name: string): Promise<void> {
  const bytes = await loadCharacterMap(name).catch(() => null);
  worker.postMessage({ kind: 'map', name, bytes } satisfies Request, { transfer: [] });
}

function looksBehind(): boolean {
  try {
    return new RegExp('(?<=a)').source !== '';
  } catch {
    return false;
  }
}

/** The thread starts with the first request and again with the first one after a stop. */
export function openExtraction(): Extraction {
  let worker: Worker | null = null;
  let last = 0;
  const waiting = new Map<number, Waiting>();
  let clock: ReturnType<typeof setInterval> | undefined;
  // While one is waited for: a hostile file may keep the thread busy for ever.
  const watch = (): void => {
    clock ??= setInterval(() => {
      const isOver = [...waiting.values()].map(({ patience }) => patience.tick()).includes(true);
      if (isOver) end({ code: 'too-slow', seconds: IDLE_SECONDS });
    }, 1000);
  };
  const rest = (): void => {
    if (waiting.size > 0) return;
    clearInterval(clock);
    clock = undefined;
  };
  const end = (problem: ReadProblem): void => {
    worker?.terminate();
    worker = null;
    const all = [...waiting];
    waiting.clear();
    rest();
    for (const [id, { answer }] of all) answer({ id, kind: 'failed', problem });
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./extraction-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.kind === 'map') return void sendMap(started, data.name);
      const asked = waiting.get(data.id);
      // Who waits behind it waits on.
      for (const { patience } of waiting.values()) patience.step();
      if (data.kind === 'progress') return asked?.onProgress(data.progress);
      waiting.delete(data.id);
      rest();
      return asked?.answer(data);
    });
    started.addEventListener('error', ({ message }) =>
      // A thread that did not come has nothing to say.
      end(message ? { code: 'crashed', detail: message } : { code: 'no-reader' }),
    );
    return started;
  };
  const ask = (make: (id: number) => Request, transfer: Transferable[], onProgress: OnProgress) =>
    new Promise<Answer>((resolve) => {
      last += 1;
      if (!looksBehind()) return resolve({ id: last, kind: 'failed', problem: { code: 'old-browser' } });
      waiting.set(last, { answer: resolve, onProgress, patience: new Patience(IDLE_SECONDS) });
      watch();
      try {
        worker ??= start();
        worker.postMessage(make(last), { transfer });
      } catch (error) {
        end({ code: 'crashed', detail: error instanceof Error ? error.message : String(error) });
      }
    });
  return {
    read: async (name, bytes, onProgress) =>
      outcomeOf(await ask((id) => ({ id, kind: 'read', name, bytes }), [bytes], onProgress)),
    reread: async (source, overrides, before, onProgress) =>
      outcomeOf(await ask((id) => ({ id, kind: 'reread', source, overrides, before }), [], onProgress)),
    place: async (name) => {
      const reply = await ask((id) => ({ id, kind: 'place', name }), [], noProgress);
      return reply.kind === 'place' ? reply.region : null;
    },
    stop: () => end({ code: 'stopped' }),
  };
}

function outcomeOf(reply: Answer): ReadOutcome {
  if (reply.kind === 'read') return { ok: true, extracted: reply.extracted };
  const problem: ReadProblem =
    reply.kind === 'failed' ? reply.problem : { code: 'crashed', detail: reply.kind };
  return { ok: false, problem };
}
