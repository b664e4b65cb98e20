/** What is promised most widely: the indicators that most places name for one and the same year. Pure. */
import { groupBy } from '../../domain/collections/group-by.ts';
import { inOrderOfChoice } from '../../domain/compare/choice.ts';
import { findingOf, type Finding } from '../../domain/compare/finding.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { signed } from '../../domain/quantity/signed.ts';
import { isUnknownPlace, NATION } from '../../domain/region/provinces.ts';
import { yearOf } from '../../domain/time/period.ts';

type Valued = TargetRow & { readonly value: number };

export interface Headline {
  /** The name that most of the records use. */
  readonly indicator: string;
  readonly indicatorKey: string;
  readonly average: boolean;
  readonly cumulative: boolean;
  readonly year: number;
  /** One figure per place, without the nation. */
  readonly finding: Finding<Valued>;
  readonly byRegion: ReadonlyMap<string, Valued>;
}

const SHOWN = 8;
/** So many places make an indicator a common one. */
const FEWEST = 3;

/** A figure of the whole place with a year of its own. */
const isHeadline = (row: TargetRow): row is Valued =>
  row.kind === 'target' &&
  row.value !== null &&
  row.scope === '' &&
  row.deadline.value !== null &&
  !isUnknownPlace(row.region);

/** Of one indicator, only what is alike in all of this stands in one line. */
function likeness({ unit, measure, average, cumulative, deadline }: Valued): string {
  return [unit, measure, average, cumulative, yearOf(deadline.value ?? '')].join(' ');
}

/** Groups by a key that enough figures have. */
const common = (rows: readonly Valued[], keyOf: (row: Valued) => string): Valued[][] =>
  [...groupBy(rows, keyOf).values()].filter(({ length }) => length >= FEWEST);

/** Of each place what the comparison's table has in its cell. */
function oneEach(rows: readonly Valued[], year: number): Map<string, Valued> {
  const each = [...groupBy(rows, ({ region }) => region.code)];
  return new Map(
    each.flatMap(([code, own]) =>
      inOrderOfChoice(own, year)
        .slice(0, 1)
        .map((row) => [code, row]),
    ),
  );
}

function commonest(names: readonly string[]): string {
  const groups = [...groupBy(names, (name) => name)];
  return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

function headlineOf(rows: readonly Valued[]): Headline[] {
  const year = yearOf(rows[0]?.deadline.value ?? '');
  const byRegion = oneEach(rows, year);
  const places = [...byRegion.values()].filter(({ region }) => region.code !== NATION);
  const [first] = places;
  if (first === undefined || places.length < FEWEST) return [];
  return [
    {
      indicator: commonest(rows.map(({ indicator }) => indicator)),
      indicatorKey: first.indicatorKey,
      average: first.average,
      cumulative: first.cumulative,
      year,
      finding: findingOf(places),
      byRegion,
    },
  ];
}

const placesIn = ({ finding }: Headline): number => finding.each.length;

/** A year that this part of the places of the most named one have is as common as that. */
const AS_COMMON = 0.8;

/** Of one indicator the latest of its most common years. */
function latest(all: readonly Headline[]): Headline[] {
  const most = Math.max(...all.map(placesIn));
  return all
    .filter((one) => placesIn(one) >= AS_COMMON * most)
    .toSorted((a, b) => b.year - a.year || placesIn(b) - placesIn(a))
    .slice(0, 1);
}

/** The most widely named first, each in one year. */
export const headlines = (rows: readonly TargetRow[]): Headline[] =>
  common(rows.filter(isHeadline).map(signed), ({ indicatorKey }) => indicatorKey)
    .flatMap((alike) => latest(common(alike, likeness).flatMap(headlineOf)))
    .toSorted((a, b) => placesIn(b) - placesIn(a))
    .slice(0, SHOWN);
