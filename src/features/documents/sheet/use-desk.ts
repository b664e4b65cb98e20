/** The sheet's editing, whose desk is fetched when somebody begins to work. */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Desk, Editing } from './editing.ts';

/** A desk that may come later: whoever asks before that waits for it. */
function awaited() {
  let desk: Desk | null = null;
  let tell: (desk: Desk) => void = () => {};
  const come = new Promise<Desk>((resolve) => {
    tell = resolve;
  });
  return {
    get: () => (desk === null ? come : Promise.resolve(desk)),
    set: (next: Desk): void => {
      desk = next;
      tell(next);
    },
  };
}

export function useDesk() {
  const [open, setOpenCell] = useState<Editing['open']>(null);
  const [isNeeded, setNeeded] = useState(false);
  const desk = useRef<ReturnType<typeof awaited> | null>(null);
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
