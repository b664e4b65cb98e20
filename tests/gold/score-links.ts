/**
 * `npm run -s score:links -- DATASET TABLE [--errors]`: of the results that were found to answer a commitment, how many do,
 * by a table made by hand (`links/*.jsonl`: where and how much, no sentences). DATASET is a folder that the extractor wrote.
 * Links that are only offered are counted apart.
 */
import { atOnce } from '../../src/domain/collections/steps.ts';
import { likelyLinksOf } from '../../src/domain/progress/likely-links.ts';
import type { Link } from '../../src/domain/progress/link.ts';
import { readLinked, readTable, type Place } from './links/read.ts';

const told = ({ file, line, value, unit }: Place): string => `${file}:${line} ${value}${unit}`;

function main([folder, table, ...options]: readonly string[]): void {
  if (folder === undefined || table === undefined) throw new Error('score:links DATASET TABLE [--errors]');
  const { promised, reached, placeOf } = readLinked(folder);
  const made = atOnce(likelyLinksOf(promised, reached)).filter(({ fit }) => fit === 'answers');
  const pairOf = ({ targetId, resultId }: Link): string => {
    const [target, result] = [placeOf.get(targetId), placeOf.get(resultId)];
    if (!target || !result) throw new Error(`no record ${targetId} or ${resultId}`);
    return `${target.key} ${told(target)} ← ${told(result)}`;
  };
  const gold = new Set(
    readTable(table).flatMap(({ indicator, target, result }) =>
      result === null ? [] : [`${indicator} ${told(target)} ← ${told(result)}`],
    ),
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
