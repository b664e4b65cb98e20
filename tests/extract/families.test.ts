/** Features as numbers: a name is asked for once, and what weighs nothing is left out. */
import { describe, expect, it } from 'vitest';
import { remembered } from '../../extract/remembered.ts';
import { makerOf, NO_FEATURE, numbered, ONE, weighing } from '../../extract/weigh/families.ts';

/** Families whose numbers are the places of their names among those asked for, but for names with 无. */
function asking() {
  const asked: string[] = [];
  const maker = makerOf((name) => (name.includes('无') ? undefined : asked.push(name) - 1));
  return { asked, ...maker };
}

describe('families of features', () => {
  it('ask for the number of a name once for each value', () => {
    const { asked, one, two, plain } = asking();
    const unit = one((word: string) => `unit ${word}`);
    const edges = two((from: string, size: number) => `edges ${from} ${size}`);
    const numbers = [unit.of('吨'), unit.of('亩'), unit.of('吨'), edges.of('对', 1), edges.of('对', 2)];
    expect([...numbers, edges.of('向', 1), edges.of('对', 1), plain('bias')]).toEqual([
      0, 1, 0, 2, 3, 4, 2, 5,
    ]);
    expect(asked).toEqual(['unit 吨', 'unit 亩', 'edges 对 1', 'edges 对 2', 'edges 向 1', 'bias']);
  });

  it('leave out what weighs nothing', () => {
    const unit = asking().one((word: string) => `unit ${word}`);
    expect(unit.of('无')).toBe(NO_FEATURE);
    expect(weighing([unit.of('无'), unit.of('吨'), unit.of('无')])).toEqual([0]);
  });

  it('find the same again when more values were seen than are remembered', () => {
    const square = makerOf((name) => Number(name)).one((n: number) => String(n * n));
    const values = Array.from({ length: 50_000 }, (_, n) => n);
    expect([...values, 3].filter((n) => square.of(n) !== n * n)).toEqual([]);
  });
});

it('weights are whole thousandths in the order of the file', () => {
  const { numberOf, weights } = numbered({ 'unit 吨': 0.29, 'unit 亩': -1.007 });
  expect([...weights]).toEqual([0.29 * ONE, -1.007 * ONE].map(Math.round));
  expect(['unit 吨', 'unit 亩', 'unit 里'].map(numberOf)).toEqual([0, 1, undefined]);
});

it('what was found of a text is found once, also where nothing was found', () => {
  let calls = 0;
  const lengthOf = remembered((text) => {
    calls += 1;
    return text.length;
  });
  expect(['渔港', '', '渔港', ''].map(lengthOf)).toEqual([2, 0, 2, 0]);
  expect(calls).toBe(2);
  for (let n = 0; n < 25_000; n += 1) lengthOf(String(n));
  expect(lengthOf('渔港')).toBe(2);
});
