/** What of a policy is searched. Pure. */
import { groupBy } from '../../domain/collections/group-by.ts';
import type { IndexDocument } from '../../domain/dataset/target-index.ts';
import type { PolicyRef } from '../../domain/dataset/view.ts';
import type { Article } from '../../domain/dataset/schema.ts';
import { searchable } from '../../domain/search/synonyms.ts';

export interface DocumentGroup {
  readonly document: IndexDocument;
  readonly articles: readonly Article[];
}

/** Made ready when it is first searched. */
const TEXTS = new WeakMap<Article, string>();

export function policyText({ document, article }: PolicyRef): string {
  const text = TEXTS.get(article) ?? readText(document, article);
  TEXTS.set(article, text);
  return text;
}

function readText(document: IndexDocument, article: Article): string {
  const { title, issuer, documentNumber, region } = article;
  const parts = [document.title, document.issue, document.file, title, issuer, documentNumber, region.name];
  return searchable(parts.filter((part) => part !== undefined).join('\n'));
}

/** The policies as they stand in their documents, documents in the order of their first policy. */
export const documentGroups = (policies: readonly PolicyRef[]): readonly DocumentGroup[] =>
  [...groupBy(policies, ({ document }) => document).entries()].map(([document, refs]) => ({
    document,
    articles: refs.map(({ article }) => article),
  }));
