/** Runs the scorer (score.mjs, kept as it was given) over a result, as the command line would. */
import { extract } from '../../extract/in-memory.ts';
import { emptyRegister } from '../../extract/merge/ids.ts';
import type { Dataset } from '../../src/domain/dataset/schema.ts';
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
  /** Of the hits, by field. */
  readonly attributes: Readonly<Record<string, number>>;
}

/** What the extractor makes of a folder, and the files of its annotations. */
export interface ReadFolder {
  readonly dataset: Dataset;
  readonly gold: readonly string[];
}

/** @param annotations the folder in which they lie */
export function readFolder(documents: string, annotations = documents): ReadFolder {
  const found = documentsIn(documents, annotations);
  const { dataset } = extract(
    found.map(({ source }) => source),
    tables,
    emptyRegister(),
  );
  return { dataset, gold: found.flatMap((document) => document.gold ?? []) };
}

/** The scorer's figures, as the command line prints them. */
export const scoreOf = ({ dataset, gold }: ReadFolder): Score =>
  JSON.parse(runScorer(dataset, gold, '--json')) as Score;
