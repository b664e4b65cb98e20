/** The facts of an article as the dataset keeps them: each with its basis, its evidence and how sure it is. */
import type { ArticleOverrides } from '../../src/domain/curation/article-overrides.ts';
import type {
  ArticleFacts,
  ArticleStatus,
  Basis,
  Fact,
  FactEvidence,
} from '../../src/domain/dataset/schema.ts';
import type { RawArticle } from '../segment/articles.ts';
import { evidence, rounded } from './choice.ts';
import { kindEvidence, type KindChance } from './kind.ts';
import { statedYears, yearsEvidence, type PeriodChance } from './period.ts';
import type { PlaceOfArticle } from './place/place.ts';
import { isOfTitle, type Sign } from './signs.ts';

/** What was chosen for an article, and from what. */
export interface ChosenFacts {
  readonly raw: Pick<RawArticle, 'title'>;
  /** Line of the title. */
  readonly titleLine: number | undefined;
  readonly signs: readonly Sign[];
  readonly kind: KindChance;
  readonly place: PlaceOfArticle;
  readonly period: PeriodChance;
  readonly issueDate: { readonly value: string; readonly basis: Basis } | undefined;
  readonly title: string;
  /** The name of the file, where it is the title. */
  readonly named: string | undefined;
  readonly issuer: string | undefined;
  readonly documentNumber: string | undefined;
  readonly status: ArticleStatus;
}

/** How sure is what a line says, what a file is called, and what nothing says, where no weights were asked. */
const OF_LINE = 0.98;
const OF_FILE = 0.8;
const OF_NOTHING = 0.8;
/** A made title is no surer than what it is made of, and may be worded otherwise. */
const OF_MAKING = 0.6;

/** What was found of a fact; what a person says of it is theirs. */
function factOf<Value>(
  theirs: unknown,
  value: Value,
  isStated: boolean,
  certainty: number,
  shown: readonly FactEvidence[] = [],
): Fact<Value> {
  if (theirs !== undefined) return { value, basis: 'person', evidence: [], certainty: 1 };
  return {
    value,
    basis: isStated ? 'stated' : 'inferred',
    evidence: [...shown],
    certainty: rounded(certainty),
  };
}

/** What a line says, or nothing does. */
const lineFact = (theirs: unknown, value: string | undefined): Fact<string | null> =>
  factOf(theirs, value ?? null, true, value ? OF_LINE : OF_NOTHING);

/** @param given what a person says instead */
export function factRecord(chosen: ChosenFacts, given: ArticleOverrides): ArticleFacts {
  const { signs, kind, place, period, issueDate, title, issuer, documentNumber, status } = chosen;
  const draft = status === 'issued' ? [] : [evidence('title', { text: title }, status, 1)];
  return {
    kind: factOf(given.kind, kind.value, signs.some(isOfTitle), kind.chance, kindEvidence(signs, kind.value)),
    place: factOf(given.region, place.region, place.basis === 'stated', place.certainty, place.evidence),
    period: factOf(given.planPeriod, period.value, statedYears(period), period.chance, yearsEvidence(period)),
    issued: factOf(
      given.issueDate,
      issueDate?.value ?? null,
      issueDate?.basis === 'sentence',
      issueDate ? OF_LINE : OF_NOTHING,
    ),
    title: titleFact(chosen, given.title),
    issuer: lineFact(given.issuer, issuer),
    documentNumber: lineFact(given.documentNumber, documentNumber),
    status: factOf(given.status, status, true, OF_LINE, draft),
  };
}

/** A title is what a line says, what the file is called, or made of other facts. */
function titleFact(chosen: ChosenFacts, theirs: unknown): Fact<string> {
  const { raw, titleLine, title, named, place, kind } = chosen;
  const isLine = raw.title !== '';
  if (!isLine && named === undefined)
    return factOf(theirs, title, false, OF_MAKING * Math.min(place.certainty, kind.chance));
  const shown = evidence(
    isLine ? 'line' : 'file',
    { text: title, ...(isLine && { line: titleLine }) },
    title,
    1,
  );
  return factOf(theirs, title, isLine, isLine ? OF_LINE : OF_FILE, [shown]);
}
