/** A row's figure, read again from its words where they stand. */
import type { Comparator } from '../dataset/schema.ts';
import { writtenAt } from '../quantity/amount.ts';
import { boundAround } from '../quantity/bound.ts';
import { readTypedAmount } from '../quantity/typed.ts';
import { boundOf } from '../quantity/written.ts';
import { sourceRange } from '../text/flow.ts';
import type { Place, Stretch } from './place.ts';
import type { Row } from './row.ts';
import type { Source } from './source.ts';
import { sameNumber, unitName } from './compare.ts';
import { inUnit, unitBehind, unitsAbove } from '../table/units.ts';

export interface Figure {
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly stretch: Stretch;
}

export type FigureProblem = 'not-a-figure' | 'value-differs' | 'unit-differs' | 'bound-not-said';

/** What the words say, if it is what the row says. `known`: figures that the extractor has read in their table. */
export function figureOf(
  source: Source,
  row: Row,
  place: Place,
  known: readonly Figure[],
): Figure | FigureProblem {
  const read = readings(source, place, known);
  if (read.length === 0) return 'not-a-figure';
  const right = read.filter((figure) => saysValue(row, figure));
  if (right.length === 0) return 'value-differs';
  const fits = right.find((figure) => saysUnit(row, figure));
  if (fits === undefined) return 'unit-differs';
  const comparator = row.comparator ?? fits.comparator;
  const isSaid = comparator === fits.comparator || isBoundSaid(source, place, fits, comparator);
  return isSaid ? { ...fits, comparator } : 'bound-not-said';
}

/** Every amount that the value's words may be, as the grammar reads it there. */
function readings(source: Source, { value: [start, end] }: Place, known: readonly Figure[]): Figure[] {
  const { text, at: first, flow } = source.flowAt(start);
  const found = known.filter(({ stretch: [from, to] }) => from < end && start < to);
  for (let at = first; at < text.length; at += 1) {
    const amount = writtenAt(text, at);
    const [from, to] = sourceRange(flow, at, amount?.end ?? at + 1);
    if (from >= end) break;
    if (amount === undefined || amount.writing === 'refused') continue;
    const { value, valueMax, unit } = amount;
    const { comparator } = boundOf(text, amount);
    const figure: Figure = { value, valueMax, unit, comparator, stretch: [from, to] };
    found.push(figure, ...inOtherWords(figure, text.slice(amount.end)), ...tableUnit(source, figure));
    at = amount.end - 1;
  }
  return found;
}

/** 增长两倍 is three times as much, 500元/人 a sum in 元, and 10席 has a unit that no table knows. */
function inOtherWords(figure: Figure, behind: string): Figure[] {
  const { unit, value } = figure;
  if (unit === '倍') return [{ ...figure, value: value + 1 }];
  if (unit.includes('/')) return [{ ...figure, unit: unit.slice(0, unit.indexOf('/')) }];
  const word = unit === '' ? /^[\p{Script=Han}A-Za-z]{1,6}/u.exec(behind)?.[0] : undefined;
  return word === undefined ? [] : Array.from(word, (_, i) => ({ ...figure, unit: word.slice(0, i + 1) }));
}

/** In base units, or as it is written: 2000 where the unit says 亿元. */
function saysValue(row: Row, figure: Figure): boolean {
  if (row.value === undefined || row.value === null) return true;
  const agrees = (value: number, max: number | null): boolean =>
    sameNumber(value, figure.value) && sameNumber(max, figure.valueMax);
  if (agrees(row.value, row.value_max ?? null)) return true;
  const scaled = (value: number | null | undefined): number | null =>
    value === null || value === undefined
      ? null
      : (readTypedAmount(`${value}${row.unit ?? ''}`)?.value ?? null);
  const [low, high] = [scaled(row.value), scaled(row.value_max)];
  return low !== null && agrees(low, high);
}

function saysUnit({ unit, value }: Row, figure: Figure): boolean {
  if (unit === undefined || unit === null) return true;
  if (unitName(unit) === unitName(figure.unit)) return true;
  const typed = readTypedAmount(`${value ?? 1}${unit}`);
  return typed !== null && unitName(typed.unit) === unitName(figure.unit);
}

/** Whether words elsewhere in the quote set the bound. A figure that has one is not said to be exact, only about. */
function isBoundSaid(
  source: Source,
  { quote: [from, to] }: Place,
  figure: Figure,
  said: Comparator,
): boolean {
  if (said === '=') return figure.comparator === '~';
  const words = source.text.slice(from, to).replaceAll(/\s/gu, '');
  for (let at = 1; at <= words.length; at += 1)
    if (boundAround(words, at, at, true).comparator === said) return true;
  return false;
}

/** Rows of headings and blocks above a table that may name a unit. */
const LOOKED_AT = 40;
const ABOVE = 3;

/** The bare number in each unit that its row, the rows over it or the words above the table name. */
function tableUnit(source: Source, figure: Figure): Figure[] {
  const { blocks, text } = source;
  const own = source.blockOf(figure.stretch[0]);
  if (figure.unit !== '' || blocks[own]?.kind !== 'row') return [];
  let first = own;
  while (first > 0 && own - first < LOOKED_AT && blocks[first - 1]?.kind === 'row') first -= 1;
  const textsOf = (from: number, to: number): string[][] =>
    blocks
      .slice(Math.max(0, from), to)
      .map(({ pieces }) => pieces.map(([start, end]) => text.slice(start, end)));
  const cells = textsOf(first, own + 1).flat();
  const units = [
    ...cells.map((cell) => unitBehind(cell) || unitBehind(`${cell}（${cell}）`)),
    ...unitsAbove(textsOf(first - ABOVE, own + 1)),
  ];
  return [...new Set(units)].flatMap((unit) => (unit === '' ? [] : (inUnit(figure, unit) ?? [])));
}
