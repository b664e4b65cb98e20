import { useState, type ReactNode } from 'react';
import { columnsOf, knownTo, type Columns, type TableUse } from '../../domain/table/headings.ts';
import { readPastedTable, readTableFile, type TableReading } from '../../platform/table-file.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { rememberColumns, rememberedColumns } from './remembered-columns.ts';
import type { GivenTable } from './TableImport.tsx';

/** `text`: of a pasted table, which is no file. */
export function readTable<F extends string>(
  use: TableUse<F>,
  file: File,
  text: string | null,
): Promise<TableReading> {
  const known = knownTo(use);
  return text === null ? readTableFile(file, known) : readPastedTable(text, file.name, known);
}

interface Props<F extends string> extends Omit<GivenTable<F>, 'mapping'> {
  readonly use: TableUse<F>;
  readonly columns?: { readonly name: string; readonly labelOf: (field: F) => string };
  readonly children: (given: GivenTable<F>) => ReactNode;
}

export function MappedTable<F extends string>({ use, columns, children, table, file, end }: Props<F>) {
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
