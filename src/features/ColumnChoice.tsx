import { Field } from './Field.tsx';
import { useShell } from './shell.ts';

interface Props<F extends string> {
  readonly fields: readonly F[];
  readonly labelOf: (field: F) => string;
  readonly headings: readonly string[];
  /** Column (0-based) of each field that is there. */
  readonly mapping: ReadonlyMap<F, number>;
  readonly onChange: (mapping: ReadonlyMap<F, number>) => void;
}

/** Which column of a table says what. */
export function ColumnChoice<F extends string>({ fields, labelOf, headings, mapping, onChange }: Props<F>) {
  const { i18n } = useShell();
  const choose = (field: F, chosen: string): void => {
    const next = new Map(mapping);
    if (chosen === '') next.delete(field);
    else next.set(field, Number(chosen));
    onChange(next);
  };
  return (
    <fieldset className="mapping small">
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
              <option key={column} value={column}>
                {heading === '' ? i18n.t('import.column', { n: column + 1 }) : heading}
              </option>
            ))}
          </select>
        </Field>
      ))}
    </fieldset>
  );
}
