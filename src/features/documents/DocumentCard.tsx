import { joined } from '../../domain/text/joined.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { IndexDocument } from '../../domain/dataset/target-index.ts';
import { isLocal } from '../../domain/dataset/local-id.ts';
import type { Article } from '../../domain/dataset/schema.ts';
import { CommitmentCount } from '../shared/record/CommitmentCount.tsx';
import { useDataset, useI18n, useNavigation } from '../shared/shell/contexts.ts';
import { issueWords, periodWords } from './words.ts';
import { policyTitle, regionName } from '../../i18n/shown-names.ts';

interface CardProps {
  readonly document: IndexDocument;
  readonly articles: readonly Article[];
  readonly counts: ReadonlyMap<string, number>;
}

export function DocumentCard({ document, articles, counts }: CardProps) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  return (
    <article className="document-card" aria-labelledby={`title-${document.id}`}>
      <header>
        <h2 id={`title-${document.id}`} lang="zh-CN">
          <a href={screenHref('documents', { doc: document.id })}>{document.title}</a>
          {isLocal(document.id) && <span className="tag">{i18n.t('local.mark')}</span>}
        </h2>
        <span className="muted numbers">{mixed(issueWords(document, i18n).join(' · '), i18n.lang)}</span>
      </header>
      <ul>
        {articles.map((article) => (
          <ArticleRow
            key={article.id}
            document={document}
            article={article}
            count={counts.get(article.id) ?? 0}
          />
        ))}
      </ul>
    </article>
  );
}

interface RowProps {
  readonly document: IndexDocument;
  readonly article: Article;
  readonly count: number;
}

function ArticleRow({ document, article, count }: RowProps) {
  const dataset = useDataset();
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const results = dataset.resultCounts.get(article.id) ?? 0;
  const details = [article.issuer, article.documentNumber, periodWords(article, i18n)];
  return (
    <li className="article-row">
      <span className="article-region">{mixed(regionName(article.region, i18n), i18n.lang)}</span>
      <div>
        <a lang="zh-CN" href={screenHref('documents', { doc: document.id, line: article.lines[0] })}>
          {policyTitle(article, i18n)}
        </a>
        {article.status !== 'issued' && (
          <span className="tag tag-warn">{i18n.t(`status.${article.status}`)}</span>
        )}
        <p className="muted small" lang="zh-CN">
          {joined(details)}
        </p>
      </div>
      <span className="numbers article-count">
        <CommitmentCount documentId={document.id} articleId={article.id} count={count} />
        {results > 0 && (
          <span className="article-results muted small">
            {i18n.t('documents.results', { n: i18n.format.count(results) })}
          </span>
        )}
      </span>
    </li>
  );
}
