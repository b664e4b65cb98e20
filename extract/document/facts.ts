/**
 * What an article is as a whole: its kind, place, time, title, issuer, 文号 and status. Deadlines and regions of its records
 * hang on these. Each is chosen among candidates by what the text shows; `hypotheses` gives the likeliest readings, best
 * first, since what is read with one may contradict it (coherence.ts).
 */
import type { ArticleOverrides } from '../../src/domain/curation/article-overrides.ts';
import type {
  ArticleFacts as FactsRecord,
  ArticleStatus,
  Basis,
  DocumentKind,
  FactEvidence,
  Region,
} from '../../src/domain/dataset/schema.ts';
import type { RawArticle } from '../segment/articles.ts';
import { textsOf, type Block } from '../segment/blocks.ts';
import { findEffectiveFrom, findIssueDate } from './dates.ts';
import { findDocumentNumber, findIssuer } from './issuer.ts';
import { genreChance, genreOf, kindChances, kindWeight, type Genre, type KindChance } from './kind.ts';
import { partsOf, type Parts } from './parts.ts';
import { periodChances, type PeriodChance, type PlanPeriod } from './period.ts';
import { findPlace, givenPlace, isUnknown, type PlaceOfArticle } from './place/place.ts';
import { signsOf, type Sign } from './signs.ts';
import { madeTitle, titleOfFile } from './title.ts';
import { weightOf } from './weights.ts';

/** What the stages that read figures ask of an article. */
export interface ArticleFacts {
  readonly title: string;
  readonly kind: DocumentKind;
  readonly genre: Genre;
  /** How likely the text is read as figures of its kind are read: 意见 and 措施 are read alike. */
  readonly genreCertainty: number;
  readonly region: Region;
  /** The body shows another place than the title. */
  readonly regionFromBody: boolean;
  /** No words name the place as the one that acts: it was made out. */
  readonly regionInferred: boolean;
  /** Name of the next likely place. */
  readonly regionNext: string | undefined;
  /** There is evidence of another place too. */
  readonly regionDoubtful: boolean;
  readonly issuer: string | undefined;
  readonly documentNumber: string | undefined;
  readonly issueDate: { value: string; basis: Basis } | undefined;
  readonly status: ArticleStatus;
  readonly planPeriod: PlanPeriod | undefined;
  readonly effectiveFrom: string | undefined;
  /** Each fact with its basis, evidence and certainty. */
  readonly record: FactsRecord;
}

/** What stands around an article. */
export interface Surroundings {
  /** Issue date of the newsletter, EDTF, for articles without a date of their own. */
  readonly documentDate: string | undefined;
  /** Base name of the file, and of the folder it lies in where that is known; of a document of several articles neither says anything. */
  readonly file: string | undefined;
  readonly folder?: string | undefined;
}

/** Less likely readings are not tried. */
const LEAST_CHANCE = 0.02;
const MOST_HYPOTHESES = 3;

/**
 * The likeliest readings of an article's own facts, best first; one at least.
 * @param given what a person says instead; what hangs on it (a plan's years on the title) is read from that.
 */
export function hypotheses(
  found: RawArticle,
  blocks: readonly Block[],
  around: Surroundings,
  given: ArticleOverrides = {},
): ArticleFacts[] {
  const raw = given.title === undefined ? found : { ...found, title: given.title };
  const gathered = gather(raw, blocks, around, given);
  const kinds = kindsOf(gathered, given);
  return kinds
    .flatMap((kind) => periodsOf(gathered, kind, given).map((period) => ({ kind, period })))
    .sort((a, b) => b.kind.chance * b.period.chance - a.kind.chance * a.period.chance)
    .filter(({ kind, period }, i) => i === 0 || kind.chance * period.chance >= LEAST_CHANCE)
    .slice(0, MOST_HYPOTHESES)
    .map(({ kind, period }) => factsOf(gathered, kind, period, given));
}

interface Gathered {
  readonly raw: RawArticle;
  readonly blocks: readonly Block[];
  readonly around: Surroundings;
  readonly parts: Parts;
  readonly signs: readonly Sign[];
  readonly place: PlaceOfArticle;
  readonly issuer: string | undefined;
  readonly documentNumber: string | undefined;
  readonly issueDate: ArticleFacts['issueDate'];
}

function gather(
  raw: RawArticle,
  blocks: readonly Block[],
  around: Surroundings,
  given: ArticleOverrides,
): Gathered {
  const parts = partsOf(raw, blocks);
  const documentNumber = given.documentNumber ?? findDocumentNumber(parts);
  const issueDate = givenOr(statedDate(given.issueDate), () =>
    findIssueDate(parts, documentNumber, around.documentDate),
  );
  const issuer = given.issuer ?? findIssuer(parts);
  const place = given.region
    ? givenPlace(given.region)
    : findPlace(raw, blocks, { issuer, documentNumber, file: around.file, folder: around.folder });
  return {
    raw,
    blocks,
    around,
    parts,
    signs: signsOf(raw, blocks),
    place,
    issuer,
    documentNumber,
    issueDate,
  };
}

function kindsOf({ signs }: Gathered, { kind, isPolicy }: ArticleOverrides): readonly KindChance[] {
  if (kind) return [{ kind, chance: 1 }];
  const chances = kindChances(signs);
  return isPolicy ? chances.filter((one) => genreOf(one.kind) === 'policy') : chances.slice(0, 2);
}

function periodsOf(
  { raw, blocks, parts, signs, place, issueDate }: Gathered,
  { kind }: KindChance,
  { planPeriod }: ArticleOverrides,
): readonly PeriodChance[] {
  if (planPeriod !== undefined) return [{ period: planPeriod, chance: 1, evidence: [] }];
  const request = { parts, kind, signs, issued: issueDate?.value };
  const all = periodChances({ ...request, isForeignTitle: false });
  const period = all[0]?.period;
  // The years of another text's title are this one's only where it speaks of their end itself.
  const isForeign = place.fromBody && period && !says(raw, blocks, `${period.end.slice(0, 4)}年`);
  return isForeign ? periodChances({ ...request, isForeignTitle: true }) : all;
}

function factsOf(
  gathered: Gathered,
  kind: KindChance,
  period: PeriodChance,
  given: ArticleOverrides,
): ArticleFacts {
  const { raw, around, parts, place, documentNumber, issueDate } = gathered;
  const named = raw.title === '' ? titleOfFile(around.file ?? '') : undefined;
  const title = raw.title || (named ?? madeTitle(kind.kind, place.region, period.period));
  const status = given.status ?? findStatus(title);
  const issuer = gathered.issuer ?? raw.source?.split(/[、，]/)[0];
  return {
    title,
    kind: kind.kind,
    genre: genreOf(kind.kind),
    genreCertainty: given.kind || given.isPolicy ? 1 : genreChance(gathered.signs, genreOf(kind.kind)),
    region: place.region,
    regionFromBody: place.fromBody,
    regionInferred: place.fromBody || (place.basis === 'inferred' && !isUnknown(place.region)),
    regionNext: place.next?.level === 'unknown' ? undefined : place.next?.name,
    regionDoubtful: place.isDoubtful,
    issuer,
    documentNumber,
    issueDate,
    status,
    planPeriod: period.period ?? undefined,
    effectiveFrom: findEffectiveFrom(parts),
    record: recordOf(gathered, given, { kind, period, title, named, status, issuer }),
  };
}

interface Chosen {
  readonly kind: KindChance;
  readonly period: PeriodChance;
  readonly title: string;
  /** The name of the file, where it is the title. */
  readonly named: string | undefined;
  readonly status: ArticleStatus;
  readonly issuer: string | undefined;
}

/** A fact that the words of the text say, that was made out of them, or that a person said. */
type FactBasis = FactsRecord['kind']['basis'];

const MAX_TEXT = 40;
/** How sure is what a title, a file's name or nothing says, where no weights were asked. */
const OF_TITLE = 0.98;
const OF_FILE = 0.8;
const OF_MAKING = 0.6;

function recordOf(
  { raw, blocks, parts, signs, place, documentNumber, issueDate }: Gathered,
  given: ArticleOverrides,
  { kind, period, title, named, status, issuer }: Chosen,
): FactsRecord {
  const fact = <Value>(
    value: Value,
    isGiven: boolean,
    basis: FactBasis,
    certainty: number,
    evidence: readonly FactEvidence[] = [],
  ): { value: Value; basis: FactBasis; evidence: FactEvidence[]; certainty: number } =>
    isGiven
      ? { value, basis: 'person', evidence: [], certainty: 1 }
      : { value, basis, evidence: [...evidence], certainty: rounded(certainty) };
  const titleLine = blocks[raw.titleBlock]?.firstLine ?? 1;
  const words = (text: string | undefined, kindOf: string, says: string): FactEvidence[] =>
    text === undefined || text === ''
      ? []
      : [{ kind: kindOf, text: text.slice(0, MAX_TEXT), says: says.slice(0, MAX_TEXT), weight: 1 }];
  const titleCertainty = raw.title
    ? OF_TITLE
    : named
      ? OF_FILE
      : OF_MAKING * (place.certainty + kind.chance) * 0.5;
  return {
    kind: fact(
      kind.kind,
      given.kind !== undefined,
      signs.some(({ row }) => row.startsWith('title.') && row !== 'title.none') ? 'stated' : 'inferred',
      kind.chance,
      kindEvidence(signs, kind.kind),
    ),
    place: fact(place.region, given.region !== undefined, place.basis, place.certainty, place.evidence),
    period: fact(
      period.period,
      given.planPeriod !== undefined,
      period.evidence.some(({ row }) => /^(?:title|subtitle|report\.(?:titled|ahead))/.test(row))
        ? 'stated'
        : 'inferred',
      period.chance,
      periodWords(period),
    ),
    issued: fact(
      issueDate?.value ?? null,
      given.issueDate !== undefined,
      issueDate?.basis === 'sentence' ? 'stated' : 'inferred',
      issueDate ? OF_TITLE : OF_FILE,
    ),
    title: fact(title, given.title !== undefined, raw.title ? 'stated' : 'inferred', titleCertainty, [
      ...(raw.title
        ? [
            {
              kind: 'line',
              text: raw.title.slice(0, MAX_TEXT),
              line: titleLine,
              says: raw.title.slice(0, MAX_TEXT),
              weight: 1,
            },
          ]
        : []),
      ...words(named, 'file', title),
    ]),
    issuer: fact(issuer ?? null, given.issuer !== undefined, 'stated', issuer ? OF_TITLE : OF_FILE),
    documentNumber: fact(
      documentNumber ?? null,
      given.documentNumber !== undefined,
      'stated',
      documentNumber ? OF_TITLE : OF_FILE,
    ),
    status: fact(
      status,
      given.status !== undefined,
      'stated',
      OF_TITLE,
      status === 'issued' ? [] : words(parts.title, 'title', status),
    ),
  };
}

const rounded = (certainty: number): number => Math.round(Math.min(1, Math.max(0, certainty)) * 100) / 100;

/** The signs that speak for the kind, heaviest first. */
function kindEvidence(signs: readonly Sign[], kind: DocumentKind): FactEvidence[] {
  return signs
    .map(({ row, text, line }) => ({
      kind: row,
      text: text.slice(0, MAX_TEXT),
      line,
      says: kind,
      weight: rounded2(kindWeight(kind, row)),
    }))
    .filter(({ weight, text }) => weight > 0 && text !== '')
    .sort((a, b) => b.weight - a.weight);
}

const rounded2 = (weight: number): number => Math.round(weight * 100) / 100;

const periodWords = ({ period, evidence }: PeriodChance): FactEvidence[] =>
  evidence
    .filter(({ text }) => text !== '')
    .map(({ row, text, line }) => ({
      kind: row,
      text: text.slice(0, MAX_TEXT),
      ...(line === undefined ? {} : { line }),
      says: period ? `${period.start}—${period.end}` : '',
      weight: rounded2(weightOf('period', row)),
    }));

const says = ({ bodyFirst, end }: RawArticle, blocks: readonly Block[], words: string): boolean =>
  textsOf(blocks, bodyFirst, end).some((text) => text.includes(words));

/** What a person says goes before what is found; null says that there is none. */
const givenOr = <T>(given: T | null | undefined, find: () => T | undefined): T | undefined =>
  given === undefined ? find() : (given ?? undefined);

/** A date that a person gives is as good as a printed one. */
const statedDate = (value: string | null | undefined): ArticleFacts['issueDate'] | null =>
  typeof value === 'string' ? { value, basis: 'sentence' } : value;

/** 管理办法（征求意见稿） is a draft, 实施细则（试行） a trial. */
function findStatus(title: string): ArticleStatus {
  if (/建议稿/.test(title)) return 'proposal';
  // 计划草案的报告 is given to a congress and is no draft itself.
  if (/征求意见|草案(?!的?报告)|讨论稿|送审稿/.test(title)) return 'draft';
  return /试行|暂行/.test(title) ? 'trial' : 'issued';
}
