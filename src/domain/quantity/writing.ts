/**
 * How far a figure may be trusted for the way it is written. Every entrance asks here (documents, tables, typed and
 * imported values, answers of a second reader): a figure is taken as it stands (`plain`), taken with a doubt (`odd`), or
 * left (`refused`), since a part of it may have been passed over: 3·5亿元 is no 5亿元, and 3OO亿元 no 亿元.
 *
 * What was read is known; what is asked is whether the characters beside it belong to it. To accept another writing, read
 * it in `figure.ts`; to refuse or doubt one, name its character in `signs.ts`. Either way a line in
 * tests/src/domain/quantity/writings.ts says so.
 */
import { ARABIC_DIGITS, CharacterSet, LATIN_LETTERS } from '../text/character-set.ts';
import { NUMERAL_CHARS } from './chinese-number.ts';
import type { UnitKind } from './units.ts';
import {
  CURRENCIES,
  LIKE_DIGITS,
  OPENS_CLAUSE,
  PARTS_FIGURES,
  SEPARATORS,
  NUMERALS_IN_WORDS,
  STRANGE_NUMERALS,
  STRANGE_SIGNS,
} from './signs.ts';

export type Writing = 'plain' | 'odd' | 'refused';

/** What is asked of a figure that was read. */
export interface Asked {
  /** Its range, its sign and unit with it. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly unitKind: UnitKind | null;
  /** A bare scale: 亿元. */
  readonly rounded: boolean;
}

const DIGITS = new CharacterSet(ARABIC_DIGITS);
const LETTERS = new CharacterSet(LATIN_LETTERS);
const NUMERALS = new CharacterSet(NUMERAL_CHARS);
const STRANGE = new CharacterSet(STRANGE_NUMERALS);
const LOOKALIKES = new CharacterSet(LIKE_DIGITS);
const PARTING = new CharacterSet(SEPARATORS);
const BETWEEN = new CharacterSet(PARTS_FIGURES);
const OPENING = new CharacterSet(OPENS_CLAUSE);
const MONEY = new CharacterSet(CURRENCIES);
const STOPS = new CharacterSet('，。；;');
const IN_WORDS = new CharacterSet(NUMERALS_IN_WORDS);
const SIGNS = new CharacterSet(STRANGE_SIGNS);
const DASHES = new CharacterSet('-—–～~');
const HAN = /[\u4e00-\u9fff\u3400-\u4dbf]/;
/** Digits of other scripts, circled and raised ones, Roman numerals, marks over a sign, half of an unknown pair. */
const NUMBER_LIKE = /[\p{N}\p{M}\p{Co}\p{Cn}\p{Cs}\p{Cc}\ufffd]/u;
/** ①, ³: they lead to a note, or raise to a power. */
const CIRCLED = /[①-⑳⓪❶-❿]/;

const worse = (a: Writing, b: Writing): Writing =>
  a === 'refused' || b === 'refused' ? 'refused' : a === 'odd' || b === 'odd' ? 'odd' : 'plain';

/** How the figure at [start, end) of a text is written. */
export function writingOf(text: string, asked: Asked): Writing {
  const inside = writingInside(text.slice(asked.start, asked.end), asked);
  if (inside === 'refused') return inside;
  const left = asked.rounded
    ? worse(before(text, asked), beforeScale(text, asked.start))
    : before(text, asked);
  return left === 'refused' ? left : worse(inside, worse(left, behind(text, asked)));
}

/** Of digits beyond this a number does not keep all: nobody counts so. */
const MOST_DIGITS = 15;
const MOST = 1e18;
/** 000, 007, 00.5; but 0.5 and 0. */
const LEADING_ZEROS = /(?<![\d.,，])0[\d]/;
/** 3，000: thousands parted by the comma of Chinese text, which may also part two numbers. */
const WIDE_THOUSANDS = /\d，\d/;
/** 300①亿元, 100¹家: read without the mark. */
const MARK_INSIDE = /\d(?:[[［〔]\d{1,2}[\]］〕]|[①-⑳⁰¹²³⁴-⁹])/;
/** 3.5万5千: what smaller scales add to a fraction of a greater one. */
const REST_OF_DECIMAL = /\.\d+[十百千万亿]+\d/;
/** 4万万 is a number that hardly anybody writes today. */
const SCALE_TWICE = /万万/;

function writingInside(words: string, { value, valueMax }: Asked): Writing {
  if (!(Math.abs(value) < MOST) || !(Math.abs(valueMax ?? 0) < MOST)) return 'refused';
  if (LEADING_ZEROS.test(words) || longest(words) > MOST_DIGITS) return 'refused';
  const isOdd = [WIDE_THOUSANDS, MARK_INSIDE, REST_OF_DECIMAL, SCALE_TWICE].some((sign) => sign.test(words));
  return isOdd ? 'odd' : 'plain';
}

const longest = (words: string): number =>
  (words.replaceAll(/[,，.]/g, '').match(/\d+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);

/** A figure, or the end of one, before the last character of these words. */
const isDigitAt = (text: string, at: number): boolean =>
  at >= 0 && (DIGITS.has(text, at) || NUMERALS.has(text, at) || STRANGE.has(text, at));

const characterBefore = (text: string, at: number): string => {
  const code = text.charCodeAt(at - 1);
  return code >= 0xdc00 && code <= 0xdfff ? text.slice(at - 2, at) : text.charAt(at - 1);
};

const characterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);

/** 300[1]亿元, 3（1）50家: a bracket with a sign in it between digits and the figure. */
const NOTE_BEFORE = /\d[（([［〔【][^）)\]］〕】]{0,3}[）)\]］〕】]$/;
/** 5e+ of 5e+8元. */
const EXPONENT_BEFORE = /\d[eE][+-]$/;
/** --5%; but —— is a dash. */
const SIGNS_TWICE = /[-负]-$|负—$/;
const POINTS = new CharacterSet('·•');
/** 5—3家, 300家-200家: what a dash joins to the figure. */
const JOINED_BEFORE =
  /(?:[\p{N}一二三四五六七八九][十百千万亿]{0,3}[\u4e00-\u9fff]{0,3}|[%‰])[-—–～~]$|[\d一二三四五六七八九十百千][十百千万亿]{0,3}(?:[元家个人户亩吨]|美元)?至$|[^\P{N}\d]\s?[-—–～~至到]$|[OoIlSZB] ?[-—–～~至到]$/u;
/** 4�万亿至5万亿: the lower end was not read. */
const UNREAD_BEFORE_RANGE =
  /[^\u4e00-\u9fff\d\s，。；：、（）()“”》%]([十百千万亿]{1,3}|[%‰])[\u4e00-\u9fff]{0,2}[-—–～~至到]$/;
/** 1.#5亿元, 3..5%: signs between digits and the figure of which one parts neither a list nor a sentence. */
const SIGNS_BEFORE = /\d([^\u4e00-\u9fffA-Za-z\d]{2,3})$/;
/** 1亿3元: digits right behind the scale of a number. */
const SCALED_BEFORE = /[\d一二两三四五六七八九十百千][十百千万亿]$/;

/** What stands right before the figure. */
function before(text: string, { start }: Asked): Writing {
  if (start === 0) return 'plain';
  if (isDigitAt(text, start - 1)) return digitsBefore(text, start);
  if (text.startsWith('分之', start - 2)) return 'refused';
  const last = characterBefore(text, start);
  if (HAN.test(last)) return behindHan(text, start, last);
  if (CIRCLED.test(last)) return isMarked(text, start) ? 'odd' : 'refused';
  if (NUMBER_LIKE.test(last)) return 'refused';
  if (SIGNS.has(text, start - 1) || isLookalikeAt(text, start - 1)) return 'refused';
  if (last === '.' || last === '．') return 'refused';
  const head = text.slice(Math.max(0, start - 12), start);
  if (NOTE_BEFORE.test(head) || EXPONENT_BEFORE.test(head)) return 'refused';
  if ((POINTS.has(text, start - 1) && start > 1 && !isDigitAt(text, start - 2)) || SIGNS_TWICE.test(head))
    return 'odd';
  if (partsNothing(SIGNS_BEFORE.exec(head)?.[1] ?? '')) return 'refused';
  if (DASHES.has(text, start - 1) && isJoined(head)) return 'odd';
  if (MONEY.has(text, start - 1)) return 'odd';
  const isBehind =
    isDigitAt(text, start - 1 - last.length) || (PARTING.has(last, 0) && text.charAt(start - 2) === '点');
  return isBehind ? partedFrom(text, start, last) : 'plain';
}

function behindHan(text: string, start: number, last: string): Writing {
  if (last === '点')
    return isDigitAt(text, start - 2) || !/[\u4e00-\u9fff]/.test(text.charAt(start - 2))
      ? 'refused'
      : 'plain';
  if (last === '至' || last === '到')
    return isJoined(text.slice(Math.max(0, start - 12), start)) ? 'odd' : 'plain';
  if (last === '负') return text.charAt(start - 2) === '负' ? 'refused' : 'plain';
  return IN_WORDS.has(text, start - 1) ? 'odd' : 'plain';
}

const isJoined = (head: string): boolean => JOINED_BEFORE.test(head) || UNREAD_BEFORE_RANGE.test(head);

const partsNothing = (signs: string): boolean =>
  Array.from(signs).some((c) => c !== ' ' && !STOPS.has(c, 0) && !BETWEEN.has(c, 0));

/** ①5家 at the head of an item; 5.①5% and ⑤0% are no items. */
const isMarked = (text: string, start: number): boolean =>
  text.charAt(start) !== '0' && !isDigitAt(text, start - 2) && !PARTING.has(text, start - 2);

/** O of O5 and lO5, but not of CO2. */
const isLookalikeAt = (text: string, at: number): boolean =>
  LOOKALIKES.has(text, at) && (at === 0 || !LETTERS.has(text, at - 1) || LOOKALIKES.has(text, at - 1));

/** Right behind digits or numerals; 一 ends many a word that is no number. */
function digitsBefore(text: string, start: number): Writing {
  const head = text.slice(Math.max(0, start - 3), start);
  return text.charAt(start - 1) === '一' && !SCALED_BEFORE.test(head) && !isDigitAt(text, start - 2)
    ? 'odd'
    : 'refused';
}

/** Behind digits and one sign. */
function partedFrom(text: string, start: number, sign: string): Writing {
  const isZero = text.charAt(start) === '0';
  if (sign === ' ') return isZero ? 'refused' : 'odd';
  // 收入比缩小到2.5。30个县…: a sentence may end in digits; 争创全国第一，13个…: in a numeral it mostly ends a word.
  if (STOPS.has(sign, 0)) {
    if (!DIGITS.has(text, start - 2)) return DIGITS.has(text, start) ? 'plain' : 'odd';
    return isZero ? 'refused' : 'odd';
  }
  if (sign === '%' || sign === '‰') return 'odd';
  return BETWEEN.has(sign, 0) ? 'plain' : 'refused';
}

/** 300左右亿元, 300多个亿元: digits that were not read, and a word. */
const UNREAD_BEFORE =
  /[\d零〇一二两三四五六七八九十百千万亿][^，。；：、]{0,2}(?:左右|上下|余|多|来|几|数|整|好几)个?$/;

/** A bare scale counts as one only where a clause, a word or a cell begins with it. */
function beforeScale(text: string, start: number): Writing {
  if (start === 0) return 'plain';
  const last = text.charAt(start - 1);
  if (HAN.test(last))
    return UNREAD_BEFORE.test(text.slice(Math.max(0, start - 8), start)) ? 'refused' : 'plain';
  if (!OPENING.has(text, start - 1)) return 'refused';
  if (LETTERS.has(text, start - 2)) return 'refused';
  return DIGITS.has(text, start - 2) || (isDigitAt(text, start - 2) && last !== '、') ? 'refused' : 'plain';
}

/** What stands right behind the figure. */
function behind(text: string, asked: Asked): Writing {
  const { end, unit } = asked;
  if (end >= text.length) return 'plain';
  const last = text.charAt(end - 1);
  const isOpen = unit === '' || DIGITS.has(last, 0) || NUMERALS.has(last, 0);
  return isOpen ? behindDigits(text, asked) : behindUnit(text, asked, last);
}

/** 3元5角, 300元万: the unit is not where the sum ends. */
const SUM_GOES_ON = /^(?:[\d一二两三四五六七八九]+[角分毛]|[十百千万亿])/;
/** 300家-200家, and 300多个亿元, 300%亿元: the figure goes on behind its unit. */
const GOES_ON_BEHIND = /^(?:[-—–～~]\d|[万亿]元)/;
/** 5%%, 5%‰, 40%万亩, 4%.3万. */
const BEHIND_SHARE = /^(?:[%‰‱二三四五六七八九十百千万亿]|[.,·]\d)/;
const POWER = /^[+-]?\d/;

function behindUnit(text: string, { end, unitKind }: Asked, last: string): Writing {
  const next = characterAt(text, end);
  if ('%‰'.includes(last) && BEHIND_SHARE.test(text.slice(end, end + 2))) return 'odd';
  if (/[eE]/.test(last) && POWER.test(text.slice(end, end + 3))) return 'refused';
  if (GOES_ON_BEHIND.test(text.slice(end, end + 4))) return 'odd';
  if (last === '元' && SUM_GOES_ON.test(text.slice(end, end + 4))) return 'odd';
  // 20个500千伏…工程: what is counted may begin with its size.
  const goesOn =
    DIGITS.has(text, end) && unitKind !== 'count' && unitKind !== 'people' && unitKind !== 'structure';
  return goesOn || /[⁰¹²³⁴-⁹]/.test(next) ? 'odd' : 'plain';
}

/** 85[1], 1.3①, 85*: a sign that leads to a note. */
const NOTE_BEHIND = /^(?:[[［〔]\d{1,2}[\]］〕]|[①-⑳⓪❶-❿]|[*＊※†‡#](?!\d))/;
/** 1e5, 1E+8. */
const EXPONENT = /^[eE][+-]?\d/;
/** 300（1）亿元, 3?000亿元, 300左右亿元: what bare digits count may stand behind what was not read. */
const SCALE_LATER =
  /^(?!(?:、|[-—–～~]{1,2})[1-9])(?:左右|上下|[^\u4e00-\u9fff]){1,14}(?:[百千万亿]|(?<=[^\d])[%‰])/;
/** 3.00.家 */
const POINT_BEHIND = /^(?:[.·•][\u4e00-\u9fff]|\.[^\s\d\u4e00-\u9fff])/;
/** 6？5, 98.*5 */
const SIGNS_BEHIND = /^([^\u4e00-\u9fffA-Za-z\d]{1,3})\d/;

const behindUnread = (text: string, end: number): Writing =>
  PARTING.has(text, end) && !STOPS.has(text, end) && isDigitAt(text, end + 1) ? 'refused' : 'odd';

/** Behind digits that no unit closes, each character may be one more of them. */
function behindDigits(text: string, { end, unit }: Asked): Writing {
  if (isDigitAt(text, end)) return '一两'.includes(text.charAt(end)) ? 'odd' : 'refused';
  if (IN_WORDS.has(text, end)) return 'odd';
  const next = characterAt(text, end);
  const tail = text.slice(end, end + 4);
  if (partsNothing(SIGNS_BEHIND.exec(tail)?.[1] ?? '')) return 'refused';
  if ((unit === '' && SCALE_LATER.test(text.slice(end, end + 16))) || POINT_BEHIND.test(tail))
    return behindUnread(text, end);
  if (NOTE_BEHIND.test(tail) || '几来数'.includes(next) || MONEY.has(next, 0)) return 'odd';
  if (NUMBER_LIKE.test(next) || '‱٪﹪‰*'.includes(next)) return 'refused';
  if (EXPONENT.test(tail) || (next === '点' && isDigitAt(text, end + 1))) return 'refused';
  if (next === '分' && NUMERALS.has(text, end - 1)) return 'refused';
  if (LOOKALIKES.has(text, end))
    return LETTERS.has(text, LOOKALIKES.nextOther(text, end)) ? 'plain' : 'refused';
  if (next === ' ') return DIGITS.has(text, end + 1) ? 'odd' : 'plain';
  if (!PARTING.has(next, 0) && !STOPS.has(next, 0)) return 'plain';
  const further = PARTING.nextOther(text, end + 1);
  if (!isDigitAt(text, further)) return 'plain';
  if (!STOPS.has(next, 0)) return 'refused';
  return DIGITS.has(text, end - 1) && DIGITS.has(text, end + 1) ? 'odd' : 'plain';
}
