/** Pieces of evidence for the place of an article, each of a named kind that says how much it weighs. */
import type { EvidenceKind, Region } from '../../../../src/domain/dataset/schema.ts';

interface Weight {
  /** What one piece weighs. */
  readonly each: number;
  /** What all pieces of the kind for one place weigh at most. */
  readonly most: number;
  /** Names the body that acts, and so decides between a place and one that it lies in. */
  readonly acts: boolean;
}

const weight = (each: number, most: number, acts: boolean): Weight => ({ each, most, acts });

/** A place that is only mentioned has no kind, and so no weight however often. */
export const WEIGHTS: Readonly<Record<EvidenceKind, Weight>> = {
  issuer: weight(6, 6, true),
  speaker: weight(6, 6, true),
  title: weight(5, 5, true),
  number: weight(5, 5, true),
  interpreter: weight(5, 5, true),
  recipients: weight(4, 4, true),
  source: weight(4, 4, true),
  note: weight(3, 3, false),
  purpose: weight(3, 3, false),
  'title-mention': weight(3, 3, false),
  instrument: weight(2, 2, false),
  office: weight(1.5, 3, false),
  condition: weight(1.5, 4.5, false),
  duty: weight(1.5, 3, false),
  'nation-acts': weight(1, 2, false),
  'own-name': weight(1, 2, false),
  // 我国 in paragraph after paragraph; of a place it is counted once.
  'first-person': weight(1, 3, false),
  abbreviation: weight(0.5, 1.5, false),
  body: weight(12, 12, false),
};

/** As found: its weight may be less than its kind's where the words fit several places. */
export interface Found {
  readonly kind: EvidenceKind;
  readonly region: Region;
  readonly text: string;
  /** Line of the document on which its paragraph begins; undefined where a person gave the words. */
  readonly line: number | undefined;
  /** A share of the kind's weight. */
  readonly share?: number;
}

export interface Weighed extends Found {
  readonly weight: number;
}

const MAX_TEXT = 40;

/** Gives each piece its weight; further pieces of one kind for one place weigh nothing once its most is reached. */
export function weigh(found: readonly Found[]): Weighed[] {
  const sums = new Map<string, number>();
  const weighed: Weighed[] = [];
  for (const piece of found) {
    const { each, most } = WEIGHTS[piece.kind];
    const key = `${piece.kind} ${piece.region.code}`;
    const before = sums.get(key) ?? 0;
    const own = Math.min(each * (piece.share ?? 1), most - before);
    if (own <= 0) continue;
    sums.set(key, before + own);
    weighed.push({ ...piece, text: piece.text.slice(0, MAX_TEXT), weight: own });
  }
  return weighed;
}
