/** Units that a table says once for many bare numbers: in a column of its own, a heading, a name, or above it. */
import { inUnit, unitBehind, unitsAbove } from '../table/units.ts';
import type { Figure } from './figure.ts';
import type { Source } from './source.ts';

/** Rows of headings and blocks above a table that may name a unit. */
const LOOKED_AT = 40;
const ABOVE = 3;

/** The bare number in each unit that its row, the rows over it or the words above the table name. */
export function tableUnit(source: Source, figure: Figure): Figure[] {
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
