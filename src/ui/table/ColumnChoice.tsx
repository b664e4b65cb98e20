import { langOf } from '../../i18n/lang-of.ts';
import type { TableFile } from '../../platform/table-file.ts';
import { Field } from '../form/Field.tsx';
import { useI18n } from '../shell/contexts.ts';

interface Props<F extends string> {
  readonly fields: readonly F[];
  readonly labelOf: (field: F) => string;
  readonly table: TableFile;
  /** Column (0-based) of each field that is there. */
  readonly mapping: ReadonlyMap<F, number>;
  readonly onChange: (mapping: ReadonlyMap<F, number>) => void;
}

/** What was read of a table, and which of its columns says what. */
export function ColumnChoice<F extends string>({ fields, labelOf, table, mapping, onChange }: Props<F>) {
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
