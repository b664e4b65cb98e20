/** From what the browser threw to what a person can do about it. */
import { Dexie } from 'dexie';
import type { Outcome, StorageFailure, StorageReason } from './repository.ts';

/** Dexie wraps what the browser threw, sometimes twice (closed, because opening failed, because the API is missing). */
function rootOf(error: unknown): unknown {
  return error instanceof Dexie.DexieError && error.inner instanceof Error ? rootOf(error.inner) : error;
}

const REASONS: ReadonlyMap<string, StorageReason> = new Map([
  ['QuotaExceededError', 'quota'],
  ['MissingAPIError', 'missing'],
  ['SecurityError', 'denied'],
  ['NotAllowedError', 'denied'],
  ['VersionError', 'newer'],
  ['ZodError', 'invalid'],
  ['$ZodError', 'invalid'],
  ['DatabaseClosedError', 'closed'],
  ['InvalidStateError', 'closed'],
  ['TransactionInactiveError', 'closed'],
]);

function reasonOf(root: Error): StorageReason {
  // Safari and old Chromium report a lost connection as UnknownError or AbortError with this in the text.
  if (/connection (?:is closing|to Indexed Database server lost)/iu.test(root.message)) return 'closed';
  if (/quota/iu.test(root.message)) return 'quota';
  return REASONS.get(root.name) ?? 'other';
}

export function failureOf(error: unknown): StorageFailure {
  const root = rootOf(error);
  // What the browser throws (DOMException) is an Error in today's browsers; anything else is shown as it is.
  if (!(root instanceof Error)) return { reason: 'other', detail: String(root) };
  return { reason: reasonOf(root), detail: `${root.name}: ${root.message}` };
}

export async function attempt<T>(run: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
