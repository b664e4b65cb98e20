/** On what the commitments are, as an exhibit. Pure. */
import { tally } from '../../domain/collections/tally.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { NO_VALUE } from '../../domain/search/facets.ts';
import type { I18n } from '../../i18n/index.ts';
import { themeName } from '../../i18n/shown-names.ts';
import { exhibitOf, type ExhibitContext } from '../exhibit/context.ts';
import { countData, countPlot, countTable, type Counts } from '../exhibit/counts.ts';
import { subtitleOf, type Exhibit, type ExhibitDrawing } from '../exhibit/exhibit.ts';
import { countedSources } from '../exhibit/sources.ts';
import { countBarPlaces, countBarsHeight, countBarsOption, type CountBar } from './option.ts';

interface Themes {
  readonly total: number;
  /** Theme id (or `none`) and what has it. */
  readonly themes: readonly { readonly theme: string; readonly rows: readonly TargetRow[] }[];
}

export function themeExhibit(model: Themes, context: ExhibitContext): Exhibit {
  const { dataset, i18n } = context;
  const bars = themeBars(model, dataset, i18n);
  const counts = themeCounts(model, dataset, i18n);
  const byTheme = new Map(model.themes.map(({ theme, rows }) => [theme, rows]));
  const said = i18n.list(bars.map(({ label }) => label));
  return exhibitOf(
    context,
    {
      kind: 'count-bars',
      title: themeTitle(bars, model.total, i18n),
      subtitle: subtitleOf(
        ['measure', i18n.t('overview.theme.subtitle')],
        ['key', i18n.t('overview.theme.rule')],
      ),
      doubts: [],
      sources: countedSources(dataset.rows, dataset, i18n),
      summary: i18n.t('overview.theme.summary', { bars: said }),
      drawing: barsDrawing(bars, bars),
      table: countTable(counts, i18n),
      plot: countPlot(bars, i18n),
    },
    () => countData(counts, (id) => (byTheme.get(id) ?? []).map((row) => row.id)),
  );
}

function barsDrawing(bars: readonly CountBar[], among: readonly CountBar[]): ExhibitDrawing {
  return {
    option: (style) => countBarsOption(bars, style, among),
    height: () => countBarsHeight(bars),
    isElastic: true,
    places: (width) => countBarPlaces(bars, width),
    rows: { count: bars.length, of: (from, to) => barsDrawing(bars.slice(from, to), among) },
  };
}

function themeBars({ themes }: Themes, dataset: DatasetView, i18n: I18n): CountBar[] {
  return themes.map(({ theme, rows }) => {
    const name = themeName(theme, dataset, i18n);
    const label = i18n.t('tiles.count', { name, n: rows.length });
    return { id: theme, name, count: rows.length, label };
  });
}

function themeTitle(bars: readonly CountBar[], total: number, i18n: I18n): string {
  const first = bars.find(({ id }) => id !== NO_VALUE);
  if (first === undefined) return i18n.t('overview.theme.titleNone');
  const share = i18n.format.percent(first.count / total);
  return i18n.t('overview.theme.title', { name: first.name, n: first.count, share });
}

function themeCounts({ themes }: Themes, dataset: DatasetView, i18n: I18n): Counts {
  const { t } = i18n;
  const kinds = ['target', 'support', 'milestone'] as const;
  return {
    columns: [
      { key: 'theme', label: t('field.theme'), type: 'text' },
      ...kinds.map((kind) => ({ key: kind, label: t(`kind.${kind}`), type: 'number' as const })),
      { key: 'total', label: t('field.total'), type: 'number' },
    ],
    rows: themes.map(({ theme, rows }) => {
      const of = tally(rows.map(({ kind }) => kind));
      const counts = [...kinds.map((kind) => of.get(kind) ?? 0), rows.length];
      return { id: theme, name: themeName(theme, dataset, i18n), counts };
    }),
  };
}
