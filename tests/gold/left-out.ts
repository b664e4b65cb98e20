/**
 * `npm run -s score:left-out -- [--gold DIR --documents DIR …] [--kind NAME=PATTERN …] [--quick] [--errors]`: whole records
 * as the extractor gets them from documents that no weight was trained on. Groups of documents that share text are left out
 * in turn, all models trained on the rest, the left-out documents read with those weights, merged as the command line
 * merges a folder, and scored (score.mjs). `--kind` gathers the documents whose set and name (`provinces/hebei`) match a
 * pattern, the first that matches; others are gathered by their folder. `--quick` reads two of the five folds. What
 * `--trained` prints is the same with the committed weights, as the command line reads.
 */
import { groupBy } from '../../src/domain/collections/group-by.ts';
import { corpusOf, GIVEN, mergedOf } from './merged.ts';
import { withScorer } from './scorer.ts';
import { goldOf, lessons, resultsOf, valuesOf, type Lesson } from './train/annotated.ts';
import { foldsOf, readLeftOut } from './train/folds.ts';
import { READING_MODELS } from './train/models.ts';

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
  const models = args.includes('--trained') ? [] : READING_MODELS;
  const parts = await readLeftOut(all, folds, models);
  const read = all.filter((lesson) => parts.has(lesson));
  const given = read.filter((lesson) => corpusOf(lesson) === GIVEN);
  const kinds = [
    ...byKind(read, valuesOf(args, '--kind')),
    ['all given', given] as const,
    ['all', read] as const,
  ];
  withScorer(mergedOf(parts), (ask) => {
    console.log(`| ${HEAD.join(' | ')} |\n|${' --- |'.repeat(HEAD.length)}`);
    for (const [name, list] of kinds)
      if (list.length > 0) console.log(row(name, ask(goldOf(list), '--json')));
    for (const [name, list] of kinds)
      if (resultsOf(list).length > 0)
        console.log(row(`results, ${name}`, ask(resultsOf(list), '--json', true)));
    if (!args.includes('--errors')) return;
    console.log(ask(goldOf(read), '--errors'));
    console.log(ask(resultsOf(read), '--errors', true));
  });
}

await main(process.argv.slice(2));
