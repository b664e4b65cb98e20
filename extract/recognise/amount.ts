/** Amounts of running text: the grammar's, without those whose numeral counts nothing (千家万户), with what the text adds. */
import { FACILITIES } from '../lexicon/facilities.ts';
import { pattern } from '../lexicon/words.ts';
import { writtenAt } from '../../src/domain/quantity/amount.ts';
import { boundOf, type Written } from '../../src/domain/quantity/written.ts';
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
    asName: isClass || namesWhatFollows(text, amount, unitKind),
  };
}

/** 级 or up to so many characters, then the thing: no 的, no bound, no verb and no comma between them. */
const NAMED = pattern`^级?(?:(?![的以左及用于建设新形成达完并和个])[\u4e00-\u9fa5A-Za-z]){0,8}?${FACILITIES}`;
const MAX_NAME = 14;

/**
 * 500千伏输变电工程, 百亿元级产业园: sizes, sums and levels may name what stands behind them, and so may people and pieces of a
 * bare scale (百万羽蛋鸡养殖基地).
 */
function namesWhatFollows(text: string, { end, rounded }: Written, kind: Amount['unitKind']): boolean {
  const mayName =
    kind === 'structure' ? text.charAt(end - 1) === '级' : kind === 'size' || kind === 'money' || rounded;
  return (
    mayName && kind !== null && (text.charAt(end) === '级' || NAMED.test(text.slice(end, end + MAX_NAME)))
  );
}
