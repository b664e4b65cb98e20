/**
 * What people say of the kind of a policy decides how its figures are read, so a document of which somebody said it is read
 * again with that kind. All other facts that people correct are taken over by the records (src/domain/curation/article.ts).
 */
import { followArticle } from '../src/domain/curation/article.ts';
import type { Correction } from '../src/domain/curation/curation.ts';
import type { DocumentOverrides } from '../src/domain/curation/article-overrides.ts';
import type { PolicyDocument } from '../src/domain/dataset/schema.ts';
import type { Read } from './corpus/read.ts';
import { DOCUMENT } from './pipeline.ts';

/** The documents, those with a corrected kind read again. Their records keep the kind that the machine read: correcting it is a step of its own. */
export const withKindsSaid = (parts: readonly Read[], corrections: readonly Correction[]): Read[] =>
  parts.map((part) => {
    const overrides = kindsOf(part.record, corrections);
    return Object.keys(overrides).length === 0 ? part : readAgain(part, overrides);
  });

function kindsOf(record: PolicyDocument, corrections: readonly Correction[]): DocumentOverrides {
  const kinds: DocumentOverrides = {};
  for (const correction of corrections) {
    if (correction.action !== 'article' || correction.change.field !== 'kind' || !correction.change.new)
      continue;
    const article = followArticle(correction, [record]);
    if (article) kinds[article.id] = { kind: correction.change.new };
  }
  return kinds;
}

function readAgain(part: Read, overrides: DocumentOverrides): Read {
  const { text } = part.rest();
  const { file: name, sha256, pages } = part.record;
  const source = { name, sha256, text, ...(pages && { pages }) };
  const { record, statements, ...rest } = DOCUMENT.run({ source, overrides });
  const articles = record.articles.map((article, i) => withFirstKind(article, part.record.articles[i]));
  return { ...part, record: { ...record, articles }, statements, rest: () => rest };
}

type Article = PolicyDocument['articles'][number];

function withFirstKind(now: Article, before: Article | undefined): Article {
  if (before?.kind === undefined) return now;
  return {
    ...now,
    kind: before.kind,
    ...(now.facts && before.facts && { facts: { ...now.facts, kind: before.facts.kind } }),
  };
}
