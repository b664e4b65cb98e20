/**
 * `npm run -s score:links -- DATASET TABLE [--errors]`: of the results that were found to answer a commitment, how many do,
 * by a table made by hand (`links/*.jsonl`: where and how much, no sentences). DATASET is a folder that the extractor wrote.
 * Links that are only offered are counted apart.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { dataset, observations, type Mention } from '../../src/domain/dataset/schema.ts';
import { keyed } from '../../src/domain/indicator/record-key.ts';
import { linksOf } from '../../src/domain/progress/link.ts';
import { promisedOf, reachedOf } from '../../src/domain/progress/link-facts.ts';

const place = z.object({ file: z.string(), line: z.int(), value: z.number(), unit: z.string() });
const row = z.object({ indicator: z.string(), target: place, result: place });
type Place = z.infer<typeof place>;

const told = ({ file, line, value, unit }: Place): string => `${file}:${line} ${value}${unit}`;

function main([folder, table, ...options]: readonly string[]): void {
  if (folder === undefined || table === undefined) throw new Error('score:links DATASET TABLE [--errors]');
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { documents, targets } = dataset.parse(json('targets.json'));
  const results = observations.parse(json('observations.json')).observations;
  const files = new Map(documents.map(({ id, file }) => [id, file]));
  const articles = new Map(documents.flatMap((document) => document.articles.map((a) => [a.id, a] as const)));
  const at = (mention: Mention | undefined, value: number | null, unit: string): string =>
    told({ file: files.get(mention?.documentId ?? '') ?? '', line: mention?.line ?? 0, value: value ?? 0, unit });
  const promised = targets.flatMap((target) => {
    const facts = promisedOf(keyed(target, []), articles.get(target.mentions[0]?.articleId ?? '') ?? {});
    return facts === null ? [] : [facts];
  });
  const reached = results.map(reachedOf).filter((facts) => facts !== null);
  const targetOf = new Map(targets.map((target) => [target.id, target]));
  const resultOf = new Map(results.map((result) => [result.id, result]));
  const made = linksOf(promised, reached).filter(({ fit }) => fit === 'answers');
  const pairOf = ({ targetId, resultId }: (typeof made)[number]): string => {
    const [target, result] = [targetOf.get(targetId), resultOf.get(resultId)];
    if (!target || !result) throw new Error(`no record ${targetId} or ${resultId}`);
    const promise = at(target.mentions[0], target.value, target.unit);
    return `${target.indicatorKey} ${promise} ← ${at(result.mentions[0], result.value, result.unit)}`;
  };
  const rows = readFileSync(table, 'utf8').split('\n').filter(Boolean);
  const gold = new Set(
    rows.map((line) => {
      const { indicator, target, result } = row.parse(JSON.parse(line));
      return `${indicator} ${told(target)} ← ${told(result)}`;
    }),
  );
  const taken = made.filter(({ doubts }) => doubts.length === 0).map(pairOf);
  const offered = made.filter(({ doubts }) => doubts.length > 0).map(pairOf);
  const right = taken.filter((pair) => gold.has(pair));
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
  console.log(
    `links: gold ${gold.size}, taken ${taken.length}, right ${right.length}, precision ${share(right.length, taken.length)}, recall ${share(right.length, gold.size)}; offered ${offered.length}`,
  );
  if (!options.includes('--errors')) return;
  for (const pair of taken) if (!gold.has(pair)) console.log(`wrong    ${pair}`);
  for (const pair of gold) if (!taken.includes(pair)) console.log(`missed   ${pair}`);
  for (const pair of offered) console.log(`offered  ${pair}`);
}

main(process.argv.slice(2));
