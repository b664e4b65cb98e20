import { addition } from '../../domain/curation/amend.ts';
import type { PolicyDocument, Target } from '../../domain/dataset/schema.ts';
import type { IndexDocument } from '../../domain/dataset/target-index.ts';
import { builtInRecords } from '../../platform/load-data.ts';
import { newCorrectionId, useWriter } from '../../ui/proposal/use-writer.ts';
import { useDataset, useI18n, useNavigation, useNotify } from '../../ui/shell/contexts.ts';
import { CorrectionForm } from './CorrectionForm.tsx';

interface Props {
  readonly document: IndexDocument;
  readonly draft: Target;
  readonly onEnd: () => void;
}

/** The record that the machine missed, as the person writes it down. */
export default function AddForm({ document, draft, onEnd }: Props) {
  const i18n = useI18n();
  const dataset = useDataset();
  const notify = useNotify();
  const { openTarget } = useNavigation();
  const { write } = useWriter();
  return (
    <CorrectionForm
      target={draft}
      original={draft}
      label={i18n.t('curation.missed')}
      submit={i18n.t('curation.saveAdd')}
      onSave={async (fields, said) => {
        const { sha256 } = await builtInRecords(document.id, dataset.version);
        const home: Pick<PolicyDocument, 'sha256' | 'file'> = { sha256, file: document.file };
        const problem = await write([addition({ ...draft, ...fields }, home, said, newCorrectionId())], []);
        if (problem !== null) return problem;
        onEnd();
        notify({
          text: i18n.t('curation.addedNow'),
          action: { label: i18n.t('curation.show'), run: () => openTarget(draft.id) },
        });
        return null;
      }}
      onCancel={onEnd}
    />
  );
}
