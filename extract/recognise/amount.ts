/** Amounts of running text: the grammar's, without those whose numeral counts nothing (千家万户), with what the text adds. */
import { writtenAt } from '../../src/domain/quantity/amount.ts';
import { boundOf, type Written } from '../../src/domain/quantity/written.ts';
import { namesWhatFollows } from './class-name.ts';
import { countsWithNumeral } from './idiom.ts';
import { toOneAt } from './label.ts';
import type { Amount } from './types.ts';
import { perBefore, unitAround, unsaidUnit } from './unsaid-unit.ts';

/** The amount at `at`, or undefined where the characters count nothing. */
export function amountAt(text: string, at: number): Amount | undefined {
  const amount = writtenAt(text, at);
  if (!amount) return undefined;
  const toOne = amount.unit === '' ? toOneAt(text, at) : 0;
  if (toOne > 0) return inText(text, { ...amount, end: at + toOne });
  const { numeral } = amount;
  return numeral && !countsWithNumeral(text, amount.start, numeral.figure, numeral.unit)
    ? undefined
    : inText(text, amount);
}

function inText(text: string, amount: Written): Amount {
  const { start, end, value, valueMax, weak, rounded, isClass, writing } = amount;
  const unsaid = amount.isScaled ? unsaidUnit(text, start, end) : unitAround(text, start, end, amount.unit);
  const unitKind = unsaid?.kind ?? amount.unitKind;
  const { comparator, outerStart, outerEnd } = boundOf(text, amount);
  return {
    type: unsaid ? 'quantity' : amount.type,
    start,
    end,
    value,
    valueMax,
    unit: unsaid?.name ?? amount.unit,
    unitKind,
    comparator,
    outerStart: outerStart === start ? start - perBefore(text, start) : outerStart,
    outerEnd,
    weak,
    rounded,
    writing,
    asName: isClass || namesWhatFollows(text, end, unitKind, rounded),
  };
}
