/** A number as written, before its unit: 2000, 3.3万, 三百二十, 一点五万. */
import { unitAt } from '../lexicon/units.ts';
import { chineseNumber, NUMERAL_CHARS, scaleFactor } from './chinese-number.ts';

const ARABIC = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/y;
/** Longer runs of numeral characters are no number anybody writes. */
const NUMERAL = new RegExp(`[${NUMERAL_CHARS}]{1,24}`, 'y');
/** 万 in 3.3万, 千万 in 2千万. */
export const SCALE = /(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)/y;
/** 180余家, 十多个, 百来户. */
export const MORE_THAN = /[余多来]/;

/** A number and where it ends. */
export interface Figure {
  value: number;
  end: number;
  scale: number;
  chinese: boolean;
  /** A bare scale: 千家, 百亿元. */
  rounded: boolean;
}

/** Digits with their scale (3.3万), or a Chinese numeral, at `at`. */
export function figureAt(text: string, at: number): Figure | undefined {
  ARABIC.lastIndex = at;
  const arabic = ARABIC.exec(text);
  if (arabic) {
    const number = Number(arabic[0].replaceAll(',', ''));
    let end = at + arabic[0].length;
    const unit = unitAt(text, end);
    SCALE.lastIndex = end;
    // 千万亿次浮点指令/秒 is a unit, although it begins like a scale.
    const scale = unit && unit.text.length > 3 ? '' : (SCALE.exec(text)?.[0] ?? '');
    end += scale.length;
    return {
      value: decimal(number, scaleFactor(scale)),
      end,
      scale: scaleFactor(scale),
      chinese: false,
      rounded: false,
    };
  }
  NUMERAL.lastIndex = at;
  const numeral = NUMERAL.exec(text);
  if (!numeral) return undefined;
  const digits = wholeOrDecimal(text, at, numeral[0]);
  if (digits === undefined) return undefined;
  const { value, length } = digits;
  return {
    value,
    end: at + length,
    scale: 1,
    chinese: true,
    rounded: /^[百千万亿]+$/.test(numeral[0]),
  };
}

/** 三百二十万千瓦 ends its number before 千瓦; 一点五万 has a decimal. */
function wholeOrDecimal(
  text: string,
  at: number,
  run: string,
): { value: number; length: number } | undefined {
  const spoken =
    /^([零〇一二两三四五六七八九十百]{1,6})点([零一二三四五六七八九]{1,4})([十百千万亿]{0,3})/.exec(
      text.slice(at, at + 16),
    );
  if (spoken) {
    const value = spokenNumber(`${spoken[1]}点${spoken[2]}`);
    return value === undefined
      ? undefined
      : { value: decimal(value, scaleFactor(spoken[3] ?? '')), length: spoken[0].length };
  }
  const last = run.charAt(run.length - 1);
  const sharing =
    run.length > 1 && '百千'.includes(last) && unitAt(text, at + run.length - 1)?.kind === 'size';
  const numeral = sharing ? run.slice(0, -1) : run;
  const value = chineseNumber(numeral);
  return value === undefined ? undefined : { value, length: numeral.length };
}

/** 3.3 × 10⁴ without the binary dust of floating point. */
export function decimal(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}

/** 六十, 六十点五, 60.5 */
export function spokenNumber(text: string): number | undefined {
  if (/^\d/.test(text)) return Number(text);
  const [whole = '', fraction = ''] = text.split('点');
  const value = chineseNumber(whole);
  if (value === undefined || fraction === '') return value;
  return Number(`${value}.${Array.from(fraction, (c) => '零一二三四五六七八九'.indexOf(c)).join('')}`);
}
