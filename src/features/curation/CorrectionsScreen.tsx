import '../../styles/curation.css';
import { Button } from '../../charts/view/Button.tsx';
import { Segmented } from '../../charts/view/Segmented.tsx';
import { download } from '../../platform/download.ts';
import type { StoredCorrection } from '../../storage/correction.ts';
import {
  useApplied,
  useI18n,
  type ScreenProps,
  useDataset,
  useNavigation,
  type Navigation,
} from '../../ui/shell/contexts.ts';
import { useCorrections } from '../../ui/shell/work.ts';
import { failureText } from '../../ui/trouble/storage-words.ts';
import { UnreadableNotice } from '../../ui/trouble/UnreadableNotice.tsx';
import { ImportCorrections } from './ImportCorrections.tsx';
import { Dictionary } from './Dictionary.tsx';
import { NameQueue } from './NameQueue.tsx';
import { SynonymForm } from './SynonymForm.tsx';
import { Failed } from '../../ui/trouble/Failed.tsx';
import { useState } from 'react';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { Correction } from '../../domain/curation/curation.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { AttributionWords } from '../../ui/proposal/AttributionWords.tsx';
import { RowBoundary } from '../../ui/trouble/RowBoundary.tsx';
import { UndoButton } from './UndoButton.tsx';
import { correctionWords, subjectOf } from './words.ts';

const VIEWS = ['list', 'dictionary'] as const;
const NONE: readonly StoredCorrection[] = [];

/** All that a person corrected in the built-in dataset: what holds, what no longer fits, out to a file and in from one. */
export default function CorrectionsScreen({ params, setParams }: ScreenProps<'corrections'>) {
  const i18n = useI18n();
  const { state } = useCorrections();
  const applied = useApplied();
  const all = state.kind === 'ready' ? state.all : NONE;
  const problems = applied.kind === 'ready' ? applied.problems.size : 0;
  return (
    <section className="screen corrections" aria-labelledby="corrections-title">
      <div className="screen-head">
        <h1 id="corrections-title">{i18n.t('nav.corrections')}</h1>
        <Segmented
          label={i18n.t('nav.corrections')}
          value={params.view}
          options={VIEWS}
          nameOf={(view) => i18n.t(`corrections.view.${view}`)}
          onChange={(view) => setParams({ view })}
        />
        {params.view === 'list' && all.length > 0 && (
          <span className="muted">{i18n.t('corrections.count', { n: all.length, problems })}</span>
        )}
      </div>
      <div className="screen-scroll stack">
        {params.view === 'dictionary' ? (
          <Dictionary all={all} query={params.q} onQuery={(q) => setParams({ q }, { replace: true })} />
        ) : (
          <Corrections all={all} />
        )}
      </div>
    </section>
  );
}

function Corrections({ all }: { readonly all: readonly StoredCorrection[] }) {
  const i18n = useI18n();
  const { state } = useCorrections();
  const applied = useApplied();
  return (
    <>
      <p className="muted">{i18n.t('corrections.intro')}</p>
      {state.kind === 'failed' && <Failed>{failureText(state.failure, i18n)}</Failed>}
      {applied.kind === 'failed' && (
        <Failed>{i18n.t('curation.notApplied', { reason: applied.reason })}</Failed>
      )}
      {state.kind === 'ready' && <UnreadableNotice count={state.unreadable.length} />}
      <ImportCorrections all={all} exportButton={<ExportButton all={all} />} />
      {state.kind === 'ready' && all.length === 0 && <p>{i18n.t('corrections.empty')}</p>}
      {state.kind === 'ready' && <SynonymForm />}
      {state.kind === 'ready' && <NameQueue />}
      <CorrectionList all={all} />
    </>
  );
}

function ExportButton({ all }: { readonly all: readonly StoredCorrection[] }) {
  const i18n = useI18n();
  const save = async (): Promise<void> => {
    const { curationText } = await import('./curation-file.ts');
    const text = curationText(all.map(({ correction }) => correction));
    download('curation.json', text, 'application/json');
  };
  return (
    <Button disabled={all.length === 0} onClick={() => void save()}>
      {i18n.t('corrections.export')}
    </Button>
  );
}

function CorrectionList({ all }: { readonly all: readonly StoredCorrection[] }) {
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
