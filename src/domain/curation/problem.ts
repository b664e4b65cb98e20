/** Why a correction was not applied: the data have moved on, and a person must look again. */
import type { Correction } from './curation.ts';

export type CurationProblemCode =
  /** No target has its id, and none is like the one it was made for. */
  | 'target-gone'
  /** No policy has its id, and none of its document its title. */
  | 'article-gone'
  /** No commitment and no result has the name that is to be another. */
  | 'name-gone'
  /** The field holds neither the old value nor the new one. */
  | 'old-differs'
  /** The machine reads by now what the person wrote: the correction can go. */
  | 'already-so'
  /** No document has the hash or the file name. */
  | 'document-gone'
  /** The quoted sentence stands nowhere in the document, or in several places and none of them its own. */
  | 'quote-not-found'
  /** The machine finds the commitment by now, under the id in `found`: the correction can go. */
  | 'already-found'
  /** Another target has the id already. */
  | 'id-taken';

export interface CurationProblem {
  readonly correction: Correction;
  readonly code: CurationProblemCode;
  /** Id of the target that is in the way, where there is one. */
  readonly found?: string;
}
