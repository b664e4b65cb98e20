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
      ? listed(
          '[]',
          held.map((member: unknown) => ['', member]),
        )
      : typeof held === 'object' && held !== null
        ? listed('{}', membersOf(held))
        : [JSON.stringify(held)];
    opening = ',';
  }
  yield opening === '{' ? '{}\n' : '\n}\n';
}

type Member = readonly [name: string, value: unknown];

const membersOf = (held: object): Member[] =>
  (Object.entries(held) as [string, unknown][])
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [`${JSON.stringify(key)}: `, value]);

function* listed(brackets: '[]' | '{}', members: readonly Member[]): Iterable<string> {
  if (members.length === 0) {
    yield brackets;
    return;
  }
  for (let i = 0; i < members.length; i += MEMBERS) {
    const texts = members.slice(i, i + MEMBERS).map(([name, value]) => `\n  ${name}${indented(value)}`);
    yield (i === 0 ? brackets.charAt(0) : ',') + texts.join(',');
  }
  yield `\n ${brackets.charAt(1)}`;
}

/** No string in JSON holds a line break, so each one here is the layout's own. */
const indented = (value: unknown): string =>
  (JSON.stringify(value, null, 1) ?? 'null').replaceAll('\n', '\n  ');
