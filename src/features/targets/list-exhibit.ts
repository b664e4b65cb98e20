/** The list as it is filtered and ordered, as an exhibit. Pure. */
import { deadlineLabel } from '../../charts/deadline-label.ts';
import { commitmentData } from '../../charts/exhibit/commitment-data.ts';
import { listOf, type ExhibitContext } from '../../charts/exhibit/context.ts';
import { subtitleOf, type Exhibit } from '../../charts/exhibit/exhibit.ts';
import { tableOf, type WordField } from '../../charts/exhibit/fields.ts';
import { rowDoubts } from '../../charts/exhibit/row-doubts.ts';
import { countedSources } from '../../charts/exhibit/sources.ts';
import type { ChartTable } from '../../charts/table.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { joined } from '../../domain/text/joined.ts';
import { FACETS } from '../../domain/search/facets.ts';
import type { TargetsParams } from '../../url/targets.ts';
import { facetLabel, facetName } from './facet-labels.ts';
import { indicatorName, policyTitle, regionName } from '../../i18n/shown-names.ts';

/** `isBySentences`: no name has what is searched for, only sentences. */
export function listExhibit(
  rows: readonly TargetRow[],
  params: TargetsParams,
  context: ExhibitContext,
  isBySentences = false,
): Exhibit {
  const { dataset, i18n } = context;
  const n = i18n.format.count(rows.length);
  return listOf(context, {
    kind: 'list',
    title: i18n.t('targets.exhibit', { n }),
    subtitle: subtitleOf(['measure', filterWords(params, isBySentences, context)]),
    doubts: rowDoubts(rows, i18n),
    sources: countedSources(rows, dataset, i18n),
    table: listTable(rows, context),
    data: commitmentData(rows, dataset, i18n),
  });
}

/** The search and the chosen values of each facet; without any, that these are all. */
function filterWords(
  params: TargetsParams,
  isBySentences: boolean,
  { dataset, i18n }: ExhibitContext,
): string {
  const said = FACETS.flatMap((facet) => {
    const labels = params[facet].map((value) => facetLabel(facet, value, dataset, i18n));
    return labels.length === 0 ? [] : [i18n.labelled(facetName(facet, i18n), i18n.list(labels))];
  });
  const search =
    params.q === ''
      ? []
      : [i18n.t(isBySentences ? 'targets.exhibit.sentences' : 'targets.exhibit.search', { q: params.q })];
  return [...search, ...said].join(' · ') || i18n.t('targets.exhibit.all');
}

function listTable(rows: readonly TargetRow[], { dataset, i18n }: ExhibitContext): ChartTable {
  const { t, format } = i18n;
  const policyOf = ({ articleId }: TargetRow) => dataset.policyById.get(articleId)?.article;
  const fields: readonly WordField<TargetRow>[] = [
    ['indicator', t('field.indicator'), 'text', (row) => joined([indicatorName(row, i18n), row.scope])],
    ['value', t('targets.column.value'), 'number', (row) => format.quantity(row) ?? t('value.none')],
    ['deadline', t('field.deadline'), 'short', ({ deadline }) => deadlineLabel(deadline, i18n)],
    ['region', t('field.region'), 'short', ({ region }) => regionName(region, i18n)],
    ['policy', t('field.policy'), 'text', (row) => policyTitle(policyOf(row), i18n)],
  ];
  return tableOf(fields, rows, ({ id }) => id);
}
