import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { Button } from '../../../charts/view/Button.tsx';
import type { Verdict } from '../../../domain/proposal/decision.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { usePlaces } from '../../../ui/record/places.ts';
import { RecordFields } from '../../../ui/record/RecordFields.tsx';
import { RecordSentence } from '../../../ui/record/RecordSentence.tsx';
import { readTyped, typedOf, type Typed } from '../../../ui/record/record-form.ts';
import type { Commands } from './use-commands.ts';
import { Failed } from '../../../ui/trouble/Failed.tsx';

interface Props {
  readonly item: Proposal;
  readonly commands: Commands;
}

/** Corrections of one record, its sentence in view. Enter saves and accepts, Escape leaves all as it was. */
export function RecordForm({ item, commands: { edit, decide, settle } }: Props) {
  const i18n = useI18n();
  const place = usePlaces();
  const [typed, setTyped] = useState<Typed>(() => typedOf(item.target, i18n));
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  const first = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const input = first.current?.querySelector('input');
    input?.focus();
    input?.select();
  }, []);
  const save = async (verdict: Verdict): Promise<void> => {
    const reading = await readTyped(typed, item, i18n, place);
    if (!reading.ok) return setProblem(reading.problem);
    const { corrections } = reading;
    edit(null);
    return verdict === 'accepted' ? settle(item, { corrections, verdict }) : decide(item, { corrections });
  };
  const cancel = (): void => edit(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save('accepted');
  };
  const [mention] = item.target.mentions;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape in any field leaves the form
    <form
      ref={first}
      className="stack record-card small"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        cancel();
      }}
      aria-label={i18n.t('review.key.edit')}
      aria-describedby={problem === null ? undefined : problemId}
    >
      {mention !== undefined && <RecordSentence mention={mention} />}
      <RecordFields typed={typed} onChange={(patch) => setTyped({ ...typed, ...patch })} />
      <Failed id={problemId}>{problem}</Failed>
      <p className="actions">
        <button type="submit" className="button button-main">
          {i18n.t('review.saveAccept')} <kbd>Enter</kbd>
        </button>
        <Button onClick={() => void save(item.verdict)}>{i18n.t('review.saveOnly')}</Button>
        <Button onClick={cancel}>
          {i18n.t('common.cancel')} <kbd>Esc</kbd>
        </Button>
      </p>
    </form>
  );
}
