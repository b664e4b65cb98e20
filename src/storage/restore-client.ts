/** The page's side of a restore or a snapshot. */
import type { StorageFailure } from './repository.ts';
import type { Answer, Given, Method, RestoreSession } from './restore-session.ts';

export interface OpenSession extends RestoreSession {
  readonly close: () => void;
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./restore-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/** Rejects where the worker breaks. */
function ask<M extends Method>(worker: Worker, method: M, ...given: Given<M>): Promise<Answer<M>> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<Answer<M>>) => {
      resolve(data);
      port1.close();
    });
    port1.start();
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
    worker.postMessage({ method, given }, { transfer: [port2] });
  });
}

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const failed = (error: unknown): { readonly ok: false; readonly failure: StorageFailure } => ({
  ok: false,
  failure: { reason: 'other', detail: detailOf(error) },
});

export async function openRestore(): Promise<OpenSession> {
  const worker = startWorker();
  if (worker === null) {
    const { localSession } = await import('./restore-session.ts');
    return { ...localSession(), close: () => {} };
  }
  return {
    inspect: (file) =>
      ask(worker, 'inspect', file).catch((error: unknown) => ({
        ok: false,
        problem: { code: 'store', detail: detailOf(error) },
      })),
    apply: (choice, stamp) => ask(worker, 'apply', choice, stamp).catch(failed),
    daily: (stamp) => ask(worker, 'daily', stamp).catch(failed),
    close: () => worker.terminate(),
  };
}
