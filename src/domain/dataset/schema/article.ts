/** One policy in a document: its title, issuer, place and date, and the sections of its text. */
import { z } from './zod.ts';
import { articleMark } from './curation.ts';
import { line } from './mention.ts';
import { fact } from './facts.ts';
import { basis, edtfDate, period, region } from './place-and-time.ts';

/** What a section does with its figures; each role carries a default reading that a sentence can overrule. */
const sectionRole = z.enum([
  'review',
  'situation',
  'goals',
  'tasks',
  'support',
  'safeguards',
  'definitions',
  'annex',
  'other',
]);
export type SectionRole = z.infer<typeof sectionRole>;

const section = z.object({
  title: z.string(),
  /** 1 for the outermost. */
  level: z.int().positive(),
  lines: z.tuple([line, line]),
  role: sectionRole,
  period: period.optional(),
});
export type Section = z.infer<typeof section>;

export const articleStatus = z.enum(['issued', 'trial', 'draft', 'proposal']);
export type ArticleStatus = z.infer<typeof articleStatus>;

/** What a place was decided by, as versions wrote it that had no facts. */
const regionEvidence = z.object({
  kind: z.string(),
  /** The words, as in the text. */
  text: z.string(),
  line: line.optional(),
  /** Name of the place that it speaks for; it may be another than the article's. */
  region: z.string(),
  weight: z.number().positive(),
});

/** What kind of text a policy is: what is expected of its parts and of its figures hangs on it. */
export const documentKind = z.enum([
  'work-report',
  'plan',
  'action-plan',
  'measures',
  'opinions',
  'notice',
  'law',
  /** Statistics: what was measured. */
  'bulletin',
  /** Studies, interviews, news: what somebody observes or explains. */
  'report',
  'list',
  'other',
]);
export type DocumentKind = z.infer<typeof documentKind>;

const planPeriod = z.object({ start: edtfDate, end: edtfDate });

/** What was read of the policy as a whole; the fields of the policy itself say what holds, a person's word first. */
const articleFacts = z.object({
  kind: fact(documentKind),
  place: fact(region),
  /** The years that it speaks for; null: none in particular. */
  period: fact(planPeriod.nullable()),
  issued: fact(edtfDate.nullable()),
  title: fact(z.string()),
  issuer: fact(z.string().nullable()),
  documentNumber: fact(z.string().nullable()),
  status: fact(articleStatus),
});
export type ArticleFacts = z.infer<typeof articleFacts>;
export type FactName = keyof ArticleFacts;

/** `facts-doubtful`: a fact that records hang on may be another; `no-record`: it has figures, and none became a record. */
const articleFlag = z.enum(['facts-doubtful', 'no-record']);

/** Why a fact is doubtful. */
const doubt = z.object({
  fact: z.enum(['kind', 'place', 'period', 'title']),
  /** `uncertain`: the next best has nearly as much evidence; `unknown`: nothing tells; the others are contradictions between a fact and what was read. */
  reason: z.enum(['uncertain', 'unknown', 'only-results', 'only-commitments', 'years-elsewhere']),
  /** The words that say so, or the value that was nearly taken. */
  text: z.string().optional(),
  line: line.optional(),
});
export type Doubt = z.infer<typeof doubt>;

export const article = z.object({
  id: z.string(),
  title: z.string(),
  /** Missing in datasets from before there were kinds. */
  kind: documentKind.optional(),
  issuer: z.string().optional(),
  /** 文号, e.g. 财建〔2023〕117号. */
  documentNumber: z.string().optional(),
  issueDate: z.object({ value: edtfDate, basis }).optional(),
  region,
  /** What the place was decided by, heaviest first; missing where a person said it, or nothing did. */
  regionEvidence: z.array(regionEvidence).optional(),
  status: articleStatus,
  planPeriod: planPeriod.optional(),
  effectiveFrom: edtfDate.optional(),
  /** First and last line in the document's text, 1-based, inclusive. */
  lines: z.tuple([line, line]),
  /** In the order of the text; a section inside another one follows it. */
  sections: z.array(section).optional(),
  /** How each fact was read; missing in older datasets and in lists of a person's own. */
  facts: articleFacts.optional(),
  flags: z.array(articleFlag).optional(),
  doubts: z.array(doubt).optional(),
  /** What people said instead, in the order in which they said it. */
  curated: z.array(articleMark).optional(),
});
export type Article = z.infer<typeof article>;
