import { useRef, useState } from 'react';
import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import { knownImportHeadings } from '../../../domain/tables/observation-fields.ts';
import { readPastedTable, readTableFile, type TableReading } from '../../../platform/table-file.ts';
import { FileButton } from '../../shared/form/FileButton.tsx';
import { useI18n } from '../../shared/shell/look.ts';
import { Failed } from '../../shared/trouble/Failed.tsx';
import { MappedTable } from './MappedTable.tsx';
import { PasteArea } from './PasteArea.tsx';
import { TemplateButtons } from './TemplateButtons.tsx';

interface Props {
  /** Commitments of the monitoring table, for the template. */
  readonly rows: readonly TargetRow[];
}

interface Chosen {
  /** Another with each table, so that none takes over the columns of the one before. */
  readonly key: number;
  readonly reading: TableReading;
}

/** A table of reported values: chosen or pasted, its columns named, looked at, and only then written. */
export default function ImportPart({ rows }: Props) {
  const i18n = useI18n();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [written, setWritten] = useState<number | null>(null);
  const count = useRef(0);
  const take = async (read: Promise<TableReading>): Promise<void> => {
    count.current += 1;
    const key = count.current;
    setWritten(null);
    const reading = await read;
    // Of two that were chosen quickly the later one holds, whichever is read first.
    if (key === count.current) setChosen({ key, reading });
  };
  const reading = chosen?.reading;
  return (
    <section className="import" aria-labelledby="import-title">
      <h2 id="import-title">{i18n.t('import.title')}</h2>
      <p className="muted small">{i18n.t('import.hint')}</p>
      <p className="actions">
        <FileButton
          label={i18n.t('import.choose')}
          accept=".csv,.tsv,.txt,.xlsx,text/csv"
          onChoose={([file]) => void take(readTableFile(file, knownImportHeadings))}
        />
        <TemplateButtons rows={rows} />
      </p>
      <PasteArea
        onText={(text) => void take(readPastedTable(text, i18n.t('import.pasted'), knownImportHeadings))}
      />
      {written !== null && <output className="block">{i18n.t('import.done', { n: written })}</output>}
      {reading?.ok === false && <Failed>{i18n.t(`import.file.${reading.problem}`)}</Failed>}
      {chosen !== null && reading?.ok === true && (
        <MappedTable
          key={chosen.key}
          table={reading.table}
          onWritten={(n) => {
            setWritten(n);
            setChosen(null);
          }}
          onCancel={() => setChosen(null)}
        />
      )}
    </section>
  );
}
