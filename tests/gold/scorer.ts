/** Runs the scorer (score.mjs) over a dataset in memory, as the command line would over its files. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dataset, Observation } from '../../src/domain/dataset/schema.ts';

export type Scored = Pick<Dataset, 'documents' | 'targets'> & {
  readonly observations?: readonly Observation[];
};
type Flag = '--json' | '--errors' | '--verdicts';

/** What the scorer prints. @param gold files of annotations: of results where `isOfResults` */
export type Ask = (gold: readonly string[], flag: Flag, isOfResults?: boolean) => string;

const MAX_OUTPUT = 2 ** 28;

/** Writes a dataset where the scorer can read it, for as long as it is asked. */
export function withScorer<T>({ documents, targets, observations = [] }: Scored, use: (ask: Ask) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'policy-targets-score-'));
  const [targetsPath, resultsPath] = [join(folder, 'targets.json'), join(folder, 'observations.json')];
  try {
    writeFileSync(targetsPath, JSON.stringify({ documents, targets }));
    writeFileSync(resultsPath, JSON.stringify({ observations }));
    return use((gold, flag, isOfResults = false) => {
      const results = isOfResults ? ['--results', resultsPath] : [];
      const args = [join(import.meta.dirname, 'score.mjs'), targetsPath, ...gold, ...results, flag];
      return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: MAX_OUTPUT });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the scorer prints of a dataset's commitments. */
export const runScorer = (dataset: Scored, gold: readonly string[], flag: Flag): string =>
  withScorer(dataset, (ask) => ask(gold, flag));

/**
 * Whether a record is right, by its id: no counted mention of it was found wrong. A record without a counted mention (an
 * annotator was in doubt) is not among them.
 */
export function verdictsOf(ask: Ask, gold: readonly string[], isOfResults = false): Map<string, boolean> {
  const found = new Map<string, boolean>();
  for (const line of ask(gold, '--verdicts', isOfResults).split('\n')) {
    if (line === '') continue;
    const { id, verdict } = JSON.parse(line) as { id: string; verdict: string };
    if (verdict !== 'ignored') found.set(id, verdict === 'right' && (found.get(id) ?? true));
  }
  return found;
}
