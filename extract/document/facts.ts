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
  Region,
} from '../../src/domain/dataset/schema.ts';
import type { RawArticle } from '../segment/articles.ts';
import { textsOf, type Block } from '../segment/blocks.ts';
import { findEffectiveFrom, findIssueDate } from './dates.ts';
import { factRecord } from './fact-record.ts';
import { findDocumentNumber, findIssuer } from './issuer.ts';
import { genreChance, genreOf, kindChances, type Genre, type KindChance } from './kind.ts';
import { partsOf, type Parts } from './parts.ts';
import { periodChances, type PeriodChance, type PlanPeriod } from './period.ts';
import { findPlace, givenPlace, isUnknown, type PlaceOfArticle } from './place/place.ts';
import { signsOf, type Sign } from './signs.ts';
import { madeTitle, titleOfFile } from './title.ts';

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
  if (kind) return [{ value: kind, chance: 1 }];
  const chances = kindChances(signs);
  return isPolicy ? chances.filter((one) => genreOf(one.value) === 'policy') : chances.slice(0, 2);
}

function periodsOf(
  { raw, blocks, parts, signs, place, issueDate }: Gathered,
  { value: kind }: KindChance,
  { planPeriod }: ArticleOverrides,
): readonly PeriodChance[] {
  if (planPeriod !== undefined) return [{ value: planPeriod, chance: 1, shown: [] }];
  const request = { parts, kind, signs, issued: issueDate?.value };
  const all = periodChances({ ...request, isForeignTitle: false });
  const period = all[0]?.value;
  // The years of another text's title are this one's only where it speaks of their end itself.
  const isForeign = place.fromBody && period && !says(raw, blocks, `${period.end.slice(0, 4)}年`);
  return isForeign ? periodChances({ ...request, isForeignTitle: true }) : all;
}

const placeFields = ({ region, fromBody, basis, next, isDoubtful }: PlaceOfArticle) => ({
  region,
  regionFromBody: fromBody,
  regionInferred: fromBody || (basis === 'inferred' && !isUnknown(region)),
  regionNext: next && !isUnknown(next) ? next.name : undefined,
  regionDoubtful: isDoubtful,
});

/** Its own title; else what its file is called (`named`), or one made of what it is. */
function titleOf(
  { raw, around, place }: Gathered,
  kind: KindChance,
  period: PeriodChance,
): { title: string; named: string | undefined } {
  if (raw.title !== '') return { title: raw.title, named: undefined };
  const named = titleOfFile(around.file ?? '');
  return { title: named ?? madeTitle(kind.value, place.region, period.value), named };
}

function factsOf(
  gathered: Gathered,
  kind: KindChance,
  period: PeriodChance,
  given: ArticleOverrides,
): ArticleFacts {
  const { raw, parts, signs, place, documentNumber, issueDate } = gathered;
  const { title, named } = titleOf(gathered, kind, period);
  const status = given.status ?? findStatus(title);
  const issuer = gathered.issuer ?? raw.source?.split(/[、，]/)[0];
  const chosen = { kind, period, title, named, status, issuer };
  const genre = genreOf(kind.value);
  return {
    title,
    kind: kind.value,
    genre,
    genreCertainty: given.kind || given.isPolicy ? 1 : genreChance(signs, genre),
    ...placeFields(place),
    issuer,
    documentNumber,
    issueDate,
    status,
    planPeriod: period.value ?? undefined,
    effectiveFrom: findEffectiveFrom(parts),
    record: factRecord(
      { ...gathered, ...chosen, titleLine: gathered.blocks[raw.titleBlock]?.firstLine },
      given,
    ),
  };
}

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
