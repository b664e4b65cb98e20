/**
 * The weights that decide whether an amount is promised, reached, or neither (extract/decide). `npm run train` makes
 * them; with `--left-out` it only measures: each group of documents that share text is left out of training in turn.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { featuresOf } from '../../../extract/decide/features.ts';
import { articleFacts } from '../../../extract/interpret/article.ts';
import { candidateOf, type Candidate } from '../../../extract/interpret/context.ts';
import { rulesAgainst } from '../../../extract/interpret/fate.ts';
import { isResult } from '../../../extract/interpret/observation/is-result.ts';
import { readArticle } from '../../../extract/interpret/sections.ts';
import { sourceOffset } from '../../../extract/segment/flow.ts';
import { articlesOf } from '../../../extract/segment/articles.ts';
import { blocksOf } from '../../../extract/segment/blocks.ts';
import { lineAt, linesOf } from '../../../extract/segment/lines.ts';
import { probabilities, scoreOf, weightsOf, type Features } from '../../../extract/weigh/linear.ts';
import { diceOf, wordingOf } from '../../../src/domain/text-similarity.ts';
import { train, type Choice } from './logistic.ts';

export const CLASSES = ['commitment', 'result', 'neither'] as const;
export type Fate = (typeof CLASSES)[number];

interface Row {
  readonly line: number;
  readonly value: number | null;
  readonly value_text: string;
  readonly unit: string;
  readonly indicator: string;
  readonly class: string;
  readonly doubt?: boolean;
  readonly optional?: boolean;
}

export interface Case {
  readonly document: string;
  readonly group: number;
  readonly features: readonly string[];
  /** What it may be; several where nobody annotated the results of its document. */
  readonly fates: readonly Fate[];
  readonly rule: Fate;
  readonly veto: boolean;
  readonly where: string;
}

const rowsOf = (path: string): Row[] => {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row);
  } catch {
    return [];
  }
};

interface Found {
  readonly c: Candidate;
  readonly line: number;
}

/** All amounts of a text outside tables. */
function amountsOf(text: string): Found[] {
  const lines = linesOf(text);
  const { blocks } = blocksOf(text, lines);
  const found: Found[] = [];
  for (const raw of articlesOf(blocks).articles) {
    const facts = articleFacts(raw, blocks, undefined);
    for (const block of readArticle(raw, blocks, facts)) {
      if ('table' in block) continue;
      for (const [index, sentence] of block.context.sentences.entries())
        for (const amount of sentence.amounts)
          found.push({
            c: candidateOf(block.context, index, amount),
            line: lineAt(lines, sourceOffset(block.paragraph.flow, amount.start)),
          });
    }
  }
  return found;
}

const same = (a: number | null, b: number): boolean => a !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** The row of annotations that each amount is, best pairs first. */
function match(found: readonly Found[], rows: readonly Row[]): Map<Found, Row> {
  const pairs = rows
    .filter((row) => row.class !== 'milestone')
    .flatMap((row) =>
      found
        .filter(({ c, line }) => Math.abs(line - row.line) <= 1 && same(row.value, c.amount.value))
        .map((one) => {
          const words = one.c.head.slice(-30) + one.c.tail.slice(0, 20);
          const rank = (one.line === row.line ? 4 : 0) + (one.c.amount.unit === row.unit ? 2 : 0) + diceOf(wordingOf(words), wordingOf(row.indicator)) * 6;
          return { one, row, rank };
        }),
    )
    .sort((a, b) => b.rank - a.rank);
  const result = new Map<Found, Row>();
  const used = new Set<Row>();
  for (const { one, row } of pairs) {
    if (result.has(one) || used.has(row)) continue;
    result.set(one, row);
    used.add(row);
  }
  return result;
}

function casesOf(path: string, gold: string, group: number): Case[] {
  const name = basename(path).replace(/[._].*$/, '');
  const found = amountsOf(readFileSync(path, 'utf8'));
  const promised = match(found, rowsOf(join(gold, `${name}.jsonl`)));
  const results = rowsOf(join(gold, `${name}.obs.jsonl`));
  const reached = match(found, results);
  return found.flatMap((one): Case[] => {
    const row = promised.get(one) ?? reached.get(one);
    if (row && (row.doubt || row.optional)) return [];
    const rules = rulesAgainst(one.c);
    const others: Fate[] = results.length > 0 ? ['neither'] : ['result', 'neither'];
    const fates: Fate[] = promised.has(one) ? ['commitment'] : reached.has(one) ? ['result'] : others;
    return [
      {
        document: name,
        group,
        features: featuresOf(one.c, rules),
        fates,
        rule: rules.length === 0 ? 'commitment' : isResult(one.c) && !rules.some((rule) => NO_RESULT.has(rule)) ? 'result' : 'neither',
        veto: rules.some((rule) => VETOES.has(rule)),
        where: `${name}:${one.line} ${one.c.head.slice(-14)}[${one.c.amount.value}${one.c.amount.unit}]${one.c.tail.slice(0, 10)}`,
      },
    ];
  });
}

const NO_RESULT = new Set<string>(['structure','document-title','name','denominator','penalty','indefinite','no-unit','duration','baseline','threshold','describes-document']);
const VETOES = new Set<string>(['structure','indefinite','not-a-policy','name','document-title','no-unit','denominator','baseline','penalty','duration']);

export interface Source {
  readonly path: string;
  readonly gold: string;
}

/** Documents that share lines are one group: a passage and the report it was taken from must be left out together. */
export function groupsOf(sources: readonly Source[]): number[] {
  const group = sources.map((_, i) => i);
  const find = (i: number): number => (group[i] === i || group[i] === undefined ? i : find(group[i]));
  const first = new Map<string, number>();
  sources.forEach(({ path }, i) => {
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      const words = line.replace(/\s/g, '').slice(0, 60);
      if (words.length < 40) continue;
      const other = first.get(words);
      if (other === undefined) first.set(words, i);
      else group[find(i)] = find(other);
    }
  });
  return sources.map((_, i) => find(i));
}

export const allCases = (sources: readonly Source[]): Case[] => {
  const groups = groupsOf(sources);
  return sources.flatMap(({ path, gold }, i) => casesOf(path, gold, groups[i] ?? i));
};

const withClass = (features: readonly string[], name: Fate): Features =>
  features.map((feature) => [`${name}|${feature}`, 1] as const);

/** `neither` is what the others are weighed against: it has no weights of its own. */
const alternatives = (features: readonly string[]): Features[] =>
  CLASSES.map((name) => (name === 'neither' ? [] : withClass(features, name)));

/** A feature that fewer groups of documents show says more of them than of the language. */
const MIN_GROUPS = 3;

export function weightsFor(cases: readonly Case[], l2 = 1, steps = 120, least = 0.03): Record<string, number> {
  const groups = new Map<string, Set<number>>();
  for (const { features, group } of cases)
    for (const feature of features) groups.set(feature, (groups.get(feature) ?? new Set()).add(group));
  const choices: Choice[] = cases.map(({ features, fates }) => ({
    alternatives: alternatives(features.filter((feature) => (groups.get(feature)?.size ?? 0) >= MIN_GROUPS)),
    right: CLASSES.map((name) => (fates.includes(name) ? 1 / fates.length : 0)),
    isOpen: fates.length > 1,
  }));
  return train(choices, { l2, steps, rate: 0.1, least });
}

export function predict(weights: ReadonlyMap<string, number>, features: readonly string[]): number[] {
  return probabilities(alternatives(features).map((list) => scoreOf(weights, list)));
}

export { weightsOf };
