/** The place that a body speaks of, as evidence against its title. */
import { groupBy } from '../../../src/domain/collections/group-by.ts';
import type { Region } from '../../../src/domain/dataset/schema.ts';
import { isInside, provinceOf } from '../../recognise/region.ts';
import type { Tally } from './named.ts';
import type { FirstPerson } from './person.ts';

/** A place that a body names less often may be an example. */
const MIN_BODY_MENTIONS = 3;

interface BodyPlace {
  readonly region: Region;
  /** How often its province is named, and how often the next province is. */
  readonly count: number;
  readonly rest: number;
}

const mentionsOf = (places: readonly Tally[]): number => places.reduce((sum, { count }) => sum + count, 0);

/** The province that the body names most, or its city where more than half of the mentions are of that city. */
function placeOfBody(places: readonly Tally[]): BodyPlace | undefined {
  const known = places.filter(({ region }) => region.level !== 'district');
  const [first = [], second = []] = [
    ...groupBy(known, ({ region }) => provinceOf(region).code).values(),
  ].sort((a, b) => mentionsOf(b) - mentionsOf(a));
  const [any] = first;
  if (!any) return undefined;
  const count = mentionsOf(first);
  const city = first.find((place) => place.region.level === 'city' && place.count * 2 > count);
  return { region: city?.region ?? provinceOf(any.region), count, rest: mentionsOf(second) };
}

/** Whether the text speaks of itself mostly as a province, a city or a district; undefined where it never does. */
function selfReference({ counts }: FirstPerson): Region['level'] | undefined {
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most) return undefined;
  return most[0] === '省' ? 'province' : most[0] === '市' ? 'city' : 'district';
}

/** The body speaks throughout of another place than the title: another province, or another city of the same one. */
export function placeAgainst(
  titled: Region,
  places: readonly Tally[],
  person: FirstPerson,
): BodyPlace | undefined {
  const shown = placeOfBody(places);
  const self = selfReference(person);
  if (!shown || self === undefined || shown.count < Math.max(MIN_BODY_MENTIONS, 2 * shown.rest))
    return undefined;
  const own = places.filter(({ region }) => region.code === titled.code || isInside(region, titled));
  if (shown.count <= 2 * mentionsOf(own)) return undefined;
  const isContradicted =
    provinceOf(shown.region).code === provinceOf(titled).code
      ? titled.level === 'city' && shown.region.level === 'city' && own.length === 0
      : self === shown.region.level || titled.level !== self;
  return isContradicted ? shown : undefined;
}
