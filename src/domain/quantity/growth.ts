/** Compound growth: the one formula of it, and back. Rates are fractions a year: 0.15 is 15%. */

/** Both values of one sign, none zero; else not a number that means anything. */
export const growthRate = (from: number, to: number, years: number): number => (to / from) ** (1 / years) - 1;

/** What `from` becomes in so many years; with `-years`, what it was. */
export const grown = (from: number, rate: number, years: number): number => from * (1 + rate) ** years;
