/** What a facet's value is called, and in which order the values stand. */
import type { DatasetView } from '../../domain/dataset/view.ts';
import { DUES } from '../../domain/time/due.ts';
import { DOUBTS, NO_VALUE, type Facet } from '../../domain/search/facets.ts';
import { offeredPlaces } from '../../domain/region/place-filter.ts';
import { readYearRange, type YearRange } from '../../domain/time/year-range.ts';
import { normalise } from '../../domain/search/query.ts';
import type { I18n } from '../../i18n/index.ts';
import { placeFilterName } from '../../i18n/region-name.ts';
import { themeName } from '../../i18n/term-label.ts';
import { certainty, targetKind } from './words.ts';
import { policyTitle } from '../../i18n/policy-title.ts';

type Label = (value: string, i18n: I18n, dataset: DatasetView) => string;

const LABELS: { readonly [F in Facet]: Label } = {
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

function dueLabel(value: string, i18n: I18n): string {
  const due = DUES.find((known) => known === value);
  if (due !== undefined) return i18n.t(`due.${due}`);
  return value === NO_VALUE ? i18n.t('targets.year.none') : value;
}

function doubtLabel(value: string, i18n: I18n): string {
  const doubt = DOUBTS.find((known) => known === value);
  return doubt === undefined ? value : i18n.t(`doubt.${doubt}`);
}

interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface FacetOptions {
  readonly shown: readonly FacetOption[];
  /** How many more match and are not shown. */
  readonly hidden: number;
}

/** More than anybody reads through: beyond, one searches. */
const MOST_SHOWN = 200;

interface Wanted {
  readonly chosen: readonly string[];
  /** The words looked for. */
  readonly words: string;
  /** The reader's own region. */
  readonly mine: string | null;
}

/**
 * The values that would leave something, and the chosen ones, whose name has the words looked for. Regions and years in
 * their own order, the others by how many rows they have; "none" last. A range of years is chosen elsewhere.
 */
export function facetOptions(
  facet: Facet,
  counts: ReadonlyMap<string, number>,
  { chosen, words, mine }: Wanted,
  dataset: DatasetView,
  i18n: I18n,
): FacetOptions {
  const offered = facet === 'region' ? offeredPlaces(counts, mine) : counts.keys();
  const find = normalise(words.trim());
  const labelOf = (value: string): string => facetLabel(facet, value, dataset, i18n);
  const matching = [...new Set([...offered, ...chosen])]
    .filter((value) => facet !== 'year' || readYearRange(value) === null)
    .filter((value) => find === '' || normalise(labelOf(value)).includes(find))
    .map((value) => ({ value, count: counts.get(value) ?? 0 }))
    .sort(orderOf(facet, labelOf));
  const first = matching.slice(0, MOST_SHOWN);
  const rest = matching.slice(MOST_SHOWN);
  const kept = rest.filter(({ value }) => chosen.includes(value));
  return {
    shown: [...first, ...kept].map(({ value, count }) => ({ value, label: labelOf(value), count })),
    hidden: rest.length - kept.length,
  };
}

type Counted = Pick<FacetOption, 'value' | 'count'>;

const last = ({ value }: Counted): number => Number(value === NO_VALUE);

/** Places stand as they are offered. Ties stand by name, but policies, which may be thousands, as they stand in the dataset. */
function orderOf(facet: Facet, labelOf: (value: string) => string): (a: Counted, b: Counted) => number {
  if (facet === 'region') return () => 0;
  if (facet === 'year') return (a, b) => last(a) - last(b) || a.value.localeCompare(b.value);
  if (facet === 'policy') return (a, b) => b.count - a.count;
  return (a, b) => last(a) - last(b) || b.count - a.count || labelOf(a.value).localeCompare(labelOf(b.value));
}
