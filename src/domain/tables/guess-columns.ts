/**
 * Which column of a person's table says what, by its headings: the first field in the order of `words` whose words a
 * heading has and that has no column yet. Columns are counted from 0.
 */
export function guessColumns<F>(
  headings: readonly string[],
  words: readonly (readonly [field: F, words: RegExp])[],
): Map<F, number> {
  const mapping = new Map<F, number>();
  headings.forEach((heading, column) => {
    const found = words.find(([field, pattern]) => !mapping.has(field) && pattern.test(heading.trim()));
    if (found !== undefined) mapping.set(found[0], column);
  });
  return mapping;
}
