import { useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { LinkedResult } from '../../domain/progress/result-links.ts';
import { AttributedForm } from '../../ui/proposal/AttributedForm.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import { Failed } from '../../ui/trouble/Failed.tsx';
import { useVerdictOn } from './use-verdict.ts';

interface Props {
  readonly row: TargetRow;
  readonly link: LinkedResult;
  /** The result by its time and figure, for the buttons' names. */
  readonly name: string;
}

/** Refuses a result that is counted, or counts one that is only offered; who said so and why stands with it. */
export function LinkVerdict({ row, link, name }: Props) {
  const i18n = useI18n();
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { say, undo } = useVerdictOn(row, link);
  const { verdict } = link;
  if (verdict !== undefined)
    return (
      <span className="own-line">
        {i18n.t(`linked.${verdict.verdict}`, verdict)}{' '}
        <Button look="button-quiet small" onClick={() => void undo().then(setProblem)}>
          {i18n.t('common.undo')}
        </Button>
        <Failed small>{problem}</Failed>
      </span>
    );
  const wish = link.doubts.length > 0 || link.fit === 'chosen' ? 'taken' : 'refused';
  const word = wish === 'taken' ? 'take' : 'refuse';
  const label = i18n.t(`linked.${word}This`, { name });
  if (!isAsking)
    return (
      <Button look="button-quiet small" aria-label={label} onClick={() => setAsking(true)}>
        {i18n.t(`linked.${word}`)}
      </Button>
    );
  return (
    <AttributedForm
      label={label}
      submit={i18n.t('linked.confirm')}
      read={() => ({})}
      onSave={(_, said) => say(wish, said)}
      onCancel={() => setAsking(false)}
    />
  );
}
