/**
 * What people correct in the records of the machine: `data/curation.json`, and the same corrections in the app. A
 * correction names its target by id and keeps the fingerprint that the target had, so that it finds it again.
 */
import { z } from '../dataset/schema/zod.ts';
import { article, articleMark, fingerprint, mention, region, target } from '../dataset/schema.ts';

export const CURATION_VERSION = 1;

const { shape } = target;

/** A field with what stood there when the person looked, and what should stand there. */
const change = <F extends keyof typeof shape>(field: F) =>
  z.object({ field: z.literal(field), old: shape[field], new: shape[field] });

/** The fields of a target that a person can correct. Its place, its sentence and its id are what it is known by. */
export const fieldChange = z.discriminatedUnion('field', [
  change('kind'),
  change('region'),
  change('indicator'),
  change('indicatorKey'),
  change('scope'),
  change('value'),
  change('valueMax'),
  change('unit'),
  change('comparator'),
  change('measure'),
  change('direction'),
  change('frequency'),
  change('average'),
  change('cumulative'),
  change('deadline'),
  change('baseline'),
  change('certainty'),
  change('binding'),
  change('theme'),
  change('family'),
]);

/** Whose word it is. */
const said = {
  /** Of the correction itself: unique, and the same in every copy of it. */
  id: z.string().min(1),
  who: z.string().min(1),
  /** ISO 8601: a day, or a moment in UTC. */
  when: z.union([z.iso.date(), z.iso.datetime()]),
  why: z.string(),
  /** Who read the document a second time, where it comes from that reading: a colleague, a language model. */
  reader: z.string().min(1).optional(),
};
const ofTarget = { target: z.string().min(1), fingerprint };

const changeCorrection = z.object({
  ...said,
  ...ofTarget,
  action: z.literal('change'),
  change: fieldChange,
});

/** Not a commitment. */
const rejectCorrection = z.object({ ...said, ...ofTarget, action: z.literal('reject') });

/** A second reader read the record as its fingerprint says. */
const confirmCorrection = z.object({
  ...said,
  ...ofTarget,
  action: z.literal('confirm'),
  reader: z.string().min(1),
});

/** Missed, here it is: a whole record with its place in the text. */
const addCorrection = z.object({
  ...said,
  action: z.literal('add'),
  /** Id that the new target gets; `t-` belongs to the machine. */
  target: z.string().regex(/^p-[0-9a-z-]{6,64}$/),
  document: z.object({
    /** Of the file's bytes; where no document has it, the one of the same file name is meant. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    file: z.string().min(1),
  }),
  place: mention.pick({ part: true, start: true, end: true, valueStart: true, valueEnd: true, quote: true }),
  record: target.omit({
    id: true,
    confidence: true,
    inferred: true,
    flags: true,
    mentions: true,
    curated: true,
  }),
});

const fact = article.shape;
/** A fact of a policy with what stood there and what should; null: none is printed. */
const articleFact = <F extends string, S extends z.ZodType>(field: F, form: S) =>
  z.object({ field: z.literal(field), old: form, new: form });

export const articleChange = z.discriminatedUnion('field', [
  articleFact('title', z.string().min(1)),
  articleFact('kind', fact.kind.unwrap().nullable()),
  articleFact('issuer', fact.issuer.unwrap().nullable()),
  articleFact('documentNumber', fact.documentNumber.unwrap().nullable()),
  articleFact('issueDate', fact.issueDate.unwrap().nullable()),
  articleFact('region', region),
  articleFact('status', fact.status),
  articleFact('planPeriod', fact.planPeriod.unwrap().nullable()),
]);

export const articleField = articleMark.shape.field;

/** A fact of a policy, of which its commitments take over the place and whether it is a draft. */
const articleCorrection = z.object({
  ...said,
  action: z.literal('article'),
  article: z.string().min(1),
  /** Title as the machine reads it, by which the policy is found again. */
  title: z.string(),
  document: addCorrection.shape.document,
  change: articleChange,
});

/** One indicator under two names: what has the first as its key gets the second. */
const synonymCorrection = z
  .object({
    ...said,
    action: z.literal('synonym'),
    from: z.string().min(1).max(200),
    to: z.string().min(1).max(200),
  })
  .refine(({ from, to }) => from !== to, { path: ['to'], error: 'the same name' });

/** What a person says of an indicator, whatever the families say of it; an empty text says nothing. */
const indicatorCorrection = z.object({
  ...said,
  action: z.literal('indicator'),
  key: z.string().min(1).max(200),
  definition: z.string().max(500),
  source: z.string().max(200),
  better: z.enum(['high', 'low', 'near']),
  /** Other names of it. */
  wordings: z.array(z.string().min(1).max(200)).max(50),
});

export const correction = z.discriminatedUnion('action', [
  changeCorrection,
  rejectCorrection,
  confirmCorrection,
  addCorrection,
  articleCorrection,
  synonymCorrection,
  indicatorCorrection,
]);
export const curation = z.object({
  schemaVersion: z.literal(CURATION_VERSION),
  corrections: z.array(correction),
});

export type FieldChange = z.infer<typeof fieldChange>;
export type CorrectableField = FieldChange['field'];
export type ChangeCorrection = z.infer<typeof changeCorrection>;
export type RejectCorrection = z.infer<typeof rejectCorrection>;
/** Who says it, when and why. */
export type Attribution = Pick<RejectCorrection, 'who' | 'when' | 'why' | 'reader'>;
export type ConfirmCorrection = z.infer<typeof confirmCorrection>;
/** Of a commitment that is there. */
export type OfTarget = ChangeCorrection | ConfirmCorrection | RejectCorrection;
export type AddCorrection = z.infer<typeof addCorrection>;
export type ArticleChange = z.infer<typeof articleChange>;
export type ArticleField = z.infer<typeof articleField>;
export type ArticleCorrection = z.infer<typeof articleCorrection>;
export type SynonymCorrection = z.infer<typeof synonymCorrection>;
export type IndicatorCorrection = z.infer<typeof indicatorCorrection>;
export type Correction = z.infer<typeof correction>;
export type Curation = z.infer<typeof curation>;
