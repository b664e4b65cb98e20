/**
 * What says that a text is of a place, as features of a log-linear choice among the places that it names. A piece of
 * evidence counts for its own place; for the places that hold it, or lie in it, it has weights of its own.
 */
import type { Region } from '../../../src/domain/dataset/schema.ts';
import { isInside, NATION, provinceOf } from '../../recognise/region.ts';
import type { Features } from '../../weigh/linear.ts';
import { isActing, isSuggesting, mostOf, type Found } from './evidence.ts';
import { isOffice, shareOf, type FirstPerson } from './person.ts';
import type { Named } from './named.ts';

/** What is known of a text before its place is chosen. */
export interface PlaceSigns {
  readonly found: readonly Found[];
  readonly person: FirstPerson;
  readonly named: Named;
}

/** A text that says 我市 once in twenty such words speaks of itself as of something else. */
const SPEAKS = 0.1;
/** Counts are logarithms, of two, and at most this many of them. */
const MOST_DOUBLINGS = 6;

const doublings = (count: number): number => Math.min(Math.log2(1 + count), MOST_DOUBLINGS) / MOST_DOUBLINGS;

/** Whether words of the text say that it is of that place. */
export const isStating = (region: Region, { found }: PlaceSigns): boolean =>
  found.some((piece) => piece.region.code === region.code && !isSuggesting(piece));

const isAtOrIn = (region: Region, place: Region): boolean =>
  region.code === place.code || isInside(region, place);

/** @returns features with values from 0 to 1, but for kinds of evidence that may be found several times */
export function placeFeatures(region: Region, signs: PlaceSigns): Features {
  return [...ofEvidence(region, signs.found), ...ofPerson(region, signs), ...ofNames(region, signs)];
}

function ofEvidence(region: Region, found: readonly Found[]): Features {
  const own = found.filter(({ region: place }) => place.code === region.code);
  const acts = own.some(isActing);
  const sums = new Map<string, number>();
  for (const { kind, region: place, share = 1 } of found) {
    const relation = relationOf(place, region, acts);
    if (relation === undefined) continue;
    const name = `${kind}.${relation}`;
    sums.set(name, Math.min((sums.get(name) ?? 0) + share, mostOf(kind)));
  }
  const isShown = own.some(({ kind }) => kind === 'body');
  const isOther = !acts && !isShown && found.some((piece) => isActing(piece) && actsElsewhere(piece, region));
  return isOther ? [...sums, ['acting.other', 1]] : [...sums];
}

/** How the place of a piece of evidence lies to a place that it may speak for; the nation holds all and says nothing of them. */
function relationOf(
  place: Region,
  region: Region,
  acts: boolean,
): 'own' | 'within' | 'over' | 'over-acting' | undefined {
  if (place.code === region.code) return 'own';
  if (place.code === NATION.code) return undefined;
  if (isInside(place, region)) return 'within';
  if (!isInside(region, place)) return undefined;
  return acts ? 'over-acting' : 'over';
}

/** 我代表国务院, and a place that is only praised: who acts is named, and it is another. */
function actsElsewhere({ kind, region: place }: Found, region: Region): boolean {
  // The number of an office may be written like that of a ministry.
  if (place.code === NATION.code)
    return region.code !== NATION.code && kind !== 'number' && kind !== 'source';
  return place.code !== region.code && !isInside(region, place) && !isInside(place, region);
}

/** Of which rank the text speaks of itself. Of the nation it says 我国, which is evidence by itself. */
function ofPerson(region: Region, { person, found }: PlaceSigns): Features {
  const level = [`level.${region.level}`, 1] as const;
  if (region.code === NATION.code) return [level];
  const { own, finer, total } = shareOf(person, region);
  const acts = found.some((piece) => isActing(piece) && isAtOrIn(piece.region, region));
  const said = own > 0 ? 'person.own' : acts ? 'person.other-acting' : 'person.other';
  const ranks: Features = [
    ['person.share', own],
    ['person.finer', finer],
    [said, 1],
  ];
  const office = isOffice(person, region) ? 'office.own' : 'office.other';
  return [
    level,
    ...(total === 0 ? [] : ranks),
    ...(person.office === undefined ? [] : [[office, 1] as const]),
  ];
}

/** What names in the body say, only where the text speaks of itself as of such a place: a place that is only mentioned is no evidence. */
function ofNames(region: Region, { person, named }: PlaceSigns): Features {
  if (region.code === NATION.code) return [];
  const { own: spoken, relative: said, total } = shareOf(person, region);
  const relative = total === 0 && isOffice(person, region) ? 1 : spoken < SPEAKS ? 0 : said;
  if (relative === 0) return [];
  const own = named.count(region);
  const { distinct, share } = named.inside(region);
  const province = provinceOf(region);
  const features: Features = [
    ['named', doublings(own)],
    ['named.share', named.shareOfRank(region)],
    ['named.opening', named.isIn('opening', region) ? 1 : 0],
    ['named.closing', named.isIn('closing', region) ? 1 : 0],
    ['named.against', named.shareAgainst(region)],
    ['inside.distinct', doublings(distinct)],
    ['inside.share', distinct > 1 ? share : 0],
    ['province.named', region.code === province.code ? 0 : doublings(named.count(province))],
  ];
  // 全省 in a city's report speaks of the province as well, but less.
  return features.flatMap(([name, value]) => (value === 0 ? [] : [[name, value * relative] as const]));
}
