/**
 * A second reader's rows, held against the text: the quote stands there, the value is read again from its words, unit,
 * bound and date follow from words that stand there. What does not hold is refused with its reason.
 */
import type { Article, Deadline, Region, Target } from '../dataset/schema.ts';
import { NO_DEADLINE } from '../proposal/own-target.ts';
import type { AnswerRow } from './answer.ts';
import { figureOf, type Figure, type FigureProblem } from './figure.ts';
import { LEAST_SHARE, shareSaid } from './name.ts';
import { placeOf, type Place, type PlaceProblem } from './place.ts';
import type { Row } from './row.ts';
import { samePlace } from './compare.ts';
import { folded, type Source } from './source.ts';
import { deadlineOf } from './when.ts';

export interface Verified extends AnswerRow {
  readonly place: Place;
  readonly article: Article;
  /** Null for a milestone. */
  readonly figure: Figure | null;
  readonly region: Region;
  readonly deadline: Deadline;
}

export interface Refused extends AnswerRow {
  readonly reason:
    | PlaceProblem
    | FigureProblem
    | 'no-article'
    | 'date-not-said'
    | 'name-not-said'
    | 'place-not-said'
    /** An earlier row says the same of the same words. */
    | 'repeated';
}

export interface Verification {
  readonly verified: readonly Verified[];
  readonly refused: readonly Refused[];
}

/** The place of a name, such as 浙江省; undefined where it is none. */
export type PlaceNamed = (name: string) => Region | undefined;

/** One row after another: places that earlier rows have are left to them. */
export function verifier(
  source: Source,
  targets: readonly Target[],
  placeNamed: PlaceNamed,
): (one: AnswerRow) => Verified | Refused {
  const known = knownFigures(source, targets);
  const taken = new Set<number>();
  const said = new Set<string>();
  return (one) => {
    const result = verifyOne({ source, known, taken, placeNamed }, one);
    if (typeof result === 'string') return { ...one, reason: result };
    const saying = sayingOf(result);
    if (said.has(saying)) return { ...one, reason: 'repeated' };
    said.add(saying);
    taken.add(result.figure?.stretch[0] ?? result.place.value[0]);
    return result;
  };
}

/** What is said of which words: a figure may stand for two indicators or places, and for each of them once. */
const sayingOf = ({ row, place, region }: Verified): string =>
  JSON.stringify([row.class, ...place.value, region.code, folded(row.indicator), folded(row.scope ?? '')]);

export const sorted = (results: readonly (Verified | Refused)[]): Verification => ({
  verified: results.flatMap((one) => ('reason' in one ? [] : [one])),
  refused: results.flatMap((one) => ('reason' in one ? [one] : [])),
});

export const verify = (
  source: Source,
  rows: readonly AnswerRow[],
  targets: readonly Target[],
  placeNamed: PlaceNamed,
): Verification => sorted(rows.map(verifier(source, targets, placeNamed)));

interface Given {
  readonly source: Source;
  readonly known: readonly Figure[];
  readonly taken: ReadonlySet<number>;
  readonly placeNamed: PlaceNamed;
}

function verifyOne(
  { source, known, taken, placeNamed }: Given,
  one: AnswerRow,
): Verified | Refused['reason'] {
  const { row } = one;
  const place = placeOf(source, row, taken);
  if (typeof place === 'string') return place;
  const article = source.articleOn(place.line);
  if (article === undefined) return 'no-article';
  const figure = row.class === 'milestone' ? null : figureOf(source, row, place, known);
  if (typeof figure === 'string') return figure;
  const deadline = row.deadline ? deadlineOf(source, place, row.deadline) : NO_DEADLINE;
  if (deadline === null || isUndated(row)) return 'date-not-said';
  const region = regionOf(row, article, source, placeNamed);
  if (region === undefined) return 'place-not-said';
  if (shareSaid(source, place, row.indicator) < LEAST_SHARE) return 'name-not-said';
  return { ...one, place, article, figure, deadline, region };
}

/** A milestone is nothing but what happens by its date. */
const isUndated = (row: Row): boolean => row.class === 'milestone' && !row.deadline && row.doubt !== true;

/** The article's own, unless another is said whose name stands in the text. */
function regionOf(
  { region }: Row,
  article: Article,
  { text, document }: Source,
  placeNamed: PlaceNamed,
): Region | undefined {
  if (!region || samePlace(region, article.region.name)) return article.region;
  const own = document.articles.find((other) => samePlace(region, other.region.name));
  if (own !== undefined) return own.region;
  return text.includes(shortName(region)) ? placeNamed(region) : undefined;
}

/** 沈阳 of 沈阳市: texts leave the last sign out. */
const shortName = (name: string): string => (name.length > 2 ? name.replace(/[省市县区州盟旗]$/u, '') : name);

/** What the extractor has read, with the help of a table's headings or of words further off. */
function knownFigures({ document }: Source, targets: readonly Target[]): Figure[] {
  return targets.flatMap(({ value, valueMax, unit, comparator, mentions }) =>
    value === null || comparator === null
      ? []
      : mentions
          .filter(({ documentId }) => documentId === document.id)
          .map(({ valueStart, valueEnd }) => ({
            value,
            valueMax,
            unit,
            comparator,
            stretch: [valueStart, valueEnd] as const,
          })),
  );
}
