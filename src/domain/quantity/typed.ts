/**
 * An amount that stands alone in a field or a cell, as a person types it in either language: 2000亿元, ≥60%, 1—2万家,
 * 三成以上, CNY 200 billion. Read by the grammar of documents; only here any word may be a unit (3万卷宗), since nothing
 * else can stand behind the number.
 */
import type { Comparator } from '../dataset/schema.ts';
import { ARABIC_DIGITS } from '../text/character-set.ts';
import { writtenAt } from './amount.ts';
import { asWritten, readsOneWay } from './as-written.ts';
import { boundAround } from './bound.ts';
import { NUMERAL_CHARS } from './chinese-number.ts';
import { convertUnit, unitNamed } from './conversion.ts';
import { decimal, lowOf, numberAt, RANGE_SIGNS, type Figure } from './figure.ts';
import { signBefore } from './sign.ts';
import { boundOf, type Written } from './written.ts';
import { writingOf } from './writing.ts';

export interface TypedAmount {
  /** In the unit, scales multiplied out. */
  readonly value: number;
  readonly valueMax: number | null;
  /** As the dataset names it, empty where none was typed. */
  readonly unit: string;
  readonly comparator: Comparator;
}

const OPENING = new RegExp(`[${ARABIC_DIGITS}${NUMERAL_CHARS}半翻]`, 'u');
const DASHES = new RegExp(`^[${RANGE_SIGNS}]{1,2}`, 'u');
/** What may be a unit that no table has. */
const WORD = /^(?:[\p{L}%‰°℃（×][^\d=]{0,11})?$/u;
/** 左右亿元: a scale stands behind the number or behind a stroke (件/万人), and nowhere else. */
const SCALE_INSIDE = /[^/每十百千万亿][十百千万亿]*[万亿]/u;
/** %o, %-: a share is told by its sign alone; 儿八百家 is the rest of a figure. */
const GOES_ON = /^[%‰].|^[儿又][零一二两三四五六七八九十百千\d]/u;
const isWord = (word: string): boolean => WORD.test(word) && !SCALE_INSIDE.test(word) && !GOES_ON.test(word);

/**
 * Null where the whole of it is no amount: a guess would be a figure that nobody typed. `unit`: of the record that it is
 * typed for, by which alone it is known what units of English are.
 */
export function readTypedAmount(text: string, unit = ''): TypedAmount | null {
  const plain = asWritten(text, unit);
  const at = plain.search(OPENING);
  if (at < 0 || !readsOneWay(text)) return null;
  const written = writtenAt(plain, at);
  if (written && isRefused(plain, written)) return null;
  const amount = (written && asInDocuments(plain, written)) ?? withAnyUnit(plain, at);
  return amount !== null && Number.isFinite(amount.value) && Number.isFinite(amount.valueMax ?? 0)
    ? amount
    : null;
}

/** In 1—2 without a unit the upper end makes the lower one odd: `withAnyUnit` asks each of them by itself. */
function isRefused(plain: string, { writing, unit, end }: Written): boolean {
  const opensRange = unit === '' && DASHES.test(plain.slice(end));
  return writing !== 'plain' && !opensRange;
}

/** One of what a column counts in: 亿元, 100万元, entities, CNY million. Null where it is no unit. */
export function readUnit(text: string): TypedAmount | null {
  const plain = text.normalize('NFKC').replace(/^\s*([A-Z]{3})\s*(?=(?:m|b|tr)illion\b)/u, '$1 1 ');
  return readTypedAmount(/^\s*(?:[A-Z]{3}\s*)?\d/u.test(plain) ? plain : `1${plain}`);
}

/** In the unit of a record where the two measure the same, or none was typed: 2公里 where the record counts 米. */
export function inUnitOf(amount: TypedAmount, unit: string): TypedAmount {
  const value = convertUnit(amount.value, amount.unit, unit);
  const valueMax = amount.valueMax === null ? null : convertUnit(amount.valueMax, amount.unit, unit);
  if (unit === '' || !value.ok || valueMax?.ok === false) return amount;
  return { ...amount, value: value.value, valueMax: valueMax?.value ?? null, unit };
}

/** What a document may say in these words, if it is the whole. */
function asInDocuments(plain: string, amount: Written): TypedAmount | null {
  const { comparator, outerStart, outerEnd } = boundOf(plain, amount);
  if (outerStart > 0 || outerEnd < plain.length) return null;
  const { value, valueMax, unit } = amount;
  return { value, valueMax, unit, comparator };
}

interface Certain extends Figure {
  /** Where it begins, with its sign. */
  readonly start: number;
}

/** The number at `at` with the sign before it, if the way it is written leaves no doubt. */
function certainAt(plain: string, at: number): Certain | undefined {
  const number = numberAt(plain, at);
  if (number === undefined) return undefined;
  const sign = signBefore(plain, at);
  const start = at - (sign?.length ?? 0);
  const { value, end, rounded } = number;
  const asked = { start, end, value, valueMax: null, unit: '', unitKind: null, rounded };
  if (sign?.isDoubtful === true || writingOf(plain, asked) !== 'plain') return undefined;
  return { ...number, start, value: sign === undefined ? value : -value };
}

/** The upper end of a range; the dash before it is no sign of its own. */
function upperAt(plain: string, at: number): Figure | undefined {
  const number = certainAt(plain.slice(at), 0);
  return number && !number.rounded
    ? { ...number, end: number.end + at, digitsEnd: number.digitsEnd + at }
    : undefined;
}

/** A number or two, a word, and the bound around them. */
function withAnyUnit(plain: string, at: number): TypedAmount | null {
  const whole = numberAt(plain, at);
  if (whole === undefined) return null;
  const isRange = DASHES.test(plain.slice(whole.end));
  const first = certainAt(isRange ? plain.slice(0, whole.end) : plain, at);
  if (first === undefined) return null;
  const dash = DASHES.exec(plain.slice(first.end))?.[0] ?? '';
  const second = dash === '' ? undefined : upperAt(plain, first.end + dash.length);
  const { end } = second ?? first;
  const unitEnd = end + wordLength(plain.slice(end));
  const word = plain.slice(end, unitEnd);
  const { comparator, before, after } = boundAround(plain, first.start, unitEnd, false);
  if (before < first.start || unitEnd + after < plain.length || !isWord(word)) return null;
  return inWord(first, second, word, comparator);
}

/** Up to the bound that closes it: 3卷 of 3卷以上. */
function wordLength(rest: string): number {
  for (let length = 0; length < rest.length; length += 1)
    if (length + boundAround(rest, length, length, false).after === rest.length) return length;
  return rest.length;
}

function inWord(
  first: Figure,
  second: Figure | undefined,
  word: string,
  comparator: Comparator,
): TypedAmount | null {
  const known = unitNamed(word);
  const unit = known?.name ?? word;
  if (second === undefined) return { value: first.value, valueMax: null, unit, comparator };
  const value = lowOf(first, second);
  return value < second.value ? { value, valueMax: second.value, unit, comparator } : null;
}

export interface Figures {
  readonly value: number;
  /** What stands behind the number, its scale with it: 亿元, %. */
  readonly unit: string;
}

/** `1,234.5`, `2000亿元`, `－3` as reported: the number as it stands, may be negative. Null for bounds, ranges and all else. `of`: as above. */
export function readReported(text: string, of = ''): Figures | null {
  const plain = asWritten(text, of);
  const from = /^[+-]|^负(?!增)/u.exec(plain)?.[0].length ?? 0;
  const number = readsOneWay(text) ? certainAt(plain, from) : undefined;
  if (number === undefined) return null;
  const { value, unit } = withoutScale(plain, from, number);
  return isWord(unit) && Number.isFinite(value)
    ? { value: number.start < from ? -value : value, unit }
    : null;
}

/** 2000 | 亿元; of 1亿3千万元, which has no other way, 1.3亿 | 元. */
function withoutScale(
  plain: string,
  from: number,
  { value, chinese, scale, end, digitsEnd }: Certain,
): Figures {
  const whole = Math.abs(value);
  const digits = chinese ? whole : Number(plain.slice(from, digitsEnd).replaceAll(',', ''));
  const hasRests = !chinese && whole !== decimal(digits, scale);
  return hasRests
    ? { value: whole, unit: plain.slice(end) }
    : { value: digits, unit: plain.slice(digitsEnd) };
}
