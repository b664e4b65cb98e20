import { useRef, useState, type ReactNode } from 'react';
import {
  readPastedTable,
  readTableFile,
  type TableFile,
  type TableReading,
} from '../../platform/table-file.ts';
import { useI18n } from '../shell/contexts.ts';
import { Failed } from '../trouble/Failed.tsx';
import { FileButton } from './FileButton.tsx';
import { PasteArea } from './PasteArea.tsx';

interface Props {
  /** How many cells of a row are headings of such a table. */
  readonly known: (row: readonly string[]) => number;
  /** Beside the button that chooses a file. */
  readonly more?: ReactNode;
  /** What is done with a table; `end` puts it away, and says `word` where there is one. */
  readonly children: (table: TableFile, end: (word?: string) => void) => ReactNode;
}

interface Chosen {
  /** Another with each table, so that none takes over the columns of the one before. */
  readonly key: number;
  readonly reading: TableReading;
}

/** A table that a person chooses as a file or pastes, and what stands in it. */
export function TableIntake({ known, more, children }: Props) {
  const i18n = useI18n();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const count = useRef(0);
  const take = async (read: Promise<TableReading>): Promise<void> => {
    count.current += 1;
    const key = count.current;
    setSaid(null);
    const reading = await read;
    // Of two that were chosen quickly the later one holds, whichever is read first.
    if (key === count.current) setChosen({ key, reading });
  };
  const end = (word?: string): void => {
    setChosen(null);
    setSaid(word ?? null);
  };
  const reading = chosen?.reading;
  return (
    <>
      <p className="actions">
        <FileButton
          label={i18n.t('import.choose')}
          accept=".csv,.tsv,.txt,.xlsx,text/csv"
          onChoose={([file]) => void take(readTableFile(file, known))}
        />
        {more}
      </p>
      <PasteArea onText={(text) => void take(readPastedTable(text, i18n.t('import.pasted'), known))} />
      {said !== null && <output className="block">{said}</output>}
      {reading?.ok === false && <Failed>{i18n.t(`import.file.${reading.problem}`)}</Failed>}
      {chosen !== null && reading?.ok === true && (
        <div key={chosen.key} className="table-read">
          {children(reading.table, end)}
        </div>
      )}
    </>
  );
}
