import { useState, useId } from 'react';
import { Button } from '../../../charts/view/Button.tsx';
import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import type { Judgement } from '../../../domain/progress/types.ts';
import { useI18n, useNavigation } from '../../../ui/shell/contexts.ts';
import type { PlannedValue } from '../import/import-plan.ts';
import { CELLS, type Place, BLANK, COMMON, typed, type CellField } from './edits.ts';
import type { EntryProblem } from './read-entries.ts';
import { joined } from '../../../domain/text/joined.ts';
import { deadlineLabel } from '../../../charts/deadline-label.ts';
import { mixed } from '../../../charts/view/mixed-words.tsx';
import { scopedName, regionName } from '../../../i18n/shown-names.ts';
import { shownUnitWords } from '../../../i18n/shown-unit.ts';
import { FarOffEntry } from '../FarOffEntry.tsx';
import { recordedWords } from '../recorded-words.ts';
import { StatusMark } from '../StatusMark.tsx';
import { blockIn, onCellKey } from './cell-events.ts';
import { changeEdits, useEdits } from './the-edits.ts';
import { timeWords } from '../../../i18n/time-words.ts';
import { langOf } from '../../../i18n/lang-of.ts';

export interface EntryRow {
  readonly row: TargetRow;
  /** As it would be written; null where nothing readable is typed. */
  readonly planned: PlannedValue | null;
  /** With what is typed. */
  readonly judgement: Judgement;
  readonly problems: readonly EntryProblem[];
}

/** A block of cells as text, and the field it is pasted at. */
type OnPaste = (text: string, at: Place) => void;

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

interface EntryRowViewProps {
  readonly entry: EntryRow;
  /** Among the rows of the table, from 0. */
  readonly at: number;
  readonly onPaste: OnPaste;
}

/** One commitment with its fields, and how it would stand. */
function EntryRowView({ entry, at, onPaste }: EntryRowViewProps) {
  const i18n = useI18n();
  const { targetHref } = useNavigation();
  const { row } = entry;
  const name = scopedName(row, i18n);
  const due = row.deadline.value === null ? '' : deadlineLabel(row.deadline, i18n);
  const under = joined([regionName(row.region, i18n), row.scope, due]);
  return (
    <tr>
      <th scope="row">
        <a lang={langOf(name)} href={targetHref(row.id)}>
          {name}
        </a>
        <span className="muted small own-line">{mixed(under, i18n.lang)}</span>
      </th>
      <td className="numeric" data-label={i18n.t('entry.column.target')}>
        {mixed(i18n.format.quantity(row) ?? '', i18n.lang)}
      </td>
      <td data-label={i18n.t('entry.column.unit')}>{mixed(shownUnitWords(row, i18n), i18n.lang)}</td>
      {CELLS.map((field, column) => (
        <td key={field} data-label={i18n.t(`entry.column.${field}`)}>
          <Cell
            entry={entry}
            field={field}
            at={at}
            column={column}
            onPaste={onPaste}
            name={`${name} ${under}`}
          />
        </td>
      ))}
      <td data-label={i18n.t('entry.column.after')}>
        <After entry={entry} />
      </td>
    </tr>
  );
}

interface CellProps extends EntryRowViewProps {
  readonly field: CellField;
  readonly column: number;
  readonly name: string;
}

function Cell({ entry, field, at, column, name, onPaste }: CellProps) {
  const { row, problems, planned } = entry;
  const i18n = useI18n();
  const problemId = useId();
  const { draft } = useEdits();
  const text = (draft.get(row.id) ?? BLANK)[field];
  const problem = problems.find((one) => one.field === field);
  const isWrong = problem !== undefined && problem.code !== 'missing';
  return (
    <>
      <input
        className="input"
        data-row={at}
        data-column={column}
        value={text}
        placeholder={field === 'value' ? undefined : (draft.get(COMMON) ?? BLANK)[field]}
        aria-label={`${i18n.t(`entry.column.${field}`)} ${name}`}
        aria-invalid={isWrong}
        aria-describedby={problem === undefined ? undefined : problemId}
        autoComplete="off"
        onKeyDown={(event) => onCellKey(event, { row: at, column })}
        onPaste={(event) => {
          const block = blockIn(event);
          if (block !== null) onPaste(block, { row: at, column });
        }}
        onChange={({ target }) =>
          changeEdits((edits) => typed(edits, [{ id: row.id, field, text: target.value }]))
        }
      />
      {problem !== undefined && (
        <span id={problemId} className={isWrong ? 'save-failed small own-line' : 'muted small own-line'}>
          {problem.code === 'missing'
            ? i18n.t('entry.missing')
            : i18n.t(`import.problem.${problem.code}`, { cell: problem.cell })}
        </span>
      )}
      {field === 'value' && planned !== null && <FarOffEntry {...planned} />}
    </>
  );
}

/** As it was read, so that a slip is seen before it is written. */
function After({ entry: { planned, judgement } }: Pick<EntryRowViewProps, 'entry'>) {
  const i18n = useI18n();
  if (planned === null)
    return (
      <span className="muted">
        <StatusMark status={judgement.status} />
      </span>
    );
  const { imported, effect, before } = planned;
  return (
    <>
      <StatusMark status={judgement.status} />
      <span className="small own-line">
        {i18n.t(`import.effect.${effect}`)}{' '}
        {effect === 'change' && before !== null && <del>{recordedWords(before, imported.target, i18n)}</del>}{' '}
        {mixed(recordedWords(imported, imported.target, i18n), i18n.lang)}{' '}
        <span className="muted">{timeWords(imported, i18n)}</span>
      </span>
    </>
  );
}
