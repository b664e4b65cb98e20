/** The weights that choose the name of a figure, and what they are worth on documents left out of training. */
import { isGrantName } from '../../../extract/fields/name/grant-words.ts';
import { indexOfChosen } from '../../../extract/fields/name/ranker.ts';
import { groupsOf, type GoldRow, type Lesson } from './annotated.ts';
import { withCommonFeatures } from './common.ts';
import { dice } from '../../../src/domain/text/text-similarity.ts';
import { scoreOf, train, weightsOf, type Choice, type Weights } from './logistic.ts';
import type { Model } from './model.ts';
import { record, type Recorded } from './record.ts';

const TRAINING = { l2: 3, steps: 60, rate: 0.2, least: 0.05 };
/** How much a choice of a text that was invented for the project counts. */
const INVENTED = 0.3;
/** How much better names are preferred to right but worse ones. */
const SHARPNESS = 6;
/** The same of targets and results, whose names have one wording. */
const STRICTNESS = 20;
const LACKING = 0.15;
const FOLDS = 6;
const ENOUGH = 0.5;

interface Case {
  readonly recorded: Recorded;
  readonly gold: GoldRow;
  readonly alike: readonly number[];
}

const accepted = ({ indicator, scope = '', alt }: GoldRow): string[] =>
  [indicator, ...(alt?.indicator ?? [])].flatMap((name) => [name, scope + name]);

const likeness = (name: string, scope: string, names: readonly string[]): number =>
  Math.max(...names.flatMap((right) => [dice(name, right), dice(scope + name, right)]));

/** The recorded choices of a document with the annotations that they belong to. */
function casesOf({ source, gold, results }: Lesson, recorded: readonly Recorded[]): Case[] {
  const used = new Set<GoldRow>();
  return recorded.flatMap((one) => {
    const line = source.text.slice(0, one.start).split('\n').length;
    const rows = (one.kind === 'observation' ? (results ?? []) : gold).filter(
      (row) => !used.has(row) && Math.abs(row.line - line) <= 1 && row.value !== null && Math.abs(row.value - one.value) <= 1e-9 * Math.max(1, one.value),
    );
    const row = rows.find((r) => r.line === line && squeezed(r.value_text) === squeezed(one.text)) ?? rows.find((r) => r.line === line) ?? rows[0];
    if (!row) return [];
    used.add(row);
    if (row.doubt || row.optional || row.class === 'milestone') return [];
    const names = accepted(row);
    return [{ recorded: one, gold: row, alike: one.names.map(({ text, scope }) => likeness(text + one.behind, scope, names)) }];
  });
}
const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** The names that are right share the credit, the better the more; of a figure the first has all, if it is right. */
function choiceOf({ recorded, alike }: Case, weight: number): Choice[] {
  const best = Math.max(...alike);
  if (best < ENOUGH || alike.length < 2) return [];
  const isGrant = recorded.kind === 'support';
  const credit = alike.map((a, i) => {
    if (!isGrant && (alike[0] ?? 0) >= ENOUGH) return i === 0 ? 1 : 0;
    // Of two names alike that one is better which says that it is a grant.
    if (isGrant && a >= ENOUGH && !isGrantName(recorded.names[i]?.text ?? '')) return Math.exp(SHARPNESS * (a - best - LACKING));
    return a >= ENOUGH ? Math.exp((isGrant ? SHARPNESS : STRICTNESS) * (a - best)) : 0;
  });
  const sum = credit.reduce((a, b) => a + b, 0);
  return [{ alternatives: recorded.features, right: credit.map((share) => share / sum), weight }];
}

/** How many there are, and how many of them the first way, the weights and the best choice would name right. */
interface Tally {
  n: number;
  first: number;
  chosen: number;
  best: number;
}

const chosenOf = (weights: Weights, { recorded: { names, features } }: Case): number =>
  indexOfChosen(
    names,
    features.map((list) => scoreOf(weights, list)),
  );

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
  const choices = cases.flatMap((list, index) => list.flatMap((one) => choiceOf(one, isInvented(all[index]) ? INVENTED : 1)).map((choice) => ({ choice, index })));
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

const isInvented = (lesson: Lesson | undefined): boolean => lesson?.set.startsWith('own/') ?? false;

export const namesModel: Model = {
  name: 'names',
  purpose: 'for names',
  file: 'extract/fields/name/weights.json',
  prepare: async (lessons) => {
    const { trained } = await casesOfAll(lessons);
    return (isIn) => trained((index) => lessons[index] !== undefined && isIn(lessons[index]));
  },
};

/** Whole groups of documents left out in turn: how many names are right by the first way, by weights, and at best. */
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
      `${name.padEnd(36)} ${String(t.n).padStart(4)} names, right by the first way ${share(t.first)}, by weights ${share(t.chosen)}, at best ${share(t.best)}`,
    );
  }
}

function count(lesson: Lesson, one: Case, chosen: number, tallies: Map<string, Tally>): void {
  const { kind } = one.recorded;
  for (const name of [`all of ${lesson.set}, ${kind}`, ...(kind === 'support' && lesson.set === 'documents' ? [lesson.name] : [])]) {
    const t = tallies.get(name) ?? { n: 0, first: 0, chosen: 0, best: 0 };
    t.n += 1;
    t.first += (one.alike[0] ?? 0) >= ENOUGH ? 1 : 0;
    t.chosen += (one.alike[chosen] ?? 0) >= ENOUGH ? 1 : 0;
    t.best += Math.max(...one.alike) >= ENOUGH ? 1 : 0;
    tallies.set(name, t);
  }
}

const said = ({ name }: Lesson, { recorded: { kind, names }, gold, alike }: Case, chosen: number): string =>
  `${name}:${gold.line} ${kind} ${gold.value_text}: ${gold.indicator}; first ${names[0]?.text ?? ''}; said ${names[chosen]?.text ?? ''}; best ${names[alike.indexOf(Math.max(...alike))]?.text ?? ''}`;
