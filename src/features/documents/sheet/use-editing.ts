/** The sheet's editing: one cell is open at a time, and who corrects is asked for once. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { readSaid, useSaid, type TypedSaid } from '../../shared/record/said.ts';
import { usePlaces } from '../../shared/record/use-place-of.ts';
import { useI18n } from '../../shared/shell/contexts.ts';
import { useCorrections } from '../../shared/shell/work.ts';
import type { Editing } from './editing.ts';
import { needsSaid, useSheetWriter, type FactEdit } from './use-sheet-writer.ts';

export interface SheetEditing {
  readonly editing: Editing;
  readonly said: TypedSaid;
  readonly setSaid: (patch: Partial<TypedSaid>) => void;
  /** A correction waits for who makes it. */
  readonly isAsking: boolean;
  /** Saves what waits. */
  readonly goOn: () => Promise<void>;
  readonly isBusy: boolean;
  readonly undoable: number;
  readonly undo: () => Promise<string | null>;
}

export function useSheetEditing(): SheetEditing {
  const i18n = useI18n();
  const { now } = useCorrections();
  const placeOf = usePlaces();
  const writer = useSheetWriter();
  const [open, setOpen] = useState<Editing['open']>(null);
  const [said, setSaid] = useSaid();
  const [isAsking, setAsking] = useState(false);
  const waiting = useRef<readonly FactEdit[]>([]);
  const save = async (edits: readonly FactEdit[]): Promise<string | null> => {
    if (!needsSaid(edits)) return writer.apply(edits, null);
    const why = said.why.trim() === '' ? i18n.t('sheet.why') : said.why;
    const by = readSaid({ ...said, why }, now(), i18n);
    waiting.current = by.ok ? [] : edits;
    setAsking(!by.ok);
    return by.ok ? writer.apply(edits, by.said) : by.problem;
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  const editing = useMemo(
    (): Editing => ({ open, setOpen, save: (edits) => latest.current(edits), placeOf }),
    [open, placeOf],
  );
  return {
    editing,
    said,
    setSaid,
    isAsking,
    goOn: async () => {
      if (waiting.current.length > 0 && (await save(waiting.current)) === null) setOpen(null);
    },
    isBusy: writer.isBusy,
    undoable: writer.undoable,
    undo: writer.undo,
  };
}
