/** The statuses that a note may have, in the order in which they are offered. */
import { useMemo } from 'react';
import type { I18n } from '../../i18n/index.ts';
import type { Status } from '../../storage/setting.ts';
import { useI18n } from './contexts.ts';
import { useSetting } from './work.ts';

/** The five to begin with. Their ids never change; people may rename, add and remove. */
const FIRST = ['todo', 'doing', 'done', 'late', 'doubt'] as const;

function firstStatuses(i18n: I18n): Status[] {
  return FIRST.map((id) => ({ id, label: i18n.t(`status.note.${id}`) }));
}

export function useStatuses(): readonly Status[] {
  const own = useSetting('statuses')?.statuses;
  const i18n = useI18n();
  return useMemo(() => own ?? firstStatuses(i18n), [own, i18n]);
}

/** A status that was removed from the set is shown by its id rather than not at all. */
export function statusLabel(statuses: readonly Status[], id: string): string {
  return statuses.find((status) => status.id === id)?.label ?? id;
}
