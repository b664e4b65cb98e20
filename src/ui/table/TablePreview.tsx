import { useState, type ReactNode } from 'react';
import type { CellProblem } from '../../domain/table/lines.ts';
import { FormEnd } from '../form/FormEnd.tsx';
import { useI18n } from '../shell/contexts.ts';
import { Failed } from '../trouble/Failed.tsx';

interface Passing {
  readonly totals: number;
  readonly groups?: number;
  readonly unread?: readonly string[];
}

interface Props<R, Code extends string, P extends CellProblem<Code>> {
  readonly headings: readonly string[];
  readonly problems: readonly P[];
  readonly problemWords: (problem: P) => string;
  /** Where it is, where row and heading do not say it. */
  readonly placeOf?: (problem: P) => string;
  /** What can be done about it, behind its words. */
  readonly offer?: (problem: P) => ReactNode;
  /** What of the table is not read: rows that add up others or head them, columns with figures. */
  readonly passed: Passing;
  /** What else is said of the table. */
  readonly notes?: ReactNode;
  /** A column `value` holds numbers. */
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly R[];
  readonly take: {
    readonly label: string;
    readonly isReady: boolean;
    /** In words, why nothing was taken; null where it was. */
    readonly run: () => Promise<string | null>;
    /** Beside the button. */
    readonly note?: ReactNode;
  };
  readonly onCancel: () => void;
  readonly children: (row: R) => ReactNode;
}

/** What of a table would be taken, as it was read, and what would not; nothing is kept before the last button. */
export function TablePreview<R, Code extends string, P extends CellProblem<Code> = CellProblem<Code>>(
  props: Props<R, Code, P>,
) {
  const { headings, problems, problemWords, placeOf, offer, passed, notes, columns, rows, take, onCancel } =
    props;
  const [problem, setProblem] = useState<string | null>(null);
  const [isTaking, setTaking] = useState(false);
  const run = async (): Promise<void> => {
    setTaking(true);
    setProblem(await take.run());
    setTaking(false);
  };
  return (
    <>
      <CellProblems
        headings={headings}
        problems={problems}
        wordsOf={problemWords}
        placeOf={placeOf}
        offer={offer}
      />
      <Passed {...passed} />
      {notes}
      {rows.length > 0 && (
        <Rows columns={columns} rows={rows}>
          {props.children}
        </Rows>
      )}
      <Failed>{problem}</Failed>
      <FormEnd
        label={take.label}
        isReady={take.isReady && !isTaking}
        onDo={() => void run()}
        onCancel={onCancel}
      >
        {take.note}
      </FormEnd>
    </>
  );
}

const NONE: readonly string[] = [];

function Passed({ totals, groups = 0, unread = NONE }: Passing) {
  const { t, list } = useI18n();
  const words = [
    totals > 0 && t('import.totals', { n: totals }),
    groups > 0 && t('import.groups', { n: groups }),
    unread.length > 0 && t('import.unread', { list: list(unread) }),
  ].filter((one) => one !== false);
  return words.length > 0 && <p className="small muted">{words.join(' ')}</p>;
}

/** More are counted, not shown. */
const MOST = 50;

function Rows<R>({ columns, rows, children }: Pick<Props<R, never, never>, 'columns' | 'rows' | 'children'>) {
  const i18n = useI18n();
  return (
    <div className="table-box">
      <table className="data-table" aria-label={i18n.t('import.preview')}>
        <thead>
          <tr>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col" className={id === 'value' ? 'numeric' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.slice(0, MOST).map(children)}</tbody>
      </table>
      {rows.length > MOST && (
        <p className="small muted">{i18n.t('import.more', { n: rows.length - MOST })}</p>
      )}
    </div>
  );
}

/** While the places that a table names are looked up. */
export function Placing() {
  const i18n = useI18n();
  return <output className="muted small">{i18n.t('list.placing')}</output>;
}

interface CellProblemsProps<P> {
  readonly headings: readonly string[];
  readonly problems: readonly P[];
  readonly wordsOf: (problem: P) => string;
  readonly placeOf: ((problem: P) => string) | undefined;
  readonly offer: ((problem: P) => ReactNode) | undefined;
}

/** By row and column, what of a table could not be read and is left out. */
function CellProblems<P extends CellProblem<string>>(props: CellProblemsProps<P>) {
  const { headings, problems, wordsOf, placeOf, offer } = props;
  const i18n = useI18n();
  if (problems.length === 0) return null;
  const place = (problem: P): string => {
    const { row, column } = problem;
    const heading = column === null ? i18n.t('import.noColumn') : (headings[column] ?? '');
    return placeOf?.(problem) ?? i18n.t('import.place', { row, column: heading });
  };
  const rows = new Set(problems.map((problem) => (placeOf === undefined ? problem.row : place(problem))))
    .size;
  return (
    <div className="save-failed small" role="alert">
      <p>{i18n.t('import.problems', { n: rows })}</p>
      <ul>
        {problems.slice(0, MOST).map((problem) => {
          const { row, column, code } = problem;
          return (
            <li key={`${place(problem)} ${row} ${column} ${code}`}>
              {place(problem)}
              {i18n.t('common.colon')}
              {wordsOf(problem)}
              {offer?.(problem)}
            </li>
          );
        })}
      </ul>
      {problems.length > MOST && <p>{i18n.t('import.more', { n: problems.length - MOST })}</p>}
    </div>
  );
}
