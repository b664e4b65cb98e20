/**
 * Large JSON with a line for each member of its lists and tables, so that a corpus is never one string: it is written a
 * line at a time, and read back so where the whole is longer than a string can be.
 */
import { linesIn } from '../input/lines-in.ts';

/** Members that make one piece. */
const MEMBERS = 200;

/** The JSON of a value. */
export function* jsonPieces(value: object): Iterable<string> {
  let before = '{\n';
  for (const [key, held] of entriesOf(value)) {
    if (Array.isArray(held) && held.length > 0)
      yield* lines(`${before}${JSON.stringify(key)}: [`, held, (member) => JSON.stringify(member), ']');
    else if (isTable(held) && entriesOf(held).length > 0)
      yield* lines(`${before}${JSON.stringify(key)}: {`, entriesOf(held), entryText, '}');
    else yield before + entryText([key, held]);
    before = ',\n';
  }
  yield before === '{\n' ? '{}\n' : '\n}\n';
}

function* lines<T>(
  opening: string,
  members: readonly T[],
  textOf: (member: T) => string,
  closing: string,
): Iterable<string> {
  for (let i = 0; i < members.length; i += MEMBERS) {
    yield i === 0 ? `${opening}\n` : ',\n';
    yield members
      .slice(i, i + MEMBERS)
      .map(textOf)
      .join(',\n');
  }
  yield `\n${closing}`;
}

const isTable = (held: unknown): held is object =>
  typeof held === 'object' && held !== null && !Array.isArray(held);
const entriesOf = (table: object): [string, unknown][] =>
  (Object.entries(table) as [string, unknown][]).filter(([, held]) => held !== undefined);
const entryText = ([key, held]: readonly [string, unknown]): string =>
  `${JSON.stringify(key)}: ${JSON.stringify(held)}`;

const OPENING = /^("(?:[^"\\]|\\.)*"): ([[{])$/u;

/** What `jsonPieces` has written into a file. @throws Error where the file is something else */
export function jsonByLines(path: string): unknown {
  const fields: [string, unknown][] = [];
  /** The members of the list or table that is open. */
  let members: unknown[] = [];
  let open: { readonly key: string; readonly isList: boolean } | undefined;
  let line = '';
  for (const { bytes } of linesIn(path)) {
    line = bytes.toString().replace(/,$/u, '');
    const [, key, bracket] = OPENING.exec(line) ?? [];
    if (key !== undefined) {
      open = { key: JSON.parse(key) as string, isList: bracket === '[' };
      members = [];
    } else if (!open) {
      if (!/^[{}]$/u.test(line)) fields.push(...entriesIn(line));
    } else if (line === (open.isList ? ']' : '}')) {
      fields.push([open.key, open.isList ? members : Object.fromEntries(members as [string, unknown][])]);
      open = undefined;
    } else if (open.isList) members.push(JSON.parse(line));
    else members.push(...entriesIn(line));
  }
  if (line !== '}' || open) throw new Error('it is cut off');
  return Object.fromEntries(fields);
}

const entriesIn = (line: string): [string, unknown][] =>
  Object.entries(JSON.parse(`{${line}}`) as Record<string, unknown>);
