import { mixed } from '../../charts/view/mixed-words.tsx';
import { targetOf } from '../../domain/curation/key.ts';
import type { StoredCorrection } from '../../storage/correction.ts';
import { useApplied, useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { UndoButton } from './UndoButton.tsx';
import { correctionWords } from './words.ts';

interface Props {
  readonly own: readonly StoredCorrection[];
  readonly onProblem: (problem: string | null) => void;
}

/** Those of the corrections that no longer fit the dataset: nothing is changed by them, and a person must look again. */
export function ProblemList({ own, onProblem }: Props) {
  const i18n = useI18n();
  const applied = useApplied();
  const dataset = useDataset();
  if (applied.kind !== 'ready') return null;
  return own.flatMap((stored) => {
    const problem = applied.problems.get(stored.id);
    if (problem === undefined) return [];
    const row = dataset.rowById.get(targetOf(stored.correction) ?? '');
    return [
      <div key={stored.id} className="in-row warned unfit small" role="note">
        <p>{mixed(correctionWords(stored.correction, row, dataset, i18n), i18n.lang)}</p>
        <p>{i18n.t(`curation.problem.${problem.code}`)}</p>
        <UndoButton rows={[stored]} onProblem={onProblem} />
      </div>,
    ];
  });
}
