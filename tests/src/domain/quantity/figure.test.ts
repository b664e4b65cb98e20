import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../../../src/domain/quantity/figure.ts';

describe('a value in its base unit', () => {
  it('is the product to fifteen digits, whole or not', () => {
    const value = fc.oneof(
      fc.nat(),
      fc.double({ noNaN: true, min: 0, max: 1e15 }),
      fc.constantFrom(3.3, 1.25),
    );
    fc.assert(
      fc.property(value, fc.constantFrom(0.1, 1, 100, 1e4, 1e8, 1e12), (number, factor) => {
        expect(decimal(number, factor)).toBe(Number((number * factor).toPrecision(15)));
      }),
    );
  });

  it('has no dust of binary fractions', () => {
    expect(decimal(3.3, 1e4)).toBe(33000);
    expect(decimal(1.1, 0.1)).toBe(0.11);
  });
});
