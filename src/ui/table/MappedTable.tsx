import { useState, type ReactNode } from 'react';
import { columnsOf, knownTo, type Columns, type TableUse } from '../../domain/table/headings.ts';
import {
  readPastedTable,
  readTableFile,
  type TableReading,
  type TableFile,
} from '../../platform/table-file.ts';
import type { GivenTable } from './TableImport.tsx';
import { langOf } from '../../i18n/lang-of.ts';
import { Field } from '../form/Field.tsx';
import { useI18n } from '../shell/contexts.ts';
import { readSetting, writeSetting } from '../../platform/settings.ts';

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

interface ColumnChoiceProps<F extends string> {
  readonly fields: readonly F[];
  readonly labelOf: (field: F) => string;
  readonly table: TableFile;
  /** Column (0-based) of each field that is there. */
  readonly mapping: ReadonlyMap<F, number>;
  readonly onChange: (mapping: ReadonlyMap<F, number>) => void;
}

/** What was read of a table, and which of its columns says what. */
function ColumnChoice<F extends string>({ fields, labelOf, table, mapping, onChange }: ColumnChoiceProps<F>) {
  const i18n = useI18n();
  const { name, above, headings, rows, encoding } = table;
  const choose = (field: F, chosen: string): void => {
    const next = new Map(mapping);
    if (chosen === '') next.delete(field);
    else next.set(field, Number(chosen));
    onChange(next);
  };
  return (
    <>
      <p className="small">
        {encoding === null
          ? i18n.t('import.readPasted', { name, n: rows.length })
          : i18n.t('import.read', { name, n: rows.length, encoding: encoding.toUpperCase() })}
        {above.length > 0 && ` ${i18n.t('import.headingRow', { n: above.length + 1 })}`}
      </p>
      <fieldset className="form-grid box mapping small">
        <legend className="muted">{i18n.t('import.mapping')}</legend>
        {fields.map((field) => (
          <Field key={field} label={labelOf(field)}>
            <select
              className="input"
              value={mapping.get(field) ?? ''}
              onChange={(event) => choose(field, event.target.value)}
            >
              <option value="">{i18n.t('import.noColumn')}</option>
              {headings.map((heading, column) => (
                // oxlint-disable-next-line react/no-array-index-key -- two columns may have one heading
                <option key={column} value={column} lang={langOf(heading)}>
                  {heading === '' ? i18n.t('import.column', { n: column + 1 }) : heading}
                </option>
              ))}
            </select>
          </Field>
        ))}
      </fieldset>
    </>
  );
}

/** Tables whose columns are remembered on this computer. */
const MOST = 20;

type Entry = readonly [headings: string, columns: Readonly<Record<string, unknown>>];

function isEntry(value: unknown): value is Entry {
  if (!Array.isArray(value)) return false;
  const [headings, columns]: unknown[] = value;
  return typeof headings === 'string' && typeof columns === 'object' && columns !== null;
}

function entries(name: string): Entry[] {
  try {
    const stored: unknown = JSON.parse(readSetting(name) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isEntry) : [];
  } catch {
    return [];
  }
}

/** The sheet of the next month or year has the same headings but for its numbers. */
const keyOf = (headings: readonly string[]): string => JSON.stringify(headings).replaceAll(/\p{Nd}+/gu, '#');

/** Null where no table with these headings was imported. */
function rememberedColumns<F extends string>(
  name: string,
  fields: readonly F[],
  headings: readonly string[],
): Columns<F> | null {
  const found = entries(name).find(([key]) => key === keyOf(headings));
  if (found === undefined) return null;
  return new Map(
    fields.flatMap((field) => {
      const column = found[1][field];
      const isThere = typeof column === 'number' && Number.isInteger(column) && column in headings;
      return isThere ? [[field, column] as const] : [];
    }),
  );
}

function rememberColumns<F extends string>(
  name: string,
  headings: readonly string[],
  mapping: Columns<F>,
): void {
  const key = keyOf(headings);
  const others = entries(name).filter(([other]) => other !== key);
  writeSetting(name, JSON.stringify([[key, Object.fromEntries(mapping)], ...others].slice(0, MOST)));
}
