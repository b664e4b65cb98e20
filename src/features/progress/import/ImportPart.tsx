import { useState } from 'react';
import { useShell } from '../../shell.ts';
import { MappedTable } from './MappedTable.tsx';
import { readCsvTable, type TableReading } from '../../../platform/table-file.ts';

/** A table of reported values: chosen, its columns named, looked at, and only then written. */
export default function ImportPart() {
  const { i18n } = useShell();
  const [reading, setReading] = useState<TableReading | null>(null);
  const [written, setWritten] = useState<number | null>(null);
  const choose = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setWritten(null);
    setReading(await readCsvTable(file));
  };
  return (
    <section className="import" aria-labelledby="import-title">
      <h2 id="import-title">{i18n.t('import.title')}</h2>
      <p className="muted small">{i18n.t('import.hint')}</p>
      <label className="button">
        <input
          className="visually-hidden"
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(event) => {
            void choose(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        {i18n.t('import.choose')}
      </label>
      {written !== null && <output className="block">{i18n.t('import.done', { n: written })}</output>}
      {reading?.ok === false && (
        <p className="save-failed" role="alert">
          {i18n.t(`import.file.${reading.problem}`)}
        </p>
      )}
      {reading?.ok === true && (
        <MappedTable
          key={reading.table.name + reading.table.rows.length}
          table={reading.table}
          onWritten={(n) => {
            setWritten(n);
            setReading(null);
          }}
          onCancel={() => setReading(null)}
        />
      )}
    </section>
  );
}
