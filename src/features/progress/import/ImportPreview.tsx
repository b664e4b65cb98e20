import { mixed } from '../../../charts/view/mixed-words.tsx';
import type { ImportReading } from '../../../domain/tables/observations.ts';
import { CellProblems } from '../../../ui/form/CellProblems.tsx';
import { TotalsPassed } from '../../../ui/form/TotalsPassed.tsx';
import { PreviewTable } from '../../../ui/form/PreviewTable.tsx';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { FarOffEntry } from '../FarOffEntry.tsx';
import { recordedWords } from '../recorded-words.ts';
import type { PlannedValue } from './import-plan.ts';
import type { TableFile } from '../../../platform/table-file.ts';
import { indicatorName, regionName } from '../../../i18n/shown-names.ts';

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
  const { target, role, date, source } = imported;
  return (
    <tr>
      <td>{i18n.t(`import.effect.${effect}`)}</td>
      <td>{mixed(regionName(target.region, i18n), i18n.lang)}</td>
      <th scope="row">
        {mixed(indicatorName(target, i18n), i18n.lang)}
        {role === 'baseline' && <span className="tag">{i18n.t('progress.role.baseline')}</span>}
      </th>
      <td className="short">{i18n.format.date(date)}</td>
      <td className="numeric">
        {effect === 'change' && before !== null && <del>{recordedWords(before, target, i18n)}</del>}{' '}
        {recordedWords(imported, target, i18n)}
        <FarOffEntry imported={imported} />
      </td>
      <td>{source}</td>
    </tr>
  );
}
