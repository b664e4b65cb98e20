/** The list as it is filtered and ordered, as an exhibit. Pure. */
import { deadlineLabel } from '../../charts/deadline-label.ts';
import { commitmentData } from '../../charts/exhibit/commitment-data.ts';
import { stamp, type ExhibitContext } from '../../charts/exhibit/context.ts';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import { rowDoubts } from '../../charts/exhibit/row-doubts.ts';
import { countedSources } from '../../charts/exhibit/sources.ts';
import type { ChartTable } from '../../charts/table.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { FACETS } from '../../domain/search/facets.ts';
import type { TargetsParams } from '../../url/targets.ts';
import { facetLabel } from './facet-labels.ts';
import { indicatorName, policyTitle, regionName } from '../../i18n/shown-names.ts';

export function listExhibit(
  rows: readonly TargetRow[],
  params: TargetsParams,
  context: ExhibitContext,
): Exhibit {
  const { dataset, i18n } = context;
  const n = i18n.format.count(rows.length);
  const [title, table] = [i18n.t('targets.exhibit', { n }), listTable(rows, context)];
  return {
    ...stamp(context),
    kind: 'list',
    title,
    subtitle: [{ role: 'measure', text: filterWords(params, context) }],
    doubts: rowDoubts(rows, i18n),
    sources: countedSources(rows, i18n),
    summary: title,
    drawing: null,
    table,
    data: commitmentData(rows, dataset, i18n),
    plot: null,
  };
}

/** The search and the chosen values of each facet; without any, that these are all. */
function filterWords(params: TargetsParams, { dataset, i18n }: ExhibitContext): string {
  const said = FACETS.flatMap((facet) => {
    const labels = params[facet].map((value) => facetLabel(facet, value, dataset, i18n));
    return labels.length === 0 ? [] : [i18n.labelled(i18n.t(`targets.filter.${facet}`), i18n.list(labels))];
  });
  const search = params.q === '' ? [] : [i18n.t('targets.exhibit.search', { q: params.q })];
  return [...search, ...said].join(' · ') || i18n.t('targets.exhibit.all');
}

const COLUMNS = ['indicator', 'value', 'deadline', 'region', 'policy'] as const;

function listTable(rows: readonly TargetRow[], { dataset, i18n }: ExhibitContext): ChartTable {
  return {
    columns: COLUMNS.map((key) => ({
      key,
      label: i18n.t(`targets.column.${key}`),
      numeric: key === 'value',
      short: key === 'deadline' || key === 'region',
    })),
    rows: rows.map((row) => ({
      id: row.id,
      cells: [
        [indicatorName(row, i18n), row.scope].filter((part) => part !== '').join(' · '),
        i18n.format.quantity(row) ?? i18n.t('value.none'),
        deadlineLabel(row.deadline, i18n),
        regionName(row.region, i18n),
        policyTitle(dataset.policyById.get(row.articleId)?.article, i18n),
      ],
    })),
  };
}
