/**
 * The reader's own denominators (population, GDP) for figures per head or per GDP, by region and year. Never part of the
 * dataset.
 */
import { yearOf } from '../time/period.ts';
import type { Comparable } from './comparability.ts';

export type DenominatorKind = 'head' | 'gdp';

export interface Denominator {
  readonly region: string;
  readonly year: number;
  /** In persons or in 元. */
  readonly value: number;
  readonly source: string;
}

/** Units that statistics print, the one that values are kept in first. */
export const DENOMINATOR_UNITS = {
  head: ['人', '万人', '亿人'],
  gdp: ['元', '万元', '亿元'],
} as const satisfies { readonly [K in DenominatorKind]: readonly string[] };

type Level = 'nation' | 'province' | 'city' | 'county';
type Range = readonly [least: number, most: number];

/**
 * What a place of each level can have, since about 1995: wide enough for the smallest and the largest (Tibet, Guangdong),
 * too narrow for a factor of ten thousand between 元 and 万元, 万元 and 亿元, 人 and 万人.
 */
const PLAUSIBLE: { readonly [K in DenominatorKind]: { readonly [L in Level]: Range } } = {
  head: { nation: [5e8, 3e9], province: [3e5, 2e8], city: [1e4, 4e7], county: [1e3, 1e7] },
  gdp: { nation: [1e12, 1e15], province: [5e9, 5e13], city: [5e8, 1e13], county: [2e8, 5e12] },
};

/** By the code of GB/T 2260. */
function levelOf(region: string): Level {
  if (region === '100000') return 'nation';
  if (region.endsWith('0000')) return 'province';
  return region.endsWith('00') ? 'city' : 'county';
}

/** Whether so many persons, or so much 元, can be of that place: a value read in the wrong unit cannot. */
export function isPlausible(kind: DenominatorKind, { region, value }: Pick<Denominator, 'region' | 'value'>) {
  const [least, most] = PLAUSIBLE[kind][levelOf(region)];
  return value >= least && value <= most;
}

/** The value of the deadline's year, else the latest before it, else the earliest there is. Null where the region has none. */
export function denominatorFor(
  values: readonly Denominator[],
  region: string,
  year: number | null,
): Denominator | null {
  const own = values.filter((entry) => entry.region === region).toSorted((a, b) => a.year - b.year);
  const before = year === null ? own : own.filter((entry) => entry.year <= year);
  return before.at(-1) ?? own[0] ?? null;
}

export interface Per {
  readonly kind: DenominatorKind;
  readonly values: readonly Denominator[];
}

export interface Divided {
  readonly value: number;
  readonly unit: string;
  readonly by: Denominator;
}

/** 元 per head is 元/人, of things per 10,000 people; 元 per GDP is a share, of things per 亿元 of GDP. */
const QUOTIENTS = {
  head: { money: [1, '元/人'], things: [1e4, '/万人'] },
  gdp: { money: [100, '%'], things: [1e8, '/亿元'] },
} as const;

/** A share, a rate or an index of a place is not divided by its people. */
const isAmount = ({ measure }: Comparable): boolean => measure === 'level' || measure === 'increment';

/** Null where there is nothing to divide, or nothing to divide by. */
export function divide(row: Comparable, { kind, values }: Per): Divided | null {
  const year = row.deadline.value === null ? null : yearOf(row.deadline.value);
  const by = denominatorFor(values, row.region.code, year);
  if (by === null || row.value === null || !isAmount(row)) return null;
  const isMoney = row.unit === '元';
  const [factor, unit] = QUOTIENTS[kind][isMoney ? 'money' : 'things'];
  const value = Number(((row.value / by.value) * factor).toPrecision(3));
  return { value, unit: isMoney ? unit : row.unit + unit, by };
}
