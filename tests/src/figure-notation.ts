/** Figures in a short notation for tables of tests: 5, ~5, >=5, <=5, 4.5..5, and ~5*11 of eleven places. */
import { type Comparator, comparator as comparatorOf } from '../../src/domain/dataset/schema.ts';
import type { Figure } from '../../src/domain/quantity/interval.ts';

const FORM = /^(?<sign>[<>]=?|~)?(?<low>-?[\d.]+?)(?:\.\.(?<high>-?[\d.]+))?(?:\*(?<times>\d+))?$/u;

const signOf = (sign: string | undefined): Comparator => comparatorOf.parse(sign ?? '=');

export function figuresOf(notation: string): Figure[] {
  return notation.split(' ').flatMap((one) => {
    const { sign, low, high, times = '1' } = FORM.exec(one)?.groups ?? {};
    if (low === undefined) throw new Error(`no figure: ${one}`);
    const figure = {
      value: Number(low),
      valueMax: high === undefined ? null : Number(high),
      comparator: signOf(sign),
    };
    return Array.from({ length: Number(times) }, () => figure);
  });
}
