/** What a cell of the sheet needs to be edited, the same for every cell. */
import { createContext, useContext } from 'react';
import type { SaidFact } from '../../../domain/dataset/policy-facts.ts';
import type { PlaceOf } from '../../../ui/record/places.ts';
import type { FactEdit } from '../../../ui/record/fact-edit.ts';

/** Null where it is written, else why not; it waits where who corrects must be asked for first. */
type Save = (edits: readonly FactEdit[]) => Promise<string | null>;

/** Where corrections are written: it comes with the first of them (`EditDesk.tsx`). */
export interface Desk {
  readonly save: Save;
  readonly placeOf: PlaceOf;
}

export interface Editing extends Desk {
  /** The cell that is open; one at a time. */
  readonly open: { readonly id: string; readonly fact: SaidFact } | null;
  readonly setOpen: (cell: Editing['open']) => void;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === null) throw new Error('outside the sheet');
  return editing;
}
