import { joined } from '../../../domain/text/joined.ts';
import { deadlineDate } from '../../../charts/deadline-label.ts';
import { mixed } from '../../../charts/view/mixed-words.tsx';
import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import { useDataset, useI18n, useNavigation } from '../../../ui/shell/contexts.ts';
import { indicatorName } from '../../../i18n/shown-names.ts';

/** Where a person's own document says a known commitment anew: each of the two names the other and what it says. */
export function Updates({ row }: { readonly row: TargetRow }) {
  const i18n = useI18n();
  const dataset = useDataset();
  const { updates } = dataset;
  if (updates === undefined || updates.size === 0) return null;
  const before = dataset.rowById.get(updates.get(row.id) ?? '');
  const after = [...updates].flatMap(([by, of]) => (of === row.id ? (dataset.rowById.get(by) ?? []) : []));
  return (
    <>
      {before !== undefined && (
        <p className="small">
          {i18n.t('local.updates')} <Other row={before} />
        </p>
      )}
      {after.map((own) => (
        <p key={own.id} className="small">
          {i18n.t('local.updatedBy')} <Other row={own} />
        </p>
      ))}
    </>
  );
}

function Other({ row }: { readonly row: TargetRow }) {
  const i18n = useI18n();
  const { targetHref } = useNavigation();
  const words = [indicatorName(row, i18n), i18n.format.quantity(row), deadlineDate(row.deadline, i18n)];
  return <a href={targetHref(row.id)}>{mixed(joined(words), i18n.lang)}</a>;
}
