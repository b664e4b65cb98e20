/** A thread that reads one document after another as it is told, and says how each went; see threads.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { READ } from '../pipeline.ts';
import type { SourceText } from '../read/types.ts';
import { UnreadableDocument, type UnreadableReason } from '../read/unreadable.ts';
import { messageOf } from '../output/words.ts';
import { readingEffects, type KeptPlace } from './disk.ts';
import { folderOf, read, type Input } from './read.ts';

export interface ThreadWork {
  readonly input: Input;
  /** Whether the document is kept for the one who asks, or its text is sent. */
  readonly wants: 'part' | 'text';
}

export type ThreadAnswer =
  /** It has started, and the time of a document counts from now on. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'step' }
  /** It was read and kept. */
  | { readonly kind: 'kept'; readonly bytes: number }
  | { readonly kind: 'text'; readonly source: SourceText }
  | { readonly kind: 'problem'; readonly message: string; readonly reason: UnreadableReason | undefined };

const isPlace = (data: unknown): data is KeptPlace =>
  typeof data === 'object' && data !== null && 'directory' in data && 'version' in data;

const place: unknown = workerData;
if (!isPlace(place) || !parentPort) throw new Error('a thread must be told where to keep what it reads');
const port = parentPort;
const say = (answer: ThreadAnswer): void => port.postMessage(answer);
const onProgress = (): void => say({ kind: 'step' });
const effects = { ...readingEffects(place), onProgress };

async function textOf({ name, path }: Input): Promise<ThreadAnswer> {
  const { characterMap } = effects;
  try {
    const bytes = effects.readBytes(path);
    return {
      kind: 'text',
      source: await READ.run({ name, folder: folderOf(path), bytes, characterMap, onProgress }),
    };
  } catch (error) {
    const reason = error instanceof UnreadableDocument ? error.reason : undefined;
    return { kind: 'problem', message: messageOf(error), reason };
  }
}

async function partOf(input: Input): Promise<ThreadAnswer> {
  const outcome = await read(input, effects);
  if ('problem' in outcome) return { kind: 'problem', message: outcome.problem, reason: undefined };
  return { kind: 'kept', bytes: outcome.bytes };
}

port.on('message', ({ input, wants }: ThreadWork) => {
  void (wants === 'text' ? textOf(input) : partOf(input)).then(say, (error: unknown) => {
    // The disk is full, for example: no document is to blame, and all threads end.
    setImmediate(() => {
      throw error;
    });
  });
});
say({ kind: 'ready' });
