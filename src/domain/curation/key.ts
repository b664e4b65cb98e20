/** What a correction speaks of: in one person's corrections there is one for each. */
import type { Correction } from './curation.ts';

const WHAT = { add: 'record', confirm: 'agreed', reject: 'reject' } as const;

/** `t-0123456789:value`, `t-0123456789:agreed`, `p-…:record`, `a-0123456789:issuer`, `synonym:规上工业增加值`, `indicator:粮食产量`. */
export function correctionKey(correction: Correction): string {
  if (correction.action === 'indicator') return `indicator:${correction.key}`;
  if (correction.action === 'synonym') return `synonym:${correction.from}`;
  if (correction.action === 'article') return `${correction.article}:${correction.change.field}`;
  const what = correction.action === 'change' ? correction.change.field : WHAT[correction.action];
  return `${correction.target}:${what}`;
}

/** Id of the commitment that a correction speaks of; null: of a policy, or of a name. */
export const targetOf = (correction: Correction): string | null =>
  'target' in correction ? correction.target : null;

const ORDER = { article: 0, add: 1, change: 2, confirm: 3, reject: 4, synonym: 5, indicator: 6 } as const;

/**
 * Policies first, since commitments take over from them; what was read alike is the record as it was corrected; rejections
 * after changes, since a change of a rejected target would look for another one that is like it.
 */
export const inOrder = (corrections: readonly Correction[]): Correction[] =>
  corrections.toSorted((a, b) => ORDER[a.action] - ORDER[b.action]);
