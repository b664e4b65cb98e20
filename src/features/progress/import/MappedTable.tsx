import { useMemo, useState } from 'react';
import {
  FIELDS,
  guessMapping,
  readImport,
  type ImportField,
} from '../../../domain/observation-import/read-rows.ts';
import { newUuid } from '../../../platform/uuid.ts';
import { readFingerprints } from '../../fingerprint.ts';
import { useShell } from '../../shell.ts';
import { failureText } from '../../storage-words.ts';
import { Field } from '../Field.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { planImport, rowsToWrite, targetsToWrite, type PlannedValue } from './import-plan.ts';
import type { CsvTable } from './read-csv.ts';

interface Props {
  readonly table: CsvTable;
  readonly onWritten: (count: number) => void;
  readonly onCancel: () => void;
}

export function MappedTable({ table, onWritten, onCancel }: Props) {
  const { i18n, dataset, progress } = useShell();
  const [mapping, setMapping] = useState<ReadonlyMap<ImportField, number>>(() =>
    guessMapping(table.headings),
  );
  const [problem, setProblem] = useState<string | null>(null);
  const reading = useMemo(() => readImport(table.rows, mapping, dataset.rows), [table, mapping, dataset]);
  const stored = progress.state.kind === 'ready' ? progress.state.byTarget : null;
  const plan = useMemo(() => (stored === null ? [] : planImport(reading.values, stored)), [reading, stored]);
  const count = plan.filter(({ effect }) => effect !== 'same').length;
  const [isWriting, setWriting] = useState(false);
  const write = async (): Promise<void> => {
    setWriting(true);
    const fingerprints = await readFingerprints(targetsToWrite(plan), dataset);
    const outcome = await progress.putAll(rowsToWrite(plan, fingerprints, progress.now(), newUuid));
    setWriting(false);
    if (!outcome.ok) return setProblem(failureText(outcome.failure, i18n));
    if (outcome.value.kind === 'conflict') return setProblem(i18n.t('progress.conflict'));
    return onWritten(outcome.value.rows.length);
  };
  return (
    <>
      <p className="small">
        {i18n.t('import.read', {
          name: table.name,
          n: table.rows.length,
          encoding: table.encoding.toUpperCase(),
        })}
      </p>
      <MappingFields table={table} mapping={mapping} onChange={setMapping} />
      <ImportPreview table={table} plan={plan} problems={reading.problems} />
      {problem !== null && (
        <p className="save-failed" role="alert">
          {problem}
        </p>
      )}
      <Actions
        count={count}
        plan={plan}
        isWriting={isWriting}
        onWrite={() => void write()}
        onCancel={onCancel}
      />
    </>
  );
}

interface ActionsProps {
  readonly count: number;
  readonly plan: readonly PlannedValue[];
  readonly isWriting: boolean;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

function Actions({ count, plan, isWriting, onWrite, onCancel }: ActionsProps) {
  const { i18n } = useShell();
  return (
    <p className="vault-actions">
      <button
        type="button"
        className="button button-main"
        disabled={count === 0 || isWriting}
        onClick={onWrite}
      >
        {i18n.t('import.write', { n: count })}
      </button>
      <button type="button" className="button" onClick={onCancel}>
        {i18n.t('common.cancel')}
      </button>
      {plan.length > count && (
        <span className="muted small">{i18n.t('import.same', { n: plan.length - count })}</span>
      )}
    </p>
  );
}

interface MappingProps {
  readonly table: CsvTable;
  readonly mapping: ReadonlyMap<ImportField, number>;
  readonly onChange: (mapping: ReadonlyMap<ImportField, number>) => void;
}

function MappingFields({ table, mapping, onChange }: MappingProps) {
  const { i18n } = useShell();
  const choose = (field: ImportField, chosen: string): void => {
    const next = new Map(mapping);
    if (chosen === '') next.delete(field);
    else next.set(field, Number(chosen));
    onChange(next);
  };
  return (
    <fieldset className="mapping small">
      <legend className="muted">{i18n.t('import.mapping')}</legend>
      {FIELDS.map((field) => (
        <Field key={field} label={i18n.t(`import.field.${field}`)}>
          <select
            className="input"
            value={mapping.get(field) ?? ''}
            onChange={(event) => choose(field, event.target.value)}
          >
            <option value="">{i18n.t('import.noColumn')}</option>
            {table.headings.map((heading, column) => (
              // oxlint-disable-next-line react/no-array-index-key -- two columns may have one heading
              <option key={column} value={column}>
                {heading === '' ? i18n.t('import.column', { n: column + 1 }) : heading}
              </option>
            ))}
          </select>
        </Field>
      ))}
    </fieldset>
  );
}
