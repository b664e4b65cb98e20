import { useState } from 'react';
import '../../styles/record-form.css';
import '../../styles/curation.css';
import { addition } from '../../domain/curation/amend.ts';
import type { IndexDocument } from '../../domain/dataset/target-index.ts';
import { isLocal } from '../../domain/dataset/local-id.ts';
import { markedPlace } from '../../domain/review/place.ts';
import type { PolicyDocument, Target } from '../../domain/dataset/schema.ts';
import { builtInRecords } from '../../platform/load-data.ts';
import { newUuid } from '../../platform/uuid.ts';
import { AddMarked } from '../shared/record/AddMarked.tsx';
import { blankTarget } from '../shared/record/blank-target.ts';
import type { MissedProps } from '../shared/record/missed-here.ts';
import { useDataset, useI18n, useNavigation, useNotify } from '../shared/shell/contexts.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { newCorrectionId } from '../shared/record/use-writer.ts';
import { useWriter } from '../shared/record/use-writer.ts';
import { Failed } from '../shared/trouble/Failed.tsx';

/** The id of a record that a person adds; `t-` belongs to the machine. */
const newTargetId = (): string => `p-${newUuid().replaceAll('-', '').slice(0, 12)}`;

/** "Missed, here it is": under the text of a built-in document, for what is selected in it. */
export default function MissedHere({ document, text, blocks }: MissedProps) {
  const i18n = useI18n();
  const [draft, setDraft] = useState<Target | null>(null);
  const [isOutside, setOutside] = useState(false);
  // What a person imported is corrected where it is reviewed.
  if (isLocal(document.id)) return null;
  const begin = (range: readonly [number, number]): void => {
    const place = markedPlace(document, text, ...range);
    setOutside(place === undefined);
    setDraft(place === undefined ? null : blankTarget(newTargetId(), place));
  };
  return (
    <div className="missed">
      {draft === null && <AddMarked text={text} blocks={blocks} onAdd={begin} />}
      {isOutside && <Failed small>{i18n.t('curation.bad.place')}</Failed>}
      {draft !== null && (
        <AddForm key={draft.id} document={document} draft={draft} onEnd={() => setDraft(null)} />
      )}
    </div>
  );
}

interface AddProps {
  readonly document: IndexDocument;
  readonly draft: Target;
  readonly onEnd: () => void;
}

function AddForm({ document, draft, onEnd }: AddProps) {
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
