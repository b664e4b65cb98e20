import type { ReactNode } from 'react';
import { deadlineLabel } from '../../charts/deadline-label.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { CorrectableField } from '../../domain/proposal/decision.ts';
import { useI18n } from '../shell/contexts.ts';

interface Props {
  readonly record: Pick<TargetRow, CorrectableField>;
  readonly hasDeadline?: boolean;
  /** How sure it is, 0..1, where that is told. */
  readonly certainty?: number;
  /** What stands behind its name. */
  readonly children?: ReactNode;
}

/** A record in a line of a list: its name, its value, how sure it is. */
export function RecordLine({ record, hasDeadline = false, certainty, children }: Props) {
  const i18n = useI18n();
  const { format, t, lang } = i18n;
  return (
    <>
      <span className="record-name">
        <span lang="zh-CN">{record.scope + record.indicator}</span>
        {children}
      </span>
      <span className="record-value numbers">
        {mixed(format.quantity(record) ?? t(`kind.${record.kind}`), lang)}
        {hasDeadline && <span className="muted small"> {deadlineLabel(record.deadline, i18n)}</span>}
      </span>
      {certainty !== undefined && (
        <span className="record-confidence muted small numbers">{format.percent(certainty)}</span>
      )}
    </>
  );
}
