/**
 * `npm run -s score:left-out -- [--gold DIR --documents DIR …] [--kind NAME=PATTERN …] [--quick] [--errors]`: whole records
 * as the extractor gets them from documents that no weight was trained on. Groups of documents that share text are left out
 * in turn, all models trained on the rest, the left-out documents read with those weights, merged as the command line
 * merges a folder, and scored (score.mjs). `--kind` gathers the documents whose set and name (`provinces/hebei`) match a
 * pattern, the first that matches; others are gathered by their folder. `--quick` reads two of the five folds. What
 * `--trained` prints is the same with the committed weights, as the command line reads.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyRegister } from '../../extract/merge/ids.ts';
import type { DocumentPart } from '../../extract/part.ts';
import { datasetOf } from '../../extract/pipeline.ts';
import { groupBy } from '../../src/domain/group-by.ts';
import { tables } from '../extract/support.ts';
import { lessons, valuesOf, type Lesson } from './train/annotated.ts';
import { foldsOf, readLeftOut } from './train/folds.ts';
import { MODELS } from './train/models.ts';

const FOLDS = 5;
const QUICK_FOLDS = 2;

/** Lessons of one kind of text by the kind's name, in the order of the kinds. */
function byKind(all: readonly Lesson[], kinds: readonly string[]): Map<string, Lesson[]> {
  const named = kinds.map((kind) => {
    const [name = '', ...pattern] = kind.split('=');
    return { name, pattern: new RegExp(pattern.join('=')) };
  });
  const kindOf = ({ set, name }: Lesson): string =>
    named.find(({ pattern }) => pattern.test(`${set}/${name}`))?.name ?? set;
  const found = groupBy(all, kindOf);
  return new Map([...named.map(({ name }) => [name, found.get(name) ?? []] as const), ...found]);
}

const GIVEN = 'given';
/** Those that one run of the command line reads: a set of our own, or all folders that are given. */
const corpusOf = ({ set }: Lesson): string => (set === 'seeds' || set.startsWith('own/') ? set : GIVEN);

/** Merges what belongs together, and writes all as one dataset. */
function writeMerged(parts: ReadonlyMap<Lesson, DocumentPart>, folder: string): void {
  // In the order of their names, as the command line takes them: of equal sayings the first gives the record its fields.
  const inOrder = [...parts.keys()].sort((a, b) => (a.source.name < b.source.name ? -1 : 1));
  const corpora = groupBy(inOrder, corpusOf);
  const merged = [...corpora.values()].map((corpus) =>
    datasetOf(
      corpus.flatMap((lesson) => parts.get(lesson) ?? []),
      tables,
      emptyRegister(),
    ),
  );
  const documents = merged.flatMap(({ dataset }) => dataset.documents);
  const targets = merged.flatMap(({ dataset }) => dataset.targets);
  const observations = merged.flatMap((one) => one.observations.observations);
  writeFileSync(join(folder, 'targets.json'), JSON.stringify({ documents, targets }));
  writeFileSync(join(folder, 'observations.json'), JSON.stringify({ observations }));
}

/** What score.mjs prints. */
function scored(folder: string, isOfResults: boolean, gold: readonly string[], flag: string): string {
  const results = isOfResults ? ['--results', join(folder, 'observations.json')] : [];
  const args = [
    join(import.meta.dirname, 'score.mjs'),
    join(folder, 'targets.json'),
    ...gold,
    ...results,
    flag,
  ];
  return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
}

interface Score {
  readonly gold: number;
  readonly predicted: number;
  readonly precision: number;
  readonly recall: number;
  readonly fullRecordF1: number;
  readonly attributes: Readonly<Record<string, number>>;
}

const FIELDS = ['kind', 'measure', 'deadline', 'region', 'indicator'];
const HEAD = ['documents left out', 'gold', 'said', 'precision', 'recall', 'full-record F1', ...FIELDS];

function row(name: string, report: string): string {
  const score = JSON.parse(report) as Score;
  const shares = [
    score.precision,
    score.recall,
    score.fullRecordF1,
    ...FIELDS.map((field) => score.attributes[field] ?? 0),
  ];
  return `| ${[name, score.gold, score.predicted, ...shares.map((share) => share.toFixed(3))].join(' | ')} |`;
}

async function main(args: readonly string[]): Promise<void> {
  const all = lessons(args);
  const folds = foldsOf(all, FOLDS).slice(0, args.includes('--quick') ? QUICK_FOLDS : FOLDS);
  const models = args.includes('--trained') ? [] : MODELS;
  const parts = await readLeftOut(all, folds, models);
  const read = all.filter((lesson) => parts.has(lesson));
  const folder = mkdtempSync(join(tmpdir(), 'policy-targets-left-out-'));
  try {
    writeMerged(parts, folder);
    const given = read.filter((lesson) => corpusOf(lesson) === GIVEN);
    const kinds = [
      ...byKind(read, valuesOf(args, '--kind')),
      ['all given', given] as const,
      ['all', read] as const,
    ];
    console.log(`| ${HEAD.join(' | ')} |\n|${' --- |'.repeat(HEAD.length)}`);
    for (const [name, list] of kinds) {
      const gold = list.map(({ path }) => path);
      if (gold.length > 0) console.log(row(name, scored(folder, false, gold, '--json')));
    }
    for (const [name, list] of kinds) {
      const gold = list.flatMap(({ resultsPath }) => resultsPath ?? []);
      if (gold.length > 0) console.log(row(`results, ${name}`, scored(folder, true, gold, '--json')));
    }
    if (args.includes('--errors')) {
      console.log(
        scored(
          folder,
          false,
          read.map(({ path }) => path),
          '--errors',
        ),
      );
      console.log(
        scored(
          folder,
          true,
          read.flatMap(({ resultsPath }) => resultsPath ?? []),
          '--errors',
        ),
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main(process.argv.slice(2));
