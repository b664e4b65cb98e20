/**
 * One corrected fact of one policy, and what its records take over from it: its place, whether it is a draft, and the times
 * that are counted from its own. What only another reading of the text can tell (another kind) waits for the extractor.
 */
import type { Article, Flag, Observation, PolicyDocument, Target } from '../dataset/schema.ts';
import { withoutPlaceFlags } from '../region/place-flags.ts';
import { isDraft } from '../proposal/own-target.ts';
import { FACT_OF } from '../dataset/policy-facts.ts';
import type { ArticleChange, ArticleCorrection, ArticleField } from './curation.ts';
import { movedDeadline, movedPeriod } from './governing-time.ts';
import type { CurationProblemCode } from './problem.ts';
import { isSame } from '../collections/same.ts';

/** The policy by its id, else the only one of its document that has its title. */
export function followArticle(
  { article: id, title, document: { sha256, file } }: ArticleCorrection,
  documents: readonly PolicyDocument[],
): Article | undefined {
  const known = documents.flatMap(({ articles }) => articles).find((article) => article.id === id);
  if (known !== undefined) return known;
  const like = documents
    .filter((document) => document.sha256 === sha256 || document.file === file)
    .flatMap(({ articles }) => articles)
    .filter((article) => article.title === title);
  return like.length === 1 ? like[0] : undefined;
}

/** Whether a fact is doubtful: then a person may also say that it is right. */
export const isDoubted = ({ doubts = [] }: Pick<Article, 'doubts'>, field: ArticleField): boolean =>
  doubts.some(({ fact }) => fact === FACT_OF[field]);

/** The corrected policy, or why it stays as it is. */
export function changeArticle(
  article: Article,
  correction: ArticleCorrection,
): Article | CurationProblemCode {
  const { change } = correction;
  const now = article[change.field] ?? null;
  if (isSame(now, change.new) && !isDoubted(article, change.field)) return 'already-so';
  if (!isSame(now, change.old)) return 'old-differs';
  const { id, who, when, why } = correction;
  const mark = { correction: id, field: change.field, old: change.old, who, when, why };
  return { ...withFact(article, change), curated: [...(article.curated ?? []), mark] };
}

/** The policy with one fact as the change says; null: without it. */
export function withFact(
  article: Article,
  { field, new: now }: Pick<ArticleChange, 'field' | 'new'>,
): Article {
  const changed = { ...withoutDoubts(article, field), [field]: now };
  if (now === null) Reflect.deleteProperty(changed, field);
  // What the machine went by is no reason for what a person says.
  if (field === 'region') for (const name of OF_PLACE) Reflect.deleteProperty(changed, name);
  if (changed.facts !== undefined) changed.facts = { ...changed.facts, ...saidFact(field, now) };
  return changed;
}

const OF_PLACE = ['regionEvidence', 'mistitled'] as const;

/** A date among the facts is the date alone. */
function saidFact(field: ArticleField, now: ArticleChange['new']): Partial<Article['facts']> {
  const value =
    field === 'issueDate' && typeof now === 'object' && now !== null && 'value' in now ? now.value : now;
  return { [FACT_OF[field]]: { value, basis: 'person', evidence: [], certainty: 1 } };
}

/** A person's word on a fact settles what was doubtful of it; where nothing is left, the policy is doubtful no longer. */
function withoutDoubts(article: Article, field: ArticleField): Article {
  if (article.doubts === undefined) return { ...article };
  const doubts = article.doubts.filter(({ fact }) => fact !== FACT_OF[field]);
  const flags =
    doubts.length > 0 ? article.flags : article.flags?.filter((flag) => flag !== 'facts-doubtful');
  const { doubts: _doubts, flags: _flags, ...others } = article;
  return {
    ...others,
    ...(doubts.length > 0 ? { doubts } : {}),
    ...(flags !== undefined && flags.length > 0 ? { flags } : {}),
  };
}

/** One fact of one policy, before and after. */
export interface ArticleChanged {
  readonly before: Article;
  readonly after: Article;
  readonly correction: ArticleCorrection;
}

type Inheriting = Pick<Target, 'region' | 'flags' | 'mentions'>;

const isOf = ({ mentions }: Inheriting, { id }: Article): boolean => mentions[0]?.articleId === id;

/** The place and the flags of a record: the policy's place where it was at the policy's before. */
function placeOf(
  { region, flags }: Inheriting,
  { before, after, correction }: ArticleChanged,
): Pick<Target, 'region' | 'flags'> {
  const left = settledFlags(flags, before, after);
  const isMoved = correction.change.field === 'region' && region.code === before.region.code;
  return isMoved ? { region: after.region, flags: withoutPlaceFlags(left) } : { region, flags: left };
}

const isDoubtful = ({ flags = [] }: Article): boolean => flags.includes('facts-doubtful');

function settledFlags(flags: readonly Flag[], before: Article, after: Article): Flag[] {
  const isSettled = isDoubtful(before) && !isDoubtful(after);
  const left = flags.filter((flag) => !isSettled || flag !== 'facts-doubtful');
  if (before.status === after.status) return left;
  const others = left.filter((flag) => flag !== 'draft');
  return isDraft(after) ? [...others, 'draft'] : others;
}

/** What the record has of its own, and a mark for each of these fields that is another now. */
function marksOf<F extends 'region' | 'deadline' | 'period'>(
  fields: readonly F[],
  [before, after]: readonly [Readonly<Record<F, unknown>>, Readonly<Record<F, unknown>>],
  { id, who, when, why, reader }: ArticleCorrection,
) {
  const mark = { correction: id, who, when, why, ...(reader === undefined ? {} : { reader }) };
  return fields
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({ ...mark, field, old: before[field] }));
}

const withMarks = <M>(curated: readonly M[] | undefined, marks: readonly M[]): { curated?: M[] } =>
  marks.length === 0 ? {} : { curated: [...(curated ?? []), ...marks] };

/** A commitment of the policy: at its place, a draft where that is one, and due by the time that now governs it. */
export function inheriting(target: Target, changed: ArticleChanged): Target {
  const { before, after, correction } = changed;
  if (!isOf(target, before)) return target;
  const deadline = movedDeadline(target.deadline, before, after);
  const now = { ...target, ...placeOf(target, changed), deadline, inferred: inferredOf(target, deadline) };
  const marks = marksOf(['region', 'deadline'], [target, now], correction);
  return isSame(now, target) ? target : { ...now, ...withMarks(target.curated, marks) };
}

function inferredOf(
  { inferred, deadline: before }: Target,
  deadline: Target['deadline'],
): Target['inferred'] {
  if (before === deadline) return inferred;
  const others = inferred.filter((field) => field !== 'deadline');
  return deadline.basis === 'sentence' || deadline.basis === 'none' ? others : ['deadline', ...others];
}

/** A result of the policy: at its place, and of the time that it is now counted from. */
function inheritingResult(result: Observation, changed: ArticleChanged): Observation {
  const { before, after, correction } = changed;
  if (!isOf(result, before)) return result;
  const period = movedPeriod(result.period, before, after);
  const now = { ...result, ...placeOf(result, changed), period };
  const marks = marksOf(['region', 'period'], [result, now], correction);
  return isSame(now, result) ? result : { ...now, ...withMarks(result.curated, marks) };
}

/** The results under all that people said of their policies, in the order in which they said it. */
export const inheritingResults = (
  results: readonly Observation[],
  changes: readonly ArticleChanged[],
): readonly Observation[] =>
  changes.length === 0
    ? results
    : results.map((result) => changes.reduce((one, changed) => inheritingResult(one, changed), result));
