/** What went wrong with the store, in words. */
import type { I18n } from '../../i18n/index.ts';
import type { Outcome, StorageFailure } from '../../storage/repository.ts';

export function failureText({ reason, detail }: StorageFailure, i18n: I18n): string {
  return reason === 'other' ? i18n.t('storage.reason.other', { detail }) : i18n.t(`storage.reason.${reason}`);
}

/** Why nothing was written, `conflict` where somebody wrote in between; null where it was written. */
export function unwrittenText(
  outcome: Outcome<{ readonly kind: 'saved' | 'conflict' }>,
  conflict: string,
  i18n: I18n,
): string | null {
  if (!outcome.ok) return failureText(outcome.failure, i18n);
  return outcome.value.kind === 'conflict' ? conflict : null;
}
