/** What went wrong with the store, in words. */
import type { I18n } from '../../i18n/index.ts';
import type { StorageFailure } from '../../storage/repository.ts';

export function failureText({ reason, detail }: StorageFailure, i18n: I18n): string {
  return reason === 'other' ? i18n.t('storage.reason.other', { detail }) : i18n.t(`storage.reason.${reason}`);
}
