/** Amounts: 2000亿元, 3万件以上, 1—2场, 百分之六十, 三分之二, 两番, 180余家, 千家. */
import { unitAt, type Unit } from '../lexicon/units.ts';
import { chineseNumber, NUMERAL_CHARS, scaleFactor } from './chinese-number.ts';
import { boundAround } from './comparator.ts';
import type { Amount } from './types.ts';

const ARABIC = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/y;
/** Longer runs of numeral characters are no number anybody writes. */
const NUMERAL = new RegExp(`[${NUMERAL_CHARS}]{1,24}`, 'y');
const SCALE = /(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)/y;
const RANGE = /[—\-－～至到]{1,2}/y;
const MORE_THAN = /[余多来]/;

interface Figure {
  value: number;
  end: number;
  scale: number;
  chinese: boolean;
  /** A bare scale: 千家, 百亿元. */
  rounded: boolean;
}

/** Digits with their scale (3.3万), or a Chinese numeral, at `at`. */
function figureAt(text: string, at: number): Figure | undefined {
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
function decimal(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}

/** The amount at `at`, or undefined where the characters count nothing. */
export function amountAt(text: string, at: number): Amount | undefined {
  return ratioAt(text, at) ?? multipleAt(text, at) ?? quantityAt(text, at);
}

interface Built {
  type: Amount['type'];
  start: number;
  end: number;
  value: number;
  valueMax?: number | null;
  unit: string;
  unitKind: Amount['unitKind'];
  more?: boolean;
  rounded?: boolean;
  weak?: boolean;
}

function build(text: string, built: Built): Amount {
  const { start, end, rounded = false, more = false, weak = false, valueMax = null } = built;
  const bound = boundAround(text, start, end, rounded, built.unit === '%');
  return {
    type: built.type,
    start,
    end,
    value: built.value,
    valueMax,
    unit: built.unit,
    unitKind: built.unitKind,
    comparator: more && bound.comparator === '=' ? '>' : bound.comparator,
    outerStart: start - bound.before,
    outerEnd: end + bound.after,
    weak,
  };
}

const CN = `[${NUMERAL_CHARS}]{1,24}(?:点[零一二三四五六七八九]{1,6})?`;
const HUNDREDTHS = new RegExp(
  `(百|千|万)分之(${CN}|\\d+(?:\\.\\d+)?)(?:(?:至|到|—|-)(?:百分之)?(${CN}|\\d+(?:\\.\\d+)?))?`,
  'y',
);
const FRACTION = new RegExp(`(${CN})分之(${CN})`, 'y');
const HALF = /(?:一半|半数|过半)(?!径|导|岛|年|天)/y;
const TENTHS = /([一二两三四五六七八九])成([半一二三四五六七八九])?(?![为立员果长熟效本品套像分就功人交])/y;

/** 百分之六十, 千分之三, 三分之二, 八成: shares in words, in "%". */
function ratioAt(text: string, at: number): Amount | undefined {
  HUNDREDTHS.lastIndex = at;
  const hundredths = HUNDREDTHS.exec(text);
  if (hundredths) {
    const factor = 100 / scaleFactor(hundredths[1] ?? '百');
    const low = spokenNumber(hundredths[2] ?? '');
    const high = hundredths[3] === undefined ? undefined : spokenNumber(hundredths[3]);
    if (low === undefined) return undefined;
    const end = at + hundredths[0].length;
    return build(text, {
      ...percent(at, end, decimal(low, factor)),
      valueMax: high === undefined ? null : decimal(high, factor),
      type: high === undefined ? 'percent' : 'range',
    });
  }
  FRACTION.lastIndex = at;
  const fraction = FRACTION.exec(text);
  if (fraction) {
    const below = chineseNumber(fraction[1] ?? '');
    const above = chineseNumber(fraction[2] ?? '');
    if (!below || above === undefined) return undefined;
    return build(text, percent(at, at + fraction[0].length, Number(((above / below) * 100).toFixed(2))));
  }
  HALF.lastIndex = at;
  const half = HALF.exec(text);
  if (half && /^$|[达到占于为超过近约的]$/.test(text.slice(0, at).slice(-1)))
    return build(text, percent(at, at + half[0].length, 50));
  TENTHS.lastIndex = at;
  const tenths = TENTHS.exec(text);
  if (!tenths) return undefined;
  const value =
    (chineseNumber(tenths[1] ?? '') ?? 0) * 10 +
    (tenths[2] === '半' ? 5 : (chineseNumber(tenths[2] ?? '零') ?? 0));
  return build(text, percent(at, at + tenths[0].length, value));
}

const percent = (start: number, end: number, value: number): Built => ({
  type: 'percent',
  start,
  end,
  value,
  unit: '%',
  unitKind: 'share',
});

/** 六十, 六十点五, 60.5 */
function spokenNumber(text: string): number | undefined {
  if (/^\d/.test(text)) return Number(text);
  const [whole = '', fraction = ''] = text.split('点');
  const value = chineseNumber(whole);
  if (value === undefined || fraction === '') return value;
  return Number(`${value}.${Array.from(fraction, (c) => '零一二三四五六七八九'.indexOf(c)).join('')}`);
}

const DOUBLINGS = /([一二两三四五六七八九]|\d)番/y;

/** 翻一番 → 2, 翻两番 → 4, 翻番 and 翻倍 → 2, 增长两倍 → 3; unit 倍. */
function multipleAt(text: string, at: number): Amount | undefined {
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
  const figure = figureAt(text, at);
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

function quantityAt(text: string, at: number): Amount | undefined {
  const first = figureAt(text, at);
  if (!first) return undefined;
  const more = MORE_THAN.test(text.charAt(first.end)) && (first.chinese || text.charAt(first.end) !== '来');
  let end = first.end + (more ? 1 : 0);
  let value = first.value;
  if (more) {
    SCALE.lastIndex = end;
    const scale = SCALE.exec(text)?.[0] ?? '';
    value = decimal(value, scaleFactor(scale));
    end += scale.length;
  }
  const unit = unitAt(text, end);
  const range = rangeAt(text, end, unit, first);
  if (range) return build(text, { ...range, start: at });
  if (!unit) return bareNumber(text, at, first, end, value, more);
  if (first.chinese && !countsWithNumeral(text, at, first, unit)) return undefined;
  return build(text, {
    type: unit.base === '%' || unit.base === '‰' ? 'percent' : 'quantity',
    start: at,
    end: withGloss(text, end + unit.text.length, unit),
    value: unit.base === '‰' ? decimal(value, 0.1) : value,
    unit: unit.base === '‰' ? '%' : unit.base,
    unitKind: unit.kind,
    more,
    rounded: first.rounded,
    weak: first.chinese && first.value === 1,
  });
}

/** 千万亿次浮点指令/秒（PFLOPS）: the abbreviation belongs to the unit. */
function withGloss(text: string, end: number, unit: Unit): number {
  const gloss = /^（[A-Za-z/]{2,10}）/.exec(text.slice(end, end + 12));
  return gloss && unit.kind === 'size' ? end + gloss[0].length : end;
}

/** Digits without a unit: 1.25, 82万. A Chinese numeral without a unit is no number. */
function bareNumber(
  text: string,
  at: number,
  first: Figure,
  end: number,
  value: number,
  more: boolean,
): Amount | undefined {
  if (first.chinese) return undefined;
  return build(text, { type: 'number', start: at, end, value, unit: '', unitKind: null, more });
}

/** 5%—6%, 10至15家, 2500万-3000万: `unit` is the one behind the first figure, if any. */
function rangeAt(
  text: string,
  end: number,
  unit: Unit | undefined,
  first: Figure,
): Omit<Built, 'start'> | undefined {
  const joint = end + (unit?.text.length ?? 0);
  RANGE.lastIndex = joint;
  const dash = RANGE.exec(text);
  if (!dash) return undefined;
  const second = figureAt(text, joint + dash[0].length);
  if (!second || second.chinese !== first.chinese) return undefined;
  const last = unitAt(text, second.end);
  if (unit && last?.base !== unit.base) return undefined;
  if (!last || last.kind === 'structure') return undefined;
  // 3—5万人: the scale behind the second figure holds for both.
  const low = first.scale === 1 && !first.chinese ? decimal(first.value, second.scale) : first.value;
  const permille = last.base === '‰' ? 0.1 : 1;
  const [value, valueMax] = [decimal(low, permille), decimal(second.value, permille)];
  if (valueMax <= value) return undefined;
  return {
    type: 'range',
    end: second.end + last.text.length,
    value,
    valueMax,
    unit: last.base === '‰' ? '%' : last.base,
    unitKind: last.kind,
  };
}

const IDIOM =
  /^(?:一次性|一年期|一年一|一季度一|一月一|一条龙|一张网|一件事|一站式|一把手|一盘棋|百年|千年|万无一失|一人一|一事一|一企一|一户一|一园一|一地一|一县一|一村一|一校一|一网)/;
/** Idioms of two numerals: neither half counts. */
const TWIN_IDIOM = /^(?:千家万户|千行百业|千方百计|千头万绪|百花齐放|千军万马)/;

/** Whether a Chinese numeral before a unit counts: 一百家 does; 第一家, 统一, 一批, 千家万户, 每万人 do not. */
function countsWithNumeral(text: string, at: number, figure: Figure, unit: Unit): boolean {
  const before = text.charAt(at - 1);
  if ('第统唯同逐每万另某专任单数几若'.includes(before) && before !== '') return false;
  if (/[前后]/.test(before) && figure.value <= 20) return false;
  // 机场二期投运: a stage, not a count.
  if (unit.text === '期' && figure.value < 10) return false;
  if (text.slice(Math.max(0, at - 2), at).endsWith('连续') && unit.text === '次') return false;
  if (/^次(?:全会|会议|全体)/.test(text.slice(figure.end, figure.end + 4))) return false;
  if (/(?:进|下|上|新|初|每|星期|周|礼拜|十|其|首|末)$/.test(before) && figure.value === 1) return false;
  if (unit.text === '批' && figure.value === 1) return false;
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
