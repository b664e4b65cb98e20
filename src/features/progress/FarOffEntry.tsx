import { FarOffNote } from '../../ui/form/FarOffNote.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import type { PlannedValue } from './import/import-plan.ts';

/** A value that is about to be written, held against the goal of its commitment. */
export function FarOffEntry({ imported: { target, value, unit } }: Pick<PlannedValue, 'imported'>) {
  const i18n = useI18n();
  const goal = i18n.format.quantity(target) ?? '';
  return <FarOffNote value={value} unit={unit} beside={target} besideWords={i18n.t('far.goal', { goal })} />;
}
