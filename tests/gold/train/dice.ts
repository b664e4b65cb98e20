/** How alike two names are, as the scorer (score.mjs) compares indicators. */
const squeezed = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[“”"'（）()《》、，,·的]/g, '');

function pairs(text: string): string[] {
  const s = squeezed(text);
  if (s.length < 2) return s === '' ? [] : [s];
  return Array.from({ length: s.length - 1 }, (_, i) => s.slice(i, i + 2));
}

/** Dice similarity of character pairs, 0 to 1. */
export function dice(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  if (left.length === 0 || right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const pair of left) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of right) {
    const count = counts.get(pair) ?? 0;
    if (count > 0) shared += 1;
    counts.set(pair, count - 1);
  }
  return (2 * shared) / (left.length + right.length);
}
