/**
 * What handles everything that is kept at once: a restore from the chosen file to the written rows, and the daily
 * snapshot. It runs in a worker, since 50 MB of JSON would hold the page up; where a worker cannot be started (file:// in
 * some browsers) the same code runs in the page.
 */
import { readBackup, type FileProblem, type ReadBackup } from './envelope.ts';
import { openStore } from './note-store.ts';
import type { Outcome } from './repository.ts';
import type { RestoreChoice, RestorePlan } from './restore-plan.ts';
import type { RestoreResult, Stamp, Vault } from './vault.ts';

/** Text of this length cannot be held as one string in every browser. */
const MOST_BYTES = 200_000_000;

export type Inspection =
  | { readonly ok: true; readonly plan: RestorePlan }
  | {
      readonly ok: false;
      readonly problem: FileProblem | { readonly code: 'store'; readonly detail: string };
    };

export interface RestoreSession {
  readonly inspect: (file: Blob) => Promise<Inspection>;
  /** Writes what was inspected. */
  readonly apply: (choice: RestoreChoice, stamp: Stamp) => Promise<Outcome<RestoreResult>>;
  /** True where a snapshot was made. */
  readonly daily: (stamp: Stamp) => Promise<Outcome<boolean>>;
}

export type Method = keyof RestoreSession;
export type Given<M extends Method> = Parameters<RestoreSession[M]>;
export type Answer<M extends Method> = Awaited<ReturnType<RestoreSession[M]>>;
/** A call as it travels to the worker; the answer comes back by the port that travels with it. */
export type Call = { readonly [M in Method]: { readonly method: M; readonly given: Given<M> } }[Method];

async function inspect(file: Blob, vault: Vault, keep: (backup: ReadBackup) => void): Promise<Inspection> {
  if (file.size > MOST_BYTES) return { ok: false, problem: { code: 'too-large', detail: String(file.size) } };
  const reading = readBackup(await file.text());
  if (!reading.ok) return reading;
  const plan = await vault.plan(reading.backup);
  if (!plan.ok) return { ok: false, problem: { code: 'store', detail: plan.failure.detail } };
  keep(reading.backup);
  return { ok: true, plan: plan.value };
}

export function localSession(vault: Vault = openStore().vault): RestoreSession {
  let read: ReadBackup | null = null;
  return {
    inspect: (file) => inspect(file, vault, (backup) => (read = backup)),
    apply: async (choice, stamp) => {
      if (read === null) return { ok: false, failure: { reason: 'invalid', detail: 'nothing inspected' } };
      return vault.restore(read, choice, stamp);
    },
    daily: (stamp) => vault.daily(stamp),
  };
}
