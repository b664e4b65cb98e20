/** Which values of a facet can be chosen, and in which order they stand. */
import type { DatasetView } from '../../domain/dataset/view.ts';
import { NO_VALUE, type Facet } from '../../domain/search/facets.ts';
import { normalise } from '../../domain/search/query.ts';
import { readYearRange } from '../../domain/time/year-range.ts';
import type { I18n } from '../../i18n/index.ts';
import type { Option, Options } from '../../ui/form/OptionList.tsx';
import { facetLabel } from './facet-labels.ts';

/** Those that do not say where. */
export type OtherFacet = Exclude<Facet, 'level' | 'region'>;

/** More than anybody reads through: beyond, one searches. */
const MOST_SHOWN = 200;

interface Wanted {
  readonly chosen: readonly string[];
  /** The words looked for. */
  readonly words: string;
}

/**
 * The values that would leave something, and the chosen ones, whose name has the words looked for. Years in their own
 * order, the others by how many rows they have; "none" last. A range of years is chosen elsewhere.
 */
export function facetOptions(
  facet: OtherFacet,
  counts: ReadonlyMap<string, number>,
  { chosen, words }: Wanted,
  dataset: DatasetView,
  i18n: I18n,
): Options {
  const find = normalise(words.trim());
  const labelOf = (value: string): string => facetLabel(facet, value, dataset, i18n);
  const matching = [...new Set([...counts.keys(), ...chosen])]
    .filter((value) => facet !== 'year' || readYearRange(value) === null)
    .filter((value) => find === '' || normalise(labelOf(value)).includes(find))
    .map((value) => ({ value, count: counts.get(value) ?? 0 }))
    .sort(orderOf(facet, labelOf));
  const first = matching.slice(0, MOST_SHOWN);
  const rest = matching.slice(MOST_SHOWN);
  const kept = rest.filter(({ value }) => chosen.includes(value));
  return {
    listed: [...first, ...kept].map(({ value, count }) => ({
      option: { value, label: labelOf(value), count },
      inside: [],
    })),
    hidden: rest.length - kept.length,
  };
}

type Counted = Pick<Option, 'value' | 'count'>;

const last = ({ value }: Counted): number => Number(value === NO_VALUE);

/** Ties stand by name, but policies, which may be thousands, as they stand in the dataset. */
function orderOf(facet: Facet, labelOf: (value: string) => string): (a: Counted, b: Counted) => number {
  if (facet === 'year') return (a, b) => last(a) - last(b) || a.value.localeCompare(b.value);
  if (facet === 'policy') return (a, b) => b.count - a.count;
  return (a, b) => last(a) - last(b) || b.count - a.count || labelOf(a.value).localeCompare(labelOf(b.value));
}
