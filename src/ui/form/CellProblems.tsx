import { useI18n } from '../shell/contexts.ts';

interface CellProblemWords {
  readonly row: number;
  /** 0-based; null where no column is to blame. */
  readonly column: number | null;
  readonly text: string;
}

interface Props {
  readonly headings: readonly string[];
  readonly problems: readonly CellProblemWords[];
}

const MOST = 50;

/** By row and column, what of a table could not be read and is left out. */
export function CellProblems({ headings, problems }: Props) {
  const i18n = useI18n();
  if (problems.length === 0) return null;
  const rows = new Set(problems.map(({ row }) => row)).size;
  return (
    <div className="save-failed small" role="alert">
      <p>{i18n.t('import.problems', { n: rows })}</p>
      <ul>
        {problems.slice(0, MOST).map(({ row, column, text }) => (
          <li key={`${row} ${column} ${text}`}>
            {i18n.t('import.place', {
              row,
              column: column === null ? i18n.t('import.noColumn') : (headings[column] ?? ''),
            })}
            {i18n.t('common.colon')}
            {text}
          </li>
        ))}
      </ul>
      {problems.length > MOST && <p>{i18n.t('import.more', { n: problems.length - MOST })}</p>}
    </div>
  );
}
