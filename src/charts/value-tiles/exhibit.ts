/** A panel's figures on the tiles of the provinces, as an exhibit. Pure. */
import { dotsOf } from '../dot-range/data.ts';
import { orPlace, promiseFields } from '../exhibit/commitment-data.ts';
import type { ExhibitContext } from '../exhibit/context.ts';
import { type ExhibitData, type DataField, dataOf, tableOf } from '../exhibit/fields.ts';
import { type Exhibit, subtitleOf } from '../exhibit/exhibit.ts';
import { isProvince } from '../finding-words.ts';
import type { TileState } from '../tile-grid/data.ts';
import { LOW_CELL } from '../tile-grid/layout.ts';
import { tileGridHeight, tileGridOption, tilePlaces } from '../tile-grid/option.ts';
import { type ValueTile, valueTiles, type ValueTiles, valueTileWords } from './data.ts';
import { chosenOfEach } from '../../domain/compare/choice.ts';
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import type { I18n, PlainKey } from '../../i18n/index.ts';

/** Fewer provinces make no map. */
const LEAST_TILES = 4;

export function hasTiles(members: readonly ComparableRow[]): boolean {
  const codes = new Set(members.flatMap(({ region, value }) => (value === null ? [] : [region.code])));
  return [...codes].filter(isProvince).length >= LEAST_TILES;
}

interface Chosen {
  /** Codes of the regions that were asked for and have a document. */
  readonly asked: readonly string[];
  /** Codes of the chosen regions; none: all. */
  readonly chosen: readonly string[];
}

/** Of each place the figure of its cell. Null: too few provinces. */
export function tilesOf(
  members: readonly ComparableRow[],
  { asked, chosen }: Chosen,
  i18n: I18n,
): ValueTiles | null {
  const [first] = members;
  if (first === undefined || !hasTiles(members)) return null;
  const dots = dotsOf(chosenOfEach(members), i18n, first.unit);
  const plain = { ...first, comparator: null, direction: null, frequency: null };
  const span = (value: number, valueMax: number): string =>
    i18n.format.quantity({ ...plain, value, valueMax }) ?? '';
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
      ...subtitleOf(['key', keyOf(tiles, i18n)]),
    ],
    summary: i18n.t('compare.tiles.summary', { said: i18n.list(said) }),
    drawing: {
      option: (style) => tileGridOption(tiles, { ...style, mine, legend }),
      height: (width) => tileGridHeight(legend, width),
      isElastic: false,
      lower: {
        option: (style) => tileGridOption(tiles, { ...style, mine, legend, cell: LOW_CELL }),
        height: (width) => tileGridHeight(legend, width, LOW_CELL),
        isElastic: false,
      },
      places: (width) => tilePlaces(tiles, width, (tile) => valueTileWords(tile, i18n)),
    },
    table: tableOf<ValueTile>(
      [
        ['region', i18n.t('field.region'), 'short', ({ name }) => name],
        ['value', i18n.t('field.value'), 'short number', ({ dot }) => dot?.amount ?? ''],
        ['deadline', i18n.t('field.deadline'), 'text', (tile) => tile.dot?.due ?? absentWords(tile, i18n)],
      ],
      tiles,
      ({ code }) => code,
    ),
    data: tilesData(tiles, context),
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
function tilesData(tiles: readonly ValueTile[], { dataset, i18n }: ExhibitContext): ExhibitData {
  const rows = tiles.map((tile) => ({
    tile,
    place: tile.name,
    row: tile.dot === null ? undefined : dataset.rowById.get(tile.dot.id),
  }));
  const fields: readonly DataField<(typeof rows)[number]>[] = [
    ['code', i18n.t('field.regionCode'), 'text', ({ tile }) => tile.code],
    ['state', i18n.t('field.remark'), 'text', ({ tile, row }) => (row ? '' : absentWords(tile, i18n))],
    ...orPlace(promiseFields(i18n)),
  ];
  return dataOf(fields, rows, ({ tile, row }) => ({ id: tile.code, ids: row ? [row.id] : [] }));
}
