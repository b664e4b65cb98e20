/** What the overview's charts say in words: titles, tables, summaries. */
import { isInferred } from '../../charts/deadline-label.ts';
import type { CountBar } from '../../charts/count-bars/option.ts';
import type { Counts } from '../../charts/exhibit/counts.ts';
import { tableOf, type WordField } from '../../charts/exhibit/fields.ts';
import type { ChartTable } from '../../charts/table.ts';
import { tileWords, type Tile, type TileGrid } from '../../charts/tile-grid/data.ts';
import { totalOf, type YearColumns } from '../../charts/year-columns/data.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { DEADLINE_STATES, type DeadlineState } from '../../domain/time/due.ts';
import { NO_VALUE } from '../../domain/search/facets.ts';
import { NATION } from '../../domain/region/provinces.ts';
import type { I18n } from '../../i18n/index.ts';
import { themeName } from '../../i18n/shown-names.ts';
import type { OverviewModel } from './model.ts';

export function tilesTitle({ tiles }: TileGrid, i18n: I18n): string {
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

export function tilesSummary({ tiles }: TileGrid, i18n: I18n): string {
  const said = tiles.filter(({ state }) => state !== 'not-covered').map((tile) => tileWords(tile, i18n));
  return i18n.t('overview.tiles.summary', { places: i18n.list(said) });
}

/** What stands in the count's column: three kinds of absence are three different things. */
function countWords({ state, count }: Tile, i18n: I18n): string {
  return state === 'found' ? i18n.format.count(count) : i18n.t(`overview.tiles.state.${state}`);
}

const partsOf = ({ parts }: Tile): string[] => parts.map(({ name, count }) => `${name} ${count}`);

export function tilesTable({ tiles }: TileGrid, i18n: I18n): ChartTable {
  const { t, format } = i18n;
  const fields: readonly WordField<Tile>[] = [
    ['place', t('field.region'), 'text', ({ name }) => name],
    ['count', t('overview.tiles.column.count'), 'number', (tile) => countWords(tile, i18n)],
    ['policies', t('overview.tiles.column.policies'), 'number', ({ policies }) => format.count(policies)],
    ['parts', t('overview.tiles.column.parts'), 'text', (tile) => i18n.list(partsOf(tile))],
  ];
  return tableOf(fields, tiles, ({ code }) => code);
}

export function themeBars({ themes }: OverviewModel, dataset: DatasetView, i18n: I18n): CountBar[] {
  return themes.map(({ theme, rows }) => {
    const name = themeName(theme, dataset, i18n);
    const label = i18n.t('tiles.count', { name, n: rows.length });
    return { id: theme, name, count: rows.length, label };
  });
}

export function themeTitle(bars: readonly CountBar[], total: number, i18n: I18n): string {
  const first = bars.find(({ id }) => id !== NO_VALUE);
  if (first === undefined) return i18n.t('overview.theme.titleNone');
  const share = i18n.format.percent(first.count / total);
  return i18n.t('overview.theme.title', { name: first.name, n: first.count, share });
}

export function themeCounts({ themes }: OverviewModel, dataset: DatasetView, i18n: I18n): Counts {
  const { t } = i18n;
  const kinds = ['target', 'support', 'milestone'] as const;
  return {
    columns: [
      { key: 'theme', label: t('field.theme'), type: 'text' },
      ...kinds.map((kind) => ({ key: kind, label: t(`kind.${kind}`), type: 'number' as const })),
      { key: 'total', label: t('field.total'), type: 'number' },
    ],
    rows: themes.map(({ theme, rows }) => ({
      id: theme,
      name: themeName(theme, dataset, i18n),
      counts: [...kinds.map((kind) => rows.filter((row) => row.kind === kind).length), rows.length],
    })),
  };
}

const sumOf = (columns: YearColumns['columns'], state: DeadlineState): number =>
  columns.reduce((sum, { counts }) => sum + counts[state], 0);

/** The states that there are. */
export const statesOf = ({ columns }: YearColumns): DeadlineState[] =>
  DEADLINE_STATES.filter((state) => sumOf(columns, state) > 0);

/** What is to come stands in the columns; the title says what is past. */
export function yearTitle(years: YearColumns, i18n: I18n): string {
  const { columns } = years;
  const [largest] = columns.toSorted((a, b) => totalOf(b) - totalOf(a));
  if (largest === undefined) return i18n.t('overview.year.titleNone');
  const past = statesOf(years).filter((state) => state !== 'coming');
  const parts = past.map((state) => i18n.t(`deadlines.count.${state}`, { n: sumOf(columns, state) }));
  const most = i18n.t('overview.year.title', { year: largest.year, n: totalOf(largest) });
  return parts.length === 0 ? most : most + i18n.t('overview.year.titlePast', { parts: i18n.list(parts) });
}

export function yearKey(years: YearColumns, i18n: I18n): string {
  const parts = statesOf(years).map((state) => i18n.t(`overview.year.key.${state}`));
  return parts.join('\u3000');
}

/** When a year's deadline is past, and what is counted as a result. */
export function yearDefinition(years: YearColumns, i18n: I18n): string {
  const hasRead = statesOf(years).some((state) => state === 'passed' || state === 'reported');
  const said = [i18n.t('deadlines.state.year'), ...(hasRead ? [i18n.t('deadlines.state.result')] : [])];
  return said.join(i18n.lang === 'en' ? ' ' : '');
}

export function yearDoubts(dataset: DatasetView, undated: number, i18n: I18n): string[] {
  const inferred = dataset.rows.filter(({ deadline }) => isInferred(deadline)).length;
  return [
    ...(inferred > 0 ? [i18n.t('deadlines.doubt.inferred', { n: inferred })] : []),
    ...(undated > 0 ? [i18n.t('deadlines.doubt.none', { n: undated })] : []),
  ];
}
