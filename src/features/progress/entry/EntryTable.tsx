import { useState } from 'react';
import { Button } from '../../../charts/view/Button.tsx';
import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import type { Judgement } from '../../../domain/progress/types.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';
import type { PlannedValue } from '../import/import-plan.ts';
import { CELLS, type Place } from './edits.ts';
import { EntryRowView } from './EntryRowView.tsx';
import type { EntryProblem } from './read-entries.ts';

export interface EntryRow {
  readonly row: TargetRow;
  /** As it would be written; null where nothing readable is typed. */
  readonly planned: PlannedValue | null;
  /** With what is typed. */
  readonly judgement: Judgement;
  readonly problems: readonly EntryProblem[];
}

/** A block of cells as text, and the field it is pasted at. */
export type OnPaste = (text: string, at: Place) => void;

interface Props {
  readonly rows: readonly EntryRow[];
  readonly onPaste: OnPaste;
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
        <table className="data-table monitor-table entry-table" aria-label={i18n.t('entry.title')}>
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
              <EntryRowView key={entry.row.id} entry={entry} at={at} onPaste={onPaste} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > drawn && (
        <Button onClick={() => setDrawn(drawn + PAGE)}>
          {i18n.t('entry.more', { n: Math.min(PAGE, rows.length - drawn) })}
        </Button>
      )}
    </>
  );
}
