import { expect, it } from 'vitest';
import { foldedPlaces } from '../../../src/ui/form/place-options.ts';

const option = (value: string) => ({ value, label: value, count: 1 });

it('folds what lies in a province under it; a city whose province is not offered, and mine, stand by themselves', () => {
  const codes = ['330100', '100000', '330000*', '330000', '330200', '330102', '440100'];
  expect(
    foldedPlaces(codes.map(option)).map(({ option: { value }, inside }) => [value, inside.length]),
  ).toEqual([
    ['330100', 0],
    ['100000', 0],
    ['330000*', 0],
    ['330000', 2],
    ['440100', 0],
  ]);
});
