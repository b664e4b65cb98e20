/**
 * What says that a text is of a place, as features of a log-linear choice among the places that it names. A piece of
 * evidence counts for its own place; for the places that hold it, or lie in it, it has weights of its own.
 */
import type { Region } from '../../../src/domain/dataset/schema.ts';
import { isInside, NATION, provinceOf } from '../../recognise/region.ts';
import type { Features } from '../../weigh/linear.ts';
import { ACTING, MOST, type Found } from './evidence.ts';
import { shareOf, type FirstPerson } from './person.ts';
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

export const isActing = ({ kind }: Found): boolean => ACTING.has(kind);

/** Kinds that name no place as the one that acts or that a text is made for. */
const SUGGESTING: ReadonlySet<string> = new Set(['file', 'own-name', 'abbreviation', 'body', 'first-person']);

/** Whether words of the text say that it is of that place. */
export const isStating = (region: Region, { found }: PlaceSigns): boolean =>
  found.some((piece) => piece.region.code === region.code && !SUGGESTING.has(piece.kind));

const isAtOrIn = (region: Region, place: Region): boolean =>
  region.code === place.code || isInside(region, place);

/** @returns features with values from 0 to 1, but for kinds of evidence that may be found several times */
export function placeFeatures(region: Region, signs: PlaceSigns): Features {
  return [...ofEvidence(region, signs.found), ...ofPerson(region, signs), ...ofNames(region, signs)];
}

function ofEvidence(region: Region, found: readonly Found[]): Features {
  const acts = found.some(
    (piece) => isActing(piece) && isAtOrIn(piece.region, region) && piece.region.code === region.code,
  );
  const sums = new Map<string, number>();
  for (const { kind, region: place, share = 1 } of found) {
    const relation =
      place.code === region.code
        ? 'own'
        : isInside(place, region)
          ? 'within'
          : isInside(region, place)
            ? acts
              ? 'over-acting'
              : 'over'
            : undefined;
    if (relation === undefined || (place.code === NATION.code && relation !== 'own')) continue;
    const name = `${kind}.${relation}`;
    sums.set(name, Math.min((sums.get(name) ?? 0) + share, MOST[kind] ?? 1));
  }
  return [...sums];
}

function ofPerson(region: Region, { person, found }: PlaceSigns): Features {
  const { own, finer, total } = shareOf(person, region);
  const acts = found.some((piece) => isActing(piece) && isAtOrIn(piece.region, region));
  return [
    [`level.${region.level}`, 1],
    ...(total === 0 || region.code === NATION.code
      ? []
      : ([
          ['person.share', own],
          ['person.finer', finer],
          ...(own === 0
            ? ([[acts ? 'person.other-acting' : 'person.other', 1]] as const)
            : ([['person.own', 1]] as const)),
        ] as Features)),
    ...(person.office === undefined || region.code === NATION.code
      ? []
      : ([[person.office.includes(region.name.slice(-1)) ? 'office.own' : 'office.other', 1]] as Features)),
  ];
}

/** What names in the body say, only where the text speaks of itself as of such a place: a place that is only mentioned is no evidence. */
function ofNames(region: Region, { person, named }: PlaceSigns): Features {
  const { own: spoken, relative } = shareOf(person, region);
  if (region.code === NATION.code || spoken < SPEAKS) return [];
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
