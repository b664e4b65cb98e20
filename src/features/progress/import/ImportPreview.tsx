import { amountLabel } from '../../../charts/progress/data.ts';
import { Mixed } from '../../../charts/view/Mixed.tsx';
import type { CellProblem } from '../../../domain/tables/observations.ts';
import { CellProblems } from '../../shared/form/CellProblems.tsx';
import { useI18n } from '../../shared/shell/look.ts';
import type { PlannedValue } from './import-plan.ts';
import type { TableFile } from '../../../platform/table-file.ts';
import { regionName } from '../../../i18n/region-name.ts';

interface Props {
  readonly table: TableFile;
  readonly plan: readonly PlannedValue[];
  readonly problems: readonly CellProblem[];
}

const MOST = 50;

/** What would be written, and by row and column what would not. */
export function ImportPreview({ table, plan, problems }: Props) {
  const i18n = useI18n();
  return (
    <>
      <CellProblems
        headings={table.headings}
        problems={problems.map(({ row, column, code, cell }) => ({
          row,
          column,
          text: i18n.t(`import.problem.${code}`, { cell }),
        }))}
      />
      {plan.length > 0 && <Values plan={plan} />}
    </>
  );
}

function Values({ plan }: Pick<Props, 'plan'>) {
  const i18n = useI18n();
  const columns = ['effect', 'region', 'indicator', 'date', 'value', 'source'] as const;
  return (
    <div className="table-box">
      <table className="chart-table" aria-label={i18n.t('import.preview')}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === 'value' ? 'numeric' : undefined}>
                {i18n.t(`import.field.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.slice(0, MOST).map((planned) => (
            <ValueRow key={planned.imported.row} planned={planned} />
          ))}
        </tbody>
      </table>
      {plan.length > MOST && (
        <p className="small muted">{i18n.t('import.more', { n: plan.length - MOST })}</p>
      )}
    </div>
  );
}

function ValueRow({ planned: { imported, effect, before } }: { readonly planned: PlannedValue }) {
  const i18n = useI18n();
  const { target, role, date, value, unit, source } = imported;
  return (
    <tr>
      <td>{i18n.t(`import.effect.${effect}`)}</td>
      <td lang="zh-CN">{regionName(target.region, i18n)}</td>
      <th scope="row">
        <Mixed lang={i18n.lang}>{target.indicator}</Mixed>
        {role === 'baseline' && <span className="tag">{i18n.t('progress.role.baseline')}</span>}
      </th>
      <td className="short">{i18n.format.date(date)}</td>
      <td className="numeric">
        {effect === 'change' && before !== null && <del>{amountLabel(before.value, before.unit, i18n)}</del>}{' '}
        {amountLabel(value, unit, i18n)}
      </td>
      <td>{source}</td>
    </tr>
  );
}
