import { useState } from 'react';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { ArticleCorrection } from '../../domain/curation/curation.ts';
import type { StoredCorrection } from '../../storage/correction.ts';
import type { ArticlePartProps } from '../../ui/record/reader-parts.ts';
import { AttributionWords } from '../../ui/proposal/AttributionWords.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import { Failed } from '../../ui/trouble/Failed.tsx';
import { UndoButton } from './UndoButton.tsx';
import { articleWords } from './words.ts';

export type OwnCorrection = StoredCorrection & { readonly correction: ArticleCorrection };

interface Props {
  readonly article: ArticlePartProps['article'];
  readonly stored: readonly OwnCorrection[];
}

/** Each corrected fact: what was read, what stands there now, who says so, when and why. */
export default function ArticleMarks({ article, stored }: Props) {
  const i18n = useI18n();
  const [problem, setProblem] = useState<string | null>(null);
  const { curated = [] } = article;
  if (curated.length === 0) return null;
  return (
    <>
      <Failed small>{problem}</Failed>
      <ul className="stack marks">
        {curated.map((mark) => {
          const own = stored.filter(({ correction }) => correction.id === mark.correction);
          const words = articleWords(mark.field, mark.old, article[mark.field] ?? null, i18n);
          return (
            <li key={mark.correction}>
              <span>
                {mixed(words, i18n.lang)} <AttributionWords by={mark} />
              </span>
              <UndoButton rows={own} name={words} onProblem={setProblem} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
