import type { ProgressStatus } from '../../domain/progress/types.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import { SHAPES } from './words.ts';

export function StatusMark({ status }: { readonly status: ProgressStatus }) {
  const i18n = useI18n();
  return (
    <span className="short progress-status" data-status={status}>
      <span aria-hidden="true">{SHAPES[status]}</span> {i18n.t(`progress.status.${status}`)}
    </span>
  );
}
