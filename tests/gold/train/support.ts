/** The weights that tell grants from targets (extract/decide/support.ts), and what they are worth on documents left out. */
import {
  chanceByScore,
  kindByRows,
  kindOf,
  supportRows,
  type Kind,
} from '../../../extract/decide/support.ts';
import { amountsOf } from '../amounts.ts';
import { groupsOf, type Lesson } from './annotated.ts';
import { withCommonFeatures } from './common.ts';
import { rowsFor } from './fate.ts';
import { scoreOf, train, weightsOf } from './logistic.ts';
import type { Model, WeightFile } from './model.ts';
import { supportNames } from './named.ts';

const TRAINING = { l2: 2, steps: 120, rate: 0.1, least: 0.05 };
const FOLDS = 10;

interface Case {
  readonly lesson: Lesson;
  readonly group: number;
  readonly features: readonly string[];
  readonly ruled: Kind | undefined;
  /** The kinds that the annotation accepts. */
  readonly right: readonly string[];
  readonly where: string;
}

/** The annotated commitments of a document that are no milestones. */
function casesOf(lesson: Lesson, group: number): Case[] {
  const found = amountsOf(lesson.source.text);
  return [...rowsFor(found, lesson.gold)]
    .filter(([, { doubt, optional }]) => !doubt && !optional)
    .map(([{ c, line }, gold]) => {
      const where = `${lesson.name}:${line} ${c.head.slice(-14)}[${c.amount.value}${c.amount.unit}]${c.tail.slice(0, 10)}`;
      const right = [gold.class, ...(gold.alt?.class ?? [])];
      return { lesson, group, features: supportNames(c), ruled: kindByRows(supportRows(c)), right, where };
    });
}

function allCases(lessons: readonly Lesson[]): Case[] {
  const groups = groupsOf(lessons);
  return lessons.flatMap((lesson, i) => casesOf(lesson, groups[i] ?? i));
}

/** What may be called either teaches nothing. */
function weightsFor(cases: readonly Case[]): WeightFile {
  const taught = cases.filter(({ right }) => new Set(right).size === 1);
  const choices = taught.map(({ features, right }) => ({
    alternatives: [features.map((name) => [name, 1] as const), []],
    right: right.includes('support') ? [1, 0] : [0, 1],
  }));
  const groups = taught.map(({ group }) => group);
  return train(withCommonFeatures(choices, groups), TRAINING);
}

export const supportModel: Model = {
  name: 'support',
  purpose: 'for what is granted',
  file: 'extract/decide/support-weights.json',
  prepare: async (lessons) => {
    const cases = allCases(lessons);
    return (isIn) => weightsFor(cases.filter(({ lesson }) => isIn(lesson)));
  },
};

/** Whole groups of documents left out in turn: how many kinds are right by the rows alone, and with the weights. */
export function measureSupport(lessons: readonly Lesson[], showsErrors: boolean): void {
  const cases = allCases(lessons);
  const groups = [...new Set(cases.map(({ group }) => group))];
  const sets = new Map<string, { count: number; rows: number; weights: number }>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const out = new Set(groups.filter((_, i) => i % FOLDS === fold));
    const weights = weightsOf(weightsFor(cases.filter(({ group }) => !out.has(group))));
    for (const { lesson, features, ruled, right, where } of cases.filter(({ group }) => out.has(group))) {
      const kind = kindOf(ruled, () => chanceByScore(scoreOf(weights, features.map((name) => [name, 1] as const))));
      const set = sets.get(lesson.set) ?? { count: 0, rows: 0, weights: 0 };
      sets.set(lesson.set, set);
      set.count += 1;
      set.rows += Number(right.includes(ruled ?? 'target'));
      set.weights += Number(right.includes(kind));
      if (showsErrors && !right.includes(kind)) console.log(`${right[0]} as ${kind}, by the rows ${ruled ?? 'neither'}: ${where}`);
    }
  }
  console.log('kinds right of annotated commitments, by the rows alone and with weights:');
  for (const [name, { count, rows, weights }] of sets) console.log(`${name.padEnd(24)} ${rows}, ${weights} of ${count}`);
}
