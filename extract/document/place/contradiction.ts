/** The place that a body speaks of, as evidence for or against its title. */
import type { Region } from '../../../src/domain/dataset/schema.ts';
import { countPlaces, isInside, provinceOf, type NamedPlace } from '../../recognise/region.ts';

/** A place that a body names less often may be an example. */
const MIN_BODY_MENTIONS = 3;

export interface BodyPlace {
  readonly region: Region;
  /** How often its province is named, and how often the next province is. */
  readonly count: number;
  readonly rest: number;
  /** All places that it names. */
  readonly places: readonly NamedPlace[];
}

/** The province that the body names most, or its city where more than half of the mentions are of that city. */
export function placeOfBody(named: readonly { readonly region: Region }[]): BodyPlace | undefined {
  const all = [...countPlaces(named).values()];
  const places = all.filter(({ region }) => region.level !== 'district');
  const byProvince = new Map<string, { region: Region; count: number }>();
  for (const { region, count } of places) {
    const province = provinceOf(region);
    const entry = byProvince.get(province.code) ?? { region: province, count: 0 };
    entry.count += count;
    byProvince.set(province.code, entry);
  }
  const [first, second] = [...byProvince.values()].sort((a, b) => b.count - a.count);
  if (!first) return undefined;
  const city = places
    .filter(({ region }) => isInside(region, first.region))
    .sort((a, b) => b.count - a.count)[0];
  const region = city && city.count * 2 > first.count ? city.region : first.region;
  return { region, count: first.count, rest: second?.count ?? 0, places: all };
}

type Level = 'province' | 'city' | 'district';

/** 我省, 全市, 本县; 省委, 市政府, 区委. */
const SELF = /[我全本][省市区县]|[省市区](?:委|政府)/g;

/** Whether the body speaks of itself mostly as a province, a city or a district; undefined where it never does. */
function selfReference(body: readonly string[]): Level | undefined {
  const counts = { province: 0, city: 0, district: 0 };
  for (const text of body) for (const word of text.match(SELF) ?? []) counts[levelOf(word)] += 1;
  const { province, city, district } = counts;
  const most = Math.max(province, city, district);
  if (most === 0) return undefined;
  return most === province ? 'province' : most === city ? 'city' : 'district';
}

function levelOf(word: string): Level {
  if (word.includes('省')) return 'province';
  return word.includes('市') ? 'city' : 'district';
}

/** The body speaks throughout of another place than the title: another province, or another city of the same one. */
export function contradicts(titled: Region, shown: BodyPlace, body: readonly string[]): boolean {
  if (shown.count < MIN_BODY_MENTIONS || shown.count < 2 * shown.rest) return false;
  const ownCount = shown.places
    .filter(({ region }) => region.code === titled.code || isInside(region, titled))
    .reduce((sum, { count }) => sum + count, 0);
  if (shown.count <= 2 * ownCount) return false;
  const self = selfReference(body);
  if (self === undefined) return false;
  if (provinceOf(shown.region).code !== provinceOf(titled).code)
    return self === shown.region.level || titled.level !== self;
  const areCities = titled.level === 'city' && shown.region.level === 'city';
  return areCities && shown.region.code !== titled.code && ownCount === 0;
}
