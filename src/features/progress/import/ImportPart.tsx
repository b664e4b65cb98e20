import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import { knownImportHeadings } from '../../../domain/tables/observation-fields.ts';
import { TableIntake } from '../../../ui/form/TableIntake.tsx';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { MappedTable } from './MappedTable.tsx';
import { TemplateButtons } from './TemplateButtons.tsx';

interface Props {
  /** Commitments of the monitoring table, for the template. */
  readonly rows: readonly TargetRow[];
}

/** A table of reported values: chosen or pasted, its columns named, looked at, and only then written. */
export default function ImportPart({ rows }: Props) {
  const i18n = useI18n();
  return (
    <section className="import" aria-labelledby="import-title">
      <h2 id="import-title">{i18n.t('import.title')}</h2>
      <p className="muted small">{i18n.t('import.hint')}</p>
      <TableIntake known={knownImportHeadings} more={<TemplateButtons rows={rows} />}>
        {(table, end) => (
          <MappedTable
            table={table}
            onWritten={(n) => end(i18n.t('import.done', { n }))}
            onCancel={() => end()}
          />
        )}
      </TableIntake>
    </section>
  );
}
