/** Digits that count nothing: 财建〔2023〕117号, 第三批, 0851-86798090, GB/T 36073-2018, “1532”框架, IPv6, 1+N. */
import { setPhraseEnd } from '../lexicon/set-phrases.ts';
import { TIMES } from '../../src/domain/quantity/figure.ts';
import { unitAt } from '../../src/domain/quantity/unit.ts';
import { ARABIC_DIGITS, LATIN_LETTERS, CharacterSet } from '../../src/domain/text/character-set.ts';
import { fractionInDigitsAt } from '../../src/domain/quantity/share.ts';
import type { Label, LabelReason } from './types.ts';

interface Rule {
  readonly reason: LabelReason;
  /** Every character that it can begin with. */
  readonly openings: string;
  readonly words: RegExp;
}

/**
 * A label that may turn out to be none is searched for its sign (@, a digit) only so far: a text of nothing but its
 * beginnings would be searched to its end at each of them.
 */
const rule = (reason: LabelReason, openings: string, words: RegExp): Rule => ({ reason, openings, words });

const RULES: readonly Rule[] = [
  rule(
    'document-number',
    `〔[［【第${ARABIC_DIGITS}`,
    /〔\d{4}〕(?:第)?\d+号|[[［【]\d{4}[\]］】]\d+号|第?\d+号令|第\d{2,}号|\d+号(?=文|公告|令)/y,
  ),
  rule(
    'standard-number',
    'GDITYJ',
    /(?:GB\/?T?|DB\d*\/?T?|ISO(?:\/IEC)?|IEC|T\/[A-Z]+|YD\/T|JR\/T)\s?\d+(?:[.-]\d+)*(?:-\d{4})?/y,
  ),
  rule(
    'web-address',
    LATIN_LETTERS + ARABIC_DIGITS,
    /(?:https?:\/\/|www\.)[\w./?=&%#:-]{1,500}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]+)+/y,
  ),
  rule('phone', '014', /0\d{2,3}-\d{7,8}|1[3-9]\d{9}(?!\d)|400-?\d{3}-?\d{4}/y),
  rule(
    'name-with-digits',
    LATIN_LETTERS + ARABIC_DIGITS,
    new RegExp(
      `(?!${TIMES})\\d+(?!\\/(?:百万|10万|1万))(?:[+×xX/][\\dA-Za-z]+)+(?![%\\d])|[A-Z]+(?:\\+[A-Z\\d]+)+`,
      'y',
    ),
  ),
  rule('name-with-digits', LATIN_LETTERS, /[A-Za-z][A-Za-z.-]{0,64}_?\d+[A-Za-z\d.]*(?:-\d+)?/y),
  rule('name-with-digits', ARABIC_DIGITS, /\d+(?:\.\d+)?(?:[GDK](?![A-Za-z])|DoF|[A-Z][a-z]+|[a-z]{3,})/y),
  rule(
    'ordinal',
    '第',
    /第[\d一二三四五六七八九十百]+(?:[—\-至、](?:第)?[\d一二三四五六七八九十]+)?(?:[条款项章节批届次期位名号个阶段季类者部集卷轮产代方大])?/y,
  ),
  rule('ordinal', '前tT', /(?:前|top|TOP)\d+(?:位|名|强|个|家)?/y),
  rule('ratio', ARABIC_DIGITS, /\d+(?:\.\d+)?(?:[:∶：]\d+(?:\.\d+)?)+/y),
  // 资助额=A/B×100%: how a share is written, not how large it is.
  rule('formula', '×*', /[×*] ?100%/y),
  rule('list-number', '附表图专（', /附件\d+|表\d+|图\d+|专栏\d+|（\d{1,2}）/y),
];
/** Every character that can begin a label. */
export const LABEL_OPENINGS = [...new Set(RULES.map(({ openings }) => openings).join(''))].join('');
/** The rules for each of them, by its code. */
const RULES_OF = new Map(
  Array.from(LABEL_OPENINGS, (opening) => [
    opening.charCodeAt(0),
    RULES.filter(({ openings }) => openings.includes(opening)),
  ]),
);

const DIGITS = new CharacterSet(ARABIC_DIGITS);
const LETTERS = new CharacterSet(LATIN_LETTERS);
const GOES_ON = new CharacterSet(`${ARABIC_DIGITS} /:.@+-_`);
const LIST_OPENINGS = new CharacterSet(`-·（${ARABIC_DIGITS}`);

/** 30个, 1.25万, 60%: digits before a Han character or a sign of per cent begin no label, but for 30号. */
const PLAIN_NUMBER = /\d{1,9}(?:\.\d+)?(?=[%\u4e00-\u9fa5])(?!号)/y;

/** Of letters alone, with nothing behind it that may bring a digit or an address: AI, but not GB 36073 and 4G. */
function isPlainWord(text: string, at: number): boolean {
  let end = at;
  while (LETTERS.has(text, end)) end += 1;
  return end > at && !GOES_ON.has(text, end);
}

function isPlainNumber(text: string, at: number): boolean {
  PLAIN_NUMBER.lastIndex = at;
  return PLAIN_NUMBER.test(text);
}

const NUMBER = /\d+(?:\.\d+)?/y;
/** Shorter runs of letters behind digits are names as often as units: 5G, 4K. */
const MIN_UNIT_LETTERS = 3;

/** 190Eflops, 2/3: digits with letters or signs that are an amount. */
function isFigureWithUnit(text: string, at: number): boolean {
  if (!DIGITS.has(text, at)) return false;
  if (fractionInDigitsAt(text, at)) return true;
  NUMBER.lastIndex = at;
  if (!NUMBER.test(text) || !LETTERS.has(text, NUMBER.lastIndex)) return false;
  return (unitAt(text, NUMBER.lastIndex)?.text.length ?? 0) >= MIN_UNIT_LETTERS;
}

const TO_ONE = /\d+(?:\.\d+)?[:∶：]1(?![\d.:∶：])/y;
/** What is told as so much to one: 城乡居民收入比, 加工业产值与农业总产值之比. */
const PROPORTION = /(?:之比|收入比|值比|桩比|车比|医护比|师生比|生师比|比值)[^，；。\d]{0,8}$/;

/** 收入比缩小到2.3∶1: the figure of an index, behind which `[:∶：]1` says nothing more; its length, or 0. */
export function toOneAt(text: string, at: number): number {
  TO_ONE.lastIndex = at;
  const found = PROPORTION.test(text.slice(Math.max(0, at - 16), at)) ? TO_ONE.exec(text) : null;
  return found?.[0].length ?? 0;
}

/** The label that begins at `at`, or undefined. */
export function labelAt(text: string, at: number): Label | undefined {
  const phrase = DIGITS.has(text, at) ? setPhraseEnd(text, at) : undefined;
  if (phrase !== undefined) return { type: 'label', reason: 'name-with-digits', start: at, end: phrase };
  if (isFigure(text, at)) return undefined;
  for (const { reason, words } of RULES_OF.get(text.charCodeAt(at)) ?? []) {
    words.lastIndex = at;
    const match = words.exec(text);
    if (match && /[\d一二三四五六七八九十]/.test(match[0]))
      return { type: 'label', reason, start: at, end: at + match[0].length };
  }
  return undefined;
}

/** What counts or measures something, or stands alone, is no label. */
function isFigure(text: string, at: number): boolean {
  if (!DIGITS.has(text, at)) return isPlainWord(text, at) || isFigureWithUnit(text, at);
  return isPlainNumber(text, at) || isFigureWithUnit(text, at) || toOneAt(text, at) > 0;
}

/** 1. 2、 （3） at the head of a paragraph. */
export function listNumberAt(text: string): Label | undefined {
  if (!LIST_OPENINGS.has(text, 0)) return undefined;
  const match = LIST_NUMBER.exec(text);
  return match ? { type: 'label', reason: 'list-number', start: 0, end: match[0].length } : undefined;
}
const LIST_NUMBER = /^(?:[-·]\s?)?(?:\d{1,3}(?:\.\d{1,2}){0,3}[.、．）]|（\d{1,2}）)(?!\d(?!\d{3}年))/;
