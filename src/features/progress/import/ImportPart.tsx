import { useMemo } from 'react';
import { mixed } from '../../../charts/view/mixed-words.tsx';
import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import { VALUES, type ValueField } from '../../../domain/table/value-columns.ts';
import { readImport, type ImportReading } from '../../../domain/table/values.ts';
import { indicatorName, regionName } from '../../../i18n/shown-names.ts';
import { usePlaceCodes } from '../../../ui/record/places.ts';
import { useDataset, useI18n } from '../../../ui/shell/contexts.ts';
import { useProgress } from '../../../ui/shell/work.ts';
import { TableImport, type GivenTable } from '../../../ui/table/TableImport.tsx';
import { Placing, TablePreview } from '../../../ui/table/TablePreview.tsx';
import { FarOffEntry } from '../FarOffEntry.tsx';
import { recordedWords } from '../recorded-words.ts';
import { planImport, type PlannedValue } from './import-plan.ts';
import { TemplateButtons } from './TemplateButtons.tsx';
import { useWriteValues } from './use-write-values.ts';

interface Props {
  /** Commitments of the monitoring table, for the template. */
  readonly rows: readonly TargetRow[];
}

/** A table of reported values. */
export default function ImportPart({ rows }: Props) {
  const i18n = useI18n();
  return (
    <section className="stack import" aria-labelledby="import-title">
      <h2 id="import-title">{i18n.t('import.title')}</h2>
      <p className="muted small">{i18n.t('import.hint')}</p>
      <TableImport
        use={VALUES}
        columns={{ name: 'value-columns', labelOf: (field) => i18n.t(`field.${field}`) }}
        more={<TemplateButtons rows={rows} />}
      >
        {(given) => <ReportedValues {...given} />}
      </TableImport>
    </section>
  );
}

function ReportedValues(given: GivenTable<ValueField>) {
  const { table, mapping } = given;
  const dataset = useDataset();
  const codeOf = usePlaceCodes(table.rows, mapping.get('region'), dataset);
  const reading = useMemo(
    () => (codeOf === null ? null : readImport(table, mapping, dataset.rows, codeOf)),
    [table, mapping, dataset, codeOf],
  );
  return reading === null ? <Placing /> : <ValuePreview {...given} reading={reading} />;
}

const COLUMNS = ['effect', 'region', 'indicator', 'date', 'value', 'source'] as const;

interface PreviewProps extends GivenTable<ValueField> {
  readonly reading: ImportReading;
}

/** What would be written: new values, changed ones, and those that are here already. */
function ValuePreview({ table: { headings }, end, reading }: PreviewProps) {
  const i18n = useI18n();
  const progress = useProgress();
  const { write } = useWriteValues();
  const { values, problems, blank, totals } = reading;
  const stored = progress.state.kind === 'ready' ? progress.state.byTarget : null;
  const plan = useMemo(() => (stored === null ? [] : planImport(values, stored)), [values, stored]);
  const count = plan.filter(({ effect }) => effect !== 'same').length;
  const run = async (): Promise<string | null> => {
    const written = await write(plan);
    if (typeof written === 'string') return written;
    end(i18n.t('import.done', { n: written }));
    return null;
  };
  const same = plan.length - count;
  return (
    <TablePreview
      headings={headings}
      problems={problems}
      problemWords={({ code, cell }) => i18n.t(`import.problem.${code}`, { cell })}
      totals={totals}
      notes={blank > 0 && <p className="small muted">{i18n.t('import.blank', { n: blank })}</p>}
      columns={COLUMNS.map((id) => ({ id, label: i18n.t(`field.${id}`) }))}
      rows={plan}
      take={{
        label: i18n.t('import.write', { n: count }),
        isReady: count > 0,
        run,
        note: same > 0 && <span className="muted small">{i18n.t('import.same', { n: same })}</span>,
      }}
      onCancel={() => end()}
    >
      {(planned) => <ValueRow key={planned.imported.row} planned={planned} />}
    </TablePreview>
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
