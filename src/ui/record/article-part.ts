/** What the reader hands to the part that corrects the facts of a policy; the app brings the two together. */
import type { ComponentType } from 'react';
import type { IndexDocument } from '../../domain/dataset/target-index.ts';
import type { Article } from '../../domain/dataset/schema.ts';

export interface ArticlePartProps {
  readonly document: IndexDocument;
  readonly article: Article;
}

export type ArticlePart = ComponentType<ArticlePartProps>;
