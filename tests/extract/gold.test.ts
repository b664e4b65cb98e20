/** Floors under the accuracy measured against hand-made annotations; the figures stand in tests/gold/README.md. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoreFolder } from '../gold/score.ts';
import { ROOT } from './support.ts';

describe('accuracy', () => {
  it('holds on the three annotated seeds', () => {
    const score = scoreFolder(join(ROOT, 'seeds'), join(ROOT, 'tests/gold'));
    expect(score.gold).toBeGreaterThan(90);
    expect(score.fullRecordF1).toBeGreaterThanOrEqual(0.93);
    expect(score.valueUnitPrecision).toBeGreaterThanOrEqual(0.995);
    expect(score.misread).toBe(0);
    expect(score.milestoneF1).toBeGreaterThanOrEqual(0.9);
    expect(score.mergeF1).toBeGreaterThanOrEqual(0.97);
  });

  it.each([
    ['dev', 0.96],
    ['dev2', 0.94],
    ['heldout', 0.95],
  ])('holds on our own texts of other genres: %s', (set, floor) => {
    const folder = join(ROOT, 'tests/gold/own', set);
    const score = scoreFolder(folder, folder);
    expect(score.gold).toBeGreaterThan(250);
    expect(score.fullRecordF1).toBeGreaterThanOrEqual(floor);
    expect(score.detectionF1).toBeGreaterThanOrEqual(0.98);
  });
});
