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

/** What `jsonPieces` has written into a file. @throws Error where the file is something else */
export function jsonByLines(path: string): unknown {
  const fields: [string, unknown][] = [];
  let open: Members | undefined;
  let line = '';
  for (const { bytes } of linesIn(path)) {
    line = bytes.toString().replace(/,$/u, '');
    if (open && line !== open.closing) open.add(line);
    else if (open) {
      fields.push([open.key, open.value()]);
      open = undefined;
    } else {
      open = membersBehind(line);
      if (!open && !/^[{}]$/u.test(line)) fields.push(...entriesIn(line));
    }
  }
  if (line !== '}' || open) throw new Error('it is cut off');
  return Object.fromEntries(fields);
}

/** The members of a list of such a file, one at a time. @throws Error where it has no such list, or not to its end */
export function* membersOf(path: string, key: string): Iterable<unknown> {
  const opening = `${JSON.stringify(key)}: [`;
  let isOpen = false;
  for (const { bytes } of linesIn(path)) {
    const line = bytes.toString().replace(/,$/u, '');
    if (line === (isOpen ? ']' : `${opening}]`)) return;
    if (isOpen) yield parsed(line);
    else isOpen = line === opening;
  }
  throw new Error(`${path} has no list of ${key} with a line for each, or is cut off`);
}

/** A list or table whose members come line by line. */
interface Members {
  readonly key: string;
  readonly closing: string;
  readonly add: (line: string) => void;
  readonly value: () => unknown;
}

function membersBehind(opening: string): Members | undefined {
  const [, key, bracket] = /^("(?:[^"\\]|\\.)*"): ([[{])$/u.exec(opening) ?? [];
  if (key === undefined) return undefined;
  const [list, table]: [unknown[], [string, unknown][]] = [[], []];
  return {
    key: String(parsed(key)),
    ...(bracket === '['
      ? { closing: ']', add: (line) => list.push(parsed(line)), value: () => list }
      : {
          closing: '}',
          add: (line) => table.push(...entriesIn(line)),
          value: () => Object.fromEntries(table),
        }),
  };
}

const parsed = (text: string): unknown => JSON.parse(text) as unknown;
const entriesIn = (line: string): [string, unknown][] => Object.entries(parsed(`{${line}}`) ?? {});
