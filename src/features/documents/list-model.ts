/** The list of documents under a search. Pure. */
import { tally } from '../../domain/collections/tally.ts';
import type { IndexDocument, TargetRow } from '../../domain/dataset/target-index.ts';
import type { Article } from '../../domain/dataset/schema.ts';
import { matchesWords, normalise, queryWords } from '../../domain/search/query.ts';
import { searchable } from '../../domain/search/synonyms.ts';

export interface DocumentGroup {
  readonly document: IndexDocument;
  readonly articles: readonly Article[];
}

/** Commitments per policy, by the place of their first mention. */
export const targetCounts = (rows: readonly TargetRow[]): ReadonlyMap<string, number> =>
  tally(rows.map(({ articleId }) => articleId));

/** EDTF dates order as their letters do. */
function laterFirst(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}

/** Made ready when it is first searched. */
const TEXTS = new WeakMap<Article, string>();

function textOf(document: IndexDocument, article: Article): string {
  const text = TEXTS.get(article) ?? readText(document, article);
  TEXTS.set(article, text);
  return text;
}

function readText(document: IndexDocument, article: Article): string {
  const parts = [document.title, document.issue, article.title, article.issuer, article.documentNumber];
  return searchable([...parts, article.region.name].filter((part) => part !== undefined).join('\n'));
}

/** Documents with a policy that has every word of the query, the newest first. `placeOf`: what the page calls a place. */
export function documentGroups(
  documents: readonly IndexDocument[],
  query: string,
  placeOf = ({ name }: Article['region']): string => name,
): DocumentGroup[] {
  const words = queryWords(query);
  const textIn = (document: IndexDocument, article: Article): string =>
    `${textOf(document, article)}\n${normalise(placeOf(article.region))}`;
  return documents
    .map((document) => ({
      document,
      articles:
        words.length === 0
          ? document.articles
          : document.articles.filter((article) => matchesWords(textIn(document, article), words)),
    }))
    .filter(({ articles }) => articles.length > 0 || words.length === 0)
    .toSorted((a, b) => laterFirst(a.document.issueDate ?? '', b.document.issueDate ?? ''));
}
