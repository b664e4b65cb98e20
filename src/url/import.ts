/** What the import screen keeps in the address: the document, the step, and how its records are shown. */
import { codec } from './codec.ts';
import { nullable, oneOf, text } from './param.ts';

export const IMPORT_STEPS = ['facts', 'review', 'second'] as const;
export const REVIEW_ORDERS = ['text', 'doubt'] as const;
export const REVIEW_SHOWS = ['all', 'pending', 'accepted', 'rejected', 'known'] as const;

export const REVIEW_KINDS = ['all', 'target', 'support', 'milestone'] as const;

export interface ImportParams {
  /** Null: the list of imported documents. */
  readonly doc: string | null;
  readonly step: (typeof IMPORT_STEPS)[number];
  /** As the document goes, or the least certain first. */
  readonly order: (typeof REVIEW_ORDERS)[number];
  /** `known`: those that resemble a commitment which is already known. */
  readonly show: (typeof REVIEW_SHOWS)[number];
  readonly kind: (typeof REVIEW_KINDS)[number];
  /** The record under review. */
  readonly record: string | null;
}

export const importCodec = codec<ImportParams>(
  { doc: null, step: 'facts', order: 'text', show: 'all', kind: 'all', record: null },
  {
    doc: nullable(text),
    step: oneOf(IMPORT_STEPS),
    order: oneOf(REVIEW_ORDERS),
    show: oneOf(REVIEW_SHOWS),
    kind: oneOf(REVIEW_KINDS),
    record: nullable(text),
  },
);
