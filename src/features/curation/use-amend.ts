/** From the forms of one record to its corrections in the store. */
import { amend, amendAddition, rejection, uncorrected, type Amended } from '../../domain/curation/amend.ts';
import type { Attribution } from '../../domain/curation/curation.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { fingerprintQuote } from '../../domain/dataset/fingerprint.ts';
import { rowFingerprint } from '../../domain/notes/note-home.ts';
import type { Target } from '../../domain/dataset/schema.ts';
import type { StoredCorrection } from '../../storage/correction.ts';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { newCorrectionId, useWriter } from '../../ui/proposal/use-writer.ts';

export interface Amending {
  /** The record without the person's own changes; of an added one the record itself. */
  readonly original: Target;
  readonly correct: (fields: Amended, said: Attribution) => Promise<string | null>;
  readonly reject: (said: Attribution) => Promise<string | null>;
}

/** `own`: the person's corrections on this record. */
export function useAmend(row: TargetRow, target: Target, own: readonly StoredCorrection[]): Amending {
  const dataset = useDataset();
  const i18n = useI18n();
  const { write } = useWriter();
  const corrections = own.map(({ correction }) => correction);
  const added = corrections.find((one) => one.action === 'add');
  const changes = corrections.filter((one) => one.action === 'change');
  const original = uncorrected(target, changes);
  // What the machine read is what the target is known by, also after the data change.
  const fingerprint =
    changes[0]?.fingerprint ??
    rowFingerprint(uncorrected(row, changes), dataset, fingerprintQuote(target.mentions));
  return {
    original,
    correct: async (fields, said) => {
      const isNothing = Object.keys(fields).length === 0 && changes.length === 0;
      if (isNothing) return i18n.t('curation.bad.nothing');
      if (added !== undefined) return write([amendAddition(added, fields, said)], []);
      const { put, drop } = amend({
        original,
        fields,
        own: changes,
        fingerprint,
        said,
        newId: newCorrectionId,
      });
      return put.length + drop.length === 0 ? i18n.t('curation.bad.nothing') : write(put, drop);
    },
    reject: (said) =>
      added === undefined
        ? write([rejection(target.id, fingerprint, said, newCorrectionId())], [])
        : write([], corrections),
  };
}
