/** From evidence to one place, or to none: a log-linear choice among the places that a text gives reason to think of. */
import type { FactEvidence, Region } from '../../../src/domain/dataset/schema.ts';
import { provinceOf, regionByCode, UNKNOWN } from '../../recognise/region.ts';
import { probabilities, type Features } from '../../weigh/linear.ts';
import { weightOf } from '../weights.ts';
import { isActing, placeFeatures, type PlaceSigns } from './features.ts';

/** A place that is weighed against the others. */
export interface PlaceCandidate {
  readonly region: Region;
  readonly features: Features;
}

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
const MAX_TEXT = 40;
/** So much of the winner's weight for another province, by an acting body, is a contradiction. */
const CONTRADICTING = 0.5;

/** The places to choose from, 未定 last, each with what speaks for it. */
export function placeCandidates(signs: PlaceSigns): PlaceCandidate[] {
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
    ...[...regions.values()].map((region) => ({ region, features: placeFeatures(region, signs) })),
    { region: UNKNOWN, features: [['unknown', 1]] },
  ];
}

function likely({ named }: PlaceSigns): Region[] {
  const often = named.regions
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

const scoreOf = (features: Features): number =>
  features.reduce((sum, [name, value]) => sum + weightOf('place', name) * value, 0);

export function decidePlace(signs: PlaceSigns): PlaceDecision {
  const candidates = placeCandidates(signs);
  const scores = candidates.map(({ features }) => scoreOf(features));
  const chances = probabilities(scores);
  const order = candidates.map((_, i) => i).sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0));
  const [best = 0, next] = order;
  const region = candidates[best]?.region ?? UNKNOWN;
  return {
    region,
    certainty: chances[best] ?? 0,
    next: next === undefined ? undefined : candidates[next]?.region,
    isDoubtful: region.code !== UNKNOWN.code && isContradicted(region, signs),
    evidence: evidenceOf(
      [best, ...(next === undefined ? [] : [next])].flatMap((i) => candidates[i] ?? []),
      signs,
    ),
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
function evidenceOf(candidates: readonly PlaceCandidate[], signs: PlaceSigns): FactEvidence[] {
  const pieces = candidates.flatMap(({ region, features }) =>
    features.flatMap(([name, value]) => {
      const weight = Math.round(weightOf('place', name) * value * 100) / 100;
      const words = weight > 0 && region.code !== UNKNOWN.code ? wordsOf(name, region, signs) : undefined;
      return words === undefined
        ? []
        : [{ kind: name.replace(/\.own$/, ''), ...words, says: region.name, weight }];
    }),
  );
  return pieces.sort((a, b) => b.weight - a.weight).slice(0, MAX_KEPT);
}

function wordsOf(
  name: string,
  region: Region,
  { found, person, named }: PlaceSigns,
): { text: string; line?: number } | undefined {
  const [kind = '', relation] = name.split('.');
  if (name.startsWith('level')) return undefined;
  if (kind === 'named') return { text: `${region.name} ×${named.count(region)}` };
  if (kind === 'inside') return { text: `×${named.inside(region).distinct}` };
  if (kind === 'province') return { text: `${provinceOf(region).name} ×${named.count(provinceOf(region))}` };
  const said =
    kind === 'person' || kind === 'office'
      ? [...person.first].find(([letter]) => letter === region.name.slice(-1))?.[1]
      : found.find(
          (piece) => piece.kind === kind && (relation !== 'own' || piece.region.code === region.code),
        );
  return (
    said && { text: said.text.slice(0, MAX_TEXT), ...(said.line === undefined ? {} : { line: said.line }) }
  );
}
