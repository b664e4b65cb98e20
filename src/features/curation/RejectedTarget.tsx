import { useState } from 'react';
import '../../styles/curation.css';
import type { Target } from '../../domain/dataset/schema.ts';
import { AttributionWords } from '../../ui/proposal/AttributionWords.tsx';
import { RecordSentence } from '../../ui/record/RecordSentence.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import { useCorrections } from '../../ui/shell/work.ts';
import { UndoButton } from './UndoButton.tsx';
import { Failed } from '../../ui/trouble/Failed.tsx';

/** In the panel of a record that a person said is no commitment: its sentence, who said so, and the way back. */
export default function RejectedTarget({ target }: { readonly target: Target }) {
  const i18n = useI18n();
  const [problem, setProblem] = useState<string | null>(null);
  const { state } = useCorrections();
  const own = state.kind === 'ready' ? (state.byTarget.get(target.id) ?? []) : [];
  const rejections = own.filter(({ correction }) => correction.action === 'reject');
  const [mention] = target.mentions;
  return (
    <div className="panel-section">
      <h2>{target.indicator}</h2>
      <p>{i18n.t('curation.rejectedHint')}</p>
      {rejections.map(({ id, correction }) => (
        <p key={id}>
          <AttributionWords by={correction} look="muted small" />
        </p>
      ))}
      {mention !== undefined && <RecordSentence mention={mention} />}
      <Failed small>{problem}</Failed>
      <UndoButton rows={rejections} look="" onProblem={setProblem} />
    </div>
  );
}
