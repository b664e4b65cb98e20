/**
 * The weights of confidence (extract/merge), trained on records of documents that were left out of training when they were
 * read: what a model says of texts that it was trained on is surer than what it says of new ones.
 */
import type { DocumentPart } from '../../../extract/part.ts';
import { draftsOf } from '../../../extract/merge/drafts.ts';
import { confidenceByScore } from '../../../extract/merge/confidence.ts';
import type { Features } from '../../../extract/weigh/linear.ts';
import { groupBy } from '../../../src/domain/collections/group-by.ts';
import type { Mention } from '../../../src/domain/dataset/schema.ts';
import { corpusOf, GIVEN, mergedOf, runsOf } from '../merged.ts';
import { verdictsOf, withScorer } from '../scorer.ts';
import { goldOf, groupsOf, resultsOf, type Lesson } from './annotated.ts';
import { foldsOf, readLeftOut } from './folds.ts';
import { scoreOf, train, weightsOf } from './logistic.ts';
import type { WeightFile } from './model.ts';
import { READING_MODELS } from './models.ts';
import { recordFeatures } from './named.ts';
import { areaUnderCurve, calibrationError, tenthsOf, type Said } from './reliability.ts';

export const CONFIDENCE_FILE = 'extract/merge/confidence.json';
const TRAINING = { l2: 30, steps: 80, rate: 0.1, least: 0.01 };
/** Invented texts are tidier than real ones: what goes wrong in them says less. */
const OWN_WEIGHT = 0.3;
const FOLDS = 5;
/** A sign that fewer groups of documents show says more of them than of the language. */
const MIN_GROUPS = 4;

/** One record with the scorer's verdict. */
export interface Judged {
  readonly lesson: Lesson;
  readonly group: number;
  readonly kind: string;
  readonly signs: Features;
  readonly isRight: boolean;
}

/** Records of the same document and place are told apart by whether they are promised. */
const keyOf = ([first]: readonly Mention[], isResult: boolean): string =>
  `${isResult} ${first?.documentId} ${first?.valueStart}`;

/** All judged records of documents read with weights that never saw them. */
export async function judgedRecords(lessons: readonly Lesson[]): Promise<Judged[]> {
  const parts = await readLeftOut(lessons, foldsOf(lessons, FOLDS), READING_MODELS);
  const groups = groupsOf(lessons);
  const lessonOf = new Map([...parts].map(([lesson, { record }]) => [record.id, lesson]));
  const signs = signsByKey(parts);
  const merged = mergedOf(parts);
  const verdicts = withScorer(merged, (ask) => [
    ...verdictsOf(ask, goldOf(lessons)),
    ...verdictsOf(ask, resultsOf(lessons), true),
  ]);
  const isRight = new Map(verdicts);
  return [...merged.targets, ...merged.observations].flatMap((record) => {
    const kind = 'kind' in record ? record.kind : 'result';
    const lesson = lessonOf.get(record.mentions[0]?.documentId ?? '');
    const found = signs.get(keyOf(record.mentions, kind === 'result'));
    const right = isRight.get(record.id);
    if (!lesson || !found || right === undefined) return [];
    return [{ lesson, group: groups[lessons.indexOf(lesson)] ?? 0, kind, signs: found, isRight: right }];
  });
}

function signsByKey(parts: ReadonlyMap<Lesson, DocumentPart>): Map<string, Features> {
  const drafts = runsOf(parts).map((run) => draftsOf(run, []));
  return new Map([
    ...drafts.flatMap(({ targets, results }) =>
      [...targets, ...results].map(
        ({ record, finished }) => [keyOf(record.mentions, !('kind' in record)), recordFeatures(finished)] as const,
      ),
    ),
  ]);
}

/** The weights under which what was found right and wrong is likeliest. */
export function trainConfidence(records: readonly Judged[]): WeightFile {
  const groups = new Map<string, Set<number>>();
  for (const { signs, group } of records)
    for (const [sign] of signs) groups.set(sign, (groups.get(sign) ?? new Set()).add(group));
  const isCommon = ([sign]: Features[number]): boolean => (groups.get(sign)?.size ?? 0) >= MIN_GROUPS;
  const choices = records.map(({ lesson, signs, isRight }) => ({
    weight: corpusOf(lesson) === GIVEN ? 1 : OWN_WEIGHT,
    alternatives: [signs.filter(isCommon), []],
    right: isRight ? [1, 0] : [0, 1],
  }));
  return train(choices, TRAINING);
}

/** Confidence of each record by weights of records of other groups of documents. */
function leftOutConfidence(records: readonly Judged[]): (Judged & Said)[] {
  const groups = [...new Set(records.map(({ group }) => group))];
  return Array.from({ length: FOLDS }, (_, fold) => {
    const out = new Set(groups.filter((_group, i) => i % FOLDS === fold));
    const weights = weightsOf(trainConfidence(records.filter(({ group }) => !out.has(group))));
    return records
      .filter(({ group }) => out.has(group))
      .map((record) => ({ ...record, confidence: confidenceByScore(scoreOf(weights, record.signs)) }));
  }).flat();
}

/** Prints what confidence says against what was found, of documents left out: of all, of those given, by kind of record. */
export async function measureConfidence(lessons: readonly Lesson[]): Promise<void> {
  const records = leftOutConfidence(await judgedRecords(lessons));
  const given = records.filter(({ lesson }) => corpusOf(lesson) === GIVEN);
  const kinds = [...groupBy(given, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = [['all', records], ['all given', given], ...kinds] as const;
  console.log('| confidence, documents left out | records | right | calibration error | area under curve |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const [name, part] of parts) {
    if (part.length === 0) continue;
    const right = part.filter(({ isRight }) => isRight).length / part.length;
    const figures = [right, calibrationError(part), areaUnderCurve(part)].map((x) => x.toFixed(3));
    console.log(`| ${[name, part.length, ...figures].join(' | ')} |`);
  }
  for (const [name, part] of parts.slice(0, 2)) {
    console.log(`\n| ${name}: said | found | records |\n| --- | --- | --- |`);
    for (const { said, found, count } of tenthsOf(part))
      console.log(`| ${said.toFixed(2)} | ${found.toFixed(2)} | ${count} |`);
  }
}
