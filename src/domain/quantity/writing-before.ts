/** What stands right before a figure. */
import { CharacterSet } from '../text/character-set.ts';
import {
  answerOf,
  DIGITS,
  isDigitAt,
  isHan,
  isNumberLike,
  isStrange,
  LETTERS,
  LOOKALIKES,
  PARTING,
  partsFigures,
  partsNothing,
  STOPS,
  type Beside,
  type Question,
  type Writing,
} from './beside.ts';
import {
  CURRENCIES,
  ITEM_MARKS,
  NUMERALS_IN_WORDS,
  OPENS_CLAUSE,
  RISE_OR_FALL,
  STRANGE_SIGNS,
} from './signs.ts';

const OPENING = new CharacterSet(OPENS_CLAUSE);
const MONEY = new CharacterSet(CURRENCIES);
const IN_WORDS = new CharacterSet(NUMERALS_IN_WORDS);
const SIGNS = new CharacterSet(STRANGE_SIGNS);
const DASHES = new CharacterSet('-—–～~');
const POINTS = new CharacterSet('·•');
const RISES_OR_FALLS = new CharacterSet(RISE_OR_FALL);
const MARKS = new CharacterSet(ITEM_MARKS);
const CIRCLED = new CharacterSet('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⓪❶❷❸❹❺❻❼❽❾❿');

/** 300[1]亿元, 3（1）50家: a bracket with a sign in it between digits and the figure. */
const NOTE_BEFORE = /\d[（([［〔【][^）)\]］〕】]{0,3}[）)\]］〕】]$/;
/** 9<br>3亿元, 9&nbsp;3亿元, 93注1亿元: markup that was left, and a note, between digits and the figure. */
const MARKUP_BEFORE = /\d(?:&#?[A-Za-z\d]{1,8}[;；]|[<＜]\/?[a-z]{1,6}\/?[>＞])$/;
/** 5e+ of 5e+8元. */
const EXPONENT_BEFORE = /\d[eE][+-]$/;
/** --5%; but —— is a dash. */
const SIGNS_TWICE = /[-负–～]-$|(?:^|[^—])—-$|负—$|[—–～]负$/;
/** 5—3家, 300家-200家: what a dash joins to the figure. */
const JOINED_BEFORE =
  /(?:[\p{N}一二三四五六七八九][十百千万亿]{0,3}[\u4e00-\u9fff]{0,3}|[%‰])[-—–～~]$|[\d一二三四五六七八九十百千伍陆陸拾][十百千万亿]{0,3}(?:[元家个人户亩吨]|美元)?至$|[^\P{N}\d]\s?[-—–～~至到]$|[OoIlSZB] ?[-—–～~至到]$/u;
/** 4�万亿至5万亿: the lower end was not read. */
const UNREAD_BEFORE_RANGE =
  /[^\u4e00-\u9fff\d\s，。；：、（）()“”》%]([十百千万亿]{1,3}|[%‰])[\u4e00-\u9fff]{0,2}[-—–～~至到]$/;
/** -（4.2%） */
const SIGN_BEFORE_BRACKET = /(?:^|[^—–\d%])[-—–][（(]$/;
/** 1.#5亿元, 3..5%: signs between digits and the figure of which one parts neither a list nor a sentence. */
const SIGNS_BEFORE = /\d([^\u4e00-\u9fffA-Za-z\d]{2,3})$/;
/** 1亿3元: digits right behind the scale of a number. */
const SCALED_BEFORE = /[\d一二两三四五六七八九十百千][十百千万亿]$/;

/** 7亿又2000万元, 10余5家, 3成6, 千儿八百家, 3又1/2: the figure goes on from one before. */
const GOES_ON_FROM =
  /\d注$|[^\u4e00-\u9fff]几$|好几$|[\d零〇一二两三四五六七八九十百千万亿][又余多儿半几]$|[\d一二两三四五六七八九]成$/;
/** 负 that ends no other word (减负, 税负, 肩负), and was not read: 培育负300家; 减4.2% in a cell. */
const UNREAD_SIGN = /(?:^|[^减税降抱肩担自欠辜背胜债压])负$|负的$|^[减降跌缩]$/;
/** 点五亿元, 达到。5%: the point of a decimal that nothing stands before; but 试点五家. */
const POINT_ALONE = /[金额到达约资值]点$|[达到在为约至超长增加][。，]$|^[。，]$/;
/** 8、600家: thousands parted by a list's comma as well as a list. */
const LISTED_BEFORE = /(?:^|[^\d、.])[1-9]、$/;
const THREE_DIGITS = /\d{3}(?!\d)/y;

const isListedThousand = ({ text, at, words }: Beside): boolean => {
  THREE_DIGITS.lastIndex = at;
  return LISTED_BEFORE.test(words) && at > 2 && THREE_DIGITS.test(text);
};

/** A mark of an item at the head of a paragraph. */
const isMark = (text: string, at: number): boolean => at === 1 && MARKS.has(text, 0);

/** 百分之60到百分之40: a range from the higher to the lower. */
const SHARE_BEFORE = /分之[\d.点零一二三四五六七八九十]{1,8}[至到—–～-]$/;

const isJoined = ({ words }: Beside): boolean =>
  JOINED_BEFORE.test(words) || UNREAD_BEFORE_RANGE.test(words) || SHARE_BEFORE.test(words);

/** O of O5 and lO5, but not of CO2. */
const isLookalikeAt = (text: string, at: number): boolean =>
  LOOKALIKES.has(text, at) && (at === 0 || !LETTERS.has(text, at - 1) || LOOKALIKES.has(text, at - 1));

/** Right behind digits or numerals; 一 ends many a word that is no number. */
const BEHIND_DIGITS: readonly Question[] = [
  [
    'odd',
    ({ text, at, words }) =>
      text.charAt(at - 1) === '一' && !SCALED_BEFORE.test(words) && !isDigitAt(text, at - 2),
  ],
  ['refused', () => true],
];

const BEHIND_HAN: readonly Question[] = [
  ['refused', ({ c, text, at }) => c === '点' && (isDigitAt(text, at - 2) || !isHan(text.charAt(at - 2)))],
  ['odd', (beside) => '至到'.includes(beside.c) && isJoined(beside)],
  ['refused', ({ words }) => GOES_ON_FROM.test(words)],
  ['refused', ({ c, text, at }) => c === '负' && text.charAt(at - 2) === '负'],
  ['odd', ({ text, at }) => IN_WORDS.has(text, at - 1)],
  ['odd', ({ words }) => UNREAD_SIGN.test(words) || POINT_ALONE.test(words)],
];

const isZero = ({ text, at }: Beside): boolean => text.charAt(at) === '0';

/** Behind digits and one sign. */
const PARTED: readonly Question[] = [
  ['refused', (beside) => (beside.c === ' ' || isStop(beside)) && isZero(beside)],
  ['odd', ({ c }) => c === ' '],
  // 收入比缩小到2.5。30个县…: a sentence may end in digits; 争创全国第一，13个…: in a numeral it mostly ends a word.
  [
    'plain',
    (beside) =>
      isStop(beside) && !DIGITS.has(beside.text, beside.at - 2) && DIGITS.has(beside.text, beside.at),
  ],
  ['odd', (beside) => isStop(beside) || '%‰'.includes(beside.c)],
  ['refused', ({ c }) => !partsFigures(c)],
];
const isStop = ({ c }: Beside): boolean => STOPS.has(c, 0);

/** ①5家 at the head of an item; 5.①5% and ⑤0% are no items. */
const isMarked = (beside: Beside): boolean =>
  !isZero(beside) && !isDigitAt(beside.text, beside.at - 2) && !PARTING.has(beside.text, beside.at - 2);

const isCircled = ({ c }: Beside): boolean => CIRCLED.has(c, 0);

const BEHIND_SIGN: readonly Question[] = [
  ['odd', (beside) => isCircled(beside) && isMarked(beside)],
  ['refused', ({ c }) => isNumberLike(c) || c === '.' || c === '．'],
  ['refused', ({ text, at }) => SIGNS.has(text, at - 1) || isLookalikeAt(text, at - 1)],
  [
    'refused',
    ({ words }) => NOTE_BEFORE.test(words) || MARKUP_BEFORE.test(words) || EXPONENT_BEFORE.test(words),
  ],
  ['odd', ({ text, at }) => POINTS.has(text, at - 1) && at > 1 && !isDigitAt(text, at - 2)],
  ['odd', ({ words }) => SIGNS_TWICE.test(words)],
  ['refused', ({ words }) => partsNothing(SIGNS_BEFORE.exec(words)?.[1] ?? '')],
  ['odd', (beside) => DASHES.has(beside.c, 0) && isJoined(beside)],
  ['odd', ({ words }) => SIGN_BEFORE_BRACKET.test(words)],
  ['odd', isListedThousand],
  ['odd', ({ words }) => POINT_ALONE.test(words)],
  ['odd', ({ c, text, at }) => RISES_OR_FALLS.has(text, at - 1) || (isStrange(c) && !isMark(text, at))],
  ['odd', ({ c }) => MONEY.has(c, 0)],
];

const WINDOW = 12;

function besideStart(text: string, at: number): Beside {
  const code = text.charCodeAt(at - 1);
  const c = code >= 0xdc00 && code <= 0xdfff ? text.slice(at - 2, at) : text.charAt(at - 1);
  return { text, at, c, words: text.slice(Math.max(0, at - WINDOW), at), unit: '' };
}

/** How a figure that begins at `at` is written, by what stands before it. */
export function writingBefore(text: string, at: number): Writing {
  if (at === 0) return 'plain';
  const beside = besideStart(text, at);
  if (isDigitAt(text, at - 1)) return answerOf(BEHIND_DIGITS, beside);
  if (text.startsWith('分之', at - 2)) return 'refused';
  if (isHan(beside.c)) return answerOf(BEHIND_HAN, beside);
  const alone = answerOf(BEHIND_SIGN, beside);
  if (alone !== 'plain') return alone;
  const { length } = beside.c;
  const isParted =
    isDigitAt(text, at - 1 - length) || (PARTING.has(beside.c, 0) && text.charAt(at - 2) === '点');
  return isParted ? answerOf(PARTED, beside) : 'plain';
}

/** 300左右亿元, 300多个亿元: digits that were not read, and a word. */
const UNREAD_BEFORE =
  /[\d零〇一二两三四五六七八九十百千万亿][^，。；：、]{0,2}(?:左右|上下|余|多|来|几|数|整|好几|许|强|弱|左|把|约|注|出头|开外|不到|不足|见[\u4e00-\u9fff]{0,2})个?$/;

/** 半亿元, 一个半亿元, 若干亿元, 成百上千家: part of the scale, or nobody knows how many of it. */
const HALF_BEFORE = /半$|几[十百千]上?$|若干$|好几$|成[十百千]上?$/;
/** 3个亿元: as many of the scale; but 3个亿元村 is three of a kind. */
const MANY_BEFORE = /[\d零〇一二两三四五六七八九十百千万亿几数半]个$/;

const BEFORE_SCALE: readonly Question[] = [
  ['refused', ({ words }) => HALF_BEFORE.test(words)],
  // 1.5万、亿元
  ['odd', ({ words }) => /\d[十百千万]+、$/.test(words)],
  ['refused', ({ c, words }) => isHan(c) && UNREAD_BEFORE.test(words)],
  ['plain', ({ c }) => isHan(c)],
  [
    'refused',
    ({ text, at }) => !OPENING.has(text, at - 1) || LETTERS.has(text, at - 2) || DIGITS.has(text, at - 2),
  ],
  ['refused', ({ text, at, c }) => isDigitAt(text, at - 2) && c !== '、'],
];

/** A bare scale counts as one only where a clause, a word or a cell begins with it. */
export function writingBeforeScale(text: string, at: number, end: number): Writing {
  if (at === 0) return 'plain';
  const beside = besideStart(text, at);
  if (MANY_BEFORE.test(beside.words)) return isHan(text.charAt(end)) ? 'odd' : 'refused';
  return answerOf(BEFORE_SCALE, beside);
}
