/** What switching off changes, and in which text that is seen first. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceText } from '../../../extract/read/types.ts';
import { WITNESSES } from '../../extract/rows/witnesses.ts';
import { ROOT } from '../rebuilt.ts';
import { documentsIn, documentsOf, type GivenDocument } from '../train/annotated.ts';
import { differences, isRow, rowId, type Switches, type Told } from './switches.ts';

/**
 * By text (`own/dev/d1`) the patterns and rows of which an effect is seen there, with how many records, fates or policies
 * change. Under `TABLES` stand patterns that do their work before any text is read.
 */
export type Effects = Map<string, Map<string, number>>;

const TABLES = 'tables';

export const TABLE_OF_EFFECTS = join(import.meta.dirname, 'effects.json');

/** The effects of patterns that are committed. */
export function committedEffects(): Effects {
  const table = JSON.parse(readFileSync(TABLE_OF_EFFECTS, 'utf8')) as Record<string, Record<string, number>>;
  return new Map(Object.entries(table).map(([text, effects]) => [text, new Map(Object.entries(effects))]));
}

/** What is said to have an effect and in which text: a pattern by the committed table, a row by its witness. */
export const saidEffects = (): [id: string, text: string][] => [
  ...[...committedEffects()].flatMap(([text, effects]) => [...effects.keys()].map((id): [string, string] => [id, text])),
  ...Object.entries(WITNESSES).map(([id, [, text]]): [string, string] => [rowId(id), text]),
];

export const nameOf = ({ set, name }: GivenDocument): string => `${set}/${name}`;

/** The texts of this repository (but those that nobody reads, own/blind), the shortest first. */
export const ownTexts = (): GivenDocument[] =>
  [
    ...documentsIn('seeds', join(ROOT, 'seeds')),
    ...documentsIn('cases', join(ROOT, 'tests', 'cases')),
    ...documentsOf([]),
  ].sort((a, b) => a.source.text.length - b.source.text.length);

/** What is read of a text while some of its patterns and rows are switched off, held against what is read with all. */
function changesIn(switches: Switches, source: SourceText, before: Told, off: readonly string[]): number {
  switches.off.clear();
  for (const id of off) switches.off.add(id);
  const after = switches.read(source);
  switches.off.clear();
  return differences(before, after, off);
}

/** The first of the list with which, the ones before it being off as well, the text is read otherwise; all of them together do. */
function firstThatChanges(list: readonly string[], changes: (off: readonly string[]) => number): string {
  let [same, other] = [0, list.length];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (changes(list.slice(0, middle)) > 0) other = middle;
    else same = middle;
  }
  return list[other - 1] ?? '';
}

/**
 * Looks for a text in which each has an effect by itself. All that have none yet are switched off at once, and only where
 * that changes something it is asked which of them does: of two that stand in for one another one has an effect when the
 * other is gone.
 * @param ids what to ask for
 * @param texts in the order in which they are asked
 */
export function effectsOf(switches: Switches, ids: ReadonlySet<string>, texts: readonly GivenDocument[]): Effects {
  const effects: Effects = new Map();
  const put = (text: string, id: string, changes: number): void => {
    effects.set(text, (effects.get(text) ?? new Map<string, number>()).set(id, changes));
  };
  // Some tables are made when the first text asks for them: what matches in this round only makes tables, too.
  for (const { source } of texts) switches.read(source);
  const early = new Set(switches.matched);
  const left = new Set(ids);
  for (const text of texts) {
    switches.matched.clear();
    const before = switches.read(text.source);
    for (const id of switches.matched) early.delete(id);
    const changes = (off: readonly string[]): number => changesIn(switches, text.source, before, off);
    for (const areRows of [true, false]) {
      const matched = [...switches.matched].filter((id) => left.has(id) && isRow(id) === areRows);
      while (matched.length > 0 && changes(matched) > 0) {
        const id = firstThatChanges(matched, changes);
        matched.splice(matched.indexOf(id), 1);
        const alone = changes([id]);
        if (alone === 0) continue;
        put(nameOf(text), id, alone);
        left.delete(id);
      }
    }
  }
  for (const id of early) if (left.has(id)) put(TABLES, id, 0);
  return effects;
}
