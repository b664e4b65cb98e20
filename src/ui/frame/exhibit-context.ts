/** What builders of exhibits are given, the same object while nothing of it changes. */
import { useMemo } from 'react';
import type { ExhibitContext } from '../../charts/exhibit/context.ts';
import { useAsOf, useDataset, useI18n } from '../shell/contexts.ts';

export function useExhibitContext(): ExhibitContext {
  const asOf = useAsOf();
  const dataset = useDataset();
  const i18n = useI18n();
  return useMemo(() => ({ asOf, dataset, i18n }), [asOf, dataset, i18n]);
}
