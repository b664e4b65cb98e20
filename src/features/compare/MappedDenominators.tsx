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
  type DenominatorMapping,
} from '../../domain/tables/denominators.ts';
import type { TableFile } from '../../platform/table-file.ts';
import { CellProblems } from '../shared/form/CellProblems.tsx';
import { ColumnChoice } from '../shared/form/ColumnChoice.tsx';
import { Field } from '../shared/form/Field.tsx';
import { FormEnd } from '../shared/form/FormEnd.tsx';
import { PreviewTable } from '../shared/form/PreviewTable.tsx';
import { useI18n } from '../shared/shell/look.ts';
import { placeName, type Covered } from './region-picks.ts';
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
        labelOf={(field) => i18n.t(`compare.per.field.${field}`)}
        table={table}
        mapping={mapping}
        onChange={setMapping}
      />
      <div className="compare-tools">
        <Choice
          label={i18n.t('compare.per.unit')}
          value={unit}
          options={[{ id: '', name: ofTable }, ...units]}
          onChange={setUnit}
        />
      </div>
      <Field label={i18n.t('compare.per.everySource')}>
        <input className="input" value={source} onChange={(event) => setSource(event.target.value)} />
      </Field>
      {parsed === null ? (
        <output className="muted">{i18n.t('list.placing')}</output>
      ) : (
        <>
          <CellProblems
            headings={table.headings}
            problems={parsed.problems.map(({ row, column, code, cell }) => ({
              row,
              column,
              text: i18n.t(`compare.per.problem.${code}`, { cell }),
            }))}
          />
          {count > 0 && <Preview values={parsed.values} kind={kind} covered={covered} />}
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

interface PreviewProps {
  readonly values: readonly Denominator[];
  readonly kind: DenominatorKind;
  readonly covered: Covered;
}

function Preview({ values, kind, covered }: PreviewProps) {
  const i18n = useI18n();
  const columns = DENOMINATOR_FIELDS.map((id) => ({ id, label: i18n.t(`compare.per.field.${id}`) }));
  return (
    <PreviewTable columns={columns} rows={values}>
      {({ region, year, value, source }) => (
        <tr key={`${region} ${year}`}>
          <th scope="row" lang="zh-CN">
            {placeName(region, covered) ?? region}
          </th>
          <td>{year}</td>
          <td className="numeric" lang="zh-CN">
            {i18n.format.number(value)}
            {i18n.format.unit(DENOMINATOR_UNITS[kind][0])}
          </td>
          <td lang="zh-CN">{source}</td>
        </tr>
      )}
    </PreviewTable>
  );
}
