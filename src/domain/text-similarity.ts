/** Dice similarity of character bigrams, the measure by which wordings are compared throughout. */

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s“”"'（）()《》、，,·的]/g, '');

function bigrams(text: string): string[] {
  const s = bare(text);
  if (s.length < 2) return s ? [s] : [];
  return Array.from({ length: s.length - 1 }, (_, i) => s.slice(i, i + 2));
}

/**
 * Dice's coefficient 2·|A∩B| / (|A|+|B|) over multisets of character bigrams; 1 for equal texts, 0 for texts that share
 * none (L. R. Dice, Ecology 26, 1945).
 */
export function dice(a: string, b: string): number {
  const left = bigrams(a);
  const right = bigrams(b);
  if (left.length === 0 || right.length === 0) return a === b ? 1 : 0;
  const counts = new Map<string, number>();
  for (const gram of left) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  let shared = 0;
  for (const gram of right) {
    const n = counts.get(gram) ?? 0;
    if (n === 0) continue;
    shared += 1;
    counts.set(gram, n - 1);
  }
  return (2 * shared) / (left.length + right.length);
}
