/** What a correction speaks of: in one person's corrections there is one for each. */
import type { Correction } from './curation.ts';

/** `t-0123456789:value`, `t-0123456789:reject`, `p-…:record`. */
export function correctionKey(correction: Correction): string {
  const what =
    correction.action === 'change'
      ? correction.change.field
      : correction.action === 'add'
        ? 'record'
        : 'reject';
  return `${correction.target}:${what}`;
}

const ORDER = { add: 0, change: 1, reject: 2 } as const;

/** Rejections last: a change of a rejected target would otherwise look for another one that is like it. */
export const inOrder = (corrections: readonly Correction[]): Correction[] =>
  corrections.toSorted((a, b) => ORDER[a.action] - ORDER[b.action]);
