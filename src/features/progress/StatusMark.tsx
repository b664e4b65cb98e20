import type { ProgressStatus } from '../../domain/progress/types.ts';
import { useShell } from '../shared/shell.ts';
import { SHAPES } from './words.ts';

export function StatusMark({ status }: { readonly status: ProgressStatus }) {
  const { i18n } = useShell();
  return (
    <span className="progress-status" data-status={status}>
      <span aria-hidden="true">{SHAPES[status]}</span> {i18n.t(`progress.status.${status}`)}
    </span>
  );
}
