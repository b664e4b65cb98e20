import { useState } from 'react';
import '../../styles/record-form.css';
import '../../styles/curation.css';
import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { amendArticle } from '../../domain/curation/amend.ts';
import type { ArticleCorrection } from '../../domain/curation/curation.ts';
import { isLocal } from '../../domain/dataset/local-id.ts';
import { builtInRecords } from '../../platform/load-data.ts';
import type { StoredCorrection } from '../../storage/correction.ts';
import type { ArticlePartProps } from '../shared/record/article-part.ts';
import { saidWords } from '../shared/record/mark-words.ts';
import { useDataset, useI18n, useNotify } from '../shared/shell/contexts.ts';
import { useCorrections } from '../shared/shell/work.ts';
import { Failed } from '../shared/trouble/Failed.tsx';
import { ArticleCorrectionForm } from './ArticleCorrectionForm.tsx';
import { newCorrectionId } from '../shared/record/use-writer.ts';
import { useWriter } from '../shared/record/use-writer.ts';
import { articleWords } from './words.ts';

type OwnCorrection = StoredCorrection & { readonly correction: ArticleCorrection };

/** What people corrected of a built-in policy's facts, and the way to correct them, where its text begins. */
export default function ArticleCuration({ document, article }: ArticlePartProps) {
  const i18n = useI18n();
  const dataset = useDataset();
  const notify = useNotify();
  const { state } = useCorrections();
  const { write } = useWriter();
  const [isOpen, setOpen] = useState(false);
  // What a person imported is corrected where it is reviewed.
  if (isLocal(document.id) || state.kind !== 'ready') return null;
  const stored = state.all.filter(
    (row): row is OwnCorrection =>
      row.correction.action === 'article' && row.correction.article === article.id,
  );
  const own = stored.map(({ correction }) => correction);
  return (
    <div className="article-curation small">
      <ArticleMarks article={article} stored={stored} />
      {isOpen ? (
        <ArticleCorrectionForm
          article={article}
          onSave={async (facts, said) => {
            const { sha256 } = await builtInRecords(document.id, dataset.version);
            const home = { sha256, file: document.file };
            const { put, drop } = amendArticle({
              article,
              facts,
              own,
              document: home,
              said,
              newId: newCorrectionId,
            });
            if (put.length + drop.length === 0) return i18n.t('curation.bad.nothing');
            const problem = await write(put, drop);
            if (problem !== null) return problem;
            setOpen(false);
            notify({ text: i18n.t('curation.saved') });
            return null;
          }}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <Button look="button-quiet small" onClick={() => setOpen(true)}>
          {i18n.t('curation.correctArticle')}
        </Button>
      )}
    </div>
  );
}

interface MarksProps {
  readonly article: ArticlePartProps['article'];
  readonly stored: readonly OwnCorrection[];
}

/** Each corrected fact: what was read, what stands there now, who says so, when and why. */
function ArticleMarks({ article, stored }: MarksProps) {
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
