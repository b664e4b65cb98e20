import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import type { Judgement } from '../../../domain/progress/types.ts';
import { useI18n } from '../../shared/shell/look.ts';
import type { PlannedValue } from '../import/import-plan.ts';
import { CELLS, undone, type Place } from './edits.ts';
import { EntryRowView } from './EntryRowView.tsx';
import { stepOf } from './keys.ts';
import type { EntryProblem } from './read-entries.ts';
import { changeEdits } from './the-edits.ts';

export interface EntryRow {
  readonly row: TargetRow;
  /** As it would be written; null where nothing readable is typed. */
  readonly planned: PlannedValue | null;
  /** With what is typed. */
  readonly judgement: Judgement;
  readonly problems: readonly EntryProblem[];
}

interface Props {
  readonly rows: readonly EntryRow[];
  readonly onPaste: (text: string, at: Place) => void;
}

/** Rows that are drawn at once, three fields each. */
const PAGE = 100;
const HEADINGS = ['indicator', 'target', 'unit', ...CELLS, 'after'] as const;

/** Fields in a table: a person's own keys, and those of a sheet (arrows, Enter) beside them. */
export function EntryTable({ rows, onPaste }: Props) {
  const i18n = useI18n();
  const [drawn, setDrawn] = useState(PAGE);
  return (
    <>
      <div className="table-box">
        <table
          className="chart-table monitor-table entry-table"
          aria-label={i18n.t('entry.title')}
          onKeyDown={onKey}
          onPaste={(event) => takeBlock(event, onPaste)}
        >
          <thead>
            <tr>
              {HEADINGS.map((id) => (
                <th key={id} scope="col" className={id === 'target' ? 'numeric' : undefined}>
                  {i18n.t(`entry.column.${id}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, drawn).map((entry, at) => (
              <EntryRowView key={entry.row.id} entry={entry} at={at} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > drawn && (
        <button type="button" className="button" onClick={() => setDrawn(drawn + PAGE)}>
          {i18n.t('entry.more', { n: Math.min(PAGE, rows.length - drawn) })}
        </button>
      )}
    </>
  );
}

/** The place of a field is written on it. */
function placeOf(field: EventTarget): Place | null {
  if (!(field instanceof HTMLInputElement)) return null;
  const { row, column } = field.dataset;
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

function onKey(event: KeyboardEvent<HTMLTableElement>): void {
  const { target, key, shiftKey, nativeEvent, currentTarget } = event;
  const at = placeOf(target);
  if (at === null || !(target instanceof HTMLInputElement) || nativeEvent.isComposing) return;
  if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === 'z' && !shiftKey) {
    event.preventDefault();
    changeEdits(undone);
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const step = stepOf({
    key,
    shiftKey,
    isAtStart: target.selectionStart === 0,
    isAtEnd: target.selectionEnd === target.value.length,
  });
  if (step === null) return;
  const [row, column] = [at.row + step.row, at.column + step.column];
  const next = currentTarget.querySelector<HTMLInputElement>(`[data-row="${row}"][data-column="${column}"]`);
  event.preventDefault();
  next?.focus();
  next?.select();
}

/** One cell is pasted as text is; several are put into theirs. */
function takeBlock(event: ClipboardEvent<HTMLTableElement>, onPaste: Props['onPaste']): void {
  const at = placeOf(event.target);
  const text = event.clipboardData.getData('text/plain').replace(/\r?\n$/u, '');
  if (at === null || !/[\t\n]/u.test(text)) return;
  event.preventDefault();
  onPaste(text, at);
}
