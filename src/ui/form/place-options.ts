/** Which places can be chosen, and what lies in which. */
import { offeredOf } from '../../charts/view/pick-groups.ts';
import { ENGLISH_PLACES } from '../../domain/region/english-places.ts';
import { codeOf, offeredPlaces, takesInNeighbours } from '../../domain/region/place-filter.ts';
import { PLACES } from '../../domain/region/places.ts';
import { provinceOf } from '../../domain/region/provinces.ts';
import type { I18n } from '../../i18n/index.ts';
import { placeFilterName, regionName } from '../../i18n/shown-names.ts';
import type { FoldedOption, Option, Options } from './OptionList.tsx';

/** More places than this are a list of provinces, with what lies in each folded. */
const FOLDED_FROM = 30;

/** Places of which a province has several below it: each province once, what lies in it folded. */
export function foldedPlaces(options: readonly Option[]): readonly FoldedOption[] {
  const heads = new Map<string, Option[]>();
  const folded: FoldedOption[] = [];
  for (const option of options) {
    const code = codeOf(option.value);
    const inside = code === provinceOf(code) ? undefined : heads.get(provinceOf(code));
    if (inside !== undefined) {
      inside.push(option);
      continue;
    }
    const own: Option[] = [];
    if (!takesInNeighbours(option.value)) heads.set(code, own);
    folded.push({ option, inside: own });
  }
  return folded;
}

interface Wanted {
  /** Per value how many it would leave. */
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  /** The words looked for; '': none. */
  readonly words: string;
  /** The reader's own region. */
  readonly mine: string | null;
  /** Whether a search finds places too that no document covers. */
  readonly hasOthers?: boolean;
}

const alone = (option: Option): FoldedOption => ({ option, inside: [] });

/** The places that would leave something, and the chosen ones; of a search those that have its words in any language. */
export function placeOptions(
  { counts, chosen, words, mine, hasOthers = false }: Wanted,
  regions: Parameters<typeof placeFilterName>[1],
  i18n: I18n,
): Options {
  const optionOf = (value: string): Option => {
    const code = codeOf(value);
    const name = regions.has(code) ? undefined : PLACES.get(value);
    const isCovered = counts.has(value) || regions.has(code);
    return {
      value,
      label: name === undefined ? placeFilterName(value, regions, i18n) : regionName({ code, name }, i18n),
      count: counts.get(value) ?? 0,
      ...(!isCovered && { why: i18n.t('place.noDocument') }),
    };
  };
  const known = [...offeredPlaces(counts, mine), ...chosen];
  if (words.trim() === '') {
    const options = [...new Set(known)].map(optionOf);
    return { listed: options.length > FOLDED_FROM ? foldedPlaces(options) : options.map(alone), hidden: 0 };
  }
  const sought = [...new Set([...known, ...(hasOthers ? PLACES.keys() : [])])].map(optionOf);
  const byName = sought.map((option) => {
    const code = codeOf(option.value);
    const also = `${PLACES.get(code) ?? ''} ${ENGLISH_PLACES.get(code) ?? ''}`;
    return { ...option, key: option.value, name: option.label, also };
  });
  const { options, more } = offeredOf({ key: '', label: '', options: byName }, words);
  const found = new Set(options.map(({ key }) => key));
  return { listed: sought.filter(({ value }) => found.has(value)).map(alone), hidden: more };
}
