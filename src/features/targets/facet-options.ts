/** Which values of a facet can be chosen, and in which order they stand. */
import { REGION_LEVELS } from '../../domain/dataset/schema/lists.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { codeOf, offeredPlaces } from '../../domain/region/place-filter.ts';
import { provinceOf } from '../../domain/region/provinces.ts';
import { NO_VALUE, type Facet } from '../../domain/search/facets.ts';
import { normalise } from '../../domain/search/query.ts';
import { readYearRange } from '../../domain/time/year-range.ts';
import type { I18n } from '../../i18n/index.ts';
import { facetLabel } from './facet-labels.ts';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface FacetOptions {
  readonly shown: readonly FacetOption[];
  /** How many more match and are not shown. */
  readonly hidden: number;
}

interface FoldedOption {
  readonly option: FacetOption;
  /** The places that lie in it. */
  readonly inside: readonly FacetOption[];
}

/** Places of which a province has several below it: each province once, what lies in it folded. */
export function foldedPlaces(options: readonly FacetOption[]): readonly FoldedOption[] {
  const heads = new Map<string, FacetOption[]>();
  const folded: FoldedOption[] = [];
  for (const option of options) {
    const code = codeOf(option.value);
    const inside = code === provinceOf(code) ? undefined : heads.get(provinceOf(code));
    if (inside !== undefined) {
      inside.push(option);
      continue;
    }
    const own: FacetOption[] = [];
    heads.set(code, own);
    folded.push({ option, inside: own });
  }
  return folded;
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

const LEVELS: readonly string[] = REGION_LEVELS;

type Counted = Pick<FacetOption, 'value' | 'count'>;

const last = ({ value }: Counted): number => Number(value === NO_VALUE);

/** Places stand as they are offered. Ties stand by name, but policies, which may be thousands, as they stand in the dataset. */
function orderOf(facet: Facet, labelOf: (value: string) => string): (a: Counted, b: Counted) => number {
  if (facet === 'region') return () => 0;
  if (facet === 'level') return (a, b) => LEVELS.indexOf(a.value) - LEVELS.indexOf(b.value);
  if (facet === 'year') return (a, b) => last(a) - last(b) || a.value.localeCompare(b.value);
  if (facet === 'policy') return (a, b) => b.count - a.count;
  return (a, b) => last(a) - last(b) || b.count - a.count || labelOf(a.value).localeCompare(labelOf(b.value));
}
