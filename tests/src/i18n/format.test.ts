import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFormat, type Lang } from '../../../src/i18n/format.ts';

/** What the page writes without the browser's formatter is what that formatter writes. */
test.each<[Lang, boolean]>([
  ['zh-CN', false],
  ['en', true],
])('numbers below the first scale word in %s are as Intl writes them', (lang, useGrouping) => {
  const intl = new Intl.NumberFormat('en-US', { useGrouping, maximumFractionDigits: 8 });
  const below = lang === 'en' ? 1e6 : 1e4;
  const decimal = fc
    .tuple(fc.integer({ min: 0, max: below - 1 }), fc.integer({ min: 0, max: 9 }))
    .chain(([whole, digits]) =>
      fc.integer({ min: 0, max: 10 ** digits - 1 }).map((part) => whole + part / 10 ** digits),
    );
  // Plus zero: Intl writes a minus before the zero that has a sign, and no document means one.
  const any = fc.double({ min: -below + 1, max: below - 1, noNaN: true }).map((value) => value + 0);
  fc.assert(
    fc.property(fc.oneof(decimal, any), (value) => {
      expect(createFormat(lang).number(value)).toBe(intl.format(value).replace('-', '−'));
    }),
  );
});

test.each([
  [0, '0'],
  [194, '194'],
  [1000, '1,000'],
  [12_345, '12,345'],
  [100_000, '100,000'],
  [1_234_567, '1,234,567'],
  [2.5, '2.5'],
])('a count of %d is written %s', (value, written) => {
  expect(createFormat('zh-CN').count(value)).toBe(written);
  expect(value.toLocaleString('en-US')).toBe(written);
});
