import { useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { ArticleCorrection } from '../../domain/curation/curation.ts';
import type { StoredCorrection } from '../../storage/correction.ts';
import type { ArticlePartProps } from '../../ui/record/article-part.ts';
import { saidWords } from '../../ui/record/mark-words.ts';
import { useWriter } from '../../ui/record/use-writer.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import { Failed } from '../../ui/trouble/Failed.tsx';
import { articleWords } from './words.ts';

export type OwnCorrection = StoredCorrection & { readonly correction: ArticleCorrection };

interface Props {
  readonly article: ArticlePartProps['article'];
  readonly stored: readonly OwnCorrection[];
}

/** Each corrected fact: what was read, what stands there now, who says so, when and why. */
export default function ArticleMarks({ article, stored }: Props) {
  const i18n = useI18n();
  const { undo } = useWriter();
  const [problem, setProblem] = useState<string | null>(null);
  const { curated = [] } = article;
  if (curated.length === 0) return null;
  return (
    <>
      <Failed small>{problem}</Failed>
      <ul className="marks">
        {curated.map((mark) => {
          const own = stored.filter(({ correction }) => correction.id === mark.correction);
          const words = articleWords(mark.field, mark.old, article[mark.field] ?? null, i18n);
          return (
            <li key={mark.correction}>
              <span>
                {mixed(words, i18n.lang)}{' '}
                <span className="muted">{mixed(saidWords(mark, i18n), i18n.lang)}</span>
              </span>
              {own.length > 0 && (
                <Button
                  look="button-quiet small"
                  aria-label={`${i18n.t('common.undo')} ${words}`}
                  onClick={() => void undo(own).then(setProblem)}
                >
                  {i18n.t('common.undo')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
