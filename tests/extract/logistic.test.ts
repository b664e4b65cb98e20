import { describe, expect, it } from 'vitest';
import { indexOfBest, probabilities, type Features } from '../../extract/weigh/linear.ts';
import { classChoice, scoreOf, train, weightsOf, type Choice } from '../gold/train/logistic.ts';

const CLASSES = ['promise', 'result', 'neither'];
const TRAINING = { l2: 0.1, steps: 200 };

const CASES: readonly Choice[] = [
  classChoice([['word:力争', 1]], CLASSES, 'promise'),
  classChoice([['word:已', 1]], CLASSES, 'result'),
  classChoice([['word:第', 1]], CLASSES, 'neither'),
];

describe('training of weights', () => {
  it('learns which word goes with which class', () => {
    const weights = weightsOf(train(CASES, TRAINING));
    const features: Features = [['word:已', 1]];
    const scores = CLASSES.map((name) =>
      scoreOf(
        weights,
        features.map(([feature, value]) => [`${name}|${feature}`, value] as const),
      ),
    );
    expect(indexOfBest(scores)).toBe(CLASSES.indexOf('result'));
    expect(probabilities(scores)[1]).toBeGreaterThan(0.6);
  });

  it('learns to rank by features of the alternatives and shares the credit among right ones', () => {
    const long: Features = [['length', 3]];
    const short: Features = [['length', 1]];
    const weights = train([{ alternatives: [long, short, short], right: [0, 0.5, 0.5] }], TRAINING);
    expect(weights['length']).toBeLessThan(0);
  });

  it('gives the same sorted weights each time', () => {
    const once = train(CASES, TRAINING);
    expect(JSON.stringify(train(CASES, TRAINING))).toBe(JSON.stringify(once));
    expect(Object.keys(once)).toEqual(Object.keys(once).toSorted());
  });

  it('makes smaller weights under a higher penalty', () => {
    const of = (l2: number): number => train(CASES, { l2, steps: 200 })['promise|word:力争'] ?? 0;
    expect(of(0.01)).toBeGreaterThan(of(1));
    expect(of(1)).toBeGreaterThan(0);
  });

  it('finds the optimum of a choice that can be written down', () => {
    // One binary feature, right in 3 of 4: without penalty the odds are 3, so the weight is ln 3.
    const alternatives: readonly Features[] = [[['x', 1]], []];
    const weights = train([{ alternatives, right: [0.75, 0.25], weight: 4 }], { l2: 0, steps: 500 });
    expect(weights['x']).toBeCloseTo(Math.log(3), 2);
  });
});
