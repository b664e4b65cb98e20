import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../charts/view/Button.tsx';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { Failed } from '../../../ui/trouble/Failed.tsx';
import { BulkForm } from './BulkForm.tsx';
import type { PolicyRow } from './model.ts';
import type { Desk } from './editing.ts';
import { useSheetEditing } from './use-editing.ts';

interface Props {
  readonly register: (desk: Desk) => void;
  readonly chosen: readonly PolicyRow[];
  readonly onClear: () => void;
}

/** Who corrects, and why; one fact for many; the way back. It stands there once somebody works in the sheet. */
export default function EditDesk({ chosen, onClear, register }: Props) {
  const i18n = useI18n();
  const { said, setSaid, isAsking, goOn, isBusy, undoable, undo } = useSheetEditing(register);
  const [problem, setProblem] = useState<string | null>(null);
  const who = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isAsking) who.current?.focus();
  }, [isAsking]);
  return (
    <div className="stack bar sheet-bar small screen-only">
      {chosen.length > 0 && <BulkForm rows={chosen} onEnd={onClear} />}
      <form
        className="in-row"
        aria-label={i18n.t('sheet.said')}
        onSubmit={(event) => {
          event.preventDefault();
          void goOn();
        }}
      >
        <input
          ref={who}
          className="input"
          name="who"
          aria-label={i18n.t('curation.who')}
          placeholder={i18n.t('curation.who')}
          maxLength={100}
          autoComplete="name"
          value={said.who}
          onChange={(event) => setSaid({ who: event.target.value })}
        />
        <input
          className="input"
          name="why"
          aria-label={i18n.t('curation.why')}
          placeholder={i18n.t('sheet.why')}
          maxLength={500}
          value={said.why}
          onChange={(event) => setSaid({ why: event.target.value })}
        />
        {isAsking && (
          <>
            <button type="submit" className="button button-main">
              {i18n.t('sheet.goOn')}
            </button>
            <Failed small>{i18n.t('curation.bad.who')}</Failed>
          </>
        )}
        {undoable > 0 && (
          <Button disabled={isBusy} onClick={() => void undo().then(setProblem)}>
            {i18n.t('sheet.undo', { n: i18n.format.count(undoable) })}
          </Button>
        )}
        <output className="muted">{isBusy ? i18n.t('sheet.saving') : ''}</output>
        <Failed small>{problem}</Failed>
      </form>
    </div>
  );
}
