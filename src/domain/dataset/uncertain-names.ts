/** The names of commitments that were chosen with the least certainty: what a person looks at first. Pure. */
import type { Target } from './schema.ts';

export interface UncertainName {
  /** Of the commitment. */
  readonly id: string;
  /** 0..1 */
  readonly certainty: number;
}

export type Named = Pick<Target, 'id' | 'nameCertainty' | 'curated'>;

/** A morning's work. */
const MOST = 100;

/** Worst first; names that a person gave are none of them. */
export const uncertainNames = ({ targets }: { readonly targets: readonly Named[] }): UncertainName[] =>
  targets
    .flatMap(({ id, nameCertainty, curated = [] }) =>
      nameCertainty === undefined || curated.some(({ field }) => field === 'indicator')
        ? []
        : [{ id, certainty: nameCertainty }],
    )
    .toSorted((a, b) => a.certainty - b.certainty)
    .slice(0, MOST);
