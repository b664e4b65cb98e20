/**
 * The weights that decide whether an amount is promised, reached, or neither (extract/decide), and what they are worth on
 * documents left out of training.
 */
import { verdictOf } from '../../../extract/decide/decide.ts';
import { FATES, propose, type Fate, type Proposal } from '../../../extract/decide/fate.ts';
import { diceOf, wordingOf } from '../../../src/domain/text/text-similarity.ts';
import { groupsOf, type GoldRow, type Lesson } from './annotated.ts';
import { amountsOf, type Found } from '../amounts.ts';
import { alternativesOf, fateProbabilities, fateWeights, type FateWeights } from './fate-weights.ts';
import { train } from './logistic.ts';
import type { Model, WeightFile } from './model.ts';
import { featureNames } from './named.ts';

/** Smaller weights are left out: no figure changes with them, and all weights together must stay below 300 KB. */
const TRAINING = { l2: 2, steps: 120, rate: 0.1, least: 0.06 };
const FOLDS = 10;
/** A feature that fewer groups of documents show says more of them than of the language. */
const MIN_GROUPS = 3;

interface Case {
  readonly lesson: Lesson;
  readonly group: number;
  readonly features: readonly string[];
  readonly proposal: Proposal;
  readonly fate: Fate;
  /** Somebody annotated the results of its document. */
  readonly hasResults: boolean;
  readonly where: string;
}

const isSame = (a: number | null, b: number): boolean =>
  a !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** How likely an amount is the one that a row annotates. */
function likeness({ c, line }: Found, row: GoldRow): number {
  const words = wordingOf(c.head.slice(-30) + c.tail.slice(0, 20));
  const near = (line === row.line ? 4 : 0) + (c.amount.unit === row.unit ? 2 : 0);
  return near + 6 * diceOf(words, wordingOf(row.indicator));
}

/** The row that annotates each amount, best pairs first. */
export function rowsFor(found: readonly Found[], rows: readonly GoldRow[]): Map<Found, GoldRow> {
  const pairs = rows
    .filter((row) => row.class !== 'milestone')
    .flatMap((row) =>
      found
        .filter(({ c, line }) => Math.abs(line - row.line) <= 1 && isSame(row.value, c.amount.value))
        .map((one) => ({ one, row, rank: likeness(one, row) })),
    )
    .sort((a, b) => b.rank - a.rank);
  const result = new Map<Found, GoldRow>();
  const used = new Set<GoldRow>();
  for (const { one, row } of pairs) {
    if (result.has(one) || used.has(row)) continue;
    result.set(one, row);
    used.add(row);
  }
  return result;
}

function casesOf(lesson: Lesson, group: number): Case[] {
  const found = amountsOf(lesson.source.text);
  const promised = rowsFor(found, lesson.gold);
  const reached = rowsFor(found, lesson.results ?? []);
  const hasResults = lesson.results !== undefined;
  return found.flatMap((one): Case[] => {
    const row = promised.get(one) ?? reached.get(one);
    if (row?.doubt || row?.optional) return [];
    const proposal = propose(one.c);
    // Where nobody annotated results, what the rows call one is taken for one: it is surely no commitment.
    const isReached = reached.has(one) || (!hasResults && proposal.fate === 'result');
    const fate = promised.has(one) ? 'commitment' : isReached ? 'result' : 'neither';
    const { amount, head, tail } = one.c;
    const where = `${lesson.name}:${one.line} ${head.slice(-14)}[${amount.value}${amount.unit}]${tail.slice(0, 10)}`;
    return [{ lesson, group, features: featureNames(one.c, proposal.rows), proposal, fate, hasResults, where }];
  });
}

function weightsFor(cases: readonly Case[]): WeightFile {
  const groups = new Map<string, Set<number>>();
  for (const { features, group } of cases)
    for (const feature of features) groups.set(feature, (groups.get(feature) ?? new Set()).add(group));
  const isCommon = (feature: string): boolean => (groups.get(feature)?.size ?? 0) >= MIN_GROUPS;
  const choices = cases.map(({ features, fate }) => ({
    alternatives: alternativesOf(features.filter(isCommon)),
    right: FATES.map((name) => (name === fate ? 1 : 0)),
  }));
  return train(choices, TRAINING);
}

const allCases = (lessons: readonly Lesson[]): Case[] => {
  const groups = groupsOf(lessons);
  return lessons.flatMap((lesson, i) => casesOf(lesson, groups[i] ?? i));
};

export const fateModel: Model = {
  name: 'fate',
  purpose: 'for what an amount is',
  file: 'extract/decide/weights.json',
  prepare: async (lessons) => {
    const cases = allCases(lessons);
    return (isIn) => weightsFor(cases.filter(({ lesson }) => isIn(lesson)));
  },
};

interface Tally {
  hits: number;
  said: number;
  gold: number;
}

class Table {
  private readonly rows = new Map<string, Map<string, Tally>>();

  add(row: string, column: string, isGold: boolean, isSaid: boolean): void {
    const columns = this.rows.get(row) ?? new Map<string, Tally>();
    this.rows.set(row, columns);
    const tally = columns.get(column) ?? { hits: 0, said: 0, gold: 0 };
    columns.set(column, tally);
    tally.hits += Number(isGold && isSaid);
    tally.said += Number(isSaid);
    tally.gold += Number(isGold);
  }

  *lines(): Generator<string> {
    for (const [row, columns] of [...this.rows].sort(([a], [b]) => (a < b ? -1 : 1)))
      yield `${row.padEnd(24)} ${[...columns].map(([name, tally]) => `${name} ${figures(tally)}`).join(' | ')}`;
  }
}

const figures = ({ hits, said, gold }: Tally): string =>
  gold === 0 ? `– (${said} said)` : `${((2 * hits) / (said + gold)).toFixed(3)} of ${gold}`;

/** Whole groups of documents left out in turn: F1 of commitments and results, by the rules and with the weights. */
export function measureFate(lessons: readonly Lesson[], showsErrors: boolean): void {
  const cases = allCases(lessons);
  const groups = [...new Set(cases.map(({ group }) => group))];
  const table = new Table();
  const bins = Array.from({ length: 10 }, () => ({ count: 0, said: 0, found: 0 }));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const out = new Set(groups.filter((_, i) => i % FOLDS === fold));
    const weights = fateWeights(weightsFor(cases.filter(({ group }) => !out.has(group))));
    for (const one of cases.filter(({ group }) => out.has(group))) judge(one, weights, table, bins, showsErrors);
  }
  console.log(`${cases.length} amounts of ${lessons.length} documents in ${groups.length} groups; F1:`);
  for (const line of table.lines()) console.log(line);
  console.log('a commitment, said → found:');
  for (const { count, said, found } of bins)
    if (count > 0) console.log(`  ${(said / count).toFixed(2)} → ${(found / count).toFixed(2)} (${count})`);
}

function judge(
  one: Case,
  weights: FateWeights,
  table: Table,
  bins: { count: number; said: number; found: number }[],
  showsErrors: boolean,
): void {
  const chances = fateProbabilities(weights, one.features);
  const { fate } = verdictOf(one.proposal, chances);
  for (const set of ['all', one.lesson.set]) {
    table.add(`${set}, promised`, 'rules', one.fate === 'commitment', one.proposal.fate === 'commitment');
    table.add(`${set}, promised`, 'weights', one.fate === 'commitment', fate === 'commitment');
    if (!one.hasResults) continue;
    table.add(`${set}, reached`, 'rules', one.fate === 'result', one.proposal.fate === 'result');
    table.add(`${set}, reached`, 'weights', one.fate === 'result', fate === 'result');
  }
  const chance = chances[0] ?? 0;
  const bin = bins[Math.min(bins.length - 1, Math.floor(chance * bins.length))];
  if (bin) {
    bin.count += 1;
    bin.said += chance;
    bin.found += Number(one.fate === 'commitment');
  }
  if (showsErrors && fate !== one.fate) console.log(`${one.fate} as ${fate}, by the rules ${one.proposal.fate}: ${one.where}`);
}
