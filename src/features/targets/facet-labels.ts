/** What a facet's value is called. */
import type { DatasetView } from '../../domain/dataset/view.ts';
import { REGION_LEVELS } from '../../domain/dataset/schema/lists.ts';
import { DUES } from '../../domain/time/due.ts';
import { DOUBTS, NO_VALUE, type Facet } from '../../domain/search/facets.ts';
import { readYearRange, type YearRange } from '../../domain/time/year-range.ts';
import type { I18n } from '../../i18n/index.ts';
import { placeFilterName, policyTitle, themeName } from '../../i18n/shown-names.ts';
import { certainty, targetKind } from './words.ts';

type Label = (value: string, i18n: I18n, dataset: DatasetView) => string;

const LABELS: { readonly [F in Facet]: Label } = {
  level: levelLabel,
  region: (value, i18n, { regions }) => placeFilterName(value, regions, i18n),
  theme: (id, i18n, dataset) => themeName(id, dataset, i18n),
  kind: targetKind,
  unit: (unit, { t, format }) => (unit === NO_VALUE ? t('targets.unit.none') : format.unit(unit)),
  year: yearLabel,
  policy: (id, i18n, { policyById }) => policyTitle(policyById.get(id)?.article, i18n) || id,
  certainty,
  due: dueLabel,
  doubt: doubtLabel,
};

export const facetLabel = (facet: Facet, value: string, dataset: DatasetView, i18n: I18n): string =>
  LABELS[facet](value, i18n, dataset);

/** The fields that the facets ask. */
const FIELDS = {
  level: 'field.level',
  region: 'field.region',
  theme: 'field.theme',
  kind: 'field.kind',
  unit: 'field.unit',
  year: 'field.deadline',
  policy: 'field.policy',
  certainty: 'field.certainty',
  due: 'field.due',
  doubt: 'field.flags',
} as const satisfies Record<Facet, string>;

export const facetName = (facet: Facet, { t }: I18n): string => t(FIELDS[facet]);

/** An address may hold anything; what is no year is shown as it stands. */
function yearLabel(value: string, i18n: I18n): string {
  if (value === NO_VALUE) return i18n.t('targets.year.none');
  const range = readYearRange(value);
  if (range !== null) return yearRangeLabel(range, i18n);
  return /^\d{4}$/u.test(value) ? i18n.format.date(value) : value;
}

function yearRangeLabel({ from, to }: YearRange, { t }: I18n): string {
  if (from === null) return t('years.until', { to: String(to) });
  return to === null ? t('years.since', { from }) : t('years.between', { from, to });
}

function levelLabel(value: string, { t }: I18n): string {
  const level = REGION_LEVELS.find((known) => known === value);
  return level === undefined ? value : t(`level.${level}`);
}

function dueLabel(value: string, i18n: I18n): string {
  const due = DUES.find((known) => known === value);
  if (due !== undefined) return i18n.t(`due.${due}`);
  return value === NO_VALUE ? i18n.t('targets.year.none') : value;
}

function doubtLabel(value: string, i18n: I18n): string {
  const doubt = DOUBTS.find((known) => known === value);
  return doubt === undefined ? value : i18n.t(`doubt.${doubt}`);
}
