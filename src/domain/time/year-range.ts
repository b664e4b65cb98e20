/** Years from and to, both taken in; null: open on that side. In an address `..2025`, `2026..2030`, `2026..`. */
export interface YearRange {
  readonly from: number | null;
  readonly to: number | null;
}

const WRITTEN = /^(\d{4})?\.\.(\d{4})?$/u;

export const writeYearRange = ({ from, to }: YearRange): string => `${from ?? ''}..${to ?? ''}`;

/** Null for what is no range, such as a single year. */
export function readYearRange(text: string): YearRange | null {
  const [whole, from, to] = WRITTEN.exec(text) ?? [];
  if (whole === undefined || whole === '..') return null;
  return { from: from === undefined ? null : Number(from), to: to === undefined ? null : Number(to) };
}

export const isInYears = (year: number, { from, to }: YearRange): boolean =>
  (from === null || year >= from) && (to === null || year <= to);
