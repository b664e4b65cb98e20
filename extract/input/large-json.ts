/**
 * JSON that is longer than a string can be. What jsonPieces (output/json-pieces.ts) lays out with one blank of indentation
 * is read back a member of a list at a time: two blanks before it say where one begins and ends.
 */
import { linesIn } from './lines-in.ts';

const KEY = /^ ("(?:[^"\\]|\\.)*"): (.*)$/u;
const BRACKETS = /^(?:\{| ?[\]}],?)$/u;

/** @throws Error where the file is not laid out so */
export function largeJsonAt(path: string): unknown {
  const fields: (readonly [string, () => unknown])[] = [];
  let add: ((member: string) => void) | undefined;
  let member = '';
  let line = '';
  for (const { bytes } of linesIn(path)) {
    line = bytes.toString();
    const key = KEY.exec(line);
    if (key) {
      const { read, adding } = heldBy(key[2] ?? '');
      fields.push([String(parsed(key[1] ?? '')), read]);
      add = adding;
    } else if (line.startsWith('  ') && add) {
      member += line;
      // Deeper lines belong to the member; so does the one that opens it.
      if (line.startsWith('   ') || /[[{]$/u.test(line)) continue;
      add(withoutComma(member));
      member = '';
    } else if (!BRACKETS.test(line)) throw new Error('not laid out as this program lays it out');
  }
  if (line !== '}') throw new Error('it is cut off');
  return Object.fromEntries(fields.map(([name, read]) => [name, read()]));
}

const parsed = (text: string): unknown => JSON.parse(text) as unknown;
const withoutComma = (text: string): string => (text.endsWith(',') ? text.slice(0, -1) : text);

interface Held {
  readonly read: () => unknown;
  /** Takes the text of a member; undefined where the whole value stands in its line. */
  readonly adding?: (member: string) => void;
}

function heldBy(value: string): Held {
  if (value === '[') {
    const list: unknown[] = [];
    return { read: () => list, adding: (member) => void list.push(parsed(member)) };
  }
  if (value === '{') {
    const entries: [string, unknown][] = [];
    const adding = (member: string): void =>
      void entries.push(...Object.entries(parsed(`{${member}}`) ?? {}));
    return { read: () => Object.fromEntries(entries), adding };
  }
  return { read: () => parsed(withoutComma(value)) };
}
