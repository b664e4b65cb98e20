/** The page's side of a restore or a snapshot. */
import type { Inspection, Reply, Request, RestoreSession } from './restore-session.ts';
import type { Outcome } from './repository.ts';
import type { RestoreChoice } from './restore-plan.ts';
import type { RestoreResult, Stamp } from './vault.ts';

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

async function inPage(): Promise<OpenSession> {
  const { localSession } = await import('./restore-session.ts');
  return { ...localSession(), close: () => {} };
}

function ask(worker: Worker, request: Request): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const onReply = (event: MessageEvent<Reply>): void => {
      if (event.data.id !== request.id) return;
      worker.removeEventListener('message', onReply);
      resolve(event.data);
    };
    worker.addEventListener('message', onReply);
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
    worker.postMessage(request, { transfer: [] });
  });
}

const broken = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function inspectIn(worker: Worker, file: Blob): Promise<Inspection> {
  try {
    const reply = await ask(worker, { id: 1, kind: 'inspect', file });
    if (reply.kind === 'inspect') return reply.result;
    return { ok: false, problem: { code: 'store', detail: reply.kind } };
  } catch (error) {
    return { ok: false, problem: { code: 'store', detail: broken(error) } };
  }
}

async function applyIn(worker: Worker, choice: RestoreChoice, stamp: Stamp): Promise<Outcome<RestoreResult>> {
  try {
    const reply = await ask(worker, { id: 2, kind: 'apply', choice, stamp });
    if (reply.kind === 'apply') return reply.result;
    return { ok: false, failure: { reason: 'other', detail: reply.kind } };
  } catch (error) {
    return { ok: false, failure: { reason: 'other', detail: broken(error) } };
  }
}

async function dailyIn(worker: Worker, stamp: Stamp): Promise<Outcome<boolean>> {
  try {
    const reply = await ask(worker, { id: 3, kind: 'daily', stamp });
    if (reply.kind === 'daily') return reply.result;
    return { ok: false, failure: { reason: 'other', detail: reply.kind } };
  } catch (error) {
    return { ok: false, failure: { reason: 'other', detail: broken(error) } };
  }
}

export async function openRestore(): Promise<OpenSession> {
  const worker = startWorker();
  if (worker === null) return inPage();
  return {
    inspect: (file) => inspectIn(worker, file),
    apply: (choice, stamp) => applyIn(worker, choice, stamp),
    daily: (stamp) => dailyIn(worker, stamp),
    close: () => worker.terminate(),
  };
}
