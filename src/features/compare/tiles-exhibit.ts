/** A panel's figures on the tiles of the provinces, as an exhibit. Pure. */
import { dotsOf } from '../../charts/dot-range/data.ts';
import { emptyCells, promiseCells, promiseColumns } from '../../charts/exhibit/commitment-data.ts';
import type { ExhibitContext } from '../../charts/exhibit/context.ts';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import { tileGridHeight, tileGridOption } from '../../charts/tile-grid/option.ts';
import { isProvince } from '../../charts/finding-words.ts';
import {
  valueTiles,
  valueTileWords,
  type ValueTile,
  type ValueTiles,
} from '../../charts/value-tiles/data.ts';
import type { I18n, PlainKey } from '../../i18n/index.ts';
import { chosenOfEach } from '../../domain/compare/choice.ts';
import type { ComparableRow } from './model.ts';
import type { Viewing } from './viewing.ts';
import type { TileState } from '../../charts/tile-grid/data.ts';

/** Fewer provinces make no map. */
const LEAST_TILES = 4;

export function hasTiles(members: readonly ComparableRow[]): boolean {
  const codes = new Set(members.flatMap(({ region, value }) => (value === null ? [] : [region.code])));
  return [...codes].filter(isProvince).length >= LEAST_TILES;
}

/** Of each place the figure of its cell. Null: too few provinces. */
export function tilesOf(
  members: readonly ComparableRow[],
  { asked, chosen }: Pick<Viewing, 'asked' | 'chosen'>,
  i18n: I18n,
): ValueTiles | null {
  const [first] = members;
  if (first === undefined || !hasTiles(members)) return null;
  const dots = dotsOf(chosenOfEach(members), i18n, first.unit);
  const span = (value: number, valueMax: number): string =>
    i18n.format.quantity({ ...first, value, valueMax, comparator: null, frequency: null }) ?? '';
  const absenceOf = (code: string): TileState => {
    if (chosen.length > 0 && !chosen.includes(code)) return 'not-chosen';
    return asked.includes(code) ? 'none-found' : 'not-covered';
  };
  return valueTiles(dots, absenceOf, span, i18n);
}

/** `of`: the exhibit of the same figures as dots, whose finding, measure and sources these are. */
export function tilesExhibit(
  { tiles, legend }: ValueTiles,
  of: Exhibit,
  mine: string | null,
  context: ExhibitContext,
): Exhibit {
  const { i18n } = context;
  const said = tiles.filter(({ dot }) => dot !== null).map((tile) => valueTileWords(tile, i18n));
  return {
    ...of,
    kind: 'value-tiles',
    // Tiles are not read as dots are.
    subtitle: [
      ...of.subtitle.filter(({ role }) => role !== 'key'),
      { role: 'key', text: keyOf(tiles, i18n) },
    ],
    summary: i18n.t('compare.tiles.summary', { said: i18n.list(said) }),
    drawing: {
      option: (style) => tileGridOption(tiles, { ...style, mine, legend }),
      height: (width) => tileGridHeight(legend, width),
      isElastic: false,
    },
    table: {
      columns: [
        { key: 'region', label: i18n.t('field.region'), numeric: false, short: true },
        { key: 'value', label: i18n.t('field.value'), numeric: true, short: true },
        { key: 'deadline', label: i18n.t('field.deadline'), numeric: false },
      ],
      rows: tiles.map((tile) => ({
        id: tile.code,
        cells: [tile.name, tile.dot?.amount ?? '', tile.dot?.due ?? absentWords(tile, i18n)],
      })),
    },
    data: {
      columns: [
        { key: 'code', label: i18n.t('field.regionCode'), type: 'text' },
        { key: 'state', label: i18n.t('field.remark'), type: 'text' },
        ...promiseColumns(i18n),
      ],
      rows: tiles.map((tile) => dataRow(tile, context)),
    },
    plot: null,
  };
}

const ABSENT = {
  found: 'compare.tiles.noFigure',
  'none-found': 'compare.tiles.noFigure',
  'not-covered': 'compare.tiles.noDocument',
  'not-chosen': 'mine.none',
} as const satisfies { readonly [S in TileState]: PlainKey };

const absentWords = ({ state }: ValueTile, { t }: I18n): string => t(ABSENT[state]);

function keyOf(tiles: readonly ValueTile[], { t }: I18n): string {
  const hasOthers = tiles.some(({ state }) => state === 'not-chosen');
  return t('compare.tiles.key') + (hasOthers ? t('compare.tiles.keyNotChosen') : '');
}

/** A row per place, also of those without a figure: why is what is known of them. */
function dataRow(tile: ValueTile, { dataset, i18n }: ExhibitContext): Exhibit['data']['rows'][number] {
  const { code, name, dot } = tile;
  const row = dot === null ? undefined : dataset.rowById.get(dot.id);
  return {
    id: code,
    ids: row === undefined ? [] : [row.id],
    cells: [
      code,
      row === undefined ? absentWords(tile, i18n) : '',
      ...(row === undefined ? emptyCells(name, promiseColumns(i18n)) : promiseCells(row, i18n)),
    ],
  };
}
