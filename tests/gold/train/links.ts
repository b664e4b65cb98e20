/**
 * `npm run train:links -- DATASET TABLE [--measure]`: the weights by which a result of another name is judged to answer a
 * commitment (`src/domain/progress/likely.ts`), from a table made by hand. With `--measure` nothing is written: each place
 * is left out in turn, and what the links of that place are worth then is printed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atOnce } from '../../../src/domain/collections/steps.ts';
import { isAnswer } from '../../../src/domain/progress/link.ts';
import { withoutBounds } from '../../../src/domain/progress/likely-links.ts';
import { likeliest, likelyPairs, pairFeatures, type Likely } from '../../../src/domain/progress/likely.ts';
import { dice } from '../../../src/domain/text/text-similarity.ts';
import { readLinked, readTable, type LinkRow, type Place } from '../links/read.ts';
import { train, type Choice } from './logistic.ts';

const FILE = join(import.meta.dirname, '..', '..', '..', 'src/domain/progress/likely-weights.json');
const [folder, table, option] = process.argv.slice(2);
if (folder === undefined || table === undefined) throw new Error('train:links DATASET TABLE [--measure]');

const { promised, reached, placeOf } = readLinked(folder);
const stands = (id: string, { file, line, value }: Place, name: string, anywhere = false): number => {
  const at = placeOf.get(id);
  const isIt = at?.file === file && (anywhere || at.line === line) && Math.abs(at.value) === Math.abs(value);
  return isIt ? 1 + dice(at.name, name) + Number(at.line === line) : 0;
};
const bestOf = <T>(all: readonly T[], worth: (one: T) => number): T | undefined =>
  all.filter((one) => worth(one) > 0).toSorted((a, b) => worth(b) - worth(a))[0];

/** A row of the table with all that its commitment could be answered by. */
interface Lesson {
  readonly row: LinkRow;
  readonly place: string;
  readonly targetId: string | undefined;
  readonly pairs: readonly Likely[];
  readonly right: Likely | undefined;
}

const all = atOnce(likelyPairs(promised, reached, isAnswer, {}));
const lessons = readTable(table).map((row): Lesson => {
  const target = bestOf(promised, ({ id }) => stands(id, row.target, row.indicator));
  const pairs = all.filter((pair) => pair.target === target);
  const { result } = row;
  const right =
    result === null ? undefined : bestOf(pairs, (pair) => stands(pair.result.id, result, row.indicator, true));
  return { row, place: row.target.file, targetId: target?.id, pairs, right };
});

/** Each pair is a choice of its own: to be of one thing, or not. */
const choicesOf = ({ pairs, right }: Lesson): Choice[] =>
  pairs.map((pair) => ({ alternatives: [pairFeatures(pair), []], right: pair === right ? [1, 0] : [0, 1] }));

/**
 * A commitment that is not in the table has no result, as far as its maker saw: its pairs are wrong, but for a half only,
 * and not those of one name.
 */
const told = new Set(lessons.map(({ targetId }) => targetId));
const untold = all.filter(
  ({ target, result }) => !told.has(target.id) && target.indicatorKey !== result.indicatorKey,
);
const HALF = 0.5;

const trained = (isKept: (place: string) => boolean): Record<string, number> =>
  train(
    [
      ...lessons.filter(({ place }) => isKept(place)).flatMap(choicesOf),
      ...untold
        .filter(({ target }) => isKept(placeOf.get(target.id)?.file ?? ''))
        .map((pair): Choice => ({ alternatives: [pairFeatures(pair), []], right: [0, 1], weight: HALF })),
    ],
    { l2: 0.3, steps: 300 },
  );

function measure(): void {
  let [right, wrong] = [0, 0];
  for (const place of new Set(lessons.map((lesson) => lesson.place))) {
    const weights = trained((other) => other !== place);
    const mine = promised.filter(({ id }) => placeOf.get(id)?.file === place);
    const links = likeliest(withoutBounds(atOnce(likelyPairs(mine, reached, isAnswer, weights)))).filter(
      ({ isTaken }) => isTaken,
    );
    const resultOf = new Map(links.map(({ target, result }) => [target.id, result.id]));
    for (const { row, targetId = '' } of lessons.filter((lesson) => lesson.place === place)) {
      const made = resultOf.get(targetId);
      if (made === undefined) continue;
      if (row.result !== null && stands(made, row.result, row.indicator, true) > 0) right += 1;
      else wrong += 1;
    }
  }
  const pairs = lessons.filter(({ row }) => row.result !== null).length;
  const share = (part: number, whole: number): string => (part / Math.max(1, whole)).toFixed(3);
  console.log(
    `each place left out: of ${pairs} pairs ${right} right, ${wrong} wrong; precision ${share(right, right + wrong)}, recall ${share(right, pairs)}`,
  );
}

if (option === '--measure') measure();
else {
  const weights = trained(() => true);
  writeFileSync(FILE, `${JSON.stringify(weights, null, 1)}\n`);
  console.log(`${Object.keys(weights).length} weights from ${lessons.length} rows`);
}
