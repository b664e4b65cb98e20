/** What a list says of where a target starts from: 120亿元, 2020年120亿元, 120 under 2020年基数. Pure. */
import type { Baseline } from '../dataset/schema.ts';
import { readTypedAmount, type TypedAmount } from '../quantity/typed.ts';
import { readTypedDate } from '../quantity/typed-date.ts';
import { yearOfHeading } from './headings.ts';
import { impliedUnits, inUnit, onlyUnit } from './units.ts';

export interface BaselineCells {
  readonly indicator: string;
  readonly unit: string;
  readonly baseline: string;
  readonly baselineYear: string;
  /** Of the baseline's column. */
  readonly heading: string;
  /** Above the table. */
  readonly units: readonly string[];
}

const NONE = /^[-—–/／无]*$/u;
/** A year that stands before or behind the figure. */
const YEAR = /\(?((?:19|20)\d{2})年[底末]?\)?[:,]?/u;
const BARE_YEAR = /^(?:19|20)\d{2}$/u;
/** Units of a change, in which no level before it is counted. */
const OF_CHANGE = /倍|百分点/u;

interface Figure {
  readonly amount: TypedAmount;
  /** That the cell leaves out. */
  readonly unit: string;
}

/** In the unit that the cell, the column, the heading or the table says; without one only where the target has none. */
function figureIn(written: string, cells: BaselineCells, target: TypedAmount | null): Figure | null {
  const amount = readTypedAmount(written);
  if (amount === null || amount.comparator !== '=' || amount.valueMax !== null) return null;
  if (amount.unit !== '') return { amount, unit: '' };
  const unit = cells.unit || onlyUnit(impliedUnits(cells.indicator, cells.heading, cells.units));
  if (unit === '') return target?.unit === '' ? { amount, unit } : null;
  const converted = OF_CHANGE.test(unit) ? null : inUnit(amount, unit);
  return converted === null ? null : { amount: converted, unit };
}

const yearWords = (year: string): string => (/^\d{4}$/u.test(year) ? `${year}年` : year);

/** The words of the list; a figure, where they are one. */
function stated(
  written: string,
  year: string | null,
  cells: BaselineCells,
  target: TypedAmount | null,
): Baseline {
  const figure = figureIn(written, cells, target);
  const when =
    year === null || YEAR.test(cells.baseline.normalize('NFKC'))
      ? ''
      : `${yearWords(cells.baselineYear || year)} `;
  return {
    text: `${when}${cells.baseline}${figure?.unit ?? ''}`,
    ...(figure !== null && { value: figure.amount.value, unit: figure.amount.unit }),
    ...(year !== null && { year }),
  };
}

type ListBaseline =
  | { readonly baseline: Baseline | null }
  | { readonly problem: 'baseline' | 'baselineYear' };

/**
 * Words that are no figure stay words. `problem`: no year in the column of years, or a figure that may as well be a year
 * (2020 under 基期).
 */
export function readBaseline(cells: BaselineCells, target: TypedAmount | null): ListBaseline {
  const said = readTypedDate(cells.baselineYear);
  if (cells.baselineYear !== '' && said === null) return { problem: 'baselineYear' };
  const cell = cells.baseline.normalize('NFKC').replaceAll(/\s+/gu, '');
  if (NONE.test(cell)) return { baseline: null };
  const year = said?.value ?? YEAR.exec(cell)?.[1] ?? yearOfHeading(cells.heading);
  const written = cell.replace(YEAR, '');
  if (year === null && BARE_YEAR.test(written) && !/[值数]/u.test(cells.heading))
    return { problem: 'baseline' };
  return { baseline: stated(written, year, cells, target) };
}
