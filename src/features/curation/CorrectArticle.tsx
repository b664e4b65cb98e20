import { amendArticle } from '../../domain/curation/amend.ts';
import { builtInRecords } from '../../platform/load-data.ts';
import type { ArticlePartProps } from '../../ui/record/article-part.ts';
import { newCorrectionId, useWriter } from '../../ui/record/use-writer.ts';
import { useDataset, useI18n, useNotify } from '../../ui/shell/contexts.ts';
import { ArticleCorrectionForm } from './ArticleCorrectionForm.tsx';
import type { OwnCorrection } from './ArticleMarks.tsx';

interface Props extends ArticlePartProps {
  /** The person's corrections so far. */
  readonly stored: readonly OwnCorrection[];
  readonly onEnd: () => void;
}

/** The form of a policy's facts, and what is written of it. */
export default function CorrectArticle({ document, article, stored, onEnd }: Props) {
  const i18n = useI18n();
  const dataset = useDataset();
  const notify = useNotify();
  const { write } = useWriter();
  const own = stored.map(({ correction }) => correction);
  return (
    <ArticleCorrectionForm
      article={article}
      onSave={async (facts, said) => {
        const { sha256 } = await builtInRecords(document.id, dataset.version);
        const home = { sha256, file: document.file };
        const given = { article, facts, own, document: home, said, newId: newCorrectionId };
        const { put, drop } = amendArticle(given);
        if (put.length + drop.length === 0) return i18n.t('curation.bad.nothing');
        const problem = await write(put, drop);
        if (problem !== null) return problem;
        onEnd();
        notify({ text: i18n.t('curation.saved') });
        return null;
      }}
      onCancel={onEnd}
    />
  );
}
