/**
 * What an article says about itself: issuer, 文号, date, status, plan period, place, and whether it is a policy at all.
 * Deadlines and regions of its commitments hang on these.
 */
import type { ArticleOverrides } from '../../../src/domain/curation/article-overrides.ts';
import type {
  Article,
  ArticleStatus,
  Basis,
  Region,
  RegionEvidence,
  Section,
} from '../../../src/domain/dataset/schema.ts';
import type { RawArticle } from '../../segment/articles.ts';
import { textsOf, type Block } from '../../segment/blocks.ts';
import { findEffectiveFrom, findIssueDate } from './dates.ts';
import { findGenre, type Genre } from './genre.ts';
import { findDocumentNumber, findIssuer } from './issuer.ts';
import { partsOf } from './parts.ts';
import { findPlanPeriod, type PlanPeriod } from './plan-period.ts';
import { findPlace, givenPlace } from './place/place.ts';

export interface ArticleFacts {
  readonly title: string;
  readonly genre: Genre;
  readonly region: Region;
  /** The body shows another place than the title. */
  readonly regionFromBody: boolean;
  /** There is evidence of another place too. */
  readonly regionDoubtful: boolean;
  readonly regionEvidence: readonly RegionEvidence[];
  readonly issuer: string | undefined;
  readonly documentNumber: string | undefined;
  readonly issueDate: { value: string; basis: Basis } | undefined;
  readonly status: ArticleStatus;
  readonly planPeriod: PlanPeriod | undefined;
  readonly effectiveFrom: string | undefined;
}

/**
 * Reads an article's own facts from its title, its note, and the lines at its two ends.
 * @param documentDate issue date of the newsletter, EDTF, for articles without a date of their own.
 * @param given what a person says instead; what hangs on it (a plan's years on the title) is read from that.
 */
export function articleFacts(
  found: RawArticle,
  blocks: readonly Block[],
  documentDate: string | undefined,
  given: ArticleOverrides = {},
): ArticleFacts {
  const raw = given.title === undefined ? found : { ...found, title: given.title };
  const parts = partsOf(raw, blocks);
  const documentNumber = given.documentNumber ?? findDocumentNumber(parts);
  const issueDate = givenOr(statedDate(given.issueDate), () =>
    findIssueDate(parts, documentNumber, documentDate),
  );
  const issuer = given.issuer ?? findIssuer(parts);
  const place = given.region ? givenPlace(given.region) : findPlace(raw, blocks, { issuer, documentNumber });
  return {
    title: raw.title,
    genre: given.isPolicy ? 'policy' : findGenre(raw, blocks),
    region: place.region,
    regionFromBody: place.fromBody,
    regionDoubtful: place.isDoubtful,
    regionEvidence: place.evidence,
    issuer: issuer ?? raw.source?.split(/[、，]/)[0],
    documentNumber,
    issueDate,
    status: given.status ?? findStatus(raw.title),
    planPeriod: givenOr(given.planPeriod, () => {
      const period = findPlanPeriod(parts, issueDate?.value);
      // The years of another text's title are this one's only where it speaks of their end itself.
      const isOwn = !place.fromBody || (period && says(raw, blocks, `${period.end.slice(0, 4)}年`));
      return isOwn ? period : findPlanPeriod({ ...parts, title: '' }, issueDate?.value);
    }),
    effectiveFrom: findEffectiveFrom(parts),
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

/** The article as the dataset keeps it. */
export function articleRecord(
  id: string,
  facts: ArticleFacts,
  lines: readonly [number, number],
  sections: readonly Section[],
): Article {
  const { issuer, documentNumber, issueDate, planPeriod, effectiveFrom } = facts;
  return {
    id,
    title: facts.title,
    ...(issuer ? { issuer } : {}),
    ...(documentNumber ? { documentNumber } : {}),
    ...(issueDate ? { issueDate } : {}),
    region: facts.region,
    ...(facts.regionEvidence.length > 0 ? { regionEvidence: [...facts.regionEvidence] } : {}),
    status: facts.status,
    ...(planPeriod ? { planPeriod } : {}),
    ...(effectiveFrom ? { effectiveFrom } : {}),
    lines: [lines[0], lines[1]],
    ...(sections.length > 0 ? { sections: [...sections] } : {}),
  };
}

/** 管理办法（征求意见稿） is a draft, 实施细则（试行） a trial. */
function findStatus(title: string): ArticleStatus {
  if (/建议稿/.test(title)) return 'proposal';
  // 计划草案的报告 is given to a congress and is no draft itself.
  if (/征求意见|草案(?!的?报告)|讨论稿|送审稿/.test(title)) return 'draft';
  return /试行|暂行/.test(title) ? 'trial' : 'issued';
}
