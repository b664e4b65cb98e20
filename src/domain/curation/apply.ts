/**
 * People's corrections on the machine's records, as the last step: first the facts of policies, since commitments take
 * over from them, then what was added, so that it can be corrected like the rest, then changes in their order, then what
 * is no commitment. What no longer fits is reported and left. Names that are one (`synonyms.ts`) come after the keys.
 */
import type { AddCorrection, ArticleCorrection, Correction, OfTarget } from './curation.ts';
import type { Article, Dataset, PolicyDocument, Target } from '../dataset/schema.ts';
import { addedTarget } from './add.ts';
import { confirmTarget } from './agreement.ts';
import { changeArticle, followArticle, inheriting, type ArticleChanged } from './article.ts';
import { changeTarget } from './change.ts';
import type { CurationProblem } from './problem.ts';
import { fingerprintOf, fingerprintQuote } from '../dataset/fingerprint.ts';
import { likeFingerprint, SAME_RECORD } from '../match/fingerprints.ts';

export interface Curated {
  readonly dataset: Dataset;
  /** Targets that a person rejected, as they stood. */
  readonly rejected: readonly Target[];
  readonly problems: readonly CurationProblem[];
  /** What people said of policies: results take over from it as commitments do (`inheritingResults`). */
  readonly changes: readonly ArticleChanged[];
}

/** @param textOf the decoded text of a document, needed for the corrections that add a record only */
export function applyCuration(
  dataset: Dataset,
  corrections: readonly Correction[],
  textOf: (document: PolicyDocument) => string,
): Curated {
  const run = new Run(dataset, textOf);
  for (const correction of corrections) if (correction.action === 'article') run.correctArticle(correction);
  for (const correction of corrections) if (correction.action === 'add') run.add(correction);
  for (const correction of corrections) if (isOfTarget(correction)) run.correct(correction);
  return run.finish();
}

const isOfTarget = (correction: Correction): correction is OfTarget => 'fingerprint' in correction;

class Run {
  private readonly targets: Map<string, Target>;
  private readonly rejected = new Map<string, Target>();
  private readonly problems: CurationProblem[] = [];
  private readonly changes: ArticleChanged[] = [];
  private readonly articles: Map<string, Article>;
  private dataset: Dataset;
  private readonly textOf: (document: PolicyDocument) => string;
  constructor(dataset: Dataset, textOf: (document: PolicyDocument) => string) {
    this.dataset = dataset;
    this.textOf = textOf;
    this.targets = new Map(dataset.targets.map((target) => [target.id, target]));
    this.articles = new Map(
      dataset.documents.flatMap((document) => document.articles.map((article) => [article.id, article])),
    );
  }

  correctArticle(correction: ArticleCorrection): void {
    const { documents } = this.dataset;
    const before = followArticle(correction, documents);
    const after = before === undefined ? 'article-gone' : changeArticle(before, correction);
    if (before === undefined || typeof after === 'string') {
      this.problems.push({ correction, code: typeof after === 'string' ? after : 'article-gone' });
      return;
    }
    const replaced = (article: Article): Article => (article === before ? after : article);
    this.dataset = {
      ...this.dataset,
      documents: documents.map((document) =>
        document.articles.includes(before)
          ? { ...retitled(document, before, after), articles: document.articles.map(replaced) }
          : document,
      ),
    };
    this.articles.set(after.id, after);
    const changed = { before, after, correction };
    this.changes.push(changed);
    for (const target of this.targets.values()) this.targets.set(target.id, inheriting(target, changed));
  }

  add(correction: AddCorrection): void {
    if (this.targets.has(correction.target)) {
      this.problems.push({ correction, code: 'id-taken', found: correction.target });
      return;
    }
    const { sha256, file } = correction.document;
    const texts = this.dataset.documents
      .filter((document) => document.sha256 === sha256 || document.file === file)
      .map((document) => ({ document, text: this.textOf(document) }));
    const added = addedTarget(correction, texts);
    if (typeof added === 'string') {
      this.problems.push({ correction, code: added });
      return;
    }
    const known = [...this.targets.values()].find((target) => isSameSaying(target, added));
    if (known) this.problems.push({ correction, code: 'already-found', found: known.id });
    else this.targets.set(added.id, added);
  }

  correct(correction: OfTarget): void {
    const target = followTarget(correction, this.targets, (other) =>
      this.articles.get(other.mentions[0]?.articleId ?? ''),
    );
    if (!target) {
      this.problems.push({ correction, code: 'target-gone' });
      return;
    }
    if (correction.action === 'reject') {
      this.targets.delete(target.id);
      this.rejected.set(target.id, target);
      return;
    }
    const changed =
      correction.action === 'confirm' ? confirmTarget(target, correction) : changeTarget(target, correction);
    if (typeof changed === 'string') this.problems.push({ correction, code: changed, found: target.id });
    else this.targets.set(target.id, changed);
  }

  finish(): Curated {
    return {
      dataset: { ...this.dataset, targets: [...this.targets.values()] },
      rejected: [...this.rejected.values()],
      problems: this.problems,
      changes: this.changes,
    };
  }
}

/** A document that is one policy has its title. */
const retitled = (document: PolicyDocument, before: Article, after: Article): PolicyDocument =>
  document.articles.length === 1 && document.title === before.title
    ? { ...document, title: after.title }
    : document;

/** One value of one kind at one place. */
const isSameSaying = (a: Target, b: Target): boolean =>
  a.kind === b.kind &&
  a.value === b.value &&
  a.mentions.some((left) =>
    b.mentions.some(
      (right) =>
        left.documentId === right.documentId &&
        left.valueStart < right.valueEnd &&
        right.valueStart < left.valueEnd,
    ),
  );

/** By id; where that is gone, the one target that is most like it, if it is like enough. */
function followTarget(
  { target: id, fingerprint }: OfTarget,
  targets: ReadonlyMap<string, Target>,
  policyOf: (target: Target) => Article | undefined,
): Target | undefined {
  const known = targets.get(id);
  if (known) return known;
  const printOf = (target: Target) =>
    fingerprintOf(target, policyOf(target), fingerprintQuote(target.mentions));
  const [best, next] = likeFingerprint(SAME_RECORD, fingerprint, [...targets.values()], printOf);
  return best && best.likeness > (next?.likeness ?? 0) ? best.of : undefined;
}
