/** Numerals that count: 一百家 does; 第一家, 统一, 一批, 千家万户, 每万人 do not. */
import type { Unit } from '../lexicon/units.ts';
import { NUMERAL_CHARS } from './chinese-number.ts';
import type { Figure } from './figure.ts';

const IDIOM =
  /^(?:一次性|一年期|一年一|一季度一|一月一|一条龙|一张网|一件事|一站式|一把手|一盘棋|百年|千年|万无一失|一人一|一事一|一企一|一户一|一园一|一地一|一县一|一村一|一校一|一网)/;
/** Idioms of two numerals: neither half counts. */
const TWIN_IDIOM = /^(?:千家万户|千行百业|千方百计|千头万绪|百花齐放|千军万马)/;

/** Whether a Chinese numeral before a unit counts: 一百家 does; 第一家, 统一, 一批, 千家万户, 每万人 do not. */
export function countsWithNumeral(text: string, at: number, figure: Figure, unit: Unit): boolean {
  const before = text.charAt(at - 1);
  // 每十万人: 万人 is the tail of a numeral that was refused.
  if (NUMERAL_CHARS.includes(before) && before !== '') return false;
  if ('第统唯同逐每万另某专任单数几若'.includes(before) && before !== '') return false;
  if (/[前后]/.test(before) && figure.value <= 20) return false;
  // 机场二期投运: a stage, not a count.
  if (unit.text === '期' && figure.value < 10) return false;
  if (text.slice(Math.max(0, at - 2), at).endsWith('连续') && unit.text === '次') return false;
  if (/^次(?:全会|会议|全体)/.test(text.slice(figure.end, figure.end + 4))) return false;
  if (/(?:进|下|上|新|初|每|星期|周|礼拜|十|其|首|末)$/.test(before) && figure.value === 1) return false;
  if (unit.text === '批' && figure.value === 1) return false;
  // 党的二十大: a congress, not twenty of something.
  if (unit.text === '大' && figure.value > 10) return false;
  if (
    IDIOM.test(text.slice(at, at + 4)) ||
    TWIN_IDIOM.test(text.slice(at, at + 4)) ||
    TWIN_IDIOM.test(text.slice(Math.max(0, at - 2), at + 2))
  )
    return false;
  if (unit.kind === 'size' || unit.kind === 'share')
    return figure.value !== 1 || unit.text === '倍' || unit.text === '%';
  return true;
}
