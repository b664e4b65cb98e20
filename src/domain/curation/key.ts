/** What a correction speaks of: in one person's corrections there is one for each. */
import type { Correction } from './curation.ts';

/** `t-0123456789:value`, `t-0123456789:reject`, `p-…:record`, `a-0123456789:issuer`, `synonym:规上工业增加值`. */
export function correctionKey(correction: Correction): string {
  if (correction.action === 'synonym') return `synonym:${correction.from}`;
  if (correction.action === 'article') return `${correction.article}:${correction.change.field}`;
  const what =
    correction.action === 'change'
      ? correction.change.field
      : correction.action === 'add'
        ? 'record'
        : 'reject';
  return `${correction.target}:${what}`;
}

/** Id of the commitment that a correction speaks of; null: of a policy, or of a name. */
export const targetOf = (correction: Correction): string | null =>
  'target' in correction ? correction.target : null;

const ORDER = { article: 0, add: 1, change: 2, reject: 3, synonym: 4 } as const;

/** Policies first, since commitments take over from them. Rejections after changes: a change of a rejected target would otherwise look for another one that is like it. */
export const inOrder = (corrections: readonly Correction[]): Correction[] =>
  corrections.toSorted((a, b) => ORDER[a.action] - ORDER[b.action]);
