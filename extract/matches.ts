/**
 * All matches of a pattern with the sign g, as `matchAll` finds them. That one makes the pattern anew at every call, which
 * takes longer than to search a paragraph in which nothing is found.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
