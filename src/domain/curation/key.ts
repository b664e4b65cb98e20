/** What a correction speaks of: in one person's corrections there is one for each. */
import type { Correction } from './curation.ts';

/** `t-0123456789:value`, `t-0123456789:reject`, `t-0123456789:agreed`, `p-…:record`. */
export const correctionKey = (correction: Correction): string =>
  `${correction.target}:${correction.action === 'change' ? correction.change.field : WHAT[correction.action]}`;

const WHAT = { add: 'record', confirm: 'agreed', reject: 'reject' } as const;

/** What was read alike is the record as it was corrected. */
const ORDER = { add: 0, change: 1, confirm: 2, reject: 3 } as const;

/** Rejections last: a change of a rejected target would otherwise look for another one that is like it. */
export const inOrder = (corrections: readonly Correction[]): Correction[] =>
  corrections.toSorted((a, b) => ORDER[a.action] - ORDER[b.action]);
