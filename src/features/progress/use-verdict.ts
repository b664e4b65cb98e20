/** Writes what a person says of a link, and takes it back. */
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { LinkedResult } from '../../domain/progress/result-links.ts';
import { verdictKey, type Verdict } from '../../domain/progress/verdict.ts';
import { readFingerprint } from '../../ui/record/use-fingerprint.ts';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { useLinkVerdicts } from '../../ui/shell/work.ts';
import { unwrittenText } from '../../ui/trouble/storage-words.ts';

/** Each says why nothing was written; null where all was. */
interface VerdictOn {
  readonly say: (verdict: Verdict['verdict'], said: Pick<Verdict, 'who' | 'why'>) => Promise<string | null>;
  readonly undo: () => Promise<string | null>;
}

export function useVerdictOn(row: TargetRow, { targetId, resultId, result }: LinkedResult): VerdictOn {
  const rows = useLinkVerdicts();
  const dataset = useDataset();
  const i18n = useI18n();
  const id = verdictKey({ targetId, resultId });
  const stored = rows.state.kind === 'ready' ? rows.state.all.find((one) => one.id === id) : undefined;
  const problemOf = (outcome: Awaited<ReturnType<typeof rows.put>>): string | null =>
    unwrittenText(outcome, i18n.t('linked.conflict'), i18n);
  return {
    say: async (verdict, { who, why }) => {
      const at = rows.now();
      const { createdAt, revision } = stored ?? { createdAt: at, revision: 0 };
      const fingerprint = await readFingerprint(row, dataset);
      const { own, documentId, quote } = { documentId: '', quote: '', ...result };
      const told = own === undefined ? { told: { documentId, quote } } : {};
      const pair = { id, targetId, resultId, fingerprint, ...told };
      return problemOf(await rows.put({ ...pair, verdict, who, why, createdAt, updatedAt: at, revision }));
    },
    undo: async () => (stored === undefined ? null : problemOf(await rows.remove(stored))),
  };
}
