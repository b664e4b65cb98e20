/** The sheet's editing, whose desk is fetched when somebody begins to work. */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Desk, Editing } from './editing.ts';

interface Awaited {
  /** The desk as it stands; waits for it where it has not come. */
  readonly get: () => Promise<Desk>;
  readonly set: (desk: Desk) => void;
}

/** A desk that may come later: whoever asks before that waits for it. */
function awaited(): Awaited {
  const waiting: ((desk: Desk) => void)[] = [];
  let desk: Desk | null = null;
  return {
    get: async () => desk ?? new Promise<Desk>((resolve) => waiting.push(resolve)),
    set: (next) => {
      desk = next;
      for (const resolve of waiting.splice(0)) resolve(next);
    },
  };
}

export function useDesk() {
  const [open, setOpenCell] = useState<Editing['open']>(null);
  const [isNeeded, setNeeded] = useState(false);
  const desk = useRef<Awaited | null>(null);
  const theDesk = useCallback(() => (desk.current ??= awaited()), []);
  const editing = useMemo((): Editing => {
    const need = async (): Promise<Desk> => {
      setNeeded(true);
      return theDesk().get();
    };
    return {
      open,
      setOpen: (cell) => {
        if (cell !== null) setNeeded(true);
        setOpenCell(cell);
      },
      save: async (edits) => (await need()).save(edits),
      placeOf: async (name) => (await need()).placeOf(name),
    };
  }, [open, theDesk]);
  const register = useCallback((next: Desk) => theDesk().set(next), [theDesk]);
  return { editing, isNeeded, register };
}
