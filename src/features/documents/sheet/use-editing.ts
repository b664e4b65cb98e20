/** Who corrects is asked for once, before the first correction is written. */
import { useEffect, useRef, useState } from 'react';
import { readAttribution, useAttribution, type TypedAttribution } from '../../../ui/proposal/attribution.ts';
import { usePlaces } from '../../../ui/record/places.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { useCorrections } from '../../../ui/shell/work.ts';
import type { Desk } from './editing.ts';
import { joinedEdits, needsSaid, type FactEdit } from '../../../ui/record/fact-edit.ts';
import { useFactWriter } from '../../../ui/record/use-fact-writer.ts';

/** Corrections that wait for who makes them; whoever made them hears how it ended. */
interface Waiting {
  readonly edits: readonly FactEdit[];
  readonly resolve: (problem: string | null) => void;
}

export interface SheetEditing {
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
export function useSheetEditing(register: (desk: Desk) => void): SheetEditing {
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
