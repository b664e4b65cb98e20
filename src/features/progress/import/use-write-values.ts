/** Writes what was read from a table or typed into the grid, all of it or nothing. */
import { newUuid } from '../../../platform/uuid.ts';
import { readFingerprints } from '../../../ui/record/use-fingerprint.ts';
import { useDataset, useI18n } from '../../../ui/shell/contexts.ts';
import { useProgress } from '../../../ui/shell/work.ts';
import { failureText } from '../../../ui/trouble/storage-words.ts';
import { useState } from 'react';
import { rowsToWrite, targetsToWrite, type PlannedValue } from './import-plan.ts';

interface Writing {
  readonly isWriting: boolean;
  /** In words, why nothing was written. */
  readonly problem: string | null;
  /** How many were written; null: none, and `problem` says why. */
  readonly write: (plan: readonly PlannedValue[]) => Promise<number | null>;
}

export function useWriteValues(): Writing {
  const i18n = useI18n();
  const dataset = useDataset();
  const progress = useProgress();
  const [isWriting, setWriting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const write = async (plan: readonly PlannedValue[]): Promise<number | null> => {
    setWriting(true);
    const fingerprints = await readFingerprints(targetsToWrite(plan), dataset);
    const outcome = await progress.putAll(rowsToWrite(plan, fingerprints, progress.now(), newUuid));
    setWriting(false);
    if (outcome.ok && outcome.value.kind !== 'conflict') {
      setProblem(null);
      return outcome.value.rows.length;
    }
    setProblem(outcome.ok ? i18n.t('progress.conflict') : failureText(outcome.failure, i18n));
    return null;
  };
  return { isWriting, problem, write };
}
