/** Amounts: 2000亿元, 3万件以上, 1—2场, 百分之六十, 三分之二, 两番, 180余家, 千家. */
import { unitAt, type Unit } from '../lexicon/units.ts';
import { build, type Built } from './build-amount.ts';
import { NUMERAL_CHARS, scaleFactor } from './chinese-number.ts';
import { decimal, figureAt, MORE_THAN, RANGE_SIGNS, scaleAt, type Figure } from './figure.ts';
import { countsWithNumeral } from './idiom.ts';
import { multipleAt } from './multiple.ts';
import { ARABIC_DIGITS, CharacterSet, LATIN_LETTERS } from '../character-set.ts';
import { ratioAt } from './share.ts';
import type { Amount } from './types.ts';

/** Every character that can begin an amount: 2000, 三百, 翻番, 过半. */
export const AMOUNT_OPENINGS = `${ARABIC_DIGITS}${NUMERAL_CHARS}翻过半`;
/** No share in words begins with a digit. */
const RATIOS = new CharacterSet(`${NUMERAL_CHARS}过半`);

const LATIN_UNITS = new CharacterSet(`${LATIN_LETTERS}μ`);
const DASHES = new CharacterSet(RANGE_SIGNS);

/** The amount at `at`, or undefined where the characters count nothing. */
export function amountAt(text: string, at: number): Amount | undefined {
  const ratio = RATIOS.has(text, at) ? ratioAt(text, at) : undefined;
  if (ratio) return ratio;
  const figure = figureAt(text, at);
  return multipleAt(text, at, figure) ?? (figure ? quantityAt(text, at, figure) : undefined);
}

/** A number with its unit: 2000亿元, 180余家, 5%—6%; or without one. */
function quantityAt(text: string, at: number, first: Figure): Amount | undefined {
  const more = MORE_THAN.has(text, first.end) && (first.chinese || text.charAt(first.end) !== '来');
  let end = first.end + (more ? 1 : 0);
  let value = first.value;
  if (more) {
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
  const unit = first.scale > 1000 ? unsaidUnit(text, at, end) : undefined;
  if (unit) return build(text, { type: 'quantity', start: at, end, value, ...unit, more });
  return build(text, { type: 'number', start: at, end, value, unit: '', unitKind: null, more });
}

const COUNTED_BEFORE: readonly (readonly [RegExp, { unit: string; unitKind: 'people' }])[] = [
  [/人次(?:达到|达|突破|超过|超|至|约|近)*$/, { unit: '人次', unitKind: 'people' }],
  [/(?:人数|人口)(?:达到|达|突破|超过|超|至|约|近)*$/, { unit: '人', unitKind: 'people' }],
  [/户数(?:达到|达|突破|超过|超|至|约|近)*$/, { unit: '户', unitKind: 'people' }],
];

/** 接待游客人次7300万 counts visits; 给予每家50万、10万的一次性奖励 is money: the noun or the grant tells what 万 is of. */
function unsaidUnit(text: string, at: number, end: number): Pick<Built, 'unit' | 'unitKind'> | undefined {
  const head = text.slice(Math.max(0, at - 12), at);
  const counted = COUNTED_BEFORE.find(([words]) => words.test(head));
  if (counted) return counted[1];
  const granted =
    /^(?:[、和]\d[\d.]*万)*(?:的)?(?:一次性)?(?:奖励|奖补|补助|补贴|资助)/.test(text.slice(end, end + 24)) ||
    /(?:奖励|奖补|补助|补贴|资助)(?:每[家个人项])?(?:\d[\d.]*万[、和])*$/.test(
      text.slice(Math.max(0, at - 24), at),
    );
  return granted ? { unit: '元', unitKind: 'money' } : undefined;
}

/** 5%—6%, 10至15家, 2500万-3000万: `unit` is the one behind the first figure, if any. */
function rangeAt(
  text: string,
  end: number,
  unit: Unit | undefined,
  first: Figure,
): Omit<Built, 'start'> | undefined {
  const joint = end + (unit?.text.length ?? 0);
  if (!DASHES.has(text, joint)) return undefined;
  const second = figureAt(text, joint + (DASHES.has(text, joint + 1) ? 2 : 1));
  if (!second || second.chinese !== first.chinese) return undefined;
  const last = unitAt(text, second.end);
  if (unit && last?.base !== unit.base) return undefined;
  if (!last || last.kind === 'structure') return undefined;
  // 3—5万人: the scale behind the second figure holds for both.
  const low = first.scale === 1 && !first.chinese ? decimal(first.value, second.scale) : first.value;
  const permille = last.base === '‰' ? 0.1 : 1;
  const [value, valueMax] = [decimal(low, permille), decimal(second.value, permille)];
  if (valueMax <= value) return undefined;
  return {
    type: 'range',
    end: second.end + last.text.length,
    value,
    valueMax,
    unit: last.base === '‰' ? '%' : last.base,
    unitKind: last.kind,
  };
}
