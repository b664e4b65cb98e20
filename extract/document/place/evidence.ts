/** Pieces of evidence for the place of an article, each of a named kind. What a kind weighs is trained: ../weights.json. */
import type { Region } from '../../../src/domain/dataset/schema.ts';

/** Kinds that name the body that acts, and so decide between a place and one that it lies in. */
export const ACTING: ReadonlySet<string> = new Set([
  'issuer',
  'speaker',
  'title',
  'number',
  'interpreter',
  'recipients',
  'source',
]);

/** Of how many pieces of a kind for one place more say nothing more; one where no number stands. */
export const MOST: Readonly<Record<string, number>> = {
  office: 2,
  condition: 3,
  duty: 2,
  'nation-acts': 2,
  'own-name': 2,
  'first-person': 3,
  abbreviation: 3,
};

export type EvidenceKind =
  | 'issuer'
  | 'speaker'
  | 'title'
  | 'number'
  | 'interpreter'
  | 'recipients'
  | 'source'
  | 'note'
  | 'purpose'
  | 'title-mention'
  | 'instrument'
  | 'office'
  | 'condition'
  | 'duty'
  | 'nation-acts'
  | 'own-name'
  | 'first-person'
  | 'abbreviation'
  | 'file'
  | 'body';

export interface Found {
  readonly kind: EvidenceKind;
  readonly region: Region;
  readonly text: string;
  /** Line of the document on which its paragraph begins; undefined where a person gave the words. */
  readonly line: number | undefined;
  /** Less than 1 where the words fit several places. */
  readonly share?: number;
}
