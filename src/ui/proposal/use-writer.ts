/** Writes corrections and takes them back. */
import type { Correction } from '../../domain/curation/curation.ts';
import { correctionKey } from '../../domain/curation/key.ts';
import { newUuid } from '../../platform/uuid.ts';
import type { StoredCorrection } from '../../storage/correction.ts';
import { useI18n, useNotify } from '../shell/contexts.ts';
import { useCorrections } from '../shell/work.ts';
import { failureText, unwrittenText } from '../trouble/storage-words.ts';

export const newCorrectionId = (): string => `c-${newUuid()}`;

export interface Writer {
  /** Null where all is written, else why not. What takes the place of an earlier correction replaces it. */
  readonly write: (put: readonly Correction[], drop: readonly Correction[]) => Promise<string | null>;
  /** Takes rows back, and says so. */
  readonly undo: (rows: readonly StoredCorrection[]) => Promise<string | null>;
}

export function useWriter(): Writer {
  const rows = useCorrections();
  const i18n = useI18n();
  const notify = useNotify();
  const problemOf = (outcome: Parameters<typeof unwrittenText>[0]): string | null =>
    outcome.ok
      ? unwrittenText(outcome, i18n.t('curation.conflict'), i18n)
      : i18n.t('curation.failed', { reason: failureText(outcome.failure, i18n) });
  const remove = async (gone: readonly StoredCorrection[]): Promise<string | null> => {
    for (const row of gone) {
      const problem = problemOf(await rows.remove(row));
      if (problem !== null) return problem;
    }
    return null;
  };
  return {
    write: async (put, drop) => {
      const stored = rows.state.kind === 'ready' ? rows.state.all : [];
      const here = new Map(stored.map((row) => [row.id, row]));
      const at = rows.now();
      const drafts = put.map((correction): StoredCorrection => {
        const before = here.get(correctionKey(correction)) ?? { createdAt: at, revision: 0 };
        const { createdAt, revision } = before;
        return { id: correctionKey(correction), correction, createdAt, updatedAt: at, revision };
      });
      const outcome = await rows.putAll(drafts);
      const problem = problemOf(outcome);
      if (problem !== null) return problem;
      return remove(drop.flatMap((correction) => here.get(correctionKey(correction)) ?? []));
    },
    undo: async (gone) => {
      const problem = await remove(gone);
      if (problem === null) notify({ text: i18n.t('curation.undone') });
      return problem;
    },
  };
}
