/** Search over rows: every word of the query must stand somewhere in the row's text. */

/** Half- and full-width forms, case and spaces between Han and Latin do not matter: ＤＣＭＭ, dcmm. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The query's words; none for an empty query. */
export function queryWords(query: string): string[] {
  return normalise(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** `haystack` is normalised already. */
export function matchesWords(haystack: string, words: readonly string[]): boolean {
  return words.every((word) => haystack.includes(word));
}
