/** Runs the scorer (score.mjs, kept as it was given) over a result, as the command line would. */
import { extract } from '../../extract/in-memory.ts';
import { emptyRegister } from '../../extract/merge/ids.ts';
import { tables } from '../extract/support.ts';
import { runScorer } from './scorer.ts';
import { documentsIn } from './sources.ts';

export interface Score {
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly detectionF1: number;
  readonly fullRecordF1: number;
  readonly valueUnitPrecision: number;
  readonly misread: number;
  readonly mergeF1: number;
  readonly milestoneF1: number;
}

/** Extracts the documents of a folder and scores them against its annotations. */
export function scoreFolder(documents: string, annotations: string): Score {
  const found = documentsIn(documents, annotations);
  const { dataset } = extract(
    found.map(({ source }) => source),
    tables,
    emptyRegister(),
  );
  const gold = found.flatMap((document) => document.gold ?? []);
  return JSON.parse(runScorer(dataset, gold, '--json')) as Score;
}
