import { useMemo, useState } from 'react';
import { Choice } from '../../charts/view/Choice.tsx';
import {
  DENOMINATOR_UNITS,
  type Denominator,
  type DenominatorKind,
} from '../../domain/compare/denominators.ts';
import {
  DENOMINATOR_FIELDS,
  guessDenominators,
  readDenominators,
  saidUnit,
  valueColumns,
  type DenominatorMapping,
} from '../../domain/tables/denominators.ts';
import type { TableFile } from '../../platform/table-file.ts';
import { ColumnChoice } from '../../ui/form/ColumnChoice.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { FormEnd } from '../../ui/form/FormEnd.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import { DenominatorPreview, DenominatorProblems } from './DenominatorPreview.tsx';
import type { Covered } from '../../domain/region/covered.ts';
import { useDenominatorCodes } from './use-denominator-codes.ts';

interface Props {
  readonly kind: DenominatorKind;
  readonly table: TableFile;
  readonly covered: Covered;
  readonly onTaken: (values: readonly Denominator[]) => void;
  readonly onCancel: () => void;
}

/** What the columns and the unit are, what was read by that, and what was not; nothing is kept before the last button. */
export function MappedDenominators({ kind, table, covered, onTaken, onCancel }: Props) {
  const i18n = useI18n();
  const [mapping, setMapping] = useState<DenominatorMapping>(() => guessDenominators(table));
  const [unit, setUnit] = useState('');
  const [source, setSource] = useState('');
  const codeOf = useDenominatorCodes(table, mapping.get('region'), covered);
  const parsed = useMemo(
    () =>
      codeOf === null
        ? null
        : readDenominators(table, mapping, { kind, unit, source: source.trim(), codeOf }),
    [table, mapping, kind, unit, source, codeOf],
  );
  const said = saidUnit(table, mapping, kind);
  const units = DENOMINATOR_UNITS[kind].map((id) => ({ id: id as string, name: i18n.format.unit(id) }));
  const ofTable =
    said === ''
      ? i18n.t('compare.per.unit.none')
      : i18n.t('compare.per.unit.said', { unit: i18n.format.unit(said) });
  const count = parsed?.values.length ?? 0;
  return (
    <>
      <ColumnChoice
        fields={DENOMINATOR_FIELDS}
        labelOf={(field) => i18n.t(`field.${field}`)}
        table={table}
        mapping={mapping}
        onChange={setMapping}
      />
      {!mapping.has('year') && <Years table={table} mapping={mapping} />}
      <div className="compare-said">
        <Choice
          label={i18n.t('compare.per.unit')}
          value={unit}
          options={[{ id: '', name: ofTable }, ...units]}
          onChange={setUnit}
        />
        <Field label={i18n.t('compare.per.everySource')}>
          <input className="input" value={source} onChange={(event) => setSource(event.target.value)} />
        </Field>
      </div>
      {parsed === null ? (
        <output className="muted">{i18n.t('list.placing')}</output>
      ) : (
        <>
          <DenominatorProblems parsed={parsed} headings={table.headings} />
          {count > 0 && <DenominatorPreview values={parsed.values} kind={kind} covered={covered} />}
        </>
      )}
      <FormEnd
        label={i18n.t('compare.per.take', { n: count })}
        isReady={count > 0}
        onDo={() => onTaken(parsed?.values ?? [])}
        onCancel={onCancel}
      />
    </>
  );
}

/** Of a table without a column of years: where they are taken from. */
function Years({ table, mapping }: { readonly table: TableFile; readonly mapping: DenominatorMapping }) {
  const i18n = useI18n();
  const years = valueColumns(table, mapping).flatMap(({ year }) => year ?? []);
  if (years.length === 0) return null;
  return <p>{i18n.t('compare.per.years', { list: i18n.list(years) })}</p>;
}
