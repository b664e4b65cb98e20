/** Pieces of evidence for the place of an article, each of a named kind. What a kind weighs is trained: ../weights.json. */
import type { Region } from '../../../src/domain/dataset/schema.ts';
import type { Shown } from '../choice.ts';

/**
 * Kinds of evidence. One that acts names the body that acts, and so decides between a place and one that it lies in; one that
 * only suggests names no place as the one that acts or that a text is made for. Of how many pieces for one place more say
 * nothing more stands under `most`, where that is not one.
 */
const KINDS = {
  issuer: { acts: true },
  speaker: { acts: true },
  title: { acts: true },
  number: { acts: true },
  interpreter: { acts: true },
  recipients: { acts: true },
  source: { acts: true },
  note: {},
  purpose: {},
  'title-mention': {},
  instrument: {},
  condition: { most: 3 },
  duty: { most: 2 },
  'nation-acts': { most: 2 },
  'own-name': { most: 2, suggests: true },
  'first-person': { most: 3, suggests: true },
  abbreviation: { most: 3, suggests: true },
  file: { suggests: true },
  body: { suggests: true },
} as const satisfies Readonly<Record<string, { acts?: true; suggests?: true; most?: number }>>;

export type EvidenceKind = keyof typeof KINDS;

export interface Found extends Shown {
  readonly kind: EvidenceKind;
  readonly region: Region;
  /** Less than 1 where the words fit several places. */
  readonly share?: number;
}

export const isActing = ({ kind }: Found): boolean => 'acts' in KINDS[kind];
export const isSuggesting = ({ kind }: Found): boolean => 'suggests' in KINDS[kind];

/** Of how many pieces of the kind for one place more say nothing more. */
export function mostOf(kind: EvidenceKind): number {
  const of = KINDS[kind];
  return 'most' in of ? of.most : 1;
}
