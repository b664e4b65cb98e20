/** The annotations of the seeds as the second reading: the same counts as the scorer's. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { regionNamed } from '../../../../extract/single.ts';
import { readAnswer } from '../../../../src/domain/second-reading/answer.ts';
import {
  detectionF1,
  fullRecordF1,
  milestoneF1,
  reconcile,
} from '../../../../src/domain/second-reading/reconcile.ts';
import { Source } from '../../../../src/domain/second-reading/source.ts';
import { verify } from '../../../../src/domain/second-reading/verify.ts';
import type { Target } from '../../../../src/domain/dataset/schema.ts';
import { readFolder, type Score } from '../../../gold/score.ts';
import { runScorer, type Scored } from '../../../gold/scorer.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const { dataset, gold } = readFolder(join(ROOT, 'seeds'), join(ROOT, 'tests/gold'));

/** Records left out, moved and misread, so that there is something to count. */
const spoilt: Scored = {
  ...dataset,
  targets: dataset.targets.flatMap((target, i): Target[] => {
    if (i % 7 === 0) return [];
    if (i % 5 === 0) return [{ ...target, deadline: { ...target.deadline, value: '2001' } }];
    if (i % 4 === 0) return [{ ...target, unit: '台', indicator: '别的名称' }];
    if (i % 3 === 0)
      return [{ ...target, mentions: target.mentions.map((one) => ({ ...one, line: one.line + 1 })) }];
    return [target, { ...target, id: `${target.id}-again` }];
  }),
};

const cases = gold.flatMap((file) => [
  { key: basename(file, '.jsonl'), file, what: 'as it is', read: dataset },
  { key: basename(file, '.jsonl'), file, what: 'spoilt', read: spoilt },
]);

test.for(cases)('the annotations of $key and the dataset, $what, give the counts of the scorer', (one) => {
  const { key, file, read } = one;
  const document = dataset.documents.find((one) => one.file.startsWith(key));
  if (document === undefined) throw new Error(`no document of ${file}`);
  const source = new Source(document, readFileSync(join(ROOT, 'seeds', document.file), 'utf8'));
  const { rows, bad } = readAnswer(readFileSync(file, 'utf8'));
  const { verified, refused } = verify(source, rows, dataset.targets, regionNamed);
  expect([bad, refused]).toEqual([[], []]);
  const { agreement } = reconcile(document.id, read.targets, verified, null);
  const score = JSON.parse(runScorer(read, [file], '--json')) as Score;
  const { both, first, second } = agreement;
  const share = (field: string): number =>
    (both - ([...agreement.differing].find(([name]) => name === field)?.[1] ?? 0)) / both;
  expect({
    ...score,
    gold: second,
    predicted: first,
    precision: both / first,
    recall: both / second,
    detectionF1: detectionF1(agreement),
    fullRecordF1: fullRecordF1(agreement),
    milestoneF1: milestoneF1(agreement),
    attributes: Object.fromEntries(Object.keys(score.attributes).map((field) => [field, share(field)])),
  }).toEqual(score);
});
