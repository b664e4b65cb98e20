/** Floors under the accuracy measured against hand-made annotations; the figures stand in tests/gold/README.md. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoreFolder } from '../gold/score.ts';
import { ROOT } from './support.ts';

const own = (set: string): string => join(ROOT, 'tests/gold/own', set);

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
});
