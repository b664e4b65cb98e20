/**
 * What became of the commitment that a note hangs on. Notes never move by themselves: this says what is so, and where a
 * vanished commitment may have gone.
 */
import type { TargetRow } from '../dataset/target-index.ts';
import type { DatasetView } from '../dataset/view.ts';
import { fingerprintOf, isChanged } from '../dataset/fingerprint.ts';
import type { Fingerprint } from '../dataset/schema.ts';
import { likeFingerprint, WORTH_A_LOOK } from '../match/fingerprints.ts';
import type { Match } from '../match/match.ts';

export type Suggestion = Match<TargetRow>;

export type Home =
  /** In a part of the dataset that is not there yet. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'same'; readonly row: TargetRow }
  /** Value, unit or deadline differ from what they were when the note was written. */
  | { readonly kind: 'changed'; readonly row: TargetRow }
  /** The figure stands, the name or the scope is another. */
  | { readonly kind: 'reworded'; readonly row: TargetRow }
  | { readonly kind: 'orphan'; readonly suggestions: readonly Suggestion[] };

const MOST = 3;

export function rowFingerprint(row: TargetRow, dataset: DatasetView, quote = ''): Fingerprint {
  return fingerprintOf(row, dataset.policyById.get(row.articleId)?.article, quote);
}

/** Rows of the same region and kind that read like the vanished commitment, the likeliest first. */
export const suggestHomes = (fingerprint: Fingerprint, dataset: DatasetView): Suggestion[] =>
  likeFingerprint(WORTH_A_LOOK, fingerprint, dataset.rows, (row) => rowFingerprint(row, dataset)).slice(
    0,
    MOST,
  );

export function homeOf(targetId: string, fingerprint: Fingerprint, dataset: DatasetView): Home {
  const row = dataset.rowById.get(targetId);
  if (row === undefined && dataset.isElsewhere?.(targetId) === true) return { kind: 'elsewhere' };
  if (row === undefined) return { kind: 'orphan', suggestions: suggestHomes(fingerprint, dataset) };
  if (isChanged(fingerprint, row)) return { kind: 'changed', row };
  const isReworded = fingerprint.indicator !== row.indicator || fingerprint.scope !== row.scope;
  return { kind: isReworded ? 'reworded' : 'same', row };
}
