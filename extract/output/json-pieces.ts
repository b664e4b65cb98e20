/** Large JSON in pieces, so that a corpus is never one string. */

/** Members of a list that make one piece. */
const MEMBERS = 200;

/** What `JSON.stringify(value, null, 1)` gives with a line break behind it, cut between the members of the value's lists. */
export function* jsonPieces(value: object): Iterable<string> {
  let opening = '{';
  for (const [key, held] of Object.entries(value) as [string, unknown][]) {
    if (held === undefined) continue;
    yield `${opening}\n ${JSON.stringify(key)}: `;
    yield* Array.isArray(held)
      ? listed('[]', held, (members) => members)
      : typeof held === 'object' && held !== null
        ? listed('{}', membersOf(held), (members) => Object.fromEntries(members))
        : [JSON.stringify(held)];
    opening = ',';
  }
  yield opening === '{' ? '{}\n' : '\n}\n';
}

const membersOf = (held: object): [string, unknown][] =>
  (Object.entries(held) as [string, unknown][]).filter(([, value]) => value !== undefined);

/** @param together makes a list of the kind that the brackets stand for */
function* listed<T>(
  brackets: '[]' | '{}',
  members: readonly T[],
  together: (members: readonly T[]) => object,
): Iterable<string> {
  if (members.length === 0) {
    yield brackets;
    return;
  }
  for (let i = 0; i < members.length; i += MEMBERS)
    yield (i === 0 ? brackets.charAt(0) : ',') + laidOut(together(members.slice(i, i + MEMBERS)));
  yield `\n ${brackets.charAt(1)}`;
}

const BEFORE = '{\n "": ['.length;
const AFTER = '\n ]\n}'.length;

/** The members of a list without its brackets, as far to the right as they stand in the whole. */
const laidOut = (list: object): string => JSON.stringify({ '': list }, null, 1).slice(BEFORE, -AFTER);
