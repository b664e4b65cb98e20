import { amountLabel } from '../../../charts/progress/figure-words.ts';
import { Mixed } from '../../../charts/view/Mixed.tsx';
import type { ImportReading } from '../../../domain/tables/observations.ts';
import { CellProblems } from '../../shared/form/CellProblems.tsx';
import { TotalsPassed } from '../../shared/form/TotalsPassed.tsx';
import { PreviewTable } from '../../shared/form/PreviewTable.tsx';
import { useI18n } from '../../shared/shell/look.ts';
import type { PlannedValue } from './import-plan.ts';
import type { TableFile } from '../../../platform/table-file.ts';
import { regionName } from '../../../i18n/region-name.ts';
import { indicatorName } from '../../../i18n/indicator-name.ts';

interface Props {
  readonly table: TableFile;
  readonly plan: readonly PlannedValue[];
  readonly reading: ImportReading;
}

const COLUMNS = ['effect', 'region', 'indicator', 'date', 'value', 'source'] as const;

/** What would be written, and by row and column what would not. */
export function ImportPreview({ table, plan, reading: { problems, blank, totals } }: Props) {
  const i18n = useI18n();
  const columns = COLUMNS.map((id) => ({ id, label: i18n.t(`field.${id}`) }));
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
      <TotalsPassed n={totals} />
      {blank > 0 && <p className="small muted">{i18n.t('import.blank', { n: blank })}</p>}
      {plan.length > 0 && (
        <PreviewTable columns={columns} rows={plan}>
          {(planned) => <ValueRow key={planned.imported.row} planned={planned} />}
        </PreviewTable>
      )}
    </>
  );
}

function ValueRow({ planned: { imported, effect, before } }: { readonly planned: PlannedValue }) {
  const i18n = useI18n();
  const { target, role, date, value, unit, source } = imported;
  return (
    <tr>
      <td>{i18n.t(`import.effect.${effect}`)}</td>
      <td>
        <Mixed lang={i18n.lang}>{regionName(target.region, i18n)}</Mixed>
      </td>
      <th scope="row">
        <Mixed lang={i18n.lang}>{indicatorName(target, i18n)}</Mixed>
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
