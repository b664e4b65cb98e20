/** Runs the scorer (score.mjs, kept as it was given) over a result, as the command line would. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../../extract/pipeline.ts';
import { emptyRegister } from '../../extract/merge/ids.ts';
import { readText } from '../../extract/read/text.ts';
import { tables } from '../extract/support.ts';

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
  const names = readdirSync(documents).filter((name) => /\.(?:txt|md)$/.test(name) && !name.startsWith('README'));
  const sources = names.map((name) => readText({ name, bytes: readFileSync(join(documents, name)) }));
  const { dataset } = extract(sources, tables, emptyRegister());
  const gold = readdirSync(annotations)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(annotations, name));
  const folder = mkdtempSync(join(tmpdir(), 'policy-targets-score-'));
  try {
    const path = join(folder, 'targets.json');
    writeFileSync(path, JSON.stringify(dataset));
    const scorer = join(import.meta.dirname, 'score.mjs');
    return JSON.parse(execFileSync(process.execPath, [scorer, path, ...gold, '--json'], { encoding: 'utf8' })) as Score;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
