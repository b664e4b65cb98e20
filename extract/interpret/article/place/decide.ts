/** From weighed evidence to one place, or to none. */
import type { Region } from '../../../../src/domain/dataset/schema.ts';
import { isInside, NATION, provinceOf, UNKNOWN } from '../../../recognise/region.ts';
import { WEIGHTS, type Weighed } from './evidence.ts';
import { refuses, type FirstPerson } from './person.ts';

/** Less than this is a guess: two kinds of evidence that agree, or one that names the acting body. */
const ENOUGH = 2.5;
/** So much of the winner's weight for another province, by an acting body, is a contradiction. */
const CONTRADICTING = 0.5;

export interface Decision {
  readonly region: Region;
  /** Another province, or the nation, has evidence of an acting body too. */
  readonly isDoubtful: boolean;
}

const NONE: Decision = { region: UNKNOWN, isDoubtful: false };

const sum = (pieces: readonly Weighed[]): number => pieces.reduce((all, { weight }) => all + weight, 0);
const acting = (pieces: readonly Weighed[]): Weighed[] => pieces.filter(({ kind }) => WEIGHTS[kind].acts);
const branchOf = ({ region }: Weighed): string => provinceOf(region).code;

/** The province (or nation) with most evidence, and in it the finest place that has evidence enough. */
export function decide(evidence: readonly Weighed[], person: FirstPerson): Decision {
  const branches = [...new Set(evidence.map(branchOf))]
    .map((code) => evidence.filter((piece) => branchOf(piece) === code))
    .sort((a, b) => sum(b) - sum(a));
  const [best, next] = branches;
  if (!best || sum(best) < ENOUGH || (next && sum(next) === sum(best))) return NONE;
  const region = finestOf(best);
  if (!region || (acting(best).length === 0 && refuses(person, region))) return NONE;
  const against = branches.slice(1).map((branch) => sum(acting(branch)));
  return { region, isDoubtful: against.some((weight) => weight >= CONTRADICTING * sum(best)) };
}

const LEVELS: Readonly<Record<Region['level'], number>> = {
  unknown: 0,
  nation: 0,
  province: 1,
  city: 2,
  zone: 3,
  district: 3,
};

/** Of the places named in one province the finest that its own evidence carries; undefined where several claim it. */
function finestOf(evidence: readonly Weighed[]): Region | undefined {
  const regions = [...new Map(evidence.map(({ region }) => [region.code, region])).values()];
  const fine = regions.toSorted((a, b) => LEVELS[b.level] - LEVELS[a.level]);
  return fine.find((region) => carries(region, evidence));
}

function carries(region: Region, evidence: readonly Weighed[]): boolean {
  if (region.code === NATION.code) return true;
  const own = evidence.filter((piece) => isAtOrIn(piece.region, region));
  const above = evidence.filter((piece) => isInside(region, piece.region));
  const beside = evidence.filter(
    (piece) => !isAtOrIn(piece.region, region) && !isInside(region, piece.region),
  );
  if (sum(own) < ENOUGH || sum(own) <= sum(beside)) return false;
  return acting(own).length > 0 || sum(own) >= sum(acting(above));
}

const isAtOrIn = (region: Region, place: Region): boolean =>
  region.code === place.code || isInside(region, place);
