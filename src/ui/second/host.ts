/** What the part for a second reading is given by the screen on which it stands. */
import type { ComponentType } from 'react';
import type { IndexDocument } from '../../domain/dataset/target-index.ts';
import type { Ledger, PolicyDocument, Target } from '../../domain/dataset/schema.ts';
import type { Decision } from '../../domain/proposal/decision.ts';

export interface SecondHost {
  /** Under which the answer is kept. */
  readonly id: string;
  readonly document: Pick<PolicyDocument, 'id' | 'file' | 'articles'>;
  readonly text: string;
  readonly ledger: Ledger;
  /** The first reading: what was read, with what people said of it, but for what they took from a second reader. */
  readonly first: readonly Target[];
  /** As the records now stand. */
  readonly now: readonly Target[];
  /** Items of which the second reading is taken. */
  readonly taken: ReadonlySet<string>;
  /** `who` takes them. Resolves to why nothing was written, or null. */
  readonly take: (decisions: readonly Decision[], who: string) => Promise<string | null>;
  readonly takeBack: (decision: Decision) => Promise<string | null>;
}

/** The part on the screen of a document; the app brings the two together. */
export type SecondPart = ComponentType<{ readonly document: IndexDocument }>;
