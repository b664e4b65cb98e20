import { useMemo, useState, type ReactNode } from 'react';
import { deadlineLabel } from '../../../charts/deadline-label.ts';
import { Button } from '../../../charts/view/Button.tsx';
import { mixed } from '../../../charts/view/mixed-words.tsx';
import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import { placeCells, retyped, type CellProblem } from '../../../domain/table/lines.ts';
import { VALUES, type ValueField } from '../../../domain/table/value-columns.ts';
import { readImport, type CellProblemCode, type ImportReading } from '../../../domain/table/values.ts';
import { indicatorName, regionName } from '../../../i18n/shown-names.ts';
import { timeWords } from '../../../i18n/time-words.ts';
import { today } from '../../../platform/clock.ts';
import { TextField } from '../../../ui/form/TextField.tsx';
import { loadKeys } from '../../../platform/load-data.ts';
import { useLoaded } from '../../../platform/use-loaded.ts';
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
        use={() => Promise.resolve(VALUES)}
        columns={{ name: 'value-columns', labelOf: (field) => i18n.t(`field.${field}`) }}
        more={<TemplateButtons rows={rows} />}
      >
        {(given) => <ReportedValues {...given} />}
      </TableImport>
    </section>
  );
}

function ReportedValues(given: GivenTable<ValueField>) {
  const { mapping } = given;
  const i18n = useI18n();
  const dataset = useDataset();
  // As it was given, until a name of it was chosen anew.
  const [table, setTable] = useState(given.table);
  const [date, setDate] = useState('');
  const places = useMemo(() => placeCells(table, mapping.get('region')), [table, mapping]);
  const codeOf = usePlaceCodes(places, dataset);
  const loading = useMemo(() => loadKeys(dataset), [dataset]);
  const loaded = useLoaded(loading);
  const reading = useMemo(() => {
    if (codeOf === null || loaded.kind !== 'ready') return null;
    const { rows, labels } = dataset;
    const keys = loaded.value;
    const shown = (row: TargetRow): string => indicatorName(row, i18n);
    return readImport(table, mapping, rows, { codeOf, keys, shown, families: labels.zh, date }, today());
  }, [table, mapping, dataset, codeOf, loaded, date, i18n]);
  if (reading === null) return <Placing />;
  const column = mapping.get('indicator');
  const offer = ({ row, code }: ValueProblem): ReactNode => {
    const near = column === undefined ? [] : reading.near(row);
    if (column === undefined || near.length === 0) return null;
    // One of several of a name is known by its id; another name is meant wherever it stands.
    const isOne = code === 'target-ambiguous' || code === 'not-due';
    return (
      <NearTargets
        near={near}
        isOne={isOne}
        onChoose={({ id, indicator }) =>
          setTable(retyped(table, [row, column], isOne ? id : indicator, !isOne))
        }
      />
    );
  };
  const isDateAsked =
    date !== '' || reading.problems.some(({ code, cell }) => code === 'date' && cell === '');
  return (
    <>
      {isDateAsked && (
        <TextField
          label={i18n.t('import.everyDate')}
          value={date}
          placeholder={i18n.t('import.dateHint')}
          onText={setDate}
        />
      )}
      <ValuePreview {...given} table={table} reading={reading} offer={offer} />
    </>
  );
}

type ValueProblem = CellProblem<CellProblemCode>;

interface NearProps {
  readonly near: readonly TargetRow[];
  /** Of one name, which their years tell apart. */
  readonly isOne: boolean;
  readonly onChoose: (row: TargetRow) => void;
}

/** What a name may mean: a click puts it in its place. */
function NearTargets({ near, isOne, onChoose }: NearProps) {
  const i18n = useI18n();
  const nameOf = (row: TargetRow): string => {
    const name = indicatorName(row, i18n);
    if (!isOne) return name;
    return [name, i18n.format.quantity(row) ?? '', deadlineLabel(row.deadline, i18n)].join(' ');
  };
  return (
    <span className="in-row">
      {i18n.t('import.near')}
      {near.map((row) => (
        <Button key={row.id} look="small" onClick={() => onChoose(row)}>
          {mixed(nameOf(row), i18n.lang)}
        </Button>
      ))}
    </span>
  );
}

const COLUMNS = ['effect', 'region', 'indicator', 'date', 'value', 'source'] as const;

interface PreviewProps extends GivenTable<ValueField> {
  readonly reading: ImportReading;
  readonly offer: (problem: ValueProblem) => ReactNode;
}

/** What would be written: new values, changed ones, and those that are here already. */
function ValuePreview({ table: { headings }, end, reading, offer }: PreviewProps) {
  const i18n = useI18n();
  const progress = useProgress();
  const { write } = useWriteValues();
  const { values, problems, blank, changes } = reading;
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
      offer={offer}
      passed={reading}
      notes={
        blank + changes > 0 && (
          <p className="small muted">
            {blank > 0 && i18n.t('import.blank', { n: blank })}{' '}
            {changes > 0 && i18n.t('import.changes', { n: changes })}
          </p>
        )
      }
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
      {(planned) => {
        const { row, target, date } = planned.imported;
        return <ValueRow key={`${row} ${target.id} ${date}`} planned={planned} />;
      }}
    </TablePreview>
  );
}

function ValueRow({ planned: { imported, effect, before } }: { readonly planned: PlannedValue }) {
  const i18n = useI18n();
  const { target, role, source } = imported;
  return (
    <tr>
      <td>{i18n.t(`import.effect.${effect}`)}</td>
      <td>{mixed(regionName(target.region, i18n), i18n.lang)}</td>
      <th scope="row">
        {mixed(indicatorName(target, i18n), i18n.lang)}
        {role === 'baseline' && <span className="tag">{i18n.t('progress.role.baseline')}</span>}
      </th>
      <td className="short">{timeWords(imported, i18n)}</td>
      <td className="numeric">
        {effect === 'change' && before !== null && <del>{recordedWords(before, target, i18n)}</del>}{' '}
        {recordedWords(imported, target, i18n)}
        <FarOffEntry imported={imported} />
      </td>
      <td>{source}</td>
    </tr>
  );
}
