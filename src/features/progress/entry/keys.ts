/** Which way a key leads from one cell to another. Pure. */
import type { Place } from './edits.ts';

export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  /** Where the caret stands; of a selection both ends count. */
  readonly isAtStart: boolean;
  readonly isAtEnd: boolean;
}

/** Steps down and to the right; null where the key keeps to its cell. */
export function stepOf({ key, shiftKey, isAtStart, isAtEnd }: Pressed): Place | null {
  if (key === 'Enter') return { row: shiftKey ? -1 : 1, column: 0 };
  if (shiftKey) return null;
  if (key === 'ArrowDown') return { row: 1, column: 0 };
  if (key === 'ArrowUp') return { row: -1, column: 0 };
  if (key === 'ArrowLeft' && isAtStart) return { row: 0, column: -1 };
  if (key === 'ArrowRight' && isAtEnd) return { row: 0, column: 1 };
  return null;
}
