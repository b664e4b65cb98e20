import { useMemo, useState } from 'react';
import { FIELDS, guessMapping, type Mapping } from '../../../domain/tables/observation-fields.ts';
import { useDataset, useI18n } from '../../../ui/shell/contexts.ts';
import { useProgress } from '../../../ui/shell/work.ts';
import { ColumnChoice } from '../../../ui/form/ColumnChoice.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { planImport } from './import-plan.ts';
import { useImportReading } from './use-import-reading.ts';
import { useWriteValues } from './use-write-values.ts';
import type { TableFile } from '../../../platform/table-file.ts';
import { Failed } from '../../../ui/trouble/Failed.tsx';
import { FormEnd } from '../../../ui/form/FormEnd.tsx';

interface Props {
  readonly table: TableFile;
  readonly onWritten: (count: number) => void;
  readonly onCancel: () => void;
}

export function MappedTable({ table, onWritten, onCancel }: Props) {
  const i18n = useI18n();
  const dataset = useDataset();
  const progress = useProgress();
  const [mapping, setMapping] = useState<Mapping>(() => guessMapping(table.headings));
  const reading = useImportReading(table, mapping, dataset);
  const stored = progress.state.kind === 'ready' ? progress.state.byTarget : null;
  const plan = useMemo(
    () => (stored === null || reading === null ? [] : planImport(reading.values, stored)),
    [reading, stored],
  );
  const count = plan.filter(({ effect }) => effect !== 'same').length;
  const { isWriting, problem, write } = useWriteValues();
  const writeAll = async (): Promise<void> => {
    const n = await write(plan);
    if (n !== null) onWritten(n);
  };
  return (
    <>
      <ColumnChoice
        fields={FIELDS}
        labelOf={(field) => i18n.t(`field.${field}`)}
        table={table}
        mapping={mapping}
        onChange={setMapping}
      />
      {reading === null ? (
        <output className="muted small">{i18n.t('list.placing')}</output>
      ) : (
        <ImportPreview table={table} plan={plan} reading={reading} />
      )}
      <Failed>{problem}</Failed>
      <FormEnd
        label={i18n.t('import.write', { n: count })}
        isReady={count > 0 && !isWriting}
        onDo={() => void writeAll()}
        onCancel={onCancel}
      >
        {plan.length > count && (
          <span className="muted small">{i18n.t('import.same', { n: plan.length - count })}</span>
        )}
      </FormEnd>
    </>
  );
}
