/** Parts of the reader that the app brings together with it: what corrects the facts of a policy, and what adds a missed commitment. */
import type { ComponentType } from 'react';
import type { IndexDocument } from '../../domain/dataset/target-index.ts';
import type { Article } from '../../domain/dataset/schema.ts';
import type { ReadingBlock } from '../../domain/reading/reading.ts';

export interface ArticlePartProps {
  readonly document: IndexDocument;
  readonly article: Article;
}

export type ArticlePart = ComponentType<ArticlePartProps>;

export interface MissedProps {
  readonly document: IndexDocument;
  readonly text: string;
  readonly blocks: readonly ReadingBlock[];
}

export type MissedPart = ComponentType<MissedProps>;
