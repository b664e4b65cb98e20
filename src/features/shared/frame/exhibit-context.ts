/** What builders of exhibits are given, the same object while nothing of it changes. */
import { useMemo } from 'react';
import type { ExhibitContext } from '../../../charts/exhibit/context.ts';
import { useShell } from '../shell.ts';

export function useExhibitContext(): ExhibitContext {
  const { asOf, results, dataset, i18n } = useShell();
  return useMemo(() => ({ asOf, results, dataset, i18n }), [asOf, results, dataset, i18n]);
}
