/** From a form about one record to the corrections that say it. Pure. */
import type { ArticleOverrides } from './article-overrides.ts';
import { isDoubted, withFact } from './article.ts';
import {
  articleChange,
  articleField,
  fieldChange,
  type AddCorrection,
  type ArticleCorrection,
  type ChangeCorrection,
  type Correction,
  type CorrectableField as CuratedField,
  type FieldChange,
  type RejectCorrection,
  type Attribution,
} from './curation.ts';
import type { Article, Fingerprint, Target } from '../dataset/schema.ts';
import { isSame } from '../collections/same.ts';

type Fields = Pick<Target, CuratedField>;
/** Fields with what the person says of them. */
export type Amended = Partial<Fields>;

/** The record as it stood before these changes. */
export function uncorrected<T extends Fields>(target: T, changes: readonly Correction[]): T {
  const old = changes.flatMap((correction) =>
    correction.action === 'change' ? [[correction.change.field, correction.change.old] as const] : [],
  );
  return { ...target, ...Object.fromEntries(old) };
}

export interface Amendment {
  /** New ones, and those that say something else than before. */
  readonly put: readonly Correction[];
  /** Those whose field is back at what it was. */
  readonly drop: readonly Correction[];
}

interface Given {
  /** The record without the person's own changes. */
  readonly original: Target;
  /** Every field that should differ from the original, with its value. */
  readonly fields: Amended;
  /** The person's changes so far. */
  readonly own: readonly ChangeCorrection[];
  readonly fingerprint: Fingerprint;
  readonly said: Attribution;
  readonly newId: (field: string) => string;
}

/** One change for each field; what was corrected before and is again keeps its correction's id. */
export function amend({ original, fields, own, fingerprint, said, newId }: Given): Amendment {
  const put: Correction[] = [];
  const kept = new Set<string>();
  for (const change of changesOf(original, fields)) {
    const before = own.find((other) => other.change.field === change.field);
    if (before !== undefined) kept.add(before.id);
    if (before !== undefined && isSame(before.change.new, change.new)) continue;
    const id = before?.id ?? newId(change.field);
    put.push({ ...said, id, action: 'change', target: original.id, fingerprint, change });
  }
  return { put, drop: own.filter(({ id }) => !kept.has(id)) };
}

const changesOf = (original: Target, fields: Amended): FieldChange[] =>
  Object.entries(fields)
    .map(([field, now]) => fieldChange.parse({ field, old: Reflect.get(original, field), new: now }))
    .filter((change) => !isSame(change.old, change.new));

export const rejection = (
  target: string,
  fingerprint: Fingerprint,
  said: Attribution,
  id: string,
): RejectCorrection => ({ ...said, id, action: 'reject', target, fingerprint });

/** The policy as it stood before these corrections. */
function uncorrectedArticle(article: Article, own: readonly ArticleCorrection[]): Article {
  return own.reduce((before, { change }) => withFact(before, { ...change, new: change.old }), article);
}

interface GivenArticle {
  /** The policy as it stands. */
  readonly article: Article;
  /** What the person says now; what they said of other facts stands. */
  readonly facts: ArticleOverrides;
  readonly own: readonly ArticleCorrection[];
  readonly document: AddCorrection['document'];
  readonly said: Attribution;
  readonly newId: (field: string) => string;
}

/** As `amend`, for the facts of a policy. */
export function amendArticle({ article, facts, own, document, said, newId }: GivenArticle): Amendment {
  const original = uncorrectedArticle(article, own);
  const put: ArticleCorrection[] = [];
  const drop: ArticleCorrection[] = [];
  for (const { field, now } of saidFacts(facts)) {
    const before = own.find(({ change }) => change.field === field);
    const old: unknown = original[field] ?? null;
    // That a doubtful fact is right is a word too.
    const isConfirmed = before === undefined && isDoubted(article, field);
    if (isSame(before === undefined ? old : before.change.new, now) && !isConfirmed) continue;
    if (isSame(old, now) && !isConfirmed) {
      if (before !== undefined) drop.push(before);
      continue;
    }
    const change = articleChange.parse({ field, old, new: now });
    const { id, title } = original;
    put.push({
      ...said,
      id: before?.id ?? newId(field),
      action: 'article',
      article: id,
      title,
      document,
      change,
    });
  }
  return { put, drop };
}

/** The facts as a policy keeps them; null: none is printed. A date that a person gives is as good as a printed one. */
function saidFacts({ issueDate, isPolicy: _isPolicy, ...others }: ArticleOverrides) {
  const dated =
    issueDate === undefined ? {} : { issueDate: issueDate && { value: issueDate, basis: 'sentence' } };
  return Object.entries({ ...others, ...dated }).map(([field, value]) => ({
    field: articleField.parse(field),
    now: value === '' ? null : value,
  }));
}

/** "Missed, here it is": the record that a person wrote down, with its place in the document. */
export function addition(
  target: Target,
  document: AddCorrection['document'],
  said: Attribution,
  id: string,
): AddCorrection {
  const { id: own, mentions, confidence: _c, inferred: _i, flags: _f, curated: _m, ...record } = target;
  const [place] = mentions;
  if (place === undefined) throw new Error(`${own} has no place in the text`);
  const { part, start, end, valueStart, valueEnd, quote } = place;
  return {
    ...said,
    id,
    action: 'add',
    target: own,
    document,
    place: { part, start, end, valueStart, valueEnd, quote },
    record,
  };
}

/** An added record that is corrected is added anew, corrected. */
export const amendAddition = (added: AddCorrection, fields: Amended, said: Attribution): AddCorrection => ({
  ...added,
  ...said,
  record: { ...added.record, ...fields },
});
