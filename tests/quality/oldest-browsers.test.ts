/**
 * Nothing in the built page asks more of a browser than the oldest ones that it is made for have (`browserslist` in
 * package.json), by what is known of browsers: no syntax, no part of the language and no interface of the web that they lack
 * and that is not brought (src/platform/older-browsers.ts). It knows no types: a name is held to be what lacks first.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compat, { type CompatStatement } from '@mdn/browser-compat-data' with { type: 'json' };
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');
const ASSETS = join(ROOT, 'dist/assets');
/** As the data name browsers; Edge is Chrome, Safari on iOS is Safari. */
const OLDEST = packageFile.browserslist
  .map((browser) => browser.split(' >= '))
  .flatMap(([name, version]) =>
    name === 'chrome' || name === 'firefox' || name === 'safari'
      ? [{ name, version: Number(version) } as const]
      : [],
  );

/** The first version that has it as it is written, without a switch or a prefix; Infinity: none. */
function firstWith({ support }: CompatStatement, browser: 'chrome' | 'firefox' | 'safari'): number {
  const versions = [support[browser] ?? []]
    .flat()
    .filter((one) => !one.flags && !one.prefix && !one.alternative_name && !one.version_removed)
    .map(({ version_added: added }) =>
      typeof added === 'string' ? Number.parseFloat(added.replace('≤', '')) : Number.NaN,
    );
  return Math.min(Infinity, ...versions.filter((version) => !Number.isNaN(version)));
}

/** Names of what some of the oldest browsers lack, but for names that something bears which they all have. */
function lacking(all: readonly object[]): Set<string> {
  const known = new Set<string>();
  const lacked = new Set<string>();
  const note = (name: string, home: unknown): void => {
    const statement: CompatStatement | undefined = Reflect.get(Object(home), '__compat');
    if (statement === undefined) return;
    const isLacked = OLDEST.some((browser) => firstWith(statement, browser.name) > browser.version);
    // What one of today's browsers lacks too would be missed there.
    const isCommon = OLDEST.every((browser) => firstWith(statement, browser.name) < Infinity);
    if (!isLacked) known.add(name);
    else if (isCommon) lacked.add(name);
  };
  for (const [home, members] of all.flatMap((homes) => Object.entries(homes))) {
    note(home, members);
    for (const [member, about] of Object.entries(Object(members)))
      note(member.replace(/_static$/u, ''), about);
  }
  return new Set([...lacked].filter((name) => !known.has(name)));
}

interface Node {
  readonly type: string;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesOf(one);
  else if (isNode(value)) {
    yield value;
    for (const part of Object.values(value)) if (typeof part === 'object') yield* nodesOf(part);
  }
}

/** A name that is asked of something, or stands by itself as a global. */
function nameAt(node: Node): string | undefined {
  const name: unknown =
    node.type === 'MemberExpression'
      ? Reflect.get(Object(Reflect.get(node, 'property')), 'name')
      : node.type === 'Identifier' && Reflect.get(node, 'name');
  return typeof name === 'string' &&
    (node.type === 'MemberExpression' || /^[A-Z]\w{3}|^structuredClone$/u.test(name))
    ? name
    : undefined;
}

/** Syntax that the oldest lack, or have as their newest: `v` and modifiers in expressions, blocks of classes, `using`. */
function isNewSyntax(node: Node): boolean {
  if (node.type === 'StaticBlock') return true;
  if (node.type === 'VariableDeclaration') return /using/u.test(String(Reflect.get(node, 'kind')));
  const regex: unknown = Reflect.get(node, 'regex');
  if (typeof regex !== 'object' || regex === null) return false;
  return (
    String(Reflect.get(regex, 'flags')).includes('v') ||
    /\(\?[ims-]+:/u.test(String(Reflect.get(regex, 'pattern')))
  );
}

/** Libraries look whether it is there before they use it, or set it and do without its effect (`inert`). */
const ASKED_FOR = `
  CompressionStream ViewTransition borderBoxSize bytes canIntercept canParse captureStackTrace checkVisibility currentEntry estimate exitFullscreen
  fetchPriority fromHex fullscreenElement imageSizes inert nonce popover requestFullscreen skipTransition stackTraceLimit startViewTransition submitter toHex
  withResolvers cause transition scrollMargin storage
`;
/** Brought with dialogs (src/platform/older-dialogs.ts). */
const OF_DIALOGS = 'showModal';
/** Names of our own or of a library's own, which happen to be an interface's too. */
const OF_OTHERS = `
  alpha and animation blockSize changed check conditions confidence destroy detached device difference dimension dispose draw
  drop element expirationTime fallback features font fontFamily format getName getSize getState inherits inset interval isError isHTML loading lost
  margin marginBottom marginLeft marginRight marginTop maxHeight maxWidth messages minWidth move navigate notify or orientation query queue range
  removeEntry resize results role roundRect show silent states subject subscribe suffix symbols take to toArray transferSize try union unsubscribe usage use
`;
const NOT_CALLED = `${ASKED_FOR}${OF_DIALOGS}${OF_OTHERS}`.trim().split(/\s+/u);

/** pdf.js comes as its makers build it for older browsers, with what they lack; what we bring looks before it brings. */
const OWN_BUILD = /^(?:pdf(?:\.worker)?|older-browsers)-/u;

test('the page is built', () => expect(existsSync(ASSETS), 'run `npm run build` first').toBe(true));

describe('of each file', () => {
  const brought = [
    ...readFileSync(join(ROOT, 'src/platform/older-browsers.ts'), 'utf8').matchAll(
      /core-js\/modules\/(?:es|web)\.(?<path>[\w.-]+)\.js|supply\([\w.]+, '(?<own>\w+)'/gu,
    ),
  ].map(({ groups }) =>
    (groups?.['own'] ?? groups?.['path']?.split('.').at(-1) ?? '').replaceAll(
      /-(\w)/gu,
      (_, letter: string) => letter.toUpperCase(),
    ),
  );
  const lacked = lacking([compat.javascript.builtins ?? {}, compat.api]);
  for (const name of [...brought, ...NOT_CALLED]) lacked.delete(name);

  // Safari does so from 16.4: all of the page but what reads files, which says so (platform/extraction.ts).
  test('nothing of the page looks behind in an expression', () => {
    const looking = readdirSync(ASSETS)
      .filter((file) => file.endsWith('.js') && !/^(?:extraction-worker|pdf(?:\.worker)?)-/u.test(file))
      // What is made of a variable is in a try, or not called.
      .filter((file) => /\(\?<[=!](?!\$\{|a\)`)/u.test(readFileSync(join(ASSETS, file), 'utf8')));
    expect(looking).toEqual([]);
  });

  test('nothing is used that the oldest browsers lack', () => {
    expect(brought.length).toBeGreaterThan(5);
    const found = readdirSync(ASSETS)
      .filter((file) => file.endsWith('.js') && !OWN_BUILD.test(file))
      .flatMap((file) => {
        const { program } = parseSync(file, readFileSync(join(ASSETS, file), 'utf8'));
        return [...nodesOf(program)].flatMap((node) => {
          const name = nameAt(node);
          if (isNewSyntax(node)) return [`${node.type} in ${file}`];
          return name !== undefined && lacked.has(name) ? [`${name} in ${file}`] : [];
        });
      });
    expect([...new Set(found)].toSorted()).toEqual([]);
  });
});
