/** JSON objects that stand in a text with talk, fences and broken lines around them. One pass, nothing is evaluated. */

interface FoundObject {
  /** Line of the text on which it begins, from 1. */
  readonly line: number;
  /** From brace to brace; null where it is never closed. */
  readonly text: string | null;
}

/** A record is flat; a reader may wrap all of them in one object, and alternatives stand one deeper. */
const DEEPEST = 6;

/** In the order of the text, `most` at most. An object that breaks off ends where the next one begins. */
export function objectsIn(text: string, most: number): FoundObject[] {
  const found: FoundObject[] = [];
  const line = lineCounter(text);
  let at = text.indexOf('{');
  while (at >= 0 && found.length < most) {
    const { end, isWhole } = endOf(text, at);
    found.push({ line: line(at), text: isWhole ? text.slice(at, end) : null });
    at = text.indexOf('{', end);
  }
  return found;
}

/** Of ascending offsets. */
function lineCounter(text: string): (offset: number) => number {
  let [line, next] = [1, text.indexOf('\n')];
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) line += 1;
    return line;
  };
}

const BLANK = ' \t\r\n';

/** Where the object that begins at `start` ends, or what breaks it. */
function endOf(text: string, start: number): { readonly end: number; readonly isWhole: boolean } {
  const open: string[] = [];
  let last = '';
  for (let at = start; at < text.length; at += 1) {
    const c = text.charAt(at);
    if (BLANK.includes(c)) continue;
    if (c === '"') at = stringEnd(text, at);
    if (at < 0) return { end: lineEnd(text, start), isWhole: false };
    const step = nest(open, c, last);
    if (step === 'closed') return { end: at + 1, isWhole: true };
    if (step === 'broken') return { end: Math.max(at, start + 1), isWhole: false };
    last = c;
  }
  return { end: text.length, isWhole: false };
}

/** `open`: the brackets that stand open, to which `c` is added or closes one. */
function nest(open: string[], c: string, last: string): 'open' | 'closed' | 'broken' {
  if (c === '{' || c === '[') {
    // Inside an object another one is the value of a key: else a line broke off, and this is the next.
    const isMisplaced = open.at(-1) === '{' && last !== ':';
    return isMisplaced || open.push(c) > DEEPEST ? 'broken' : 'open';
  }
  if (c !== '}' && c !== ']') return 'open';
  if (open.pop() !== (c === '}' ? '{' : '[')) return 'broken';
  return open.length === 0 ? 'closed' : 'open';
}

/** Of the quotation mark that closes a string; -1 where its line ends before. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const c = text.charAt(at);
    if (c === '"') return at;
    if (c === '\n') return -1;
    if (c === '\\') at += 1;
  }
  return -1;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
