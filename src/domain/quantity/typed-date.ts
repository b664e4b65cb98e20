/** A date that stands alone in a field or a cell: 2027, 2027-06-30, 2024/6, 2024Q3, 2027年底, 6 Jun 2025, end of 2027. */
import { isDate } from '../time/period.ts';
import { withPlainNumerals } from './chinese-number.ts';
import { dateAt, periodAt } from './date.ts';
import { MONTHS } from './months.ts';

export interface TypedDate {
  /** EDTF with the precision that was typed. */
  readonly value: string;
  /** The words, where they say more than the value does: 2027年底 is no 31st of December. Else empty. */
  readonly text: string;
}

const pad = (text: string): string => text.padStart(2, '0');
const month = (name: string): number => MONTHS.findIndex((each) => name.startsWith(each)) + 1;

type Build = (match: RegExpExecArray) => string;

/** What a spreadsheet shows of a date whose cell has lost its form: the days since 1899-12-30. */
const daySince = (days: number): string =>
  new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);

/** As EDTF or in the words of documents. */
const FORMS: readonly (readonly [RegExp, Build])[] = [
  [/^(\d{4})[-/.](\d{1,2})$/u, ([, y, m = '']) => `${y}-${pad(m)}`],
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u, ([, y, , m = '', d = '']) => `${y}-${pad(m)}-${pad(d)}`],
  [/^(\d{4}-\d{2}-\d{2})T?00:00(?::00)?$/u, ([, day = '']) => day],
  [/^((?:19|20)\d{2})(\d{2})(\d{2})$/u, ([, y, m = '', d = '']) => `${y}-${m}-${d}`],
  // 2000 to 2049: no year, and no other number that a date could be.
  [/^(3[67]\d{3}|4\d{4}|5[0-3]\d{3})$/u, ([days]) => daySince(Number(days))],
  [/^(\d{4})年?1[-—–～~]12月$/u, ([, y]) => `${y}`],
  [/^(\d{4})[-/年]?Q([1-4])(?:季度)?$/iu, ([, y, q]) => `${y}年第${q}季度`],
  [/^(\d{4})[-/](第?[1-4一二三四]季度)$/u, ([, y, q]) => `${y}年${q}`],
  [/^(\d{4}年)(?:全年|度)$/u, ([, y]) => `${y}`],
  [/^endof(\d{4})$/iu, ([, y]) => `${y}年底`],
  [/^endof([A-Z][a-z]{2})[a-z]*(\d{4})$/u, ([, m = '', y]) => `${y}年${month(m)}月底`],
  [/^([A-Z][a-z]{2})[a-z]*(\d{4})$/u, ([, m = '', y]) => `${y}-${pad(`${month(m)}`)}`],
  [
    /^(\d{1,2})([A-Z][a-z]{2})[a-z]*(\d{4})$/u,
    ([, d = '', m = '', y]) => `${y}-${pad(`${month(m)}`)}-${pad(d)}`,
  ],
];

/** The digits, without blanks, in the words of documents where they are no EDTF. */
function asDocument(text: string): string {
  const plain = withPlainNumerals(text.normalize('NFKC').replace(/\s+/gu, ''));
  for (const [form, build] of FORMS) {
    const match = form.exec(plain);
    if (match !== null) return build(match);
  }
  return plain;
}

const EDTF = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u;
const exists = (date: string): boolean => EDTF.test(date) && (date.length < 10 || isDate(date));

/** Words that the value does not say. */
const SAYS_MORE = /[底末终]/u;

/** Null where the whole of it is no date, or one of no year of its own (去年). */
export function readTypedDate(text: string): TypedDate | null {
  const plain = asDocument(text);
  if (exists(plain)) return { value: plain, text: '' };
  const date = dateAt(plain, 0, { reference: null });
  if (date?.type !== 'date' || date.form !== 'absolute' || date.end < plain.length || !exists(date.date))
    return null;
  return { value: date.date, text: SAYS_MORE.test(plain) ? plain : '' };
}

export interface TypedPeriod {
  readonly start: string;
  readonly end: string;
}

/** 2024—2026, 2024-2026年, 2025. Null where it is no year and no span of years. */
export function readTypedPeriod(text: string): TypedPeriod | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[–―]/gu, '—')
    .replace(/~/gu, '～')
    .replace(/年?$/u, '年');
  const period = periodAt(plain, 0);
  if (period?.end === plain.length && period.startDate !== null)
    return { start: period.startDate, end: period.date };
  return /^\d{4}年$/u.test(plain) ? { start: plain.slice(0, 4), end: plain.slice(0, 4) } : null;
}
