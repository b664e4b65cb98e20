/** The figures by which confidence is measured. */
import { describe, expect, it } from 'vitest';
import { areaUnderCurve, calibrationError, tenthsOf, type Said } from '../gold/train/reliability.ts';

const said = (...pairs: readonly (readonly [number, boolean])[]): Said[] =>
  pairs.map(([confidence, isRight]) => ({ confidence, isRight }));

describe('tenths of confidence', () => {
  it('hold what is said and what is found, the last with what is certain, none that is empty', () =>
    expect(tenthsOf(said([0.25, false], [0.2, true], [0.95, true], [1, true]))).toEqual([
      { count: 2, said: 0.225, found: 0.5 },
      { count: 2, said: 0.975, found: 1 },
    ]));
});

describe('the calibration error', () => {
  it.each([
    [said([1, true], [1, true]), 0],
    [said([1, true], [1, false]), 0.5],
    [said([0.85, true], [0.85, true], [0.55, false], [0.55, true]), 0.1],
  ])('weighs each tenth by its records', (records, expected) =>
    expect(calibrationError(records)).toBeCloseTo(expected, 10),
  );
});

describe('the area under the curve', () => {
  it.each([
    [said([0.9, true], [0.8, true], [0.3, false]), 1],
    [said([0.9, false], [0.3, true]), 0],
    [said([0.5, false], [0.5, true]), 0.5],
    [said([0.9, true], [0.5, false], [0.4, true], [0.1, false]), 0.75],
  ])('tells right from wrong by their order, ties counting half', (records, expected) =>
    expect(areaUnderCurve(records)).toBe(expected),
  );
});
