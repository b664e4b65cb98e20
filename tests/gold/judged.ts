/** Which records of a scored dataset are wrong, for the tests and figures of confidence. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dataset, Target } from '../../src/domain/schema.ts';

export interface Judged {
  readonly target: Target;
  /** Base name of the document, without its extension. */
  readonly document: string;
  /** The scorer found fault with one of its mentions. */
  readonly wrong: boolean;
}

/** The targets and grants of a dataset, each with the scorer's verdict. @param gold files of annotations */
export function judge(dataset: Dataset, gold: readonly string[]): Judged[] {
  const report = runScorer(dataset, gold, '--errors');
  const faults = new Set(
    [...report.matchAll(/^(\w+):(\d+) (?:WRONG|EXTRA|MISREAD) (\S+)/gm)].map((match) => match.slice(1, 4).join(' ')),
  );
  const files = new Map(dataset.documents.map(({ id, file }) => [id, file.replace(/[._].*$/, '')]));
  return dataset.targets
    .filter(({ kind }) => kind !== 'milestone')
    .map((target) => ({
      target,
      document: files.get(target.mentions[0]?.documentId ?? '') ?? '',
      wrong: target.mentions.some((mention) =>
        faults.has(`${files.get(mention.documentId)} ${mention.line} ${mention.valueText.split(/\s/)[0]}`),
      ),
    }));
}

/** What the scorer prints for a dataset. */
export function runScorer(dataset: Dataset, gold: readonly string[], flag: '--errors' | '--json'): string {
  const folder = mkdtempSync(join(tmpdir(), 'policy-targets-score-'));
  try {
    const path = join(folder, 'targets.json');
    writeFileSync(path, JSON.stringify(dataset));
    const scorer = join(import.meta.dirname, 'score.mjs');
    return execFileSync(process.execPath, [scorer, path, ...gold, flag], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Share of wrong records in the third of lowest and in the third of highest confidence. */
export function wrongByThird(judged: readonly Judged[]): { lowest: number; highest: number } {
  const sorted = [...judged].sort((a, b) => a.target.confidence - b.target.confidence);
  const third = Math.floor(sorted.length / 3);
  const share = (part: readonly Judged[]): number => part.filter(({ wrong }) => wrong).length / part.length;
  return { lowest: share(sorted.slice(0, third)), highest: share(sorted.slice(-third)) };
}
