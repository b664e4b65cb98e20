import { useMemo, useState } from 'react';
import '../../styles/import.css';
import { Button } from '../../charts/view/Button.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { Verdict } from '../../domain/proposal/decision.ts';
import { loadUncertainNames } from '../../platform/load-data.ts';
import { useLoaded } from '../../platform/use-loaded.ts';
import { RecordLine } from '../../ui/proposal/RecordLine.tsx';
import { ProposalList } from '../../ui/proposal/ProposalList.tsx';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { useWriter } from '../../ui/proposal/use-writer.ts';
import { useCorrections } from '../../ui/shell/work.ts';
import { Failed } from '../../ui/trouble/Failed.tsx';
import { NameForm } from './NameForm.tsx';

interface UncertainRow {
  readonly id: string;
  readonly row: TargetRow;
  /** 0..1 */
  readonly certainty: number;
  /** Accepted: a person gave it its name, or left the one it has. */
  readonly verdict: Verdict;
}

/** The names that were chosen with the least certainty, worst first; one after the other is typed anew or left as it is. */
export function NameQueue() {
  const i18n = useI18n();
  const names = useUncertainRows();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const { past, done, undo, problem } = usePast((id) => {
    setLeft(new Set([...left].filter((one) => one !== id)));
    setCurrent(id);
  });
  if (names.length === 0) return null;
  const proposals = names.map((one) => (left.has(one.id) ? { ...one, verdict: 'accepted' as const } : one));
  const goBehind = (id: string): void => {
    const at = proposals.findIndex((one) => one.id === id);
    setCurrent(proposals.slice(at + 1).find(({ verdict }) => verdict === 'pending')?.id ?? null);
  };
  return (
    <details className="name-queue">
      <summary>
        {i18n.t('names.title', {
          n: proposals.length,
          done: proposals.filter(({ verdict }) => verdict !== 'pending').length,
        })}
      </summary>
      <p className="muted small">{i18n.t('names.hint')}</p>
      <p className="in-row small">
        <Button look="small" disabled={past === 0} onClick={() => void undo()}>
          {i18n.t('names.undo')}
        </Button>
        <Failed small>{problem}</Failed>
      </p>
      <ProposalList
        proposals={proposals}
        current={current}
        edited={current}
        verdictName={(verdict) => i18n.t(`review.verdict.${verdict}`)}
        renderLine={({ row, certainty }) => ({
          from: [row, certainty, i18n],
          line: <RecordLine record={{ ...row, scope: '' }} certainty={certainty} />,
        })}
        onGo={setCurrent}
      >
        {({ id, row }) => (
          <NameForm
            key={`${id} ${row.indicator}`}
            row={row}
            onRight={() => {
              done(id);
              setLeft(new Set([...left, id]));
              goBehind(id);
            }}
            onNamed={() => {
              done(id);
              goBehind(id);
            }}
            onNext={() => goBehind(id)}
            onUndo={() => void undo()}
          />
        )}
      </ProposalList>
    </details>
  );
}

/** What was said of names, one after the other, and the way back: a new name is taken back with its correction. */
function usePast(onBack: (id: string) => void) {
  const { state } = useCorrections();
  const { undo } = useWriter();
  const [past, setPast] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const back = async (): Promise<void> => {
    const id = past.at(-1);
    if (id === undefined || state.kind !== 'ready') return;
    const named = (state.byTarget.get(id) ?? []).filter(
      ({ correction }) => correction.action === 'change' && correction.change.field === 'indicator',
    );
    const failed = named.length === 0 ? null : await undo(named);
    setProblem(failed);
    if (failed !== null) return;
    setPast(past.slice(0, -1));
    onBack(id);
  };
  return { past: past.length, problem, done: (id: string) => setPast([...past, id]), undo: back };
}

function useUncertainRows(): readonly UncertainRow[] {
  const dataset = useDataset();
  const loading = useMemo(() => loadUncertainNames(), []);
  const loaded = useLoaded(loading);
  return useMemo(
    () =>
      loaded.kind !== 'ready'
        ? []
        : loaded.value.flatMap(({ id, certainty }): UncertainRow[] => {
            const row = dataset.rowById.get(id);
            if (row === undefined) return [];
            const isNamed = row.curated?.some(({ field }) => field === 'indicator') === true;
            return [{ id, row, certainty, verdict: isNamed ? 'accepted' : 'pending' }];
          }),
    [loaded, dataset],
  );
}
