import { mixed } from '../../charts/view/mixed-words.tsx';
import { doubtsOf, hasNoRecord } from '../../domain/dataset/doubts.ts';
import type { Article } from '../../domain/dataset/schema.ts';
import { useI18n, useNavigation } from '../shell/contexts.ts';
import { doubtWords } from './fact-words.ts';

interface Props {
  readonly documentId: string;
  readonly article: Pick<Article, 'region' | 'doubts' | 'flags' | 'lines'>;
}

/** What of a policy should be looked at first, with the line that says so. Nothing where there is no doubt. */
export function DoubtList({ documentId, article }: Props) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const doubts = doubtsOf(article);
  if (doubts.length === 0 && !hasNoRecord(article)) return null;
  return (
    <ul className="warned">
      {hasNoRecord(article) && (
        <li>
          <a href={screenHref('documents', { doc: documentId, line: article.lines[0], fate: ['left-out'] })}>
            {i18n.t('doubted.noRecord')}
          </a>
        </li>
      )}
      {doubts.map((doubt) => (
        <li key={`${doubt.fact} ${doubt.reason} ${doubt.line}`}>
          {mixed(doubtWords(doubt, i18n), i18n.lang)}{' '}
          {doubt.line !== undefined && (
            <a href={screenHref('documents', { doc: documentId, line: doubt.line })}>
              {i18n.t('doubted.line', { n: doubt.line })}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
