import { useMemo, useState } from 'react';
import '../../styles/import.css';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { Verdict } from '../../domain/proposal/decision.ts';
import { loadUncertainNames } from '../../platform/load-data.ts';
import { useLoaded } from '../../platform/use-loaded.ts';
import { RecordLine } from '../../ui/proposal/RecordLine.tsx';
import { ProposalList } from '../../ui/proposal/ProposalList.tsx';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
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
            key={id}
            row={row}
            onRight={() => {
              setLeft(new Set([...left, id]));
              goBehind(id);
            }}
            onNext={() => goBehind(id)}
          />
        )}
      </ProposalList>
    </details>
  );
}

function useUncertainRows(): readonly UncertainRow[] {
  const dataset = useDataset();
  const loading = useMemo(() => loadUncertainNames(dataset.version), [dataset.version]);
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
