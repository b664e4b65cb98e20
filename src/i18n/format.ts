/** Formats of one language: quantities, EDTF dates, moments. */
import { MONTHS } from '../domain/quantity/months.ts';
import { precisionOf, yearOf, type Precision } from '../domain/time/period.ts';
import {
  exactQuantity,
  formatNumber,
  formatQuantity,
  grouped,
  quantityParts,
  signedQuantity,
} from './quantity.ts';
import type { NameOf } from './names.ts';
import type { Lang, Quantity, QuantityParts } from './quantity.ts';

export type { Lang } from './quantity.ts';

export interface Format {
  /** Exact number in the language's scale words: 2000亿, 200 billion. */
  readonly number: (value: number) => string;
  /** A count of things on the screen, grouped: 12,345. */
  readonly count: (value: number) => string;
  readonly unit: (unit: string) => string;
  /** Quantity in words, null where there is no figure. */
  readonly quantity: (quantity: Quantity) => string | null;
  /** With signs in place of words: ≥50万人, ≤−3%. */
  readonly signed: (quantity: Quantity) => string | null;
  readonly parts: (quantity: Quantity) => QuantityParts | null;
  readonly exact: (quantity: Quantity) => string;
  /** EDTF date with its own precision: 2025年, 2025年6月, 2025年6月30日. */
  readonly date: (edtf: string) => string;
  /** Moment in the reader's time zone, to the minute. */
  readonly moment: (epochMs: number) => string;
  readonly percent: (share: number) => string;
}

export function formatDate(edtf: string, lang: Lang): string {
  const year = yearOf(edtf);
  const month = Number(edtf.slice(5, 7));
  const day = Number(edtf.slice(8, 10));
  const name = MONTHS[month - 1] ?? '';
  const written: Readonly<Record<Precision, readonly [zh: string, en: string]>> = {
    year: [`${year}年`, String(year)],
    month: [`${year}年${month}月`, `${name} ${year}`],
    day: [`${year}年${month}月${day}日`, `${day} ${name} ${year}`],
  };
  return written[precisionOf(edtf)][lang === 'en' ? 1 : 0];
}

/** The latest time that the language knows (ECMA-262, 21.4.1.1). */
const MOST_MS = 8.64e15;

/** `nameOf`: what the language calls units; without it they stay as the data have them. */
export function createFormat(lang: Lang, nameOf: NameOf = () => undefined): Format {
  // Made when first used: no first screen shows a moment, and the browser takes some 10 ms to make the first one.
  let moments: Intl.DateTimeFormat | undefined;
  const inMoments = (): Intl.DateTimeFormat =>
    (moments ??= new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }));
  return {
    number: (value) => formatNumber(value, lang),
    count: (value) => grouped(String(value)),
    unit: (unit) => nameOf('unit', unit) ?? unit,
    quantity: (quantity) => formatQuantity(quantity, lang, nameOf),
    signed: (quantity) => signedQuantity(quantity, lang, nameOf),
    parts: (quantity) => quantityParts(quantity, lang, nameOf),
    exact: (quantity) => exactQuantity(quantity, nameOf),
    date: (edtf) => formatDate(edtf, lang),
    // What is no time is not worth a broken screen.
    moment: (epochMs) => (Math.abs(epochMs) <= MOST_MS ? inMoments().format(epochMs) : '—'),
    percent: (share) => `${Math.round(share * 100)}%`,
  };
}
