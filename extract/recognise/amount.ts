/** Amounts: 2000亿元, 3万件以上, 1—2场, 百分之六十, 三分之二, 两番, 180余家, 千家. */
import { moneyPerAt, unitAt, type Unit, type UnitKind } from '../lexicon/units.ts';
import { build } from './build-amount.ts';
import { NUMERAL_CHARS, scaleFactor } from './chinese-number.ts';
import { decimal, figureAt, MORE_THAN, scaleAt, type Figure } from './figure.ts';
import { countsWithNumeral } from './idiom.ts';
import { multipleAt } from './multiple.ts';
import { ARABIC_DIGITS, CharacterSet, LATIN_LETTERS } from '../character-set.ts';
import { rangeAt } from './range.ts';
import { fractionInDigitsAt, ratioAt } from './share.ts';
import type { Amount } from './types.ts';
import { unsaidUnit } from './unsaid-unit.ts';

/** Every character that can begin an amount: 2000, 三百, 翻番, 过半. */
export const AMOUNT_OPENINGS = `${ARABIC_DIGITS}${NUMERAL_CHARS}翻过半`;
/** No share in words begins with a digit. */
const RATIOS = new CharacterSet(`${NUMERAL_CHARS}过半`);

const LATIN_UNITS = new CharacterSet(`${LATIN_LETTERS}μ`);

/** The amount at `at`, or undefined where the characters count nothing. */
export function amountAt(text: string, at: number): Amount | undefined {
  const ratio = RATIOS.has(text, at) ? ratioAt(text, at) : fractionInDigitsAt(text, at);
  if (ratio) return ratio;
  const figure = figureAt(text, at);
  return multipleAt(text, at, figure) ?? (figure ? quantityAt(text, at, figure) : undefined);
}

/** A number with its unit: 2000亿元, 180余家, 5%—6%; or without one. */
function quantityAt(text: string, at: number, first: Figure): Amount | undefined {
  const moreBehind = MORE_THAN.has(text, first.end) && (first.chinese || text.charAt(first.end) !== '来');
  const more = moreBehind || first.more === true;
  let end = first.end + (moreBehind ? 1 : 0);
  let value = first.value;
  if (moreBehind) {
    const scale = scaleAt(text, end);
    value = decimal(value, scaleFactor(scale));
    end += scale.length;
  }
  // 300 EFLOPS: a blank parts a Latin unit from its figure.
  if (text.charAt(end) === ' ' && LATIN_UNITS.has(text, end + 1) && unitAt(text, end + 1)) end += 1;
  const unit = unitAt(text, end);
  const range = rangeAt(text, end, unit, first);
  if (range) return build(text, { ...range, start: at });
  if (!unit) return bareNumber(text, at, first, end, value, more);
  if (first.chinese && !countsWithNumeral(text, at, first, unit)) return undefined;
  if (unit.text === '级' && value >= LEAST_SUM) return classBySum(text, at, end, value);
  return build(text, {
    type: unit.base === '%' || unit.base === '‰' ? 'percent' : 'quantity',
    start: at,
    end: withGloss(text, end + unit.text.length, unit),
    value: unit.base === '‰' ? decimal(value, 0.1) : value,
    unit: unit.base === '‰' ? '%' : unit.base,
    unitKind: unit.kind,
    more,
    rounded: first.rounded,
    weak: first.chinese && first.value === 1,
  });
}

/** A class by sums is of hundreds of millions: 百亿级, 千亿级. */
const LEAST_SUM = 1e8;

/** 千亿级产业集群: money that nobody names, as the class of what stands behind it. */
const classBySum = (text: string, start: number, end: number, value: number): Amount => ({
  ...build(text, { type: 'quantity', start, end: end + 1, value, unit: '元', unitKind: 'money' }),
  asName: true,
});

/** 千万亿次浮点指令/秒（PFLOPS）: the abbreviation belongs to the unit. */
function withGloss(text: string, end: number, unit: Unit): number {
  const gloss = unit.kind === 'size' ? /^（[A-Za-z/]{2,10}）/.exec(text.slice(end, end + 12)) : null;
  return gloss ? end + gloss[0].length : end;
}

/** Digits without a unit: 1.25, 82万. A Chinese numeral without a unit is no number. */
function bareNumber(
  text: string,
  at: number,
  first: Figure,
  end: number,
  value: number,
  more: boolean,
): Amount | undefined {
  if (first.chinese) return undefined;
  const shared = first.scale === 1 && !more ? rowUnitAt(text, end) : undefined;
  if (shared) return quantity(text, at, end, decimal(value, shared.scale), shared.unit);
  // 82万, 2700多万: the scale says that something is counted.
  const isScaled = first.scale > 1000 || (more && text.charAt(end - 1) === '万');
  const per = isScaled ? moneyPerAt(text, end) : undefined;
  if (per) return quantity(text, at, end + per.text.length, value, per);
  const unsaid = isScaled ? unsaidUnit(text, at, end) : undefined;
  const known = unsaid
    ? ({ type: 'quantity', unit: unsaid.base, unitKind: unsaid.kind } as const)
    : ({ type: 'number', unit: '', unitKind: null } as const);
  return build(text, { ...known, start: at, end, value, more });
}

const quantity = (text: string, start: number, end: number, value: number, unit: Unit): Amount =>
  build(text, {
    type: unit.base === '%' || unit.base === '‰' ? 'percent' : 'quantity',
    start,
    end,
    value: unit.base === '‰' ? decimal(value, 0.1) : value,
    unit: unit.base === '‰' ? '%' : unit.base,
    unitKind: unit.kind,
  });

const ROW = /(?:、\d+(?:\.\d+)?)*、(?=\d)/y;
const ROW_KINDS = new Set<UnitKind>(['share', 'money', 'size', 'people']);

/** 3、2、1个百分点, 50、30、20万元: unit and scale of a row stand at its end. */
function rowUnitAt(text: string, at: number): { unit: Unit; scale: number } | undefined {
  if (text.charAt(at) !== '、') return undefined;
  ROW.lastIndex = at;
  if (!ROW.test(text)) return undefined;
  const last = figureAt(text, ROW.lastIndex);
  const unit = last && unitAt(text, last.end);
  return unit && ROW_KINDS.has(unit.kind) ? { unit, scale: last.scale } : undefined;
}
