/** Dates and amounts as people type them into tables. */
import { isDate } from '../period.ts';

const pad = (text: string): string => text.padStart(2, '0');

const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^(\d{4})$/u, ([, y]) => `${y}`],
  [/^(\d{4})年(?:底|末|度|全年)?$/u, ([, y]) => `${y}`],
  [/^(\d{4})[-/.年](\d{1,2})月?(?:底|末)?$/u, ([, y, m = '']) => `${y}-${pad(m)}`],
  [/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u, ([, y, m = '', d = '']) => `${y}-${pad(m)}-${pad(d)}`],
  [/^(\d{4})[-/年]?\s*(?:Q|第)?([1-4一二三四])(?:季度)$/u, ([, y, q = '']) => quarterEnd(y ?? '', q)],
  [/^(\d{4})[-/]?Q([1-4])$/iu, ([, y, q = '']) => quarterEnd(y ?? '', q)],
];

function quarterEnd(year: string, quarter: string): string {
  const number = '一二三四'.indexOf(quarter) + 1 || Number(quarter);
  return `${year}-${pad(String(number * 3))}`;
}

/** EDTF with the text's own precision, or null. */
export function parseDateCell(cell: string): string | null {
  const text = cell.normalize('NFKC').trim();
  for (const [form, build] of FORMS) {
    const match = form.exec(text);
    if (match === null) continue;
    const date = build(match);
    if (date.length === 10) return isDate(date) ? date : null;
    const month = Number(date.slice(5, 7));
    return date.length === 4 || (month >= 1 && month <= 12) ? date : null;
  }
  return null;
}

export interface ParsedAmount {
  readonly value: number;
  /** What stands behind the number in the same cell: 亿元, %. */
  readonly unit: string;
}

const AMOUNT = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([^\d\s.,+-][^\d]{0,11})?$/u;

/** `1,234.5`, `2000亿元`, `60%`, `－3`; null for anything else: a guess would be a figure that nobody reported. */
export function parseAmountCell(cell: string): ParsedAmount | null {
  const match = AMOUNT.exec(cell.normalize('NFKC').replace('−', '-').trim());
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', unit = ''] = match;
  const value = Number(`${sign}${whole.replaceAll(',', '')}${fraction}`);
  return Number.isFinite(value) ? { value, unit: unit.trim() } : null;
}
