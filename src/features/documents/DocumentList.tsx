import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { IndexDocument } from '../../domain/dataset/target-index.ts';
import { isLocal } from '../../domain/dataset/local-id.ts';
import type { Article } from '../../domain/dataset/schema.ts';
import { CommitmentCount } from '../shared/record/CommitmentCount.tsx';
import { useExhibitContext } from '../shared/frame/exhibit-context.ts';
import { FrameTools } from '../shared/frame/FrameTools.tsx';
import { SearchBox } from '../shared/form/SearchBox.tsx';
import { useDataset, useI18n, useNavigation, type ScreenProps } from '../shared/shell/contexts.ts';
import { documentGroups, targetCounts } from './list-model.ts';
import { issueWords, periodWords } from './words.ts';
import { policyTitle, regionName } from '../../i18n/shown-names.ts';

/** A corpus has ten thousand: more are listed when they are asked for. */
const LISTED = 100;

/** Documents, the newest first, with the policies in them. */
export function DocumentList({ params, setParams }: ScreenProps<'documents'>) {
  const dataset = useDataset();
  const i18n = useI18n();
  const counts = useMemo(() => targetCounts(dataset.rows), [dataset]);
  const q = useDeferredValue(params.q);
  const groups = useMemo(
    () => documentGroups(dataset.documents, q, (place) => regionName(place, i18n)),
    [dataset, q, i18n],
  );
  const shown = groups.reduce((sum, { articles }) => sum + articles.length, 0);
  const total = dataset.policyById.size;
  const [listed, setListed] = useState(LISTED);
  const context = useExhibitContext();
  return (
    <section className="documents" aria-labelledby="documents-title">
      <div className="screen-head">
        <h1 id="documents-title">{i18n.t('nav.documents')}</h1>
        <output className="muted numbers">
          {params.q === ''
            ? i18n.t('documents.count', { documents: dataset.documents.length, policies: total })
            : i18n.t('documents.countOf', { policies: shown, total })}
        </output>
        <SearchBox
          value={params.q}
          label={i18n.t('documents.search')}
          onChange={(q) => setParams({ q }, { replace: true })}
        />
        <FrameTools
          exhibit={async () => (await import('./list-exhibit.ts')).documentsExhibit(groups, q, context)}
          name={i18n.t('documents.list')}
          isEmpty={shown === 0}
          asTable
        />
      </div>
      <div className="documents-scroll">
        {groups.slice(0, listed).map(({ document, articles }) => (
          <DocumentCard key={document.id} document={document} articles={articles} counts={counts} />
        ))}
        {groups.length > listed && (
          <Button onClick={() => setListed(listed + LISTED)}>
            {i18n.t('documents.more', { n: i18n.format.count(groups.length - listed) })}
          </Button>
        )}
        {groups.length === 0 && <NoDocuments q={params.q} />}
      </div>
    </section>
  );
}

function NoDocuments({ q }: { readonly q: string }) {
  const i18n = useI18n();
  return (
    <div className="screen-message">
      <p>{q === '' ? i18n.t('documents.empty') : i18n.t('documents.none', { q })}</p>
      <p className="muted">{q === '' ? i18n.t('targets.emptyDatasetHint') : i18n.t('documents.noneHint')}</p>
    </div>
  );
}

interface CardProps {
  readonly document: IndexDocument;
  readonly articles: readonly Article[];
  readonly counts: ReadonlyMap<string, number>;
}

function DocumentCard({ document, articles, counts }: CardProps) {
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
          {details.filter((detail) => detail !== undefined).join(' · ')}
        </p>
      </div>
      <span className="numbers article-count">
        <CommitmentCount
          documentId={document.id}
          articleId={article.id}
          count={count}
          counted={i18n.t('overview.newest.count', { n: i18n.format.count(count) })}
          none={i18n.t('overview.newest.noCount')}
        />
        {results > 0 && (
          <span className="article-results muted small">
            {i18n.t('documents.results', { n: i18n.format.count(results) })}
          </span>
        )}
      </span>
    </li>
  );
}
