/** A panel's figures on the tiles of the provinces, as an exhibit. Pure. */
import { dotsOf } from '../../charts/dot-range/data.ts';
import { promiseCells, promiseColumns } from '../../charts/exhibit/commitment-data.ts';
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
import type { I18n } from '../../i18n/index.ts';
import { chosenOfEach } from './columns.ts';
import type { ComparableRow } from './model.ts';

/** Fewer provinces make no map. */
const LEAST_TILES = 4;

export function hasTiles(members: readonly ComparableRow[]): boolean {
  const codes = new Set(members.flatMap(({ region, value }) => (value === null ? [] : [region.code])));
  return [...codes].filter(isProvince).length >= LEAST_TILES;
}

/** Of each place the figure of its cell. `asked`: codes of the regions that were asked for and have a document. Null: too few provinces. */
export function tilesOf(
  members: readonly ComparableRow[],
  asked: readonly string[],
  i18n: I18n,
): ValueTiles | null {
  const [first] = members;
  if (first === undefined || !hasTiles(members)) return null;
  const dots = dotsOf(chosenOfEach(members), i18n, first.unit);
  const span = (value: number, valueMax: number): string =>
    i18n.format.quantity({ ...first, value, valueMax, comparator: null, frequency: null }) ?? '';
  return valueTiles(dots, new Set(asked), span, i18n);
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
      { role: 'key', text: i18n.t('compare.tiles.key') },
    ],
    summary: i18n.t('compare.tiles.summary', { said: said.join(i18n.t('common.listSeparator')) }),
    drawing: {
      option: (style) => tileGridOption(tiles, { ...style, mine, legend }),
      height: (width) => tileGridHeight(legend, width),
      isElastic: false,
    },
    table: {
      columns: [
        { key: 'region', label: i18n.t('compare.column.region'), numeric: false, short: true },
        { key: 'value', label: i18n.t('compare.column.value'), numeric: true, short: true },
        { key: 'deadline', label: i18n.t('compare.column.deadline'), numeric: false },
      ],
      rows: tiles.map((tile) => ({
        id: tile.code,
        cells: [tile.name, tile.dot?.amount ?? '', tile.dot?.due ?? absentWords(tile, i18n)],
      })),
    },
    data: {
      columns: [
        { key: 'code', label: i18n.t('data.regionCode'), type: 'text' },
        { key: 'place', label: i18n.t('compare.column.region'), type: 'text' },
        { key: 'state', label: i18n.t('data.state'), type: 'text' },
        ...promiseColumns(i18n, i18n.t('data.value')),
      ],
      rows: tiles.map((tile) => dataRow(tile, context)),
    },
    plot: null,
  };
}

const absentWords = ({ state }: ValueTile, { t }: I18n): string =>
  t(state === 'none-found' ? 'compare.tiles.noFigure' : 'compare.tiles.noDocument');

/** A row per place, also of those without a figure: why is what is known of them. */
function dataRow(tile: ValueTile, { dataset, i18n }: ExhibitContext): Exhibit['data']['rows'][number] {
  const { code, name, dot } = tile;
  const row = dot === null ? undefined : dataset.rowById.get(dot.id);
  const promised = promiseColumns(i18n, '').map(() => null);
  return {
    id: code,
    ids: row === undefined ? [] : [row.id],
    cells: [
      code,
      name,
      row === undefined ? absentWords(tile, i18n) : '',
      ...(row === undefined ? promised : promiseCells(row, i18n)),
    ],
  };
}
