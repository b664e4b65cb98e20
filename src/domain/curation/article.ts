/** One corrected fact of one policy, and what its commitments take over from it. Deadlines are not read anew. */
import type { Article, PolicyDocument, Target } from '../dataset/schema.ts';
import { withoutPlaceFlags } from '../region/place-flags.ts';
import { markOf } from './change.ts';
import type { ArticleChange, ArticleCorrection } from './curation.ts';
import type { CurationProblemCode } from './problem.ts';
import { isSame } from './same.ts';

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

/** The corrected policy, or why it stays as it is. */
export function changeArticle(
  article: Article,
  correction: ArticleCorrection,
): Article | CurationProblemCode {
  const { change } = correction;
  const now = article[change.field] ?? null;
  if (isSame(now, change.new)) return 'already-so';
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
  const changed = { ...article, [field]: now };
  if (now === null) Reflect.deleteProperty(changed, field);
  // What the machine went by is no reason for a place that a person says.
  if (field === 'region') delete changed.regionEvidence;
  return changed;
}

const isDraft = ({ status }: Article): boolean => status === 'draft' || status === 'proposal';

/** A commitment of the policy: at its place, where it was at the policy's before, and a draft where that is one. */
export function inheriting(
  target: Target,
  before: Article,
  after: Article,
  correction: ArticleCorrection,
): Target {
  if (target.mentions[0]?.articleId !== before.id) return target;
  if (correction.change.field === 'status') return { ...target, flags: draftFlags(target, after) };
  const isMoved = correction.change.field === 'region' && target.region.code === before.region.code;
  if (!isMoved) return target;
  return {
    ...target,
    region: after.region,
    flags: withoutPlaceFlags(target.flags),
    curated: [...(target.curated ?? []), { ...markOf(correction, 'region'), old: target.region }],
  };
}

function draftFlags({ flags }: Target, article: Article): Target['flags'] {
  const others = flags.filter((flag) => flag !== 'draft');
  return isDraft(article) ? [...others, 'draft'] : others;
}
