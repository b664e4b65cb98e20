import { useMemo } from 'react';
import { deadlineLabel, FRAMED } from '../../charts/deadline-label.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { Deadline } from '../../domain/dataset/schema.ts';
import { type Inference, inferenceOf } from '../../domain/time/inference.ts';
import { useI18n } from '../shell/contexts.ts';

interface Props {
  readonly deadline: Deadline;
}

interface MarkProps {
  readonly inference: Inference | null;
  /** From what it is known. */
  readonly how: string;
}

/** How a date is known, where its sentence does not say it: a dot for what frames it, a word for what was worked out. */
export function InferenceMark({ inference, how }: MarkProps) {
  const { t } = useI18n();
  if (inference === null) return null;
  if (inference === 'inferred')
    return (
      <span className="tag" title={how}>
        {t('inferred.mark')}
      </span>
    );
  return (
    <span className="muted framed" title={how}>
      <span aria-hidden="true">{FRAMED}</span>
      <span className="visually-hidden">{how}</span>
    </span>
  );
}

export function DueMark({ deadline }: Props) {
  const { t } = useI18n();
  return <InferenceMark inference={inferenceOf(deadline)} how={t(`basis.${deadline.basis}`)} />;
}

/** A date in words, or what a heading left to say of it; its dot says on hover what it stands for. */
export function Due({ deadline, text }: Props & { readonly text?: string }) {
  const i18n = useI18n();
  const said = text ?? deadlineLabel(deadline, i18n);
  const isFramed = said.endsWith(FRAMED);
  return (
    <>
      {mixed(isFramed ? said.slice(0, -FRAMED.length) : said, i18n.lang)}
      {isFramed && <DueMark deadline={deadline} />}
    </>
  );
}

/** What the dot of a list's dates means, where one has it. */
export function FramedKey({ rows }: { readonly rows: readonly Props[] }) {
  const { t } = useI18n();
  const isShown = useMemo(() => rows.some(({ deadline }) => inferenceOf(deadline) === 'framed'), [rows]);
  return isShown && <span className="muted small">{t('framed.key')}</span>;
}
