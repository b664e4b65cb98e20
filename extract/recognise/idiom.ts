/** Numerals that count: 一百家 does; 第一家, 统一, 一批, 千家万户, 每万人 do not. */
import { setPhraseEnd } from '../lexicon/set-phrases.ts';
import type { Unit } from '../../src/domain/quantity/unit.ts';
import { NUMERAL_CHARS } from '../../src/domain/quantity/chinese-number.ts';
import type { Figure } from '../../src/domain/quantity/figure.ts';

/** A numeral in its text, and the unit behind it. */
interface Counting {
  readonly text: string;
  readonly at: number;
  /** The character before it; empty at the head of the text. */
  readonly before: string;
  readonly figure: Figure;
  readonly unit: Unit;
}

const isIn = (characters: string, before: string): boolean => before !== '' && characters.includes(before);

/** 十三届十次、十一次全会: sessions and congresses are named by their number. */
const SESSION = /^次(?:、[一二三四五六七八九十]+次)*(?:全会|会议|全体)/;
/** 连续举办八届: only what has been held so often is a count. */
const HELD = /(?:连续|[举承主]办|共|了|过|蝉联)$/;
/** What stands before a unit that is named alone: 单位：亿元, （万吨）, （万头、万只）. */
const NAMES_UNIT = /(?:（(?:[^（）]{0,6}[、/，])?|单位[：:]?)$/;
const NOTHING_MORE = /^(?:$|[）、/，])/;

/** 千企技改, 千乡万村, 两转: behind a numeral in words these make the names of campaigns, and count nothing. */
const IN_NAMES = new Set(['企', '转', '字', '乡', '镇']);

/** Why a numeral before a unit counts nothing. */
const REFUSALS: readonly ((c: Counting) => boolean)[] = [
  // 每十万人: 万人 is the tail of a numeral that was refused.
  ({ before }) => isIn(NUMERAL_CHARS, before),
  ({ before }) => isIn('第统唯同逐每万另某专任单数几若', before),
  ({ before, figure }) => isIn('前后', before) && figure.value <= 20,
  ({ before, figure }) => isIn('进下上新初每期周拜十其首末', before) && figure.value === 1,
  // 机场二期投运: a stage, not a count.
  ({ figure, unit }) => unit.text === '期' && figure.value < 10,
  ({ text, at, unit }) => unit.text === '次' && text.slice(Math.max(0, at - 2), at) === '连续',
  ({ text, figure, unit }) => unit.text === '次' && SESSION.test(text.slice(figure.end, figure.end + 24)),
  ({ text, at, unit }) => unit.text === '届' && at > 0 && !HELD.test(text.slice(Math.max(0, at - 2), at)),
  ({ figure, unit }) => unit.text === '批' && figure.value === 1,
  // 党的二十大: a congress, not twenty of something.
  ({ figure, unit }) => unit.text === '大' && figure.value > 10,
  ({ unit }) => IN_NAMES.has(unit.text),
  // 一卡多用; but 万卡 is a size of computers.
  ({ unit, figure }) => unit.text === '卡' && !figure.rounded,
  // 二次, 二级, 二类: two of a thing are 两; 二 before a measure word is the second.
  ({ text, at, figure, unit }) =>
    text.slice(at, figure.end) === '二' && !['share', 'money', 'size'].includes(unit.kind),
  // 产量（万吨）: what it is measured in, not how much it is.
  ({ text, at, figure, unit }) =>
    figure.rounded &&
    NOTHING_MORE.test(text.slice(figure.end + unit.text.length, figure.end + unit.text.length + 1)) &&
    NAMES_UNIT.test(text.slice(Math.max(0, at - 9), at)),
  ({ text, at }) => setPhraseEnd(text, at) !== undefined,
  ({ figure, unit }) =>
    (unit.kind === 'size' || unit.kind === 'share') &&
    figure.value === 1 &&
    unit.text !== '倍' &&
    unit.text !== '%',
];

/** Whether a Chinese numeral before a unit counts: 一百家 does; 第一家, 统一, 一批, 千家万户, 每万人 do not. */
export function countsWithNumeral(text: string, at: number, figure: Figure, unit: Unit): boolean {
  const counting: Counting = { text, at, before: text.charAt(at - 1), figure, unit };
  return !REFUSALS.some((refuses) => refuses(counting));
}
