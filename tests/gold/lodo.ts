/**
 * Leave one document out: what the extractor scores on a document without the words that only this document could have
 * taught it. For each annotated document every entry of the extractor's tables that occurs in it and in no other of the
 * seeds and of own/{dev,dev2,heldout} is withheld, the extractor is built anew, and the document is read and scored.
 *
 * Rules (patterns and their order) cannot be unlearned, and a word may have been added for a document and also occur in
 * another. So the figures bound from above what new documents of the same genres would score.
 */
import { join } from 'node:path';
import type { Dataset } from '../../src/domain/dataset/schema.ts';
import { emptyRegister } from '../../extract/merge/ids.ts';
import { tables } from '../extract/support.ts';
import { judge, wrongByThird, type Judged } from './judged.ts';
import type { Score } from './score.ts';
import { runScorer } from './scorer.ts';
import { documentsIn, type Annotated } from './sources.ts';
import { extractorWithout, type Extractor } from './withholding.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SETS: readonly (readonly [string, string, string])[] = [
  ['seeds', 'seeds', 'tests/gold'],
  ...['dev', 'dev2', 'heldout'].map((set) => [`own/${set}`, `tests/gold/own/${set}`, `tests/gold/own/${set}`] as const),
];

interface LeftOut {
  readonly name: string;
  readonly gold: string;
  readonly dataset: Dataset;
  readonly withheld: readonly string[];
  readonly judged: readonly Judged[];
}

const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** A table's word as a pattern: a unit stands before its =, and some words carry conditions (去年(?!同)). */
function patternOf(word: string): RegExp {
  const spelling = word.replace(/=.*$/, '');
  try {
    return new RegExp(spelling.normalize('NFKC'));
  } catch {
    return new RegExp(spelling.normalize('NFKC').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  }
}

/** The words that occur in one text and in none of the others. */
function onlyIn(words: ReadonlySet<string>, text: string, others: readonly string[]): string[] {
  const here = squeezed(text);
  const elsewhere = others.map(squeezed);
  return [...words].filter((word) => {
    const pattern = patternOf(word);
    return pattern.test(here) && !elsewhere.some((other) => pattern.test(other));
  });
}

async function leaveOut(one: Annotated, gold: string, all: readonly Annotated[], full: Extractor): Promise<LeftOut> {
  const others = all.filter((other) => other !== one).map(({ source }) => source.text);
  const withheld = onlyIn(full.words, one.source.text, others);
  const { extract } = await extractorWithout(new Set(withheld));
  const { dataset } = extract([one.source], tables, emptyRegister());
  return { name: one.source.name, gold, dataset, withheld, judged: judge(dataset, [gold]) };
}

/** Several documents' datasets as one, for one score over all. */
const joined = (parts: readonly LeftOut[]): Dataset => ({
  schemaVersion: parts[0]?.dataset.schemaVersion ?? 1,
  documents: parts.flatMap(({ dataset }) => dataset.documents),
  targets: parts.flatMap(({ dataset }) => dataset.targets),
});

const score = (dataset: Dataset, gold: readonly string[]): Score =>
  JSON.parse(runScorer(dataset, gold, '--json')) as Score;

/** How many of a document's wrong records are among the half of lowest confidence. */
function inLowerHalf(judged: readonly Judged[]): string {
  const sorted = [...judged].sort((a, b) => a.target.confidence - b.target.confidence);
  const half = sorted.slice(0, Math.ceil(sorted.length / 2));
  const wrong = (part: readonly Judged[]): number => part.filter((entry) => entry.wrong).length;
  return `${wrong(half)} of ${wrong(judged)}`;
}

const figures = (s: Score): string =>
  [s.gold, ...[s.detectionF1, s.fullRecordF1, s.valueUnitPrecision].map((x) => x.toFixed(3)), s.misread, s.milestoneF1.toFixed(3)].join(' | ');

const HEAD = [
  '| left out | words withheld | gold | detection F1 | full-record F1 | value+unit precision | misread | milestones F1 | errors in the lower half of confidence |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
];

function report(name: string, parts: readonly LeftOut[]): void {
  const judged = parts.flatMap((part) => part.judged);
  const total = score(
    joined(parts),
    parts.map(({ gold }) => gold),
  );
  const { lowest, highest } = wrongByThird(judged);
  const withheld = parts.reduce((sum, part) => sum + part.withheld.length, 0);
  console.log(`| **${name}** | ${withheld} | ${figures(total)} | ${inLowerHalf(judged)} |`);
  console.log(
    `<!-- ${name}: wrong in the third of lowest confidence ${lowest.toFixed(3)}, of highest ${highest.toFixed(3)} -->`,
  );
}

async function main(): Promise<void> {
  const loaded = SETS.map(([name, folder, gold]) => ({ name, documents: documentsIn(join(ROOT, folder), join(ROOT, gold)) }));
  const all = loaded.flatMap(({ documents }) => documents);
  const full = await extractorWithout(new Set());
  console.log(HEAD.join('\n'));
  const own: LeftOut[] = [];
  for (const { name, documents } of loaded) {
    const parts: LeftOut[] = [];
    for (const one of documents) {
      if (one.gold === undefined) continue;
      const part = await leaveOut(one, one.gold, all, full);
      parts.push(part);
      const s = score(part.dataset, [part.gold]);
      console.log(`| ${part.name} | ${part.withheld.length} | ${figures(s)} | ${inLowerHalf(part.judged)} |`);
      if (process.argv.includes('--words')) console.log(part.withheld.join(' '));
    }
    report(name, parts);
    if (name !== 'seeds') own.push(...parts);
  }
  report('own, all three', own);
}

await main();
