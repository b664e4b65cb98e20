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
const CELL_HEIGHT = 46;
const MAX_CELL_WIDTH = 88;
const GAP = 4;
export const TILE_GRID_HEIGHT = GRID.length * CELL_HEIGHT;

export interface TileRect {
  readonly code: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Rectangles of the 34 provinces and of the nation, in pixels of a drawing of this width. */
export function tileRects(width: number): TileRect[] {
  const cell = Math.min(Math.floor(width / COLUMNS), MAX_CELL_WIDTH);
  const margin = Math.floor((width - cell * COLUMNS) / 2);
  const rect = (code: string, column: number, row: number, span: number): TileRect => ({
    code,
    left: margin + column * cell + GAP / 2,
    top: row * CELL_HEIGHT + GAP / 2,
    width: cell * span - GAP,
    height: CELL_HEIGHT - GAP,
  });
  const provinces = GRID.flatMap((codes, row) =>
    codes.flatMap((code, column) => (code === '' ? [] : [rect(code, column, row, 1)])),
  );
  // The nation is no place among the provinces: it stands apart, in the empty corner.
  return [rect(NATION, 0, 0, 2), ...provinces];
}
