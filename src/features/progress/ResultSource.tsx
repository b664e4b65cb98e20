import { citationLine, citationOf, citationWithLines } from '../../charts/citation.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { DocumentResult } from '../../domain/progress/result-links.ts';
import type { Recorded } from '../../domain/progress/types.ts';
import { useDataset, useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { SourceWords } from './SourceWords.tsx';

/** The sentence that reports a result, and where it stands. */
export function ResultSource({ result }: { readonly result: DocumentResult }) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const policy = useDataset().policyById.get(result.articleId);
  return (
    <>
      <q className="own-line" lang="zh-CN">
        {result.quote}
      </q>
      {policy !== undefined && (
        <a
          className="muted own-line"
          href={screenHref('documents', { doc: result.documentId, line: result.line }, result.id)}
        >
          {mixed(
            citationWithLines(citationLine(citationOf(policy, i18n), i18n), [result.line], i18n),
            i18n.lang,
          )}
        </a>
      )}
    </>
  );
}

/** A value of the reader's own, and the commitment it was entered at. */
export function OwnSource({ own }: { readonly own: Recorded }) {
  const i18n = useI18n();
  const { targetHref } = useNavigation();
  const anchor = useDataset().rowById.get(own.targetId);
  return (
    <span className="muted own-line">
      <SourceWords source={own.source} />
      {anchor !== undefined && (
        <>
          {' · '}
          <a href={targetHref(anchor.id)}>
            {i18n.t('linked.recordedAt')}
            {i18n.t('common.colon')}
            {mixed(
              [i18n.format.quantity(anchor), anchor.deadline.value && i18n.format.date(anchor.deadline.value)]
                .filter(Boolean)
                .join(' · '),
              i18n.lang,
            )}
          </a>
        </>
      )}
    </span>
  );
}
