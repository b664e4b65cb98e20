/**
 * The runtime schema of the dataset: the one definition of what a document, an article, a target, a ledger entry and
 * an id register are. Types are inferred from it; `data/schema.json` is generated from it. The meaning of the fields
 * is the project's data dictionary: everything a chart or an export says about a commitment comes from here.
 */
import * as z from 'zod';

// The page's security policy refuses `new Function`; without this zod would try it and the browser report it.
z.config({ jitless: true });

/** Raised when a field is renamed or changes its meaning; readers refuse a higher one. */
export const SCHEMA_VERSION = 1;

const offset = z.int().nonnegative();
const line = z.int().positive();

/** ISO 8601 / EDTF level 0 date with the text's own precision: `2025`, `2025-06`, `2025-06-30`. */
const DATE = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;
export const edtfDate = z.string().regex(new RegExp(`^${DATE}$`));

const regionLevel = z.enum(['nation', 'province', 'city', 'district', 'zone', 'unknown']);
export const region = z.object({
  /** GB/T 2260 code, `100000` for the nation, `000000` where the text does not say. */
  code: z.string().regex(/^\d{6}$/),
  /** Official full name: 北京市, 浙江省, 全国; 未定 where the text does not say. */
  name: z.string().min(1),
  level: regionLevel,
});

/** Where in the text a date was found; everything but `sentence` is inferred. */
const basis = z.enum(['sentence', 'paragraph', 'heading', 'title', 'document', 'none']);

/** A date, or an interval of two with its ends in it: `2021/2025`. */
const edtfPeriod = z.string().regex(new RegExp(`^${DATE}(/${DATE})?$`));

/** The time that a result holds for, or that governs a section, with the words that say it. */
export const period = z.object({ value: edtfPeriod.nullable(), basis, text: z.string() });

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

const section = z.object({
  title: z.string(),
  /** 1 for the outermost. */
  level: z.int().positive(),
  lines: z.tuple([line, line]),
  role: sectionRole,
  period: period.optional(),
});

export const articleStatus = z.enum(['issued', 'trial', 'draft', 'proposal']);

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
const regionEvidence = z.object({
  kind: evidenceKind,
  /** The words, as in the text. */
  text: z.string(),
  line: line.optional(),
  /** Name of the place that it speaks for; it may be another than the article's. */
  region: z.string(),
  weight: z.number().positive(),
});

const article = z.object({
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
});

/** Why numbers of a document were not read at all. */
export const UNREAD_REASONS = ['outside-article', 'table-without-borders', 'table-row-too-large'] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];
const unread = z.object({
  reason: z.enum(UNREAD_REASONS),
  /** How many numbers, as the ledger counts them. */
  numbers: z.int().min(1),
  /** Where they stand: first and last lines, 1-based; the first twenty stretches. */
  lines: z.array(z.tuple([z.int().min(1), z.int().min(1)])),
});
export type Unread = z.infer<typeof unread>;

export const policyDocument = z.object({
  id: z.string(),
  /** Base name of the source file. */
  file: z.string(),
  /** Names of further files of the same bytes. */
  alsoAs: z.array(z.string()).optional(),
  /** SHA-256 of the source file's bytes, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Title of the newsletter or, for a document that is one policy, of the policy. */
  title: z.string(),
  /** Issue of the newsletter, e.g. 第32期 总第143期. */
  issue: z.string().optional(),
  issueDate: edtfDate.optional(),
  articles: z.array(article),
  /** Offsets into the decoded text at which the pages begin, of a source that has pages. */
  pages: z.array(offset).optional(),
  /** Numbers that no article holds, and tables that cannot be read: nothing is left out without a word. */
  unread: z.array(unread).optional(),
  /** A person's own table of targets: what it says stands in no text that was read. */
  isList: z.literal(true).optional(),
});

export const targetKind = z.enum(['target', 'support', 'milestone']);
export const comparator = z.enum(['=', '>=', '>', '<=', '<', '~']);
export const measure = z.enum(['level', 'increment', 'growth', 'share', 'multiple', 'index']);
export const frequency = z.enum(['annual', 'quarterly']);
export const certainty = z.enum(['committed', 'strive', 'encourage']);

/** Why a target has no deadline. */
const noDeadlineReason = z.enum(['not-stated', 'relative-without-date', 'ambiguous']);

const deadline = z.object({
  value: edtfDate.nullable(),
  basis,
  /** The words that say it, as in the text; empty where there are none. */
  text: z.string(),
  reason: noDeadlineReason.optional(),
});

const baseline = z.object({
  text: z.string(),
  value: z.number().optional(),
  unit: z.string().optional(),
  year: edtfDate.optional(),
});

/** One place where the document says the commitment. */
export const mention = z.object({
  documentId: z.string(),
  articleId: z.string(),
  /** The newsletter's editor's note (编者按), or the policy's own text. */
  part: z.enum(['note', 'body']),
  /** 1-based line of the value's first character; of a milestone: of its date. */
  line,
  /** UTF-16 offsets into the document's decoded text; `text.slice(start, end) === quote`. */
  start: offset,
  end: offset,
  /** Offsets of the value (of a milestone: of its date). */
  valueStart: offset,
  valueEnd: offset,
  /** The value as written; empty for a milestone. */
  valueText: z.string(),
  quote: z.string(),
  /** The quote with page breaks and page numbers healed, where that differs. */
  displayText: z.string().optional(),
});

/** Fields whose value is not stated in the sentence itself. */
const inferableField = z.enum([
  'deadline',
  'region',
  'indicator',
  'unit',
  'frequency',
  'scope',
  'kind',
  /** Of a result: the time that it holds for. */
  'period',
]);

const flag = z.enum([
  'draft',
  'region-from-body',
  /** The text does not say of where it is. */
  'region-unknown',
  /** Its evidence names two places that do not hold one another. */
  'region-doubtful',
  'mentions-differ',
  'contradiction',
  'deadline-passed-at-issue',
  /** From a person's own list that gives no sentence for it. */
  'no-sentence',
]);

/** An id of a curated table and whether a rule or a person put it on the target. */
const assigned = z.object({ id: z.string(), by: z.enum(['rule', 'person']) });

/** What a person can correct, and `record` for a whole one that a person added. */
const curatedField = z.enum([
  'kind',
  'region',
  'indicator',
  'indicatorKey',
  'scope',
  'value',
  'valueMax',
  'unit',
  'comparator',
  'measure',
  'direction',
  'frequency',
  'average',
  'cumulative',
  'deadline',
  'baseline',
  'certainty',
  'binding',
  'theme',
  'family',
  'record',
]);

/** A person's word on a record: who changed which field when and why, or added the whole record. */
const curationMark = z.object({
  /** Id of the correction. */
  correction: z.string(),
  field: curatedField,
  /** What the machine had read; missing for an added record. */
  old: z.unknown().optional(),
  who: z.string(),
  when: z.string(),
  why: z.string(),
});

/**
 * Ids of the rule rows that decided what the number is (`observed.paid`), the weightiest first; `weighed` where the
 * weights decided against the rows, `support.weighed` where they found a grant that no row knows. Missing of what no row
 * decided or an older version read.
 */
const deciders = z.array(z.string());

export const target = z.object({
  id: z.string(),
  kind: targetKind,
  region,
  indicator: z.string().min(1),
  /**
   * The name under which one thing is the same thing in every document (`indicator-key.ts`). It and the two marks below
   * stand in all that the extractor writes; records from before there were keys are read without them.
   */
  indicatorKey: z.string().min(1).optional(),
  /** Whom or what part the value holds for, or empty. */
  scope: z.string(),
  /** In base units, 万/亿 expanded, always positive; null for a milestone. */
  value: z.number().nonnegative().nullable(),
  /** Upper end of a range, else null. */
  valueMax: z.number().nonnegative().nullable(),
  /** Base unit (元, 家, %, 个百分点, 倍 …); empty where there is none. */
  unit: z.string(),
  comparator: comparator.nullable(),
  measure: measure.nullable(),
  direction: z.enum(['up', 'down']).nullable(),
  frequency: frequency.nullable(),
  /** 年均: the mean of the years up to the deadline, not the figure of one of them. */
  average: z.boolean().optional(),
  /** 五年累计新增: the sum of the years up to the deadline. */
  cumulative: z.boolean().optional(),
  deadline,
  baseline: baseline.nullable(),
  certainty,
  /** 约束性 / 预期性 where a plan's table says so. */
  binding: z.enum(['binding', 'expected']).nullable(),
  theme: assigned.nullable(),
  family: assigned.nullable(),
  /** 0..1: how likely every field is right, by records checked by hand; 1 is a person's word. See extract/README.md. */
  confidence: z.number().min(0).max(1),
  inferred: z.array(inferableField),
  flags: z.array(flag),
  rows: deciders.optional(),
  mentions: z.array(mention).min(1),
  /** Present where a person corrected or added the record. */
  curated: z.array(curationMark).optional(),
});

export const dataset = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  documents: z.array(policyDocument),
  targets: z.array(target),
});

/** A figure that the document reports as reached or done: never a commitment, and counted apart from them. */
export const observation = z.object({
  id: z.string().startsWith('o-'),
  region,
  indicator: z.string().min(1),
  /** As of a target: what is promised and what was reached have one key. */
  indicatorKey: z.string().min(1).optional(),
  /** Whom or what part the value holds for, or empty. */
  scope: z.string(),
  /** In base units, always positive; `direction` tells a fall. */
  value: z.number().nonnegative(),
  valueMax: z.number().nonnegative().nullable(),
  unit: z.string(),
  comparator,
  measure,
  direction: z.enum(['up', 'down']).nullable(),
  /** 年均: the value is the mean of the period's years. */
  average: z.boolean(),
  period,
  baseline: baseline.nullable(),
  theme: assigned.nullable(),
  family: assigned.nullable(),
  confidence: z.number().min(0).max(1),
  inferred: z.array(inferableField),
  flags: z.array(flag),
  rows: deciders.optional(),
  mentions: z.array(mention).min(1),
});

export const observations = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  observations: z.array(observation),
});

/** What became of one number of a document. */
const ledgerEntry = z.object({
  line,
  start: offset,
  end: offset,
  text: z.string(),
  /** The target or the result that it belongs to, or why it is neither. */
  fate: z.union([
    z.object({ target: z.string() }),
    z.object({ observation: z.string() }),
    z.object({ reason: z.string() }),
  ]),
  rows: deciders.optional(),
});
export const ledger = z.object({ documentId: z.string(), numbers: z.array(ledgerEntry) });

/** What a person's notes hang on when a record changes: enough of it to know it again. */
export const fingerprint = z.object({
  kind: z.enum([...targetKind.options, 'observation']),
  region: z.string(),
  /** 文号, or the policy's title where there is none. */
  policy: z.string(),
  indicator: z.string(),
  scope: z.string(),
  measure: measure.nullable(),
  frequency: frequency.nullable(),
  value: z.number().nullable(),
  unit: z.string(),
  /** Of a result: its period. */
  deadline: z.string().nullable(),
  quote: z.string(),
});
export const idRegister = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  ids: z.record(z.string(), z.object({ fingerprint, aliases: z.array(z.string()) })),
});

export type Region = z.infer<typeof region>;
export type EvidenceKind = z.infer<typeof evidenceKind>;
export type RegionEvidence = z.infer<typeof regionEvidence>;
export type RegionLevel = z.infer<typeof regionLevel>;
export type Basis = z.infer<typeof basis>;
export type Period = z.infer<typeof period>;
export type SectionRole = z.infer<typeof sectionRole>;
export type Section = z.infer<typeof section>;
export type ArticleStatus = z.infer<typeof articleStatus>;
export type Article = z.infer<typeof article>;
export type PolicyDocument = z.infer<typeof policyDocument>;
export type TargetKind = z.infer<typeof targetKind>;
export type Comparator = z.infer<typeof comparator>;
export type Measure = z.infer<typeof measure>;
export type Frequency = z.infer<typeof frequency>;
export type Certainty = z.infer<typeof certainty>;
export type Deadline = z.infer<typeof deadline>;
export type Baseline = z.infer<typeof baseline>;
export type Mention = z.infer<typeof mention>;
export type InferableField = z.infer<typeof inferableField>;
export type Flag = z.infer<typeof flag>;
export type CuratedField = z.infer<typeof curatedField>;
export type CurationMark = z.infer<typeof curationMark>;
export type Target = z.infer<typeof target>;
export type Observation = z.infer<typeof observation>;
export type Observations = z.infer<typeof observations>;
export type Dataset = z.infer<typeof dataset>;
export type LedgerEntry = z.infer<typeof ledgerEntry>;
export type Ledger = z.infer<typeof ledger>;
export type Fingerprint = z.infer<typeof fingerprint>;
export type IdRegister = z.infer<typeof idRegister>;
