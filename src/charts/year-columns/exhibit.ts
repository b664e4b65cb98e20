/** Years with what falls due in each, as exhibits: one frame for columns and for dots. Pure. */
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { DEADLINE_STATES, type DeadlineState, type StateCounts } from '../../domain/time/due.ts';
import type { I18n } from '../../i18n/index.ts';
import { exhibitOf, type ExhibitContext } from '../exhibit/context.ts';
import { countData, countTable, statesPlot, yearCounts } from '../exhibit/counts.ts';
import { subtitleOf, type Exhibit, type ExhibitDrawing } from '../exhibit/exhibit.ts';
import { idsBy } from '../exhibit/fields.ts';
import { countedSources } from '../exhibit/sources.ts';
import { totalOf, type YearColumns } from './data.ts';
import { YEAR_COLUMNS_HEIGHT, yearColumnsOption, yearPlaces } from './option.ts';
import { dateDoubts } from '../exhibit/row-doubts.ts';

export const yearColumnsDrawing = (years: YearColumns): ExhibitDrawing => ({
  option: (style) => yearColumnsOption(years, style),
  height: () => YEAR_COLUMNS_HEIGHT,
  isElastic: true,
  places: (width) => yearPlaces(years, width),
});

interface YearsFrame extends Pick<Exhibit, 'kind' | 'title' | 'doubts' | 'summary' | 'drawing'> {
  readonly key: string;
  readonly definition: string;
  readonly years: readonly { readonly year: number; readonly counts: StateCounts }[];
  /** Those that there are. */
  readonly states: readonly DeadlineState[];
  /** What has a date. */
  readonly dated: readonly TargetRow[];
}

export function yearsFrame(frame: YearsFrame, context: ExhibitContext): Exhibit {
  const { key, definition, years, states, dated, ...said } = frame;
  const { asOf, i18n } = context;
  const counts = yearCounts(years, states, i18n);
  return exhibitOf(
    context,
    {
      ...said,
      subtitle: subtitleOf(
        ['measure', i18n.t('overview.year.subtitle')],
        ['key', key],
        ['definition', definition],
      ),
      sources: countedSources(dated, context.dataset, i18n),
      table: countTable(counts, i18n),
      plot: statesPlot(years, states, asOf, i18n),
    },
    () => {
      const byYear = idsBy(dated, ({ deadline }) => (deadline.value ?? '').slice(0, 4));
      return countData(counts, (year) => byYear.get(year) ?? []);
    },
  );
}

/** `undated`: how many commitments have no deadline. */
export function yearExhibit(years: YearColumns, undated: number, context: ExhibitContext): Exhibit {
  const { asOf, dataset, i18n } = context;
  const { columns } = years;
  const states = DEADLINE_STATES.filter((state) => sumOf(columns, state) > 0);
  const frame: YearsFrame = {
    kind: 'year-columns',
    title: titleOf(columns, states, i18n),
    key: states.map((state) => i18n.t(`overview.year.key.${state}`)).join('\u3000'),
    definition: definitionOf(states, i18n),
    doubts: doubtsOf(dataset, undated, i18n),
    summary: i18n.t('overview.year.summary', {
      years: i18n.clauses(columns.map(({ label }) => label)),
      date: i18n.format.date(asOf),
    }),
    drawing: yearColumnsDrawing(years),
    years: columns,
    states,
    dated: dataset.rows.filter(({ deadline }) => deadline.value !== null),
  };
  return yearsFrame(frame, context);
}

const sumOf = (columns: YearColumns['columns'], state: DeadlineState): number =>
  columns.reduce((sum, { counts }) => sum + counts[state], 0);

/** What is to come stands in the columns; the title says what is past. */
function titleOf(columns: YearColumns['columns'], states: readonly DeadlineState[], i18n: I18n): string {
  const [largest] = columns.toSorted((a, b) => totalOf(b) - totalOf(a));
  if (largest === undefined) return i18n.t('overview.year.titleNone');
  const past = states.filter((state) => state !== 'coming');
  const parts = past.map((state) => i18n.t(`deadlines.count.${state}`, { n: sumOf(columns, state) }));
  const most = i18n.t('overview.year.title', { year: largest.year, n: totalOf(largest) });
  return parts.length === 0 ? most : most + i18n.t('overview.year.titlePast', { parts: i18n.list(parts) });
}

/** When a year's deadline is past, and what is counted as a result. */
function definitionOf(states: readonly DeadlineState[], i18n: I18n): string {
  const hasRead = states.some((state) => state === 'passed' || state === 'reported');
  const said = [i18n.t('deadlines.state.year'), ...(hasRead ? [i18n.t('deadlines.state.result')] : [])];
  return said.join(i18n.lang === 'en' ? ' ' : '');
}

function doubtsOf({ rows }: DatasetView, undated: number, i18n: I18n): string[] {
  return [
    ...dateDoubts(rows, i18n),
    ...(undated > 0 ? [i18n.t('deadlines.doubt.none', { n: undated })] : []),
  ];
}
