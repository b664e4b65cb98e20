/**
 * What was typed in a document's facts and is not taken yet: it could not be read, or the person went on before it was. It
 * stands there again when they come back, as long as the page is open.
 */
const DRAFTS = new Map<string, string>();

const keyOf = (articleId: string, fact: string): string => `${articleId} ${fact}`;

export const typedDraft = (articleId: string, fact: string): string | undefined =>
  DRAFTS.get(keyOf(articleId, fact));

/** Undefined: it was taken, or taken back. */
export function keepTyped(articleId: string, fact: string, typed: string | undefined): void {
  if (typed === undefined) DRAFTS.delete(keyOf(articleId, fact));
  else DRAFTS.set(keyOf(articleId, fact), typed);
}
