/** Multiples: 翻番, 翻两番, 翻一倍, 增长两倍. */
import { ARABIC_DIGITS, CharacterSet } from '../text/character-set.ts';
import { decimal, MORE_THAN, spokenNumber, type Figure } from './figure.ts';
import { written, type Written } from './written.ts';

const DOUBLINGS = new CharacterSet(`一二两三四五六七八九${ARABIC_DIGITS}`);

const multiple = (start: number, end: number, value: number, more = false): Written =>
  written('quantity', start, end, value, '倍', 'share', { more });

/**
 * 翻一番 → 2, 翻两番 → 4, 翻番 and 翻倍 → 2, 增长两倍 → 3; unit 倍.
 * @param figure the number that begins there, if any
 */
export const multipleAt = (text: string, at: number, figure: Figure | undefined): Written | undefined =>
  doublingsAt(text, at) ?? doubledAt(text, at) ?? (figure && timesAt(text, at, figure));

/** 两番 of 翻两番 or 翻了两番. */
function doublingsAt(text: string, at: number): Written | undefined {
  if (text.charAt(at + 1) !== '番' || !DOUBLINGS.has(text, at)) return undefined;
  if (!/翻[了近约]?$/.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  const n = spokenNumber(text.charAt(at)) ?? 1;
  return multiple(at, at + 2, 2 ** n);
}

/** 翻番, 翻倍, 翻一倍. */
function doubledAt(text: string, at: number): Written | undefined {
  const doubled = text.charAt(at) === '翻' ? /^翻(?:一?倍|番)/.exec(text.slice(at, at + 3)) : null;
  return doubled ? multiple(at, at + doubled[0].length, 2) : undefined;
}

/** 两倍; 增长两倍 is three times as much. */
function timesAt(text: string, at: number, figure: Figure): Written | undefined {
  const more = MORE_THAN.has(text, figure.end);
  const unit = figure.end + (more ? 1 : 0);
  if (text.charAt(unit) !== '倍') return undefined;
  const grown = /(?:增长|增加|提高|提升|增)了?(?:近|约|超过|超|到)?$/.exec(
    text.slice(Math.max(0, at - 6), at),
  );
  const value = grown && !grown[0].endsWith('到') ? decimal(figure.value + 1, 1) : figure.value;
  return multiple(at, unit + 1, value, more);
}
