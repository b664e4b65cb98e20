/** What a place is called on the page: in the reader's language, else as the documents have it, or that it is not known. */
import { codeOf, placesIn, takesInAll, withAllIn } from '../domain/region/place-filter.ts';
import { isUnknownPlace, PROVINCES, shortPlace } from '../domain/region/provinces.ts';
import type { I18n } from './index.ts';

type Words = Pick<I18n, 't' | 'name'>;

interface Place {
  readonly code: string;
  readonly name: string;
}

export const regionName = (region: Place, { t, name }: Words): string =>
  isUnknownPlace(region) ? t('region.unknown') : (name('place', region.code) ?? region.name);

/** 北京 of 北京市, as a map has it; of a place that is no province its name. */
export const shortRegionName = (region: Place, i18n: Words): string =>
  i18n.name('place', region.code) ?? shortPlace(region.code, regionName(region, i18n));

type Regions = ReadonlyMap<string, Place>;

/** Of a code; a province has its name also where `regions` do not have it. */
export function nameOfCode(code: string, regions: Regions, i18n: Words): string {
  const name = regions.get(code)?.name ?? PROVINCES.find((province) => province.code === code)?.zh;
  return regionName({ code, name: name ?? code }, i18n);
}

/** So few are said by name. */
const NAMED = 3;

/** Of a filter's value, with what it takes in of the other `regions` that lie in it. */
export function placeFilterName(value: string, regions: Regions, i18n: Words): string {
  const name = nameOfCode(codeOf(value), regions, i18n);
  const within = placesIn(withAllIn(codeOf(value)), regions.keys());
  if (within.length === 0) return name;
  if (!takesInAll(value)) return i18n.t('region.alone', { name });
  const places =
    within.length <= NAMED
      ? within.map((code) => nameOfCode(code, regions, i18n)).join(i18n.t('common.listSeparator'))
      : i18n.t('region.manyPlaces', { n: within.length });
  return i18n.t('region.with', { name, places });
}
