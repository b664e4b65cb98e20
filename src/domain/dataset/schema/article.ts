/** One policy in a document: its title, issuer, place and date, and the sections of its text. */
import { z } from './zod.ts';
import { articleMark } from './curation.ts';
import { line } from './mention.ts';
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

/** What a piece of evidence for an article's place is: who issues, to whom, what its number, title or body says. */
const evidenceKind = z.enum([
  'issuer',
  'speaker',
  'title',
  'number',
  'interpreter',
  'recipients',
  'source',
  'note',
  'purpose',
  'title-mention',
  'instrument',
  'office',
  'condition',
  'duty',
  'nation-acts',
  'own-name',
  'first-person',
  'abbreviation',
  'body',
]);
export type EvidenceKind = z.infer<typeof evidenceKind>;

const regionEvidence = z.object({
  kind: evidenceKind,
  /** The words, as in the text. */
  text: z.string(),
  line: line.optional(),
  /** Name of the place that it speaks for; it may be another than the article's. */
  region: z.string(),
  weight: z.number().positive(),
});
export type RegionEvidence = z.infer<typeof regionEvidence>;

export const article = z.object({
  id: z.string(),
  title: z.string(),
  issuer: z.string().optional(),
  /** 文号, e.g. 财建〔2023〕117号. */
  documentNumber: z.string().optional(),
  issueDate: z.object({ value: edtfDate, basis }).optional(),
  region,
  /** What the place was decided by, heaviest first; missing where a person said it, or nothing did. */
  regionEvidence: z.array(regionEvidence).optional(),
  status: articleStatus,
  planPeriod: z.object({ start: edtfDate, end: edtfDate }).optional(),
  effectiveFrom: edtfDate.optional(),
  /** First and last line in the document's text, 1-based, inclusive. */
  lines: z.tuple([line, line]),
  /** In the order of the text; a section inside another one follows it. */
  sections: z.array(section).optional(),
  /** What people said instead, in the order in which they said it. */
  curated: z.array(articleMark).optional(),
});
export type Article = z.infer<typeof article>;
