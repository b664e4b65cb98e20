/** The weights that choose the name of a grant, and what they are worth on documents left out of training. */
import { indexOfChosen } from '../../../extract/fields/name/choose.ts';
import { groupsOf, type GoldRow, type Lesson } from './annotated.ts';
import { withCommonFeatures } from './common.ts';
import { dice } from '../../../src/domain/text/text-similarity.ts';
import { scoreOf, train, weightsOf, type Choice, type Weights } from './logistic.ts';
import type { Model } from './model.ts';
import { record, type Recorded } from './record.ts';

const TRAINING = { l2: 2, steps: 60, rate: 0.2, least: 0.03 };
/** How much better names are preferred to right but worse ones. */
const SHARPNESS = 3;
const FOLDS = 6;
const ENOUGH = 0.5;

interface Case {
  readonly recorded: Recorded;
  readonly gold: GoldRow;
  readonly alike: readonly number[];
  readonly ruled: number;
}

const accepted = ({ indicator, scope = '', alt }: GoldRow): string[] =>
  [indicator, ...(alt?.indicator ?? [])].flatMap((name) => [name, scope + name]);

const likeness = (name: string, scope: string, names: readonly string[]): number =>
  Math.max(...names.flatMap((right) => [dice(name, right), dice(scope + name, right)]));

/** The recorded choices of a document with the annotations that they belong to. */
function casesOf({ source, gold }: Lesson, recorded: readonly Recorded[]): Case[] {
  const used = new Set<GoldRow>();
  return recorded.flatMap((one) => {
    const line = source.text.slice(0, one.start).split('\n').length;
    const rows = gold.filter(
      (row) => !used.has(row) && Math.abs(row.line - line) <= 1 && row.value !== null && Math.abs(row.value - one.value) <= 1e-9 * Math.max(1, one.value),
    );
    const row = rows.find((r) => r.line === line && squeezed(r.value_text) === squeezed(one.text)) ?? rows.find((r) => r.line === line) ?? rows[0];
    if (!row) return [];
    used.add(row);
    if (row.doubt || row.optional || row.class === 'milestone') return [];
    const names = accepted(row);
    return [{ recorded: one, gold: row, alike: one.names.map(({ text }) => likeness(text + one.base, one.scope, names)), ruled: likeness(one.ruled + one.base, one.scope, names) }];
  });
}
const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** The names that are right share the credit, the better the more. */
function choiceOf({ recorded, alike }: Case): Choice[] {
  const best = Math.max(...alike);
  if (best < ENOUGH) return [];
  const credit = alike.map((a) => (a >= ENOUGH ? Math.exp(SHARPNESS * (a - best)) : 0));
  const sum = credit.reduce((a, b) => a + b, 0);
  return [{ alternatives: recorded.features, right: credit.map((share) => share / sum) }];
}

/** How many there are, and how many of them the rules, the weights and the best choice would name right. */
interface Tally {
  n: number;
  rules: number;
  chosen: number;
  best: number;
}

function chosenOf(weights: Weights, { recorded: { names, features, ruled } }: Case): number {
  const scores = features.map((list) => scoreOf(weights, list));
  return indexOfChosen(names, scores, ruled);
}

interface Cases {
  /** Those of each lesson, and the group of documents that it belongs to. */
  readonly cases: readonly (readonly Case[])[];
  readonly groups: readonly number[];
  /** The weights of the lessons at some indexes. */
  readonly trained: (isIn: (index: number) => boolean) => Record<string, number>;
}

async function casesOfAll(all: readonly Lesson[]): Promise<Cases> {
  const recorded = await record(all);
  const cases = all.map((lesson, i) => casesOf(lesson, recorded[i] ?? []));
  const groups = groupsOf(all);
  const choices = cases.flatMap((list, index) => list.flatMap(choiceOf).map((choice) => ({ choice, index })));
  const trained = (isIn: (index: number) => boolean): Record<string, number> => {
    const learnt = choices.filter(({ index }) => isIn(index));
    const common = withCommonFeatures(
      learnt.map(({ choice }) => choice),
      learnt.map(({ index }) => groups[index] ?? -1),
    );
    return train(common, TRAINING);
  };
  return { cases, groups, trained };
}

export const namesModel: Model = {
  name: 'names',
  purpose: 'for names of grants',
  file: 'extract/fields/name/weights.json',
  prepare: async (lessons) => {
    const { trained } = await casesOfAll(lessons);
    return (isIn) => trained((index) => lessons[index] !== undefined && isIn(lessons[index]));
  },
};

/** Whole groups of documents left out in turn: how many names are right by rules, by weights, and at best. */
export async function measureNames(all: readonly Lesson[], errors: boolean): Promise<void> {
  const { cases, groups, trained } = await casesOfAll(all);
  const ids = [...new Set(groups.filter((_, i) => (cases[i]?.length ?? 0) > 0))];
  const tallies = new Map<string, Tally>();
  for (let fold = 0; fold < Math.min(FOLDS, ids.length); fold += 1) {
    const out = new Set(ids.filter((_, i) => i % FOLDS === fold));
    const isOut = (i: number): boolean => out.has(groups[i] ?? -1);
    const weights = weightsOf(trained((i) => !isOut(i)));
    for (const [i, lesson] of all.entries())
      if (isOut(i))
        for (const one of cases[i] ?? []) {
          const chosen = chosenOf(weights, one);
          count(lesson, one, chosen, tallies);
          if (errors && (one.alike[chosen] ?? 0) < ENOUGH) console.log(said(lesson, one, chosen));
        }
  }
  for (const [name, t] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const share = (n: number): string => (n / t.n).toFixed(3);
    console.log(
      `${name.padEnd(36)} ${String(t.n).padStart(4)} grants, named right by the rules ${share(t.rules)}, by weights ${share(t.chosen)}, at best ${share(t.best)}`,
    );
  }
}

function count(lesson: Lesson, one: Case, chosen: number, tallies: Map<string, Tally>): void {
  for (const name of [`all of ${lesson.set}`, ...(lesson.set === 'documents' ? [lesson.name] : [])]) {
    const t = tallies.get(name) ?? { n: 0, rules: 0, chosen: 0, best: 0 };
    t.n += 1;
    t.rules += one.ruled >= ENOUGH ? 1 : 0;
    t.chosen += (one.alike[chosen] ?? 0) >= ENOUGH ? 1 : 0;
    t.best += Math.max(...one.alike) >= ENOUGH ? 1 : 0;
    tallies.set(name, t);
  }
}

const said = ({ name }: Lesson, { recorded: { names, ruled }, gold, alike }: Case, chosen: number): string =>
  `${name}:${gold.line} ${gold.value_text}: ${gold.indicator}; rules ${ruled}; said ${names[chosen]?.text ?? ''}; best ${names[alike.indexOf(Math.max(...alike))]?.text ?? ''}`;
