/** How much of a note is shown before it is unfolded. */
const LINES = 8;
const CHARACTERS = 360;
/** What is left over is shown too where it is hardly longer than the button that would show it. */
const SLACK = 1.25;

/** A cut through a pair of UTF-16 units leaves the first of them. */
const withoutHalf = (text: string): string => text.replace(/[\ud800-\udbff]$/u, '');

/** The first lines of a long text, cut at a line's end or, in a very long line, behind a character, with an ellipsis; null where all of it is short. */
export function beginningOf(text: string): string | null {
  const lines = text.trimEnd().split('\n');
  if (lines.length <= LINES * SLACK && text.length <= CHARACTERS * SLACK) return null;
  const shown: string[] = [];
  let left = CHARACTERS;
  for (const line of lines.slice(0, LINES)) {
    if (left <= 0) break;
    shown.push(line.length <= left ? line : withoutHalf(line.slice(0, left)));
    left -= line.length;
  }
  return `${shown.join('\n').trimEnd()}…`;
}
