/** Errors gather among the records of low confidence, on texts annotated by hand. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyRegister } from '../../extract/merge/ids.ts';
import { extract } from '../../extract/pipeline.ts';
import { readText } from '../../extract/read/text.ts';
import type { Target } from '../../src/domain/schema.ts';
import { ROOT, tables } from './support.ts';

/** Targets of a set, each with whether the scorer found fault with one of its mentions. */
function judged(set: string): { target: Target; wrong: boolean }[] {
  const folder = join(ROOT, 'tests/gold/own', set);
  const names = readdirSync(folder).filter(
    (name) => /\.(?:txt|md)$/.test(name) && !name.startsWith('README'),
  );
  const { dataset } = extract(
    names.map((name) => readText({ name, bytes: readFileSync(join(folder, name)) })),
    tables,
    emptyRegister(),
  );
  const scratch = mkdtempSync(join(tmpdir(), 'policy-targets-confidence-'));
  try {
    writeFileSync(join(scratch, 'targets.json'), JSON.stringify(dataset));
    const gold = readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => join(folder, name));
    const report = execFileSync(
      process.execPath,
      [join(ROOT, 'tests/gold/score.mjs'), join(scratch, 'targets.json'), ...gold, '--errors'],
      { encoding: 'utf8' },
    );
    const faults = new Set(
      [...report.matchAll(/^(\w+):(\d+) (?:WRONG|EXTRA|MISREAD) (\S+)/gm)].map((match) =>
        match.slice(1, 4).join(' '),
      ),
    );
    const files = new Map(dataset.documents.map(({ id, file }) => [id, file.replace(/\.\w+$/, '')]));
    return dataset.targets
      .filter(({ kind }) => kind !== 'milestone')
      .map((target) => ({
        target,
        wrong: target.mentions.some((mention) =>
          faults.has(`${files.get(mention.documentId)} ${mention.line} ${mention.valueText.split(/\s/)[0]}`),
        ),
      }));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

it('the share of wrong records falls from the lowest to the highest third', () => {
  const all = ['dev', 'dev2', 'heldout']
    .flatMap(judged)
    .sort((a, b) => a.target.confidence - b.target.confidence);
  const third = Math.floor(all.length / 3);
  const wrong = (from: number, to: number): number =>
    all.slice(from, to).filter((entry) => entry.wrong).length / (to - from);
  const [low, high] = [wrong(0, third), wrong(all.length - third, all.length)];
  expect(low).toBeGreaterThan(1.5 * high);
});
