import { useState } from 'react';
import '../../styles/curation.css';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { Correction } from '../../domain/curation/curation.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { StoredCorrection } from '../../storage/correction.ts';
import { AttributionWords } from '../../ui/proposal/AttributionWords.tsx';
import { RowBoundary } from '../../ui/trouble/RowBoundary.tsx';
import { useApplied, useDataset, useI18n, useNavigation, type Navigation } from '../../ui/shell/contexts.ts';
import { UndoButton } from './UndoButton.tsx';
import { correctionWords, subjectOf } from './words.ts';
import { Failed } from '../../ui/trouble/Failed.tsx';

export function CorrectionList({ all }: { readonly all: readonly StoredCorrection[] }) {
  const applied = useApplied();
  const problems = applied.kind === 'ready' ? applied.problems : null;
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <>
      <Failed>{problem}</Failed>
      <ul className="lines">
        {all.map((stored) => (
          <li key={stored.id} data-unfit={problems?.has(stored.id) === true ? '' : undefined}>
            <RowBoundary row={stored}>
              <CorrectionLine stored={stored} onProblem={setProblem} />
            </RowBoundary>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where what is corrected can be seen: the commitment, the policy's beginning, the comparison of what has the name. */
function hrefOf(
  correction: Correction,
  dataset: DatasetView,
  { targetHref, screenHref }: Navigation,
): string {
  if (correction.action === 'indicator')
    return screenHref('corrections', { view: 'dictionary', q: correction.key });
  if (correction.action === 'synonym')
    return screenHref('compare', { topic: [`indicator:${correction.to}`] });
  if (correction.action !== 'article') return targetHref(correction.target);
  const policy = dataset.policyById.get(correction.article);
  return screenHref('documents', policy && { doc: policy.document.id, line: policy.article.lines[0] });
}

interface LineProps {
  readonly stored: StoredCorrection;
  readonly onProblem: (problem: string | null) => void;
}

function CorrectionLine({ stored, onProblem }: LineProps) {
  const i18n = useI18n();
  const applied = useApplied();
  const dataset = useDataset();
  const navigation = useNavigation();
  const { correction } = stored;
  const unfit = applied.kind === 'ready' ? applied.problems.get(stored.id) : undefined;
  const { name, row } = subjectOf(
    correction,
    dataset,
    applied.kind === 'ready' ? applied.rejected : undefined,
  );
  const words = correctionWords(correction, row, dataset, i18n);
  return (
    <>
      <div className="line-main">
        <a href={hrefOf(correction, dataset, navigation)} lang="zh-CN">
          {name}
        </a>
        <p>{mixed(words, i18n.lang)}</p>
        <p className="small">
          <AttributionWords by={correction} />
        </p>
        {unfit !== undefined && (
          <p className="warned unfit small">{i18n.t(`curation.problem.${unfit.code}`)}</p>
        )}
      </div>
      <UndoButton rows={[stored]} name={words} look="button-quiet" onProblem={onProblem} />
    </>
  );
}
