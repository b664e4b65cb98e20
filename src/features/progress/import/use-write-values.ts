/** Writes what was read from a table or typed into the grid, all of it or nothing. */
import { useState } from 'react';
import { newUuid } from '../../../platform/uuid.ts';
import { readFingerprints } from '../../../ui/record/use-fingerprint.ts';
import { useDataset, useI18n } from '../../../ui/shell/contexts.ts';
import { useProgress } from '../../../ui/shell/work.ts';
import { failureText } from '../../../ui/trouble/storage-words.ts';
import { rowsToWrite, targetsToWrite, type PlannedValue } from './import-plan.ts';

interface Writing {
  readonly isWriting: boolean;
  /** How many were written; or in words, why nothing was. */
  readonly write: (plan: readonly PlannedValue[]) => Promise<number | string>;
}

export function useWriteValues(): Writing {
  const i18n = useI18n();
  const dataset = useDataset();
  const progress = useProgress();
  const [isWriting, setWriting] = useState(false);
  const write = async (plan: readonly PlannedValue[]): Promise<number | string> => {
    setWriting(true);
    const fingerprints = await readFingerprints(targetsToWrite(plan), dataset);
    const outcome = await progress.putAll(rowsToWrite(plan, fingerprints, progress.now(), newUuid));
    setWriting(false);
    if (!outcome.ok) return failureText(outcome.failure, i18n);
    return outcome.value.kind === 'conflict' ? i18n.t('progress.conflict') : outcome.value.rows.length;
  };
  return { isWriting, write };
}
