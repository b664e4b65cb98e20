import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../charts/view/Button.tsx';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { Failed } from '../../../ui/trouble/Failed.tsx';
import { BulkForm } from './BulkForm.tsx';
import type { PolicyRow } from './model.ts';
import type { Desk } from './editing.ts';
import { readAttribution, useAttribution, type TypedAttribution } from '../../../ui/proposal/attribution.ts';
import { usePlaces } from '../../../ui/record/places.ts';
import { useCorrections } from '../../../ui/shell/work.ts';
import { joinedEdits, needsSaid, type FactEdit } from '../../../ui/record/fact-edit.ts';
import { useFactWriter } from '../../../ui/record/use-fact-writer.ts';

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

/** Corrections that wait for who makes them; whoever made them hears how it ended. */
interface Waiting {
  readonly edits: readonly FactEdit[];
  readonly resolve: (problem: string | null) => void;
}

interface SheetEditing {
  readonly said: TypedAttribution;
  readonly setSaid: (patch: Partial<TypedAttribution>) => void;
  /** A correction waits for who makes it. */
  readonly isAsking: boolean;
  /** Saves what waits. */
  readonly goOn: () => Promise<void>;
  readonly isBusy: boolean;
  readonly undoable: number;
  readonly undo: () => Promise<string | null>;
}

/** `register`: told what writes, anew with every drawing. */
function useSheetEditing(register: (desk: Desk) => void): SheetEditing {
  const i18n = useI18n();
  const { now } = useCorrections();
  const placeOf = usePlaces();
  const writer = useFactWriter();
  const [said, setSaid] = useAttribution();
  const [isAsking, setAsking] = useState(false);
  const waiting = useRef<readonly Waiting[]>([]);
  const readBy = () => {
    const why = said.why.trim() === '' ? i18n.t('sheet.why') : said.why;
    return readAttribution({ ...said, why }, now(), i18n);
  };
  const save = async (edits: readonly FactEdit[]): Promise<string | null> => {
    if (!needsSaid(edits)) return writer.apply(edits, null);
    const by = readBy();
    if (by.ok) return writer.apply(edits, by.said);
    setAsking(true);
    return new Promise((resolve) => {
      waiting.current = [...waiting.current, { edits, resolve }];
    });
  };
  useEffect(() => register({ save, placeOf }));
  return {
    said,
    setSaid,
    isAsking,
    goOn: async () => {
      const by = readBy();
      const all = waiting.current;
      if (!by.ok || all.length === 0) return;
      waiting.current = [];
      setAsking(false);
      const problem = await writer.apply(joinedEdits(all.flatMap(({ edits }) => edits)), by.said);
      for (const { resolve } of all) resolve(problem);
    },
    isBusy: writer.isBusy,
    undoable: writer.undoable,
    undo: writer.undo,
  };
}
