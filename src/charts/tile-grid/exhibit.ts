/** Where the commitments are, as an exhibit. Pure. */
import { NATION } from '../../domain/region/provinces.ts';
import type { I18n } from '../../i18n/index.ts';
import { exhibitOf, type ExhibitContext } from '../exhibit/context.ts';
import { subtitleOf, type Exhibit } from '../exhibit/exhibit.ts';
import { dataOf, tableOf, type DataField, type WordField, idsBy } from '../exhibit/fields.ts';
import { countedSources } from '../exhibit/sources.ts';
import type { ChartTable } from '../table.ts';
import { tileWords, type Tile, type TileGrid } from './data.ts';
import { LOW_CELL } from './layout.ts';
import { tileGridHeight, tileGridOption, tilePlaces } from './option.ts';

interface Doubted {
  readonly doubts: readonly { readonly doubt: string; readonly count: number }[];
}

export function tilesExhibit(grid: TileGrid, { doubts }: Doubted, context: ExhibitContext): Exhibit {
  const { dataset, i18n } = context;
  const fromBody = doubts.find(({ doubt }) => doubt === 'region-from-body')?.count ?? 0;
  return exhibitOf(
    context,
    {
      kind: 'tile-grid',
      title: tilesTitle(grid, i18n),
      subtitle: subtitleOf(
        ['measure', i18n.t('overview.tiles.subtitle')],
        ['key', i18n.t('overview.tiles.key')],
      ),
      doubts: [
        i18n.t('overview.tiles.doubt.coverage'),
        ...(fromBody > 0 ? [i18n.t('overview.tiles.doubt.fromBody', { n: fromBody })] : []),
        ...(grid.elsewhere > 0 ? [i18n.t('overview.tiles.doubt.elsewhere', { n: grid.elsewhere })] : []),
      ],
      sources: countedSources(dataset.rows, dataset, i18n),
      summary: tilesSummary(grid, i18n),
      drawing: {
        option: (style) => tileGridOption(grid.tiles, style),
        height: (width) => tileGridHeight([], width),
        isElastic: false,
        lower: {
          option: (style) => tileGridOption(grid.tiles, { ...style, cell: LOW_CELL }),
          height: (width) => tileGridHeight([], width, LOW_CELL),
          isElastic: false,
        },
        places: (width) => tilePlaces(grid.tiles, width, (tile) => tileWords(tile, i18n)),
      },
      table: tilesTable(grid, i18n),
      plot: null,
    },
    () => tilesData(grid, context),
  );
}

/** A place that no document covers has no count: it is missing, not zero. */
const countOf = ({ state, count }: Tile): number | null => (state === 'not-covered' ? null : count);

function tilesData({ tiles }: TileGrid, { dataset, i18n }: ExhibitContext): Exhibit['data'] {
  const { t } = i18n;
  const byRegion = idsBy(dataset.rows, ({ region }) => region.code);
  const remark = ({ state }: Tile): string => (state === 'found' ? '' : t(`overview.tiles.state.${state}`));
  const fields: readonly DataField<Tile>[] = [
    ['code', t('field.regionCode'), 'text', ({ code }) => code],
    ['place', t('field.region'), 'text', ({ name }) => name],
    ['count', t('overview.tiles.column.count'), 'number', countOf],
    ['policies', t('overview.tiles.column.policies'), 'number', ({ policies }) => policies],
    ['state', t('field.remark'), 'text', remark],
  ];
  return dataOf(fields, tiles, ({ code, codes }) => ({
    id: code,
    ids: codes.flatMap((region) => byRegion.get(region) ?? []),
  }));
}

function tilesTitle({ tiles }: TileGrid, i18n: I18n): string {
  const provinces = tiles.filter(({ code }) => code !== NATION);
  const [first] = provinces.toSorted((a, b) => b.count - a.count);
  if (first === undefined || first.count === 0) return i18n.t('overview.tiles.titleNone');
  const missing = provinces.filter(({ state }) => state === 'not-covered').length;
  return i18n.t('overview.tiles.title', {
    name: first.name,
    n: first.count,
    covered: provinces.length - missing,
    missing,
  });
}

function tilesSummary({ tiles }: TileGrid, i18n: I18n): string {
  const said = tiles.filter(({ state }) => state !== 'not-covered').map((tile) => tileWords(tile, i18n));
  return i18n.t('overview.tiles.summary', { places: i18n.list(said) });
}

/** What stands in the count's column: three kinds of absence are three different things. */
function countWords({ state, count }: Tile, i18n: I18n): string {
  return state === 'found' ? i18n.format.count(count) : i18n.t(`overview.tiles.state.${state}`);
}

const partsOf = ({ parts }: Tile): string[] => parts.map(({ name, count }) => `${name} ${count}`);

function tilesTable({ tiles }: TileGrid, i18n: I18n): ChartTable {
  const { t, format } = i18n;
  const fields: readonly WordField<Tile>[] = [
    ['place', t('field.region'), 'text', ({ name }) => name],
    ['count', t('overview.tiles.column.count'), 'number', (tile) => countWords(tile, i18n)],
    ['policies', t('overview.tiles.column.policies'), 'number', ({ policies }) => format.count(policies)],
    ['parts', t('overview.tiles.column.parts'), 'text', (tile) => i18n.list(partsOf(tile))],
  ];
  return tableOf(fields, tiles, ({ code }) => code);
}
