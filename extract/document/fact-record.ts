/** The facts of an article as the dataset keeps them: each with its basis, its evidence and how sure it is. */
import type { ArticleOverrides } from '../../src/domain/curation/article-overrides.ts';
import type {
  ArticleFacts,
  ArticleStatus,
  Basis,
  DocumentKind,
  Fact,
  FactEvidence,
} from '../../src/domain/dataset/schema.ts';
import type { RawArticle } from '../segment/articles.ts';
import { kindWeight, type KindChance } from './kind.ts';
import type { PeriodChance } from './period.ts';
import type { PlaceOfArticle } from './place/place.ts';
import type { Sign } from './signs.ts';
import { weightOf } from './weights.ts';

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

const MAX_TEXT = 40;
/** How sure is what a line says, what a file is called, and what nothing says, where no weights were asked. */
const OF_LINE = 0.98;
const OF_FILE = 0.8;
const OF_NOTHING = 0.8;
/** A made title is no surer than what it is made of, and may be worded otherwise. */
const OF_MAKING = 0.6;

/** @param given what a person says instead */
export function factRecord(chosen: ChosenFacts, given: ArticleOverrides): ArticleFacts {
  const { kind, place, period, issueDate, title, issuer, documentNumber, status } = chosen;
  const own: ArticleFacts = {
    kind: {
      value: kind.kind,
      basis: chosen.signs.some(isOfTitle) ? 'stated' : 'inferred',
      evidence: kindEvidence(chosen.signs, kind.kind),
      certainty: rounded(kind.chance),
    },
    place: {
      value: place.region,
      basis: place.basis,
      evidence: [...place.evidence],
      certainty: rounded(place.certainty),
    },
    period: {
      value: period.period,
      basis: period.evidence.some(({ row }) => STATES_YEARS.test(row)) ? 'stated' : 'inferred',
      evidence: periodEvidence(period),
      certainty: rounded(period.chance),
    },
    issued: {
      value: issueDate?.value ?? null,
      basis: issueDate?.basis === 'sentence' ? 'stated' : 'inferred',
      evidence: [],
      certainty: issueDate ? OF_LINE : OF_NOTHING,
    },
    title: titleFact(chosen),
    issuer: line(issuer),
    documentNumber: line(documentNumber),
    status: {
      value: status,
      basis: 'stated',
      evidence: status === 'issued' ? [] : [{ kind: 'title', text: cut(title), says: status, weight: 1 }],
      certainty: OF_LINE,
    },
  };
  return said(own, given);
}

function said(own: ArticleFacts, given: ArticleOverrides): ArticleFacts {
  return {
    kind: orTheirs(own.kind, given.kind),
    place: orTheirs(own.place, given.region),
    period: orTheirs(own.period, given.planPeriod),
    issued: orTheirs(own.issued, given.issueDate),
    title: orTheirs(own.title, given.title),
    issuer: orTheirs(own.issuer, given.issuer),
    documentNumber: orTheirs(own.documentNumber, given.documentNumber),
    status: orTheirs(own.status, given.status),
  };
}

/** A fact that a person gave is theirs. */
const orTheirs = <Value>(fact: Fact<Value>, theirs: unknown): Fact<Value> =>
  theirs === undefined ? fact : { value: fact.value, basis: 'person', evidence: [], certainty: 1 };

const isOfTitle = ({ row }: Sign): boolean => row.startsWith('title.') && row !== 'title.none';

/** 2024年工作要点, 二、2024年工作安排: words that name the years that the text speaks for. */
const STATES_YEARS = /^(?:title|subtitle|report\.(?:titled|ahead))/;

const cut = (text: string): string => text.slice(0, MAX_TEXT);
const rounded = (number: number): number => Math.round(number * 100) / 100;

const line = (value: string | undefined): Fact<string | null> => ({
  value: value ?? null,
  basis: 'stated',
  evidence: [],
  certainty: value ? OF_LINE : OF_NOTHING,
});

function titleFact({ raw, titleLine, title, named, place, kind }: ChosenFacts): Fact<string> {
  const says = cut(title);
  if (raw.title !== '')
    return {
      value: title,
      basis: 'stated',
      evidence: [
        { kind: 'line', text: says, ...(titleLine !== undefined && { line: titleLine }), says, weight: 1 },
      ],
      certainty: OF_LINE,
    };
  return {
    value: title,
    basis: 'inferred',
    evidence: named === undefined ? [] : [{ kind: 'file', text: says, says, weight: 1 }],
    certainty: named === undefined ? rounded(OF_MAKING * Math.min(place.certainty, kind.chance)) : OF_FILE,
  };
}

/** The signs that speak for the kind, heaviest first. */
const kindEvidence = (signs: readonly Sign[], kind: DocumentKind): FactEvidence[] =>
  signs
    .map(({ row, ...sign }) => ({
      kind: row,
      text: cut(sign.text),
      line: sign.line,
      says: kind,
      weight: rounded(kindWeight(kind, row)),
    }))
    .filter(({ weight, text }) => weight > 0 && text !== '')
    .sort((a, b) => b.weight - a.weight);

const periodEvidence = ({ period, evidence }: PeriodChance): FactEvidence[] =>
  evidence
    .filter(({ text }) => text !== '')
    .map(({ row, text, line: at }) => ({
      kind: row,
      text: cut(text),
      ...(at !== undefined && { line: at }),
      says: period ? `${period.start}—${period.end}` : '',
      weight: rounded(weightOf('period', row)),
    }));
