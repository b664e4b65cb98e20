import { useState } from 'react';
import '../../styles/curation.css';
import { Button } from '../../charts/view/Button.tsx';
import { isLocal } from '../../domain/dataset/local-id.ts';
import type { ArticlePartProps } from '../../ui/record/reader-parts.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import { lazyPart } from '../../ui/shell/lazy-part.tsx';
import { useCorrections } from '../../ui/shell/work.ts';
import type { OwnCorrection } from './ArticleMarks.tsx';

const ArticleMarks = lazyPart(() => import('./ArticleMarks.tsx'), null);
const CorrectArticle = lazyPart(() => import('./CorrectArticle.tsx'), null);

/** What people corrected of a built-in policy's facts, and the way to correct them, where its text begins. */
export default function ArticleCuration({ document, article }: ArticlePartProps) {
  const i18n = useI18n();
  const { state } = useCorrections();
  const [isOpen, setOpen] = useState(false);
  // What a person imported is corrected where it is reviewed.
  if (isLocal(document.id) || state.kind !== 'ready') return null;
  const stored = state.all.filter(
    (row): row is OwnCorrection =>
      row.correction.action === 'article' && row.correction.article === article.id,
  );
  return (
    <div className="small">
      {article.curated !== undefined && <ArticleMarks article={article} stored={stored} />}
      {isOpen ? (
        <CorrectArticle document={document} article={article} onEnd={() => setOpen(false)} />
      ) : (
        <Button look="button-quiet small" onClick={() => setOpen(true)}>
          {i18n.t('curation.correctArticle')}
        </Button>
      )}
    </div>
  );
}
