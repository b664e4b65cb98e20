/**
 * Dense text, as work reports are: beside the perturbed newsletters, which have a tenth of its records to a byte, and
 * beside Recognizers-Text on a report of it. What counts is the ratio: all three are measured in one run.
 */
import { extract } from '../../../extract/in-memory.ts';
import { emptyRegister } from '../../../extract/merge/ids.ts';
import { readText } from '../../../extract/read/text.ts';
import { denseReports } from '../../extract/dense-report.ts';
import { perturbed, type MadeDocument } from '../../extract/perturbed.ts';
import { tables } from '../../extract/support.ts';
import { measured, table } from './measure.ts';
import { recognisedIn } from './peer.ts';

const MEGABYTES = 1;
const PASSES = 5;

export async function dense(): Promise<string> {
  const reports = [...denseReports(MEGABYTES * 1e6)];
  const first = await costOf(reports, 1);
  const warm = await costOf(reports, PASSES);
  const letters = await costOf([...perturbed(MEGABYTES * 1e6)], PASSES);
  const report = reports.slice(0, 1);
  const text = new TextDecoder().decode(report[0]?.bytes);
  const theirs = await measured(1, () => Promise.resolve(recognisedIn(text.split('\n'))));
  const peer = (theirs.processor / bytesOf(report)) * 1e9;
  const row = (name: string, { ns, commitments, results }: Cost): string[] => [
    name,
    commitments.toFixed(0),
    results.toFixed(0),
    ns.toFixed(0),
    (1000 / ns).toFixed(2),
    (ns / letters.ns).toFixed(2),
    (peer / ns).toFixed(0),
  ];
  return table(
    [
      'text',
      'commitments a MB',
      'results a MB',
      'ns of processor per byte',
      'MB per processor second',
      'ratio to newsletters',
      'times less than Recognizers-Text',
    ],
    [
      row('dense reports, first pass', first),
      row('dense reports, warm', warm),
      row('perturbed newsletters, warm', letters),
    ],
  );
}

interface Cost {
  readonly ns: number;
  readonly commitments: number;
  readonly results: number;
}

const bytesOf = (documents: readonly MadeDocument[]): number =>
  documents.reduce((sum, { bytes }) => sum + bytes.length, 0);

async function costOf(documents: readonly MadeDocument[], passes: number): Promise<Cost> {
  let [commitments, results] = [0, 0];
  const { processor } = await measured(passes, () => {
    const { dataset, observations } = extract(
      documents.map((document) => readText(document)),
      tables,
      emptyRegister(),
    );
    [commitments, results] = [dataset.targets.length, observations.observations.length];
    return Promise.resolve();
  });
  const megabytes = bytesOf(documents) / 1e6;
  return {
    ns: (processor * 1000) / megabytes,
    commitments: commitments / megabytes,
    results: results / megabytes,
  };
}
