/** Multiples: 翻番, 翻两番, 翻一倍, 增长两倍. */
import { build } from './build-amount.ts';
import { decimal, MORE_THAN, spokenNumber, type Figure } from './figure.ts';
import type { Amount } from './types.ts';

const DOUBLINGS = /([一二两三四五六七八九]|\d)番/y;

/**
 * 翻一番 → 2, 翻两番 → 4, 翻番 and 翻倍 → 2, 增长两倍 → 3; unit 倍.
 * @param figure the number that begins there, if any
 */
export function multipleAt(text: string, at: number, figure: Figure | undefined): Amount | undefined {
  const base = { unit: '倍', unitKind: 'share' as const, type: 'quantity' as const };
  DOUBLINGS.lastIndex = at;
  const doublings = DOUBLINGS.exec(text);
  if (doublings && /翻[了近约]?$/.test(text.slice(Math.max(0, at - 2), at))) {
    const n = spokenNumber(doublings[1] ?? '') ?? 1;
    return build(text, { ...base, start: at, end: at + doublings[0].length, value: 2 ** n });
  }
  if (/^翻(?:一?倍|番)/.test(text.slice(at, at + 3))) {
    const end = at + (text.slice(at, at + 3).startsWith('翻一倍') ? 3 : 2);
    return build(text, { ...base, start: at, end, value: 2 });
  }
  if (!figure) return undefined;
  const more = MORE_THAN.test(text.charAt(figure.end));
  const unit = figure.end + (more ? 1 : 0);
  if (text.charAt(unit) !== '倍') return undefined;
  const grown = /(?:增长|增加|提高|提升|增)了?(?:近|约|超过|超|到)?$/.exec(
    text.slice(Math.max(0, at - 6), at),
  );
  const value = grown && !grown[0].endsWith('到') ? decimal(figure.value + 1, 1) : figure.value;
  return build(text, { ...base, start: at, end: unit + 1, value, more });
}
