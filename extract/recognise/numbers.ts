/**
 * Forms of numbers that stand for themselves and promise nothing: 三又五分之一, 3/5, 2e5, 2^5, .5, 12k, 三打, 两双, 半百. `mentions` reads them;
 * the pipeline, which asks for amounts, leaves them.
 */
import { chineseNumber, NUMERAL_CHARS } from '../../src/domain/quantity/chinese-number.ts';
import { spokenNumber } from '../../src/domain/quantity/figure.ts';
import { written, type Written } from '../../src/domain/quantity/written.ts';
import type { Flow } from '../../src/domain/text/flow.ts';

/** Bounded, so that a text of nothing but numerals costs no more than another. */
const N = `\\d[\\d,，]{0,24}(?:\\.\\d{1,12})?|[${NUMERAL_CHARS}]{1,24}`;
type Groups = Readonly<Record<string, string | undefined>>;

interface Form {
  readonly words: RegExp;
  /** Undefined where the words make no number. `parted`: how many digits stand before a blank inside. */
  readonly read: (groups: Groups, parted: number) => number | undefined;
  /** What it is the share of a hundred of. */
  readonly isShare?: true;
}

const valueOf = (text = ''): number => spokenNumber(text) ?? NaN;
const sign = (text = ''): number => (text === '' ? 1 : -1);
const SCALES = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
]);

function power(base: string, exponent: string): number {
  const isNegative = (exponent.match(/-/g) ?? []).length % 2 === 1;
  return Number(base) ** ((isNegative ? -1 : 1) * Number(exponent.replace(/^[+-]+/, '')));
}

/** 1 3/5: the flow leaves the blank out and says where it stood. */
function quotient({ minus, above = '', below = '' }: Groups, parted: number): number {
  const whole = parted > 0 ? Number(above.slice(0, parted)) : 0;
  return sign(minus) * (whole + Number(above.slice(Math.max(0, parted))) / Number(below));
}

const FORMS: readonly Form[] = [
  {
    words: /(?<![\d.])(?<tens>[1-9])(?:\.?(?<ones>\d))?折(?![扣叠合旧算价线页断射返腰磨中])/g,
    read: ({ tens, ones = '0' }) => Number(`${tens}${ones}`),
    isShare: true,
  },
  {
    words: new RegExp(`(?<minus>负)?(?:(?<whole>${N})又)?(?<below>${N})分之(?<other>负)?(?<above>${N})`, 'g'),
    read: ({ minus, whole, below = '', other, above }) =>
      /^[百千万]$/.test(below) && whole === undefined
        ? undefined
        : sign(minus) *
          sign(other) *
          ((whole === undefined ? 0 : valueOf(whole)) + valueOf(above) / valueOf(below)),
  },
  {
    words: /(?<![\d/.A-Za-z])(?<minus>-)?(?<above>\d{1,6})\/(?<below>[1-9]\d{0,3})(?![\d/.A-Za-z年月日号])/g,
    read: quotient,
  },
  {
    words: /(?<![\d.A-Za-z])(?<minus>-)?(?<base>\d+(?:\.\d+)?)\^(?<exponent>[+-]{0,2}\d{1,3})(?![\d.])/g,
    read: ({ minus, base = '', exponent = '' }) => sign(minus) * power(base, exponent),
  },
  {
    words: /(?<![\d.A-Za-z])(?<number>-?\d+(?:\.\d+)?[eE][+-]?\d{1,3})(?![\d.A-Za-z])/g,
    read: ({ number }) => Number(number),
  },
  { words: /(?<![\d.\w])(?<number>-?\.\d+)(?![\d.])/g, read: ({ number }) => Number(number) },
  {
    words: new RegExp(`百分之(?<number>\\d[\\d,]{0,24}(?:\\.\\d+)?) ?(?<scale>[kKM])(?![A-Za-z])`, 'g'),
    read: ({ number, scale = '' }) => valueOf(number) * (SCALES.get(scale) ?? NaN),
    isShare: true,
  },
  {
    words: /(?<![\d.])(?<number>\d[\d,]{0,24}(?:\.\d+)?)(?<scale>[kM])个百分点/g,
    read: ({ number, scale = '' }) => valueOf(number) * (SCALES.get(scale) ?? NaN),
    isShare: true,
  },
  {
    words:
      /(?<![\d.])(?<minus>-)?(?<number>\d[\d,]{0,24}(?:\.\d+)?)(?:(?<scale>k)| (?<far>M))(?![A-Za-z\d])/g,
    read: ({ minus, number, scale = 'M' }) => sign(minus) * valueOf(number) * (SCALES.get(scale) ?? NaN),
  },
  {
    words: new RegExp(`(?<number>${N})打(?![造击开印通工算车包卡扮听扰扫拼响破赢磨好牢翻折对])`, 'g'),
    read: ({ number }) => 12 * valueOf(number),
  },
  // 两双, 一百对: as many twos, where nothing says of what.
  {
    words: new RegExp(
      `(?<![${NUMERAL_CHARS}第])(?<number>[${NUMERAL_CHARS}]{1,12})[双对](?![\\u4e00-\\u9fff])`,
      'g',
    ),
    read: ({ number }) => 2 * valueOf(number),
  },
  { words: /半百(?![\u4e00-\u9fff])/g, read: () => 50 },
  // 百三: the one is left unsaid.
  {
    words: /(?<![\u4e00-\u9fff])(?<number>百[一二三四五六七八九])(?![\u4e00-\u9fff])/g,
    read: ({ number }) => valueOf(number),
  },
  {
    words: new RegExp(
      `(?<many>[${NUMERAL_CHARS}]{1,12})兆(?<rest>[${NUMERAL_CHARS}]{1,12}亿[${NUMERAL_CHARS}]{0,16})`,
      'g',
    ),
    read: ({ many = '', rest = '' }) => (chineseNumber(many) ?? NaN) * 1e12 + (chineseNumber(rest) ?? NaN),
  },
];

/** 占比达到三分之二: what is a share of something is told in per cent. */
const SHARE_BEFORE = /(?:占|比重|比例|比|率)[^，。；、]{0,8}$/;

/** What one match of a form says; undefined where it is none. */
function readForm(
  { read, isShare }: Form,
  match: RegExpExecArray,
  { text, joints = [] }: Flow,
): Written | undefined {
  const [start, end, groups] = [match.index, match.index + match[0].length, match.groups ?? {}];
  const joint = joints.find((at) => at > start && at < end);
  const value = read(groups, joint === undefined ? 0 : joint - start - (groups['minus']?.length ?? 0));
  if (value === undefined || !Number.isFinite(value)) return undefined;
  if (isShare) return written('percent', start, end, value, '%', 'share');
  return isPartOfShare(match, text) ? undefined : written('number', start, end, value, '', null);
}

const isPartOfShare = ({ 0: words, index }: RegExpExecArray, text: string): boolean =>
  words.includes('分之') && SHARE_BEFORE.test(text.slice(Math.max(0, index - 12), index));

/** All of them, in order and without overlap; of two that overlap the form that stands first in the table. */
export function numbersIn(flow: Flow): Written[] {
  const found: Written[] = [];
  for (const form of FORMS)
    for (const match of flow.text.matchAll(form.words)) {
      const one = readForm(form, match, flow);
      if (one && !found.some((other) => other.start < one.end && one.start < other.end)) found.push(one);
    }
  return found.toSorted((a, b) => a.start - b.start);
}
