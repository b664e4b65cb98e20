import type { CellProblem } from '../../domain/table/lines.ts';
import { useI18n } from '../shell/contexts.ts';

interface Props<Code extends string> {
  readonly headings: readonly string[];
  readonly problems: readonly CellProblem<Code>[];
  readonly wordsOf: (problem: CellProblem<Code>) => string;
}

const MOST = 50;

/** By row and column, what of a table could not be read and is left out. */
export function CellProblems<Code extends string>({ headings, problems, wordsOf }: Props<Code>) {
  const i18n = useI18n();
  if (problems.length === 0) return null;
  const rows = new Set(problems.map(({ row }) => row)).size;
  return (
    <div className="save-failed small" role="alert">
      <p>{i18n.t('import.problems', { n: rows })}</p>
      <ul>
        {problems.slice(0, MOST).map((problem) => {
          const { row, column, code } = problem;
          const heading = column === null ? i18n.t('import.noColumn') : (headings[column] ?? '');
          return (
            <li key={`${row} ${column} ${code}`}>
              {i18n.t('import.place', { row, column: heading })}
              {i18n.t('common.colon')}
              {wordsOf(problem)}
            </li>
          );
        })}
      </ul>
      {problems.length > MOST && <p>{i18n.t('import.more', { n: problems.length - MOST })}</p>}
    </div>
  );
}
