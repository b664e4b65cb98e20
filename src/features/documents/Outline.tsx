import { useMemo } from 'react';
import type { IndexDocument } from '../../domain/dataset-index.ts';
import type { Article } from '../../domain/schema.ts';
import type { DocumentsParams } from '../../url/documents.ts';
import { useShell } from '../shell.ts';
import { targetCounts } from './list-model.ts';
import { regionName } from '../../i18n/region-name.ts';

interface Props {
  readonly document: IndexDocument;
  readonly params: DocumentsParams;
  /** The line that the address asks for; null where it asks for none. */
  readonly line: number | null;
}

/** The policies of the document. Open at the side of a desk; on a phone it folds, see documents.css. */
export function Outline({ document, params, line }: Props) {
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
              aria-current={holds(article, line) ? 'location' : undefined}
              href={screenHref('documents', { ...params, line: article.lines[0], at: null })}
            >
              {article.title}
            </a>
            <p className="small muted numbers">
              <span lang="zh-CN">{regionName(article.region, i18n)}</span>
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

function holds({ lines: [first, last] }: Article, line: number | null): boolean {
  return line !== null && first <= line && line <= last;
}
