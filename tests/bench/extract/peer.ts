/**
 * The peer: Microsoft's Recognizers-Text finds numbers, shares, sums, quantities and dates in Chinese, line by line. It
 * finds figures only; the pipeline also decides what they promise, of what, for where and by when.
 */
import recognizers from '@microsoft/recognizers-text-suite';
import { readText } from '../../../extract/read/text.ts';
import { extract } from '../../../extract/in-memory.ts';
import { filesOf } from '../../extract/files-of.ts';
import { emptyRegister } from '../../../extract/merge/ids.ts';
import { seedTexts } from '../../extract/perturbed.ts';
import { encode, tables } from '../../extract/support.ts';
import { measured, table, type Pass } from './measure.ts';

const {
  Culture,
  recognizeCurrency,
  recognizeDateTime,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
} = recognizers;
const RECOGNISERS = [
  recognizeNumber,
  recognizePercentage,
  recognizeCurrency,
  recognizeDimension,
  recognizeDateTime,
];

/** @returns how many figures and dates the peer finds in lines */
export function recognisedIn(lines: readonly string[]): number {
  let found = 0;
  for (const line of lines)
    for (const recognise of RECOGNISERS) found += recognise(line, Culture.Chinese).length;
  return found;
}

export async function peer(): Promise<string> {
  const texts = seedTexts();
  const lines = texts.flatMap((text) => text.split('\n'));
  const megabytes = texts.reduce((sum, text) => sum + encode(text).length, 0) / 1e6;
  let found = 0;
  const theirs = await measured(1, () => {
    found = recognisedIn(lines);
    return Promise.resolve();
  });
  const sources = texts.map((text, i) => readText({ name: `${i}.txt`, bytes: encode(text) }));
  const ours = await measured(25, () => Promise.resolve(filesOf(extract(sources, tables, emptyRegister()))));
  const row = (name: string, { wall, processor }: Pass, what: string): string[] => [
    name,
    wall.toFixed(3),
    processor.toFixed(3),
    (megabytes / wall).toFixed(2),
    what,
  ];
  const rows = [
    row('this extractor', ours, 'commitments with all their fields, ledgers, files'),
    row('Recognizers-Text', theirs, `${found} figures and dates`),
  ];
  return `${table(['the seeds once', 'seconds', 'processor seconds', 'MB/s', 'gives'], rows)}\n\nRatio: ${(theirs.wall / ours.wall).toFixed(0)} times.`;
}
