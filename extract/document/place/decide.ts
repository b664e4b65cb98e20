/** From evidence to one place, or to none: a log-linear choice among the places that a text gives reason to think of. */
import type { FactEvidence, Region } from '../../../src/domain/dataset/schema.ts';
import { provinceOf, regionByCode, UNKNOWN } from '../../recognise/region.ts';
import { chancesOf, evidence, rounded, weightOf, type Candidate, type Shown } from '../choice.ts';
import { isActing } from './evidence.ts';
import { placeFeatures, type PlaceSigns } from './features.ts';

export interface PlaceDecision {
  readonly region: Region;
  /** 0..1, by documents left out of training. */
  readonly certainty: number;
  /** The next likely place. */
  readonly next: Region | undefined;
  /** Another province, or the nation, has evidence of an acting body too. */
  readonly isDoubtful: boolean;
  /** Heaviest first. */
  readonly evidence: readonly FactEvidence[];
}

/** Of the places that a body only names, so many of each rank are weighed. */
const MOST_NAMED = 8;
const MIN_NAMED = 2;
const MIN_SHORT = 3;
/** So many pieces tell a reader why; the rest would only repeat them. */
const MAX_KEPT = 8;
/** So much of the winner's weight for another province, by an acting body, is a contradiction. */
const CONTRADICTING = 0.5;

/** The places to choose from, 未定 last, each with what speaks for it. */
export function placeCandidates(signs: PlaceSigns): Candidate<Region>[] {
  const regions = new Map<string, Region>();
  const add = (region: Region | undefined): void => {
    if (region) regions.set(region.code, region);
  };
  for (const { region } of signs.found) {
    add(region);
    add(provinceOf(region));
    add(regionByCode(`${region.code.slice(0, 4)}00`));
  }
  for (const region of likely(signs)) add(region);
  return [
    ...[...regions.values()].map((value) => ({ value, features: placeFeatures(value, signs) })),
    { value: UNKNOWN, features: [['unknown', 1]] },
  ];
}

function likely({ named }: PlaceSigns): Region[] {
  const often = named.places
    .map(({ region }) => region)
    .filter((region) => named.count(region) >= (region.level === 'district' ? 1 : MIN_NAMED))
    .sort((a, b) => named.count(b) - named.count(a));
  const ofEach = (['province', 'city', 'district'] as const).flatMap((level) =>
    often.filter((region) => region.level === level).slice(0, MOST_NAMED),
  );
  const hinted = named
    .hinted()
    .sort((a, b) => named.inside(b).distinct - named.inside(a).distinct)
    .slice(0, MOST_NAMED);
  const counties = named
    .shortly()
    .filter(({ count }) => count >= MIN_SHORT)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_NAMED);
  return [...ofEach, ...hinted, ...counties.map(({ region }) => region)];
}

export function decidePlace(signs: PlaceSigns): PlaceDecision {
  const chances = chancesOf('place', placeCandidates(signs));
  const [best = { value: UNKNOWN, chance: 0 }, next] = chances;
  return {
    region: best.value,
    certainty: best.chance,
    next: next?.value,
    isDoubtful: best.value.code !== UNKNOWN.code && isContradicted(best.value, signs),
    evidence: evidenceOf(chances.slice(0, 2), signs),
  };
}

/** Acting bodies of two provinces, or of a province and the nation, that do not hold one another. */
function isContradicted(region: Region, { found }: PlaceSigns): boolean {
  const branch = provinceOf(region).code;
  const acting = found.filter(isActing);
  const sumOf = (pieces: typeof acting): number =>
    pieces.reduce((sum, { kind, share = 1 }) => sum + weightOf('place', `${kind}.own`) * share, 0);
  const own = sumOf(acting.filter((piece) => provinceOf(piece.region).code === branch));
  const others = new Set(
    acting.map((piece) => provinceOf(piece.region).code).filter((code) => code !== branch),
  );
  return [...others].some(
    (code) => sumOf(acting.filter((piece) => provinceOf(piece.region).code === code)) >= CONTRADICTING * own,
  );
}

/** What weighs for the candidates, in the words of the text or, for what is counted, with the count. */
const evidenceOf = (candidates: readonly Candidate<Region>[], signs: PlaceSigns): FactEvidence[] =>
  candidates
    .filter(({ value }) => value.code !== UNKNOWN.code)
    .flatMap(({ value: region, features }) =>
      features.flatMap(([name, value]) => {
        const weight = weightOf('place', name) * value;
        const shown = rounded(weight) > 0 ? wordsOf(name, region, signs) : undefined;
        return shown ? [evidence(name.replace(/\.own$/, ''), shown, region.name, weight)] : [];
      }),
    )
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_KEPT);

function wordsOf(name: string, region: Region, { found, person, named }: PlaceSigns): Shown | undefined {
  const [kind = '', relation] = name.split('.');
  if (name.startsWith('level')) return undefined;
  if (kind === 'named') return { text: `${region.name} ×${named.count(region)}` };
  if (kind === 'inside') return { text: `×${named.inside(region).distinct}` };
  if (kind === 'province') return { text: `${provinceOf(region).name} ×${named.count(provinceOf(region))}` };
  return kind === 'person' || kind === 'office'
    ? [...person.first].find(([letter]) => letter === region.name.slice(-1))?.[1]
    : found.find((piece) => piece.kind === kind && (relation !== 'own' || piece.region.code === region.code));
}
