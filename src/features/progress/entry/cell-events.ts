/** What keys and the clipboard do in a field of the grid, beside what they do in any field. */
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { undone, type Place } from './edits.ts';
import { changeEdits } from './the-edits.ts';

export function onCellKey(event: KeyboardEvent<HTMLInputElement>, at: Place): void {
  if (event.nativeEvent.isComposing) return;
  if (event.ctrlKey || event.metaKey || event.altKey) takeBack(event);
  else move(event, at);
}

function takeBack(event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== 'z' || event.shiftKey || event.altKey) return;
  event.preventDefault();
  changeEdits(undone);
}

function move(event: KeyboardEvent<HTMLInputElement>, at: Place): void {
  const { key, shiftKey, currentTarget: field } = event;
  const isAtStart = field.selectionStart === 0;
  const isAtEnd = field.selectionEnd === field.value.length;
  const step = stepOf({ key, shiftKey, isAtStart, isAtEnd });
  if (step === null) return;
  event.preventDefault();
  const [row, column] = [at.row + step.row, at.column + step.column];
  const next = field
    .closest('table')
    ?.querySelector<HTMLInputElement>(`[data-row="${row}"][data-column="${column}"]`);
  next?.focus();
  next?.select();
}

/** One cell is pasted as text is; several are put into theirs, and are returned here. */
export function blockIn(event: ClipboardEvent): string | null {
  const text = event.clipboardData.getData('text/plain').replace(/\r?\n$/u, '');
  if (!/[\t\n]/u.test(text)) return null;
  event.preventDefault();
  return text;
}

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
