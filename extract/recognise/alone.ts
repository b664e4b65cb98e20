/**
 * Everything with a number in it, those included that stand alone (四百五, 负三十二, 九折): what `mentions` prints. The
 * pipeline needs only what counts something, and `scan` passes the rest over.
 */
import { CharacterSet } from '../../src/domain/text/character-set.ts';
import { NUMERAL_CHARS, scaleFactor, withPlainNumerals } from '../../src/domain/quantity/chinese-number.ts';
import type { DateContext } from '../../src/domain/quantity/date-parts.ts';
import {
  decimal,
  numberAt,
  numeralEnd,
  RANGE_SIGNS,
  spokenNumber,
} from '../../src/domain/quantity/figure.ts';
import { boundOf, written, type Written } from '../../src/domain/quantity/written.ts';
import { setPhraseEnd } from '../lexicon/set-phrases.ts';
import type { Flow } from '../../src/domain/text/flow.ts';
import { signBefore } from '../../src/domain/quantity/sign.ts';
import { numbersIn } from './numbers.ts';
import { scan } from './scan.ts';
import type { Amount, DateMention } from './types.ts';

type Mention = Amount | DateMention;

/** All amounts and dates of the flow, in order. */
export function mentionsIn(flow: Flow, context: DateContext): Mention[] {
  const plain = { ...flow, text: withPlainNumerals(simplified(parted(flow))) };
  const { text } = plain;
  const forms = numbersIn(plain);
  const others = scan(plain, context).filter((item) => forms.every((form) => !overlap(form, item)));
  const items = [...others, ...forms.map((form) => inText(text, form))].toSorted((a, b) => a.start - b.start);
  const found: Mention[] = [];
  let from = 0;
  for (const item of items) {
    found.push(...aloneIn(text, from, item.start));
    if (item.type !== 'label') found.push(item);
    from = item.end;
  }
  found.push(...aloneIn(text, from, text.length));
  return joined(text, found);
}

type Span = Pick<Amount, 'start' | 'end'>;
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** 1, 234, 567: a comma with a blank behind it parts numbers. */
const parted = ({ text, joints = [] }: Flow): string =>
  joints
    .filter((at) => /\d[,，]$/.test(text.slice(Math.max(0, at - 2), at)))
    .reduce((said, at) => `${said.slice(0, at - 1)}、${said.slice(at)}`, text);

const TRADITIONAL = '個點幾負對餘雙';
const SIMPLE = '个点几负对余双';
/** The words about numbers in the characters of the grammar, one for one. */
const simplified = (text: string): string =>
  text.replace(/[個點幾負對餘雙]/g, (c) => SIMPLE.charAt(TRADITIONAL.indexOf(c)));

const OPENINGS = new CharacterSet(`${NUMERAL_CHARS}半对`);

/** Numbers between `from` and `to`, where `scan` has found nothing. */
function aloneIn(text: string, from: number, to: number): Amount[] {
  const found: Amount[] = [];
  let at = from;
  while ((at = OPENINGS.next(text, at, to)) < to) {
    const end = setPhraseEnd(text, at);
    const hit = end === undefined ? aloneAt(text, at) : undefined;
    if (hit && hit.end <= to) found.push(inText(text, signed(text, hit)));
    // What is left of a run that forms no number is none either: 十四五, 五一.
    at = end ?? hit?.end ?? Math.max(at + 1, numeralEnd(text, at));
  }
  return found;
}

const aloneAt = (text: string, at: number): Written | undefined =>
  discountAt(text, at) ?? numeralAt(text, at);

function inText(text: string, amount: Written): Amount {
  const { isClass: _, more: __, isScaled: ___, closing: ____, numeral: _____, ...rest } = amount;
  return { ...rest, asName: false, ...boundOf(text, amount) };
}

const DISCOUNT =
  /([一二两三四五六七八九])(?:点?([一二三四五六七八九]))?折(?![扣叠合旧算价线页断射返腰磨中])|[半对]折(?![扣叠])|半(成)(?![品熟])/y;

/** 九折 is paid at 90 per cent, 八五折 and 8.5折 at 85, 半折 and 对折 at half; 半成 is half of a tenth. */
function discountAt(text: string, at: number): Written | undefined {
  DISCOUNT.lastIndex = at;
  const match = DISCOUNT.exec(text);
  if (!match) return undefined;
  const [whole, tens, ones = '零', tenth] = match;
  const share = (value: number): Written => written('percent', at, at + whole.length, value, '%', 'share');
  if (tenth !== undefined) return share(5);
  return share(tens === undefined ? 50 : (spokenNumber(`${tens}点${ones}`) ?? 0) * 10);
}

/** 三百多, 十余万: with nothing behind that is counted. */
const MORE = /[多余](万亿|[万亿])?|几(万亿|[万亿])/y;

function numeralAt(text: string, at: number): Written | undefined {
  const number = numberAt(text, at);
  if (!number) return undefined;
  MORE.lastIndex = number.end;
  const [more, exact, some] = MORE.exec(text) ?? [''];
  const scale = exact ?? some ?? '';
  const end = number.end + more.length;
  if (!standsAlone(text, at, end, text.slice(at, number.end))) return undefined;
  const value = decimal(number.value, scaleFactor(scale));
  return written('number', at, end, value, '', null, { more: more !== '' });
}

/** What goes on behind a number without being counted; anything else makes a word or a name of it (二十大, 三十六计). */
const GOES_ON = new RegExp(
  `^(?:$|[^\\u4e00-\\u9fa5A-Za-z\\d]|以[上下内]|左右|上下|之间|[的了和与及或比是为也都还就等${RANGE_SIGNS}])`,
);
/** 第十二, 双十一, 初十, “十五”: no count. */
const ORDINAL = /[“第初周双每期拜其统唯同逐另专任单几数若两]$/;
/** 千万, 万一, 百三: scales of nothing. */
const NO_COUNT = /^[百千万亿]/;
/** 三点二十 is a time of day. */
const TIME_OF_DAY = /点.十/;
/** 三, 五四三, 零: digits without a scale, and 十, which are parts of words more often than not. */
const BARE = /^(?:十|[零一二两三四五六七八九]+)$/;
const BESIDE_BARE = /[，。；：！？\s负—至到]/;

function standsAlone(text: string, start: number, end: number, numeral: string): boolean {
  const [before, tail] = [text.charAt(start - 1), text.slice(end, end + 3)];
  if (NO_COUNT.test(numeral) || TIME_OF_DAY.test(numeral) || ORDINAL.test(before)) return false;
  if (isListNumber(before, tail)) return false;
  if (!BARE.test(numeral)) return GOES_ON.test(tail);
  return isEdge(before) && isEdge(tail.charAt(0));
}

/** （十五）, and 十一、 at the head of a paragraph. */
const isListNumber = (before: string, tail: string): boolean =>
  (before === '（' && tail.startsWith('）')) || (before === '' && tail.startsWith('、'));

const isEdge = (c: string): boolean => c === '' || BESIDE_BARE.test(c);

/** 负三十二 */
function signed(text: string, amount: Written): Written {
  const sign = amount.valueMax === null ? signBefore(text, amount.start) : undefined;
  return sign === undefined ? amount : { ...amount, start: amount.start - sign.length, value: -amount.value };
}

const DASH = new RegExp(`^[${RANGE_SIGNS}]{1,2}$`);

/** 二十到三十, 5—10: two bare numbers with a dash between them are one range. */
function joined(text: string, found: readonly Mention[]): Mention[] {
  const all: Mention[] = [];
  for (const item of found) {
    const last = all.at(-1);
    const range = last && rangeOf(text, last, item);
    if (range) all[all.length - 1] = range;
    else all.push(item);
  }
  return all;
}

function rangeOf(text: string, low: Mention, high: Mention): Amount | undefined {
  if ('date' in low || 'date' in high || low.type !== 'number' || high.type !== 'number') return undefined;
  if (!DASH.test(text.slice(low.end, high.start)) || low.value >= high.value) return undefined;
  return {
    ...low,
    type: 'range',
    end: high.end,
    outerEnd: high.outerEnd,
    valueMax: high.value,
    comparator: '=',
  };
}
