/**
 * Floors under the accuracy measured against hand-made annotations; the figures stand in tests/gold/README.md.
 *
 * @module-tag whole-corpus
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge, wrongByThird } from '../gold/judged.ts';
import { readFolder, scoreOf } from '../gold/score.ts';
import { ROOT } from './support.ts';

const OWN = new Map(
  ['dev', 'dev2', 'heldout'].map((set) => [set, readFolder(join(ROOT, 'tests/gold/own', set))]),
);

describe('accuracy', () => {
  it('holds on the three annotated seeds', () => {
    const score = scoreOf(readFolder(join(ROOT, 'seeds'), join(ROOT, 'tests/gold')));
    expect(score.gold).toBeGreaterThan(90);
    expect(score.fullRecordF1).toBeGreaterThanOrEqual(0.93);
    expect(score.valueUnitPrecision).toBeGreaterThanOrEqual(0.995);
    expect(score.misread).toBe(0);
    expect(score.milestoneF1).toBeGreaterThanOrEqual(0.9);
    expect(score.mergeF1).toBeGreaterThanOrEqual(0.97);
  });

  const FLOORS = new Map([
    ['dev', 0.96],
    ['dev2', 0.94],
    ['heldout', 0.95],
  ]);
  it.each([...OWN])('holds on our own texts of other genres: %s', (set, read) => {
    const score = scoreOf(read);
    expect(score.gold).toBeGreaterThan(250);
    expect(score.fullRecordF1).toBeGreaterThanOrEqual(FLOORS.get(set) ?? 1);
    expect(score.detectionF1).toBeGreaterThanOrEqual(0.98);
  });
});

describe('confidence', () => {
  it('has fewer and fewer wrong records from the lowest to the highest third', () => {
    const judged = [...OWN.values()].flatMap(({ dataset, gold }) => judge(dataset, gold));
    const { lowest, highest } = wrongByThird(judged);
    expect(lowest).toBeGreaterThan(1.5 * highest);
  });
});
