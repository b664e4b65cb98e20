/** Amounts: 2000亿元, 3万件以上, 1—2场, 百分之六十, 三分之二, 两番, 180余家, 千家. */
import { ARABIC_DIGITS, CharacterSet, LATIN_LETTERS } from '../text/character-set.ts';
import { NUMERAL_CHARS, scaleFactor } from './chinese-number.ts';
import { decimal, figureAt, MORE_THAN, scaleAt, type Figure } from './figure.ts';
import { multipleAt } from './multiple.ts';
import { rangeAt } from './range.ts';
import { fractionInDigitsAt, ratioAt } from './share.ts';
import { signBefore, type Sign } from './sign.ts';
import { IN_PERCENT, moneyPerAt, unitAt, type Unit, type UnitKind } from './unit.ts';
import { written, type Written } from './written.ts';
import { writingOf } from './writing.ts';

/** Every character that can begin an amount: 2000, 三百, 翻番, 过半. */
export const AMOUNT_OPENINGS = `${ARABIC_DIGITS}${NUMERAL_CHARS}翻过半`;
/** No share in words begins with a digit. */
const RATIOS = new CharacterSet(`${NUMERAL_CHARS}过半`);

const LATIN_UNITS = new CharacterSet(`${LATIN_LETTERS}μ`);

const SIGNS = new CharacterSet('-—–−负負');

/**
 * The amount at `at`, or undefined where no number with a unit and no bare digits stand there. It begins before `at`
 * where a sign belongs to it; `writing` says whether it may be trusted.
 */
export function writtenAt(text: string, at: number): Written | undefined {
  const sign = signLength(text, at);
  if (sign > 0) return writtenAt(text, at + sign);
  const amount = unsignedAt(text, at);
  if (amount === undefined) return undefined;
  const before = signBefore(text, amount.start);
  const signed = before === undefined ? amount : negative(amount, before);
  const writing = writingOf(text, signed);
  return { ...signed, writing: before?.isDoubtful === true && writing === 'plain' ? 'odd' : writing };
}

/** Characters of the sign at `at`; 0 where none is one. */
function signLength(text: string, at: number): number {
  const length = text.startsWith('零下', at) ? 2 : 1;
  const isSign = length === 2 || SIGNS.has(text, at);
  return isSign && at + length < text.length && signBefore(text, at + length) !== undefined ? length : 0;
}

/** Of a range the sign is of its lower end. */
function negative(amount: Written, { length }: Sign): Written {
  const value = amount.value === 0 ? 0 : -amount.value;
  return { ...amount, start: amount.start - length, value };
}

function unsignedAt(text: string, at: number): Written | undefined {
  const ratio = RATIOS.has(text, at) ? ratioAt(text, at) : fractionInDigitsAt(text, at);
  if (ratio) return ratio;
  const figure = figureAt(text, at);
  return multipleAt(text, at, figure) ?? (figure ? quantityAt(text, at, figure) : undefined);
}

/** A number with its unit: 2000亿元, 180余家, 5%—6%; or without one. */
function quantityAt(text: string, at: number, first: Figure): Written | undefined {
  const counted = withMore(text, first);
  const { value, more } = counted;
  // 300 EFLOPS: a blank parts a Latin unit from its figure.
  const end = isLatinUnitBehindBlank(text, counted.end) ? counted.end + 1 : counted.end;
  const unit = unitOf(value, unitAt(text, end));
  const range = rangeAt(text, at, end, unit, first);
  if (range) return range;
  if (!unit) return first.chinese ? undefined : bareNumber(text, at, counted, first);
  const { chinese, rounded } = first;
  const numeral = chinese ? { figure: first, unit } : null;
  if (unit.text === '级' && value >= LEAST_SUM)
    return written('quantity', at, end + 1, value, '元', 'money', { isClass: true, numeral });
  const weak = chinese && first.value === 1;
  const behind = withGloss(text, end + unit.text.length, unit);
  return inUnit(value, unit, at, behind, { more, rounded, weak, numeral });
}

/** Nothing is of more than ten tenths: in 百亿成势 the character begins a word. */
const unitOf = (value: number, unit: Unit | undefined): Unit | undefined =>
  unit?.name === '成' && value > 10 ? undefined : unit;

/** A class by sums is of hundreds of millions: 百亿级, 千亿级. */
const LEAST_SUM = 1e8;

const isLatinUnitBehindBlank = (text: string, at: number): boolean =>
  text.charAt(at) === ' ' && LATIN_UNITS.has(text, at + 1) && unitAt(text, at + 1) !== undefined;

type Counted = Pick<Figure, 'value' | 'end' | 'more'>;

/** 180余 of 180余家, 10余万 of 10余万家. */
function withMore(text: string, figure: Figure): Counted {
  const { end } = figure;
  const isMore = MORE_THAN.has(text, end) && (figure.chinese || text.charAt(end) !== '来');
  if (!isMore) return figure;
  const scale = scaleAt(text, end + 1);
  return { value: decimal(figure.value, scaleFactor(scale)), end: end + 1 + scale.length, more: true };
}

/** Per mille and tenths are kept in per cent: 1‰ is 0.1%, 3.6成 36%. */
const inUnit = (
  value: number,
  { name, kind }: Unit,
  start: number,
  end: number,
  rest?: Parameters<typeof written>[6],
): Written => {
  const hundredths = IN_PERCENT.get(name);
  return hundredths === undefined
    ? written('quantity', start, end, value, name, kind, rest)
    : written('percent', start, end, decimal(value, hundredths), '%', kind, rest);
};

/** 千万亿次浮点指令/秒（PFLOPS）: the abbreviation belongs to the unit. */
function withGloss(text: string, end: number, unit: Unit): number {
  const gloss = unit.kind === 'size' ? /^（[A-Za-z/]{2,10}）/.exec(text.slice(end, end + 12)) : null;
  return gloss ? end + gloss[0].length : end;
}

/** Digits without a unit: 1.25, 82万. */
function bareNumber(text: string, at: number, { value, end, more }: Counted, { scale }: Figure): Written {
  const shared = scale === 1 && !more ? rowUnitAt(text, end) : undefined;
  if (shared) return inUnit(decimal(value, shared.scale), shared.unit, at, end);
  // 82万, 2700多万: the scale says that something is counted.
  const isScaled = scale > 1000 || (more && text.charAt(end - 1) === '万');
  const per = isScaled ? moneyPerAt(text, end) : undefined;
  if (per) return inUnit(value, per, at, end + per.text.length);
  return written('number', at, end, value, '', null, { more, isScaled });
}

const ROW = /(?:、\d+(?:\.\d+)?)*、(?=[1-9]|0\.)/y;
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
