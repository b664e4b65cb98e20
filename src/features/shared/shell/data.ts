/** What the screens show: the built-in dataset with the reader's corrections and imports. */
import type { CurationProblem } from '../../../domain/curation/problem.ts';
import type { Target } from '../../../domain/dataset/schema.ts';
import type { DatasetView } from '../../../domain/dataset/view.ts';
import type { LinkedResults } from '../../../domain/progress/linked.ts';
import type { Results } from '../../../domain/time/due.ts';
import { held } from './held.ts';

export const [DatasetContext, useDataset] = held<DatasetView>('dataset');

/** What became of the corrections on the built-in dataset. */
export type Applied =
  | { readonly kind: 'opening' }
  /** The records could not be read: nothing is corrected on the screens. */
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'ready';
      /** By the correction's row id; what is not here holds. */
      readonly problems: ReadonlyMap<string, CurationProblem>;
      /** What the reader said is no commitment, as it stood. */
      readonly rejected: ReadonlyMap<string, Target>;
    };

export const [AppliedContext, useApplied] = held<Applied>('applied corrections');

/** Where the commitments have reported values, as of that day; null while they are not read, or cannot be. */
export const [ResultsContext, useResults] = held<Results | null>('results');

/** The results of documents beside the commitments that they answer; null while they are not read, or cannot be. */
export const [LinkedContext, useLinked] = held<LinkedResults | null>('linked results');
