/** Writes what a person says of a link, and takes it back. */
import { useState } from 'react';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { LinkedResult } from '../../domain/progress/result-links.ts';
import { verdictKey, type Verdict } from '../../domain/progress/verdict.ts';
import { readFingerprint } from '../../ui/record/use-fingerprint.ts';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { useLinkVerdicts } from '../../ui/shell/work.ts';
import { failureText } from '../../ui/trouble/storage-words.ts';

interface VerdictOn {
  readonly say: (verdict: Verdict['verdict'], said: Pick<Verdict, 'who' | 'why'>) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Why nothing was written; null where all was. */
  readonly problem: string | null;
}

export function useVerdictOn(row: TargetRow, { targetId, resultId, result }: LinkedResult): VerdictOn {
  const rows = useLinkVerdicts();
  const dataset = useDataset();
  const i18n = useI18n();
  const [problem, setProblem] = useState<string | null>(null);
  const id = verdictKey({ targetId, resultId });
  const stored = rows.state.kind === 'ready' ? rows.state.all.find((one) => one.id === id) : undefined;
  const tell = (outcome: Awaited<ReturnType<typeof rows.put>>): void => {
    if (!outcome.ok) setProblem(failureText(outcome.failure, i18n));
    else setProblem(outcome.value.kind === 'conflict' ? i18n.t('linked.conflict') : null);
  };
  return {
    problem,
    say: async (verdict, { who, why }) => {
      const at = rows.now();
      const { createdAt, revision } = stored ?? { createdAt: at, revision: 0 };
      const fingerprint = await readFingerprint(row, dataset);
      const { own, documentId, quote } = { documentId: '', quote: '', ...result };
      const told = own === undefined ? { told: { documentId, quote } } : {};
      const pair = { id, targetId, resultId, fingerprint, ...told };
      tell(await rows.put({ ...pair, verdict, who, why, createdAt, updatedAt: at, revision }));
    },
    undo: async () => {
      if (stored !== undefined) tell(await rows.remove(stored));
    },
  };
}
