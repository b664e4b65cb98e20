import { useMemo } from 'react';
import type { IndexDocument } from '../../domain/dataset-index.ts';
import type { DocumentsParams } from '../../url/documents.ts';
import { useShell } from '../shell.ts';
import { targetCounts } from './list-model.ts';

interface Props {
  readonly document: IndexDocument;
  readonly params: DocumentsParams;
}

/** The policies of the document. Open at the side of a desk; on a phone it folds, see documents.css. */
export function Outline({ document, params }: Props) {
  const { dataset, i18n, screenHref } = useShell();
  const counts = useMemo(() => targetCounts(dataset.rows), [dataset]);
  return (
    <nav className="outline" aria-label={i18n.t('reader.outline')}>
      <h2 className="small muted">{i18n.t('reader.outline')}</h2>
      <ol>
        {document.articles.map((article) => (
          <li key={article.id}>
            <a
              lang="zh-CN"
              aria-current={params.line === article.lines[0] ? 'location' : undefined}
              href={screenHref('documents', { ...params, line: article.lines[0], at: null })}
            >
              {article.title}
            </a>
            <p className="small muted numbers">
              {article.region.name}
              {article.status !== 'issued' && (
                <span className="tag tag-warn">{i18n.t(`status.${article.status}`)}</span>
              )}
              {' · '}
              {counts.has(article.id)
                ? i18n.t('documents.targets', { n: counts.get(article.id) ?? 0 })
                : i18n.t('documents.noTargets')}
            </p>
          </li>
        ))}
      </ol>
    </nav>
  );
}
