import { useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { LinkedResult } from '../../domain/progress/result-links.ts';
import { now } from '../../platform/clock.ts';
import { readSaid, useSaid } from '../../ui/record/said.ts';
import { SaidFields } from '../../ui/record/SaidFields.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
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
  const { say, undo, problem } = useVerdictOn(row, link);
  const { verdict } = link;
  if (verdict !== undefined)
    return (
      <span className="linked-verdict block">
        {i18n.t(`linked.${verdict.verdict}`, verdict)}{' '}
        <Button look="button-quiet small" onClick={() => void undo()}>
          {i18n.t('linked.undo')}
        </Button>
        <Problem text={problem} />
      </span>
    );
  const wish = link.doubts.length > 0 || link.fit === 'chosen' ? 'taken' : 'refused';
  const word = wish === 'taken' ? 'take' : 'refuse';
  if (!isAsking)
    return (
      <Button
        look="button-quiet small"
        aria-label={i18n.t(`linked.${word}This`, { name })}
        onClick={() => setAsking(true)}
      >
        {i18n.t(`linked.${word}`)}
      </Button>
    );
  return (
    <Asking
      problem={problem}
      label={i18n.t(`linked.${word}This`, { name })}
      onSaid={(said) => void say(wish, said)}
      onEnd={() => setAsking(false)}
    />
  );
}

interface AskingProps {
  readonly label: string;
  readonly problem: string | null;
  readonly onSaid: (said: { readonly who: string; readonly why: string }) => void;
  readonly onEnd: () => void;
}

function Asking({ label, problem, onSaid, onEnd }: AskingProps) {
  const i18n = useI18n();
  const [typed, setTyped] = useSaid();
  const [bad, setBad] = useState<string | null>(null);
  return (
    <form
      className="linked-verdict"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        const reading = readSaid(typed, now(), i18n);
        if (reading.ok) onSaid(reading.said);
        setBad(reading.ok ? null : reading.problem);
      }}
    >
      <SaidFields typed={typed} onChange={setTyped} />
      <Problem text={bad ?? problem} />
      <button type="submit" className="button small">
        {i18n.t('linked.confirm')}
      </button>{' '}
      <Button look="button-quiet small" onClick={onEnd}>
        {i18n.t('linked.cancel')}
      </Button>
    </form>
  );
}

const Problem = ({ text }: { readonly text: string | null }) =>
  text === null ? null : (
    <span className="save-failed block" role="alert">
      {text}
    </span>
  );
