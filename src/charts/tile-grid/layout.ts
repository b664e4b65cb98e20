/**
 * Where each province's tile stands: neighbours stay neighbours as far as a grid of seven columns allows. Tiles instead
 * of outlines, since a map of China needs an approval number, and a tile shows Shanghai as large as Xinjiang.
 */
import { NATION } from '../../domain/region/provinces.ts';

const GRID: readonly (readonly string[])[] = [
  ['', '', '', '', '', '', '230000'],
  ['', '', '', '', '150000', '', '220000'],
  ['650000', '620000', '640000', '140000', '110000', '120000', '210000'],
  ['', '630000', '610000', '410000', '130000', '370000', ''],
  ['540000', '510000', '500000', '420000', '340000', '320000', '310000'],
  ['', '530000', '520000', '430000', '360000', '330000', ''],
  ['', '', '', '450000', '440000', '350000', '710000'],
  ['', '', '', '460000', '820000', '810000', ''],
];

const COLUMNS = 7;
const GAP = 4;

/** Height of a tile's cell, and its width at most. */
export interface TileCell {
  readonly height: number;
  readonly widest: number;
}

export const TILE_CELL: TileCell = { height: 46, widest: 88 };
/** For a picture that is low: wide enough for a figure in one line. */
export const LOW_CELL: TileCell = { height: 35, widest: 116 };

export const tileRows = ({ height }: TileCell): number => GRID.length * height;

export interface TileRect {
  readonly code: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Rectangles of the 34 provinces and of the nation, in pixels of a drawing of this width. */
export function tileRects(width: number, { height, widest }: TileCell = TILE_CELL): TileRect[] {
  const cell = Math.min(Math.floor(width / COLUMNS), widest);
  const margin = Math.floor((width - cell * COLUMNS) / 2);
  const rect = (code: string, column: number, row: number, span: number): TileRect => ({
    code,
    left: margin + column * cell + GAP / 2,
    top: row * height + GAP / 2,
    width: cell * span - GAP,
    height: height - GAP,
  });
  const provinces = GRID.flatMap((codes, row) =>
    codes.flatMap((code, column) => (code === '' ? [] : [rect(code, column, row, 1)])),
  );
  // The nation is no place among the provinces: it stands apart, in the empty corner.
  return [rect(NATION, 0, 0, 2), ...provinces];
}
