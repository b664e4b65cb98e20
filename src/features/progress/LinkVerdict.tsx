import { useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { LinkedResult } from '../../domain/progress/result-links.ts';
import { AttributedForm } from '../../ui/proposal/AttributedForm.tsx';
import { useI18n, useDataset } from '../../ui/shell/contexts.ts';
import { Failed } from '../../ui/trouble/Failed.tsx';
import { verdictKey, type Verdict } from '../../domain/progress/verdict.ts';
import { readFingerprint } from '../../ui/record/use-fingerprint.ts';
import { useLinkVerdicts } from '../../ui/shell/work.ts';
import { unwrittenText } from '../../ui/trouble/storage-words.ts';

interface Props {
  readonly row: TargetRow;
  readonly link: LinkedResult;
  /** The result by its time and figure, for the buttons' names. */
  readonly name: string;
}

/** Refuses a result that is counted, or counts one that is only offered; who said so and why stands with it. */
export function LinkVerdict({ row, link, name }: Props) {
  const i18n = useI18n();
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { say, undo } = useVerdictOn(row, link);
  const { verdict } = link;
  if (verdict !== undefined)
    return (
      <span className="own-line">
        {i18n.t(`linked.${verdict.verdict}`, verdict)}{' '}
        <Button look="button-quiet small" onClick={() => void undo().then(setProblem)}>
          {i18n.t('common.undo')}
        </Button>
        <Failed small>{problem}</Failed>
      </span>
    );
  const wish = link.doubts.length > 0 || link.fit === 'chosen' ? 'taken' : 'refused';
  const word = wish === 'taken' ? 'take' : 'refuse';
  const label = i18n.t(`linked.${word}This`, { name });
  if (!isAsking)
    return (
      <Button look="button-quiet small" aria-label={label} onClick={() => setAsking(true)}>
        {i18n.t(`linked.${word}`)}
      </Button>
    );
  return (
    <AttributedForm
      label={label}
      submit={i18n.t('linked.confirm')}
      read={() => ({})}
      onSave={(_, said) => say(wish, said)}
      onCancel={() => setAsking(false)}
    />
  );
}

/** Each says why nothing was written; null where all was. */
interface VerdictOn {
  readonly say: (verdict: Verdict['verdict'], said: Pick<Verdict, 'who' | 'why'>) => Promise<string | null>;
  readonly undo: () => Promise<string | null>;
}

function useVerdictOn(row: TargetRow, { targetId, resultId, result }: LinkedResult): VerdictOn {
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
