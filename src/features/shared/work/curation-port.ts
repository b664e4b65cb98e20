/** What a person has corrected in the built-in dataset, as screens see it. */
import type { CurationProblem } from '../../../domain/curation/problem.ts';
import type { Target } from '../../../domain/dataset/schema.ts';
import type { StoredCorrection } from '../../../storage/correction.ts';
import type { RowsPort } from './notes-port.ts';

/** What became of the corrections on this dataset. */
export type Applied =
  | { readonly kind: 'opening' }
  /** The records could not be read: nothing is corrected on the screens. */
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'ready';
      /** By the row's id; what is not here holds. */
      readonly problems: ReadonlyMap<string, CurationProblem>;
      /** What the person said is no commitment, as it stood. */
      readonly rejected: ReadonlyMap<string, Target>;
    };

export interface CurationPort {
  readonly rows: RowsPort<StoredCorrection>;
  readonly applied: Applied;
}
