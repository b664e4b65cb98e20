/**
 * What became of the commitment that a note hangs on. Notes never move by themselves: this says what is so, and where a
 * vanished commitment may have gone.
 */
import type { TargetRow } from '../dataset/target-index.ts';
import type { DatasetView } from '../dataset/view.ts';
import { fingerprintOf, isChanged } from '../dataset/fingerprint.ts';
import { similarityWithoutQuote } from '../dataset/fingerprint-similarity.ts';
import type { Fingerprint } from '../dataset/schema.ts';

export interface Suggestion {
  readonly row: TargetRow;
  /** 0..1 */
  readonly score: number;
}

export type Home =
  | { readonly kind: 'same'; readonly row: TargetRow }
  /** Value, unit or deadline differ from what they were when the note was written. */
  | { readonly kind: 'changed'; readonly row: TargetRow }
  /** The figure stands, the name or the scope is another. */
  | { readonly kind: 'reworded'; readonly row: TargetRow }
  | { readonly kind: 'orphan'; readonly suggestions: readonly Suggestion[] };

/** A suggestion asks to be looked at; the extractor's own bar for keeping an id is 0.62. */
const WORTH_A_LOOK = 0.5;
const MOST = 3;

export function rowFingerprint(row: TargetRow, dataset: DatasetView, quote = ''): Fingerprint {
  return fingerprintOf(row, dataset.policyById.get(row.articleId)?.article, quote);
}

/** Rows of the same region and kind that read like the vanished commitment, the likeliest first. */
export function suggestHomes(fingerprint: Fingerprint, dataset: DatasetView): Suggestion[] {
  return dataset.rows
    .filter((row) => row.region.code === fingerprint.region && row.kind === fingerprint.kind)
    .map((row) => ({ row, score: similarityWithoutQuote(fingerprint, rowFingerprint(row, dataset)) }))
    .filter(({ score }) => score >= WORTH_A_LOOK)
    .toSorted((a, b) => b.score - a.score || (a.row.id < b.row.id ? -1 : 1))
    .slice(0, MOST);
}

export function homeOf(targetId: string, fingerprint: Fingerprint, dataset: DatasetView): Home {
  const row = dataset.rowById.get(targetId);
  if (row === undefined) return { kind: 'orphan', suggestions: suggestHomes(fingerprint, dataset) };
  if (isChanged(fingerprint, row)) return { kind: 'changed', row };
  const isReworded = fingerprint.indicator !== row.indicator || fingerprint.scope !== row.scope;
  return { kind: isReworded ? 'reworded' : 'same', row };
}
