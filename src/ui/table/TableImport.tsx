import { useRef, useState, type ReactNode } from 'react';
import '../../styles/progress.css';
import type { Columns, TableUse } from '../../domain/table/headings.ts';
import type { TableFile, TableReading } from '../../platform/table-file.ts';
import { FileButton } from '../form/FileButton.tsx';
import { useI18n } from '../shell/contexts.ts';
import { Failed } from '../trouble/Failed.tsx';
import type { MappedTable } from './MappedTable.tsx';

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
  /** Fetched with the first table. */
  readonly use: () => Promise<TableUse<F>>;
  /** Under which name chosen columns are remembered, and what the fields are called; without it nothing is to choose. */
  readonly columns?: { readonly name: string; readonly labelOf: (field: F) => string };
  readonly label?: string;
  /** Beside the button that chooses a file. */
  readonly more?: ReactNode;
  /** What is read by the columns, and taken: a `TablePreview`. */
  readonly children: (given: GivenTable<F>) => ReactNode;
}

interface Chosen<F extends string> {
  /** Another with each table, so that none takes over the columns of the one before. */
  readonly key: number;
  readonly file: File;
  readonly reading: TableReading;
  readonly use: TableUse<F>;
  readonly Mapped: typeof MappedTable<F>;
}

/** A person's table: chosen as a file or pasted, its columns named, looked at, and only then taken. */
export function TableImport<F extends string>({ label, more, ...props }: Props<F>) {
  const i18n = useI18n();
  const [chosen, setChosen] = useState<Chosen<F> | null>(null);
  const [said, setSaid] = useState<ReactNode>(null);
  const count = useRef(0);
  /** `text`: what was pasted. */
  const take = async (file: File, text: string | null): Promise<void> => {
    count.current += 1;
    const key = count.current;
    setSaid(null);
    const [{ readTable, MappedTable: Mapped }, use] = await Promise.all([
      import('./MappedTable.tsx'),
      props.use(),
    ]);
    const reading = await readTable(use, file, text);
    // Of two that were chosen quickly the later one holds, whichever is read first.
    if (key === count.current) setChosen({ key, file, reading, use, Mapped });
  };
  const pasted = (text: string): void => void take(new File([text], i18n.t('import.pasted')), text);
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
          onChoose={([file]) => void take(file, null)}
        />
        {more}
      </p>
      <PasteArea onText={pasted} />
      {said !== null && <output className="own-line">{said}</output>}
      {reading?.ok === false && <Failed>{i18n.t(`import.file.${reading.problem}`)}</Failed>}
      {chosen !== null && reading?.ok === true && (
        <div key={chosen.key} className="stack">
          <chosen.Mapped {...props} use={chosen.use} file={chosen.file} table={reading.table} end={end} />
        </div>
      )}
    </>
  );
}

/** Cells copied in a spreadsheet are read as they are pasted; what is typed or edited is read by the button. */
function PasteArea({ onText }: { readonly onText: (text: string) => void }) {
  const i18n = useI18n();
  const [text, setText] = useState('');
  return (
    <form
      className="stack paste-table"
      onSubmit={(event) => {
        event.preventDefault();
        onText(text);
      }}
    >
      <label className="form-field">
        <span>{i18n.t('import.paste')}</span>
        <textarea
          className="input"
          rows={3}
          value={text}
          placeholder={i18n.t('import.pasteHint')}
          onChange={(event) => setText(event.target.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            if (!pasted.includes('\t')) return;
            // A large table is read and not drawn in a field.
            event.preventDefault();
            onText(pasted);
          }}
        />
      </label>
      <button type="submit" className="button" disabled={text.trim() === ''}>
        {i18n.t('import.pasteRead')}
      </button>
    </form>
  );
}
