/**
 * The extractor with a switch for each of its patterns and rows. A pattern is an expression of a module, `/…/` or
 * pattern`…`; it is known by its file's name and its words, so that a table of them outlives moved lines and folders. A row is known by its
 * id. What is switched off finds nothing.
 */
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import type * as Fate from '../../../extract/decide/fate.ts';
import type { DocumentPart } from '../../../extract/part.ts';
import type * as Pipeline from '../../../extract/pipeline.ts';
import type { SourceText } from '../../../extract/read/types.ts';
import type * as Run from '../../../extract/rows/run.ts';
import type * as Support from '../../../extract/rows/support.ts';
import { rebuilt } from '../rebuilt.ts';

/** Rooms whose patterns decide what is read of a text; those of others follow the form of files and of records. */
const ROOMS = /\/extract\/(?!(?:read|segment|merge|verify|corpus|input|output)\/)[a-z]+\//;

/** What is known of the switches while documents are read. */
export interface Switches {
  /** Patterns and rows by id. */
  readonly ids: ReadonlySet<string>;
  /** Those that matched or held since this was emptied. */
  readonly matched: Set<string>;
  /** What is switched off. */
  readonly off: Set<string>;
  /** What is read of a text: all records, and why other figures are none. */
  readonly read: (source: SourceText) => Told;
}

const GLOBAL = '__census';
/** Nothing is kept from one reading for the next. */
const UNREMEMBERED = { '/extract/remembered.ts': 'export const remembered = (find) => find;' };

/** Builds the extractor with switches; what matched while it was built stands in `matched`. */
export async function withSwitches<T>(use: (switches: Switches) => T): Promise<T> {
  const [ids, matched, off] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const state = { ids, matched, off };
  Object.assign(globalThis, { [GLOBAL]: state });
  return rebuilt(
    UNREMEMBERED,
    async (load) => {
      const { DOCUMENT } = await load<typeof Pipeline>('/extract/pipeline.ts');
      const { FATE_ROWS } = await load<typeof Fate>('/extract/decide/fate.ts');
      const { SUPPORT } = await load<typeof Support>('/extract/rows/support.ts');
      for (const { id } of [...FATE_ROWS, ...SUPPORT]) ids.add(rowId(id));
      const { switchedOff } = await load<typeof Run>('/extract/rows/run.ts');
      // A row is asked for when it holds.
      switchedOff.has = (id) => {
        matched.add(rowId(id));
        return off.has(rowId(id));
      };
      return use(Object.assign(state, { read: (source: SourceText) => told(DOCUMENT.run({ source })) }));
    },
    [switching(ids)],
  );
}

export const rowId = (id: string): string => `row ${id}`;
export const isRow = (id: string): boolean => id.startsWith('row ');

/** Puts `__switched(id, …)` around the patterns of a module. */
const switching = (ids: Set<string>): Plugin => ({
  name: 'switch-patterns',
  enforce: 'post',
  transform(code, path) {
    if (!ROOMS.test(path)) return undefined;
    const found = patternsIn(this.parse(code));
    if (found.length === 0) return undefined;
    let changed = '';
    let end = 0;
    for (const { start, end: stop } of found) {
      const id = `${basename(path)} ${code.slice(start, stop)}`;
      ids.add(id);
      changed += `${code.slice(end, start)}__switched(${JSON.stringify(id)}, ${code.slice(start, stop)})`;
      end = stop;
    }
    return { code: `${SWITCHED}${changed}${code.slice(end)}`, map: null };
  },
});

/** A pattern that says when it matches; copies that `split` and `matchAll` make of it are switched as well. */
const SWITCHED = `class __Switched extends RegExp {
  constructor(pattern, flags, id = pattern.id) { super(pattern.source, flags ?? pattern.flags); this.id = id; }
  exec(text) {
    const census = globalThis.${GLOBAL};
    if (census.off.has(this.id)) { this.lastIndex = 0; return null; }
    const match = super.exec(text);
    if (match) census.matched.add(this.id);
    return match;
  }
}
const __switched = (id, pattern) => new __Switched(pattern, pattern.flags, id);\n`;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly regex?: unknown;
  readonly tag?: { readonly name?: string };
}

/** Outermost patterns of a program, in their order. */
function patternsIn(program: unknown): Node[] {
  const found: Node[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    else if (isNode(value)) {
      if (isPattern(value)) found.push(value);
      else for (const child of Object.values(value)) visit(child);
    }
  };
  visit(program);
  return found.sort((a, b) => a.start - b.start);
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

const isPattern = ({ type, regex, tag }: Node): boolean =>
  (type === 'Literal' && regex !== undefined) ||
  (type === 'TaggedTemplateExpression' && tag?.name === 'pattern');

/** What is read of a text: records, fates and policies, without and with how sure the weights are of the records. */
export interface Told {
  readonly decided: readonly string[];
  readonly weighed: readonly string[];
}

function told({ statements, numbers, record }: DocumentPart): Told {
  const rest = [
    ...numbers.map(({ start, text, fate }) => JSON.stringify([start, text, fate.reason, fate.statement === undefined])),
    ...record.articles.map((article) => JSON.stringify(article)),
  ];
  const without = statements.map((one) => JSON.stringify({ ...one, rows: [], chance: null, nameChance: null }));
  const chances = statements.map(({ valueRange, chance, nameChance }) => JSON.stringify([valueRange, chance, nameChance]));
  return { decided: [...without, ...rest], weighed: [...without, ...chances, ...rest] };
}

/**
 * How many records, fates and policies are read otherwise than before. That the weights are less sure without a row is no
 * effect of the row: it is there to decide.
 * @param off what is switched off
 */
export function differences(before: Told, after: Told, off: readonly string[]): number {
  const sort = off.every(isRow) ? 'decided' : 'weighed';
  const left = new Set(after[sort]);
  return before[sort].filter((one) => !left.has(one)).length || Math.abs(after[sort].length - before[sort].length);
}
