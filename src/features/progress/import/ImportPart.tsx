import { useState } from 'react';
import { readCsvTable, type TableReading } from '../../../platform/table-file.ts';
import { FileButton } from '../../shared/form/FileButton.tsx';
import { useI18n } from '../../shared/shell/look.ts';
import { MappedTable } from './MappedTable.tsx';
import { Failed } from '../../shared/trouble/Failed.tsx';

/** A table of reported values: chosen, its columns named, looked at, and only then written. */
export default function ImportPart() {
  const i18n = useI18n();
  const [reading, setReading] = useState<TableReading | null>(null);
  const [written, setWritten] = useState<number | null>(null);
  const choose = async (file: File): Promise<void> => {
    setWritten(null);
    setReading(await readCsvTable(file));
  };
  return (
    <section className="import" aria-labelledby="import-title">
      <h2 id="import-title">{i18n.t('import.title')}</h2>
      <p className="muted small">{i18n.t('import.hint')}</p>
      <FileButton
        label={i18n.t('import.choose')}
        accept=".csv,.tsv,.txt,text/csv"
        onChoose={([file]) => void choose(file)}
      />
      {written !== null && <output className="block">{i18n.t('import.done', { n: written })}</output>}
      {reading?.ok === false && <Failed>{i18n.t(`import.file.${reading.problem}`)}</Failed>}
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
