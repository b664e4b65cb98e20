/** What stands in one cell: an amount, a unit, a name with its unit. */
import { unitAt } from '../../../src/domain/quantity/unit.ts';
import { amountAt } from '../../recognise/amount.ts';
import { decimal } from '../../../src/domain/quantity/figure.ts';
import { withPlainNumerals } from '../../../src/domain/quantity/chinese-number.ts';
import type { Flow } from '../../../src/domain/text/flow.ts';
import type { Amount } from '../../recognise/types.ts';
import { asWrittenIn } from '../../recognise/writing.ts';

/** The first amount of a cell, looking past brackets and signs; none where it may be another for the way it is written. */
export function firstAmount(cell: Flow): Amount | undefined {
  const text = withPlainNumerals(cell.text);
  for (let i = 0; i < text.length; i += 1) {
    if (!/[\d一二两三四五六七八九十百千万翻]/.test(text.charAt(i))) continue;
    const amount = amountAt(text, i);
    if (!amount) continue;
    const found = asWrittenIn(cell, amount);
    return found.type === 'label' ? undefined : inWholeCell(text, bareRange(text, found));
  }
  return undefined;
}

/** 5—3, 3；5, 300左右亿元: what else counts in a cell with a bare figure may belong to it. */
const MORE_FIGURE = /[\d\p{N}〇零万亿.·•]|[A-Za-z]*[OoIl|]/u;
/** （2027年达到30）, 2027年: said beside it. */
export const BESIDE = /（[^（）]*[\u4e00-\u9fff][^（）]*）|\d{4}年/g;
/** $, {, \\( around a figure: a formula, of which nothing else is read. */
const FORMULA = /[\\{}$&]/;

function inWholeCell(text: string, amount: Amount): Amount {
  const rest = `${text.slice(0, amount.outerStart)} ${text.slice(amount.outerEnd)}`.replace(BESIDE, '');
  const isOdd = amount.unit === '' && (MORE_FIGURE.test(rest) || FORMULA.test(rest));
  return isOdd ? { ...amount, writing: 'odd' } : amount;
}

/** 数字经济核心产业增加值占GDP比重（%）: the unit may stand in the name, a number before it. */
export function splitName(text: string): { name: string; unit: string } {
  const bare = text.replace(/^(?:\d{1,2}[.、]?|（\d{1,2}）|[①-⑳]|\*)+/, '');
  const unit = /（([^（）]{1,12})）$/.exec(bare);
  if (unit?.[1] && (unitAt(unit[1], 0) !== undefined || /^[万亿]/.test(unit[1])))
    return { name: bare.slice(0, unit.index), unit: unit[1] };
  return { name: bare, unit: '' };
}

const DASH = /[ \t]*[—–\-－～至到]{1,2}[ \t]*(?=\d)/y;
const YEAR = /^(?:19|20)\d\d$/;

/** 3—5 in a cell whose unit stands in the column's head: elsewhere a range ends in a unit, here in nothing. */
function bareRange(text: string, low: Amount): Amount {
  const high = isBare(low) ? behindDash(text, low.end) : undefined;
  if (!high || !isBare(high) || high.value <= low.value || (isYear(low) && isYear(high))) return low;
  if (high.writing === 'refused') return { ...low, writing: 'odd' };
  const writing = low.writing === 'odd' ? low.writing : high.writing;
  return { ...low, type: 'range', end: high.end, valueMax: high.value, writing };
}

/** One figure without a unit. */
const isBare = ({ unit, valueMax }: Amount): boolean => unit === '' && valueMax === null;
const isYear = ({ value }: Amount): boolean => YEAR.test(String(value));

function behindDash(text: string, at: number): Amount | undefined {
  DASH.lastIndex = at;
  const dash = DASH.exec(text);
  return dash ? amountAt(text, at + dash[0].length) : undefined;
}

/** An amount in the base unit: 3.5 in a column of 万元 is 35000 元. */
export interface Scaled {
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
}

/** A cell's figure in the base unit of its unit column: 3.5 in 万元 → 35000 元. */
export function inUnit(amount: Amount, written: string): Scaled {
  if (amount.unit !== '') return { value: amount.value, valueMax: amount.valueMax, unit: amount.unit };
  const scale = /^(?:万亿|千亿|百亿|亿|千万|百万|万)/.exec(written)?.[0] ?? '';
  const isPermille = unitAt(written, scale.length)?.name === '‰';
  const factor = (scale === '' ? 1 : (amountAt(`1${scale}元`, 0)?.value ?? 1)) * (isPermille ? 0.1 : 1);
  return {
    value: decimal(amount.value, factor),
    valueMax: amount.valueMax === null ? null : decimal(amount.valueMax, factor),
    unit: baseUnit(written.slice(scale.length), written),
  };
}

/** The unit without its scale, in its base spelling; — and - stand for none. */
function baseUnit(unit: string, written: string): string {
  const known = unitAt(unit, 0);
  if (known?.name === '‰') return '%';
  if (known) return known.text === unit ? known.name : unit;
  return written === '—' || written === '-' ? '' : unit;
}
