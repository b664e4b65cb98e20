import { useRef, useState, type ReactNode } from 'react';
import '../../styles/progress.css';
import { columnsOf, knownTo, type Columns, type TableUse } from '../../domain/table/headings.ts';
import {
  readPastedTable,
  readTableFile,
  type TableFile,
  type TableReading,
} from '../../platform/table-file.ts';
import { FileButton } from '../form/FileButton.tsx';
import { useI18n } from '../shell/contexts.ts';
import { Failed } from '../trouble/Failed.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { PasteArea } from './PasteArea.tsx';
import { rememberColumns, rememberedColumns } from './remembered-columns.ts';

/** A table of which is known which of its columns says what. */
export interface GivenTable<F extends string> {
  readonly table: TableFile;
  /** As it was chosen, or what was pasted. */
  readonly file: File;
  readonly mapping: Columns<F>;
  /** Puts the table away; `word`: it was taken, and what is said of that. */
  readonly end: (word?: ReactNode) => void;
}

interface Props<F extends string> {
  readonly use: TableUse<F>;
  /** Under which name chosen columns are remembered, and what the fields are called; without it nothing is to choose. */
  readonly columns?: { readonly name: string; readonly labelOf: (field: F) => string };
  readonly label?: string;
  /** Beside the button that chooses a file. */
  readonly more?: ReactNode;
  /** What is read by the columns, and taken: a `TablePreview`. */
  readonly children: (given: GivenTable<F>) => ReactNode;
}

interface Chosen {
  /** Another with each table, so that none takes over the columns of the one before. */
  readonly key: number;
  readonly file: File;
  readonly reading: TableReading;
}

/** A person's table: chosen as a file or pasted, its columns named, looked at, and only then taken. */
export function TableImport<F extends string>({ label, more, ...props }: Props<F>) {
  const i18n = useI18n();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [said, setSaid] = useState<ReactNode>(null);
  const count = useRef(0);
  const known = knownTo(props.use);
  const take = async (file: File, read: Promise<TableReading>): Promise<void> => {
    count.current += 1;
    const key = count.current;
    setSaid(null);
    const reading = await read;
    // Of two that were chosen quickly the later one holds, whichever is read first.
    if (key === count.current) setChosen({ key, file, reading });
  };
  const pasted = (text: string): void => {
    const name = i18n.t('import.pasted');
    void take(new File([text], name), readPastedTable(text, name, known));
  };
  const end = (word?: ReactNode): void => {
    setChosen(null);
    setSaid(word ?? null);
  };
  const reading = chosen?.reading;
  return (
    <>
      <p className="actions">
        <FileButton
          label={label ?? i18n.t('import.choose')}
          accept=".csv,.tsv,.txt,.xlsx,text/csv"
          onChoose={([file]) => void take(file, readTableFile(file, known))}
        />
        {more}
      </p>
      <PasteArea onText={pasted} />
      {said !== null && <output className="own-line">{said}</output>}
      {reading?.ok === false && <Failed>{i18n.t(`import.file.${reading.problem}`)}</Failed>}
      {chosen !== null && reading?.ok === true && (
        <div key={chosen.key} className="stack">
          <Mapped {...props} file={chosen.file} table={reading.table} end={end} />
        </div>
      )}
    </>
  );
}

type MappedProps<F extends string> = Pick<Props<F>, 'use' | 'columns' | 'children'> &
  Omit<GivenTable<F>, 'mapping'>;

function Mapped<F extends string>({ use, columns, children, table, file, end }: MappedProps<F>) {
  const { headings } = table;
  const [mapping, setMapping] = useState<Columns<F>>(
    () =>
      (columns && rememberedColumns(columns.name, use.fields, headings)) ??
      columnsOf(use, headings, table.above),
  );
  const endAndRemember = (word?: ReactNode): void => {
    if (columns !== undefined && word !== undefined) rememberColumns(columns.name, headings, mapping);
    end(word);
  };
  return (
    <>
      {columns !== undefined && (
        <ColumnChoice
          fields={use.fields}
          labelOf={columns.labelOf}
          table={table}
          mapping={mapping}
          onChange={setMapping}
        />
      )}
      {children({ table, file, mapping, end: endAndRemember })}
    </>
  );
}
