/** What the reader hands to the part that adds a missed commitment; the app brings the two together. */
import type { ComponentType } from 'react';
import type { IndexDocument } from '../../domain/dataset/target-index.ts';
import type { ReadingBlock } from '../../domain/reading/reading.ts';

export interface MissedProps {
  readonly document: IndexDocument;
  readonly text: string;
  readonly blocks: readonly ReadingBlock[];
}

export type MissedPart = ComponentType<MissedProps>;
