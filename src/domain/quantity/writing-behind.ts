/** What stands right behind a figure. */
import { CharacterSet } from '../text/character-set.ts';
import {
  answerOf,
  DIGITS,
  isDigitAt,
  isNumberLike,
  isStrange,
  LETTERS,
  LOOKALIKES,
  NUMERALS,
  PARTING,
  partsNothing,
  STOPS,
  type Beside,
  type Question,
  type Writing,
} from './beside.ts';
import { CURRENCIES, NUMERALS_IN_WORDS } from './signs.ts';
import { words as wordsOf } from '../text/table-words.ts';
import { unitAt } from './unit.ts';
import type { UnitKind } from './units.ts';

const MONEY = new CharacterSet(CURRENCIES);
const IN_WORDS = new CharacterSet(NUMERALS_IN_WORDS);

/** 3元5角, 300元万: the unit is not where the sum ends. */
const SUM_GOES_ON = /^(?:[\d一二两三四五六七八九]+[角分毛]|[十百千万亿])/;
/** 300家-200家, and 300多个亿元, 300%亿元: the figure goes on behind its unit. */
const GOES_ON_BEHIND = /^(?:[-—–～~]\d|[万亿]元)/;
/** 5%%, 5%‰, 40%万亩, 4%.3万. */
const BEHIND_SHARE = /^(?:[%‰‱oO○〇二三四五六七八九十百千万亿]|[.,·]\d)/;
/** 3个亿, 3个多亿; but 3个亿元村. */
const MANY_OF_SCALE =
  /^(?:[多余来几半]?亿(?![\u4e00-\u9fff])|[多余来几](?:[万亿]|$)|半[万亿]|万[家户人个](?![\u4e00-\u9fff]))/;
/** 一倍半, 三年半. */
const HALVED: ReadonlySet<string> = new Set(wordsOf('倍 番 成 年 岁 天 小时 平方米 亩 公里 吨'));
const HALF_BEHIND = /^半(?![导岛径自成品挂年月天日])/;
/** 3个半小时 */
const HALF_OF_TIME = /^半(?:小时|个?月|天|学期|工作日|百分点|[万亿]|$)/;
const POWER = /^[+-]?\d/;

const endsIn = ({ text, at }: Beside, characters: string): boolean =>
  characters.includes(text.charAt(at - 1));

const BEHIND_UNIT: readonly Question[] = [
  ['odd', (beside) => endsIn(beside, '%‰') && BEHIND_SHARE.test(beside.words)],
  ['refused', (beside) => endsIn(beside, 'eE') && POWER.test(beside.words)],
  ['odd', ({ words }) => GOES_ON_BEHIND.test(words)],
  ['refused', ({ unit, words }) => unit === '个' && MANY_OF_SCALE.test(words)],
  ['odd', ({ unit, words }) => HALVED.has(unit) && HALF_BEHIND.test(words)],
  ['odd', ({ unit, words }) => unit === '个' && HALF_OF_TIME.test(words)],
  ['odd', ({ unit, text, at }) => unit === 'K' && '家个户人元件项'.includes(text.charAt(at))],
  ['odd', (beside) => endsIn(beside, '成块') && beginsWithDigits(beside)],
  ['odd', (beside) => endsIn(beside, '%‰') && /^-(?!\d)/.test(beside.words)],
  ['odd', (beside) => endsIn(beside, '元') && SUM_GOES_ON.test(beside.words)],
  ['odd', ({ words }) => /^[⁰¹²³⁴-⁹]/.test(words)],
];

/** 85[1], 1.3①, 85*: a sign that leads to a note. */
const NOTE_BEHIND = /^(?:[[［〔]\d{1,2}[\]］〕]|[①-⑳⓪❶-❿]|[*＊※†‡#](?!\d))/;
/** 1e5, 1E+8. */
const EXPONENT = /^[eE][+-]?\d/;
/** 300（1）亿元, 3?000亿元, 300左右亿元: what bare digits count may stand behind what was not read. */
const BETWEEN = String.raw`(?:左右|上下|出头|开外|不到|不足|见附表|[注许]|[^\u4e00-\u9fff])`;
const SCALE_LATER = new RegExp(
  String.raw`^(?!(?:、|[-—–～~]{1,2})[1-9])(?:${BETWEEN}{1,14}[百千万亿]|${BETWEEN}{0,13}(?!\d)${BETWEEN}[%‰])`,
);
/** 3.00.家 */
const POINT_BEHIND = /^(?:[.·•][\u4e00-\u9fff]|\.[^\s\d\u4e00-\u9fff])/;
/** 6？5, 98.*5 */
const SIGNS_BEHIND = /^([^\u4e00-\u9fffA-Za-z\d]{1,3})\d/;

/** 3w家, 30k家, 0xF家: letters that are no unit stand for a scale, or for digits. */
const LETTERS_BEHIND =
  /^(?:°(?![CF])| ?[kKwW](?![A-Za-z])|[xX][\dA-Fa-f]|[A-Za-z]{1,2}(?:[个家人户元万亿%]|$))/;
/** 7-6.5%: no range, and no figure alone. */
const RANGE_BEHIND = /^[-—–～~至到]{1,2}[\d一二两三四五六七八九十]/;
/** 8、600家 and 30、000家: thousands parted by the comma of a list. */
const THOUSAND_LISTED = /^、(?:\d{3}(?![\d、])|0)/;
/** One digit alone, or a row that goes on with a zero. */
const isSingle = (text: string, at: number): boolean =>
  text.charAt(at + 1) === '0' || !/[\d、.]/.test(text.charAt(at - 2));

const hasUnreadTail = ({ words, unit }: Beside): boolean =>
  (unit === '' && SCALE_LATER.test(words)) || POINT_BEHIND.test(words);

/** The first character behind one that parts, and those that do with it. */
const isPartedFromDigit = ({ text, at, c }: Beside): boolean =>
  (PARTING.has(c, 0) || STOPS.has(c, 0)) && isDigitAt(text, PARTING.nextOther(text, at + 1));

const beginsWithDigits = ({ text, at }: Beside): boolean => isDigitAt(text, at);

/** 20个500千伏…工程: what is counted may begin with its size. */
const COUNTED: ReadonlySet<UnitKind | null> = new Set<UnitKind>(['count', 'people', 'structure']);

/** Behind digits that no unit closes, each character may be one more of them. */
const BEHIND_DIGITS: readonly Question[] = [
  ['odd', (beside) => beginsWithDigits(beside) && '一两'.includes(beside.c)],
  ['refused', beginsWithDigits],
  ['odd', ({ text, at }) => IN_WORDS.has(text, at)],
  ['refused', ({ words }) => partsNothing(SIGNS_BEHIND.exec(words)?.[1] ?? '')],
  ['refused', (beside) => hasUnreadTail(beside) && !STOPS.has(beside.c, 0) && isPartedFromDigit(beside)],
  ['odd', hasUnreadTail],
  ['odd', ({ words, c }) => NOTE_BEHIND.test(words) || '几来数'.includes(c) || MONEY.has(c, 0)],
  ['refused', ({ c }) => isNumberLike(c) || '‱٪﹪‰*'.includes(c)],
  ['odd', ({ c, words }) => isStrange(c) || LETTERS_BEHIND.test(words) || /^-(?:$|[^\d-])/.test(words)],
  ['odd', ({ words, unit }) => RANGE_BEHIND.test(words) && unit === ''],
  ['odd', (beside) => beside.c === '又' && isDigitAt(beside.text, beside.at + 1)],
  ['odd', ({ unit, text, at }) => unit === '%' && COUNTED.has(unitAt(text, at)?.kind ?? null)],
  ['odd', ({ text, at }) => THOUSAND_LISTED.test(text.slice(at, at + 6)) && isSingle(text, at)],
  ['refused', ({ words, text, at, c }) => EXPONENT.test(words) || (c === '点' && isDigitAt(text, at + 1))],
  ['refused', ({ c, words }) => c === '折' && !/^折[合算旧叠扣]/.test(words)],
  ['refused', ({ c, text, at }) => c === '分' && NUMERALS.has(text, at - 1)],
  [
    'refused',
    ({ text, at }) => LOOKALIKES.has(text, at) && !LETTERS.has(text, LOOKALIKES.nextOther(text, at)),
  ],
  ['odd', ({ c, text, at }) => c === ' ' && DIGITS.has(text, at + 1)],
  ['refused', (beside) => isPartedFromDigit(beside) && !STOPS.has(beside.c, 0)],
  [
    'odd',
    (beside) =>
      isPartedFromDigit(beside) &&
      DIGITS.has(beside.text, beside.at - 1) &&
      DIGITS.has(beside.text, beside.at + 1),
  ],
];

const WINDOW = 16;

/** How a figure that ends at `at` is written, by what stands behind it. */
export function writingBehind(text: string, at: number, unit: string, unitKind: UnitKind | null): Writing {
  if (at >= text.length) return 'plain';
  const c = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const beside: Beside = { text, at, c, words: text.slice(at, at + WINDOW), unit };
  if (unit === '' || DIGITS.has(text, at - 1) || NUMERALS.has(text, at - 1))
    return answerOf(BEHIND_DIGITS, beside);
  const answer = answerOf(BEHIND_UNIT, beside);
  return answer === 'plain' && DIGITS.has(text, at) && !COUNTED.has(unitKind) ? 'odd' : answer;
}
