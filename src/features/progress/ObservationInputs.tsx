import { Select } from '../../charts/view/Select.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { unitChoices } from '../../domain/quantity/conversion.ts';
import { shownUnit, unitWords } from '../../i18n/shown-unit.ts';
import type { PlainKey } from '../../i18n/index.ts';
import { Field } from '../../ui/form/Field.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import type { Typed } from './value-form.ts';

interface Props {
  readonly row: TargetRow;
  readonly typed: Typed;
  readonly onChange: (patch: Partial<Typed>) => void;
}

/** The fields of a value, or of what has no figure and is done: its date, and what shows it. */
export function ObservationInputs(props: Props) {
  const i18n = useI18n();
  const isDone = props.typed.role === 'done';
  return (
    <>
      {!isDone && <Role {...props} />}
      <Text {...props} of="date" label="field.date" hint={i18n.t('progress.dateHint')} />
      {!isDone && (
        <>
          <Text {...props} of="value" label="field.value" />
          <Unit {...props} />
        </>
      )}
      <Text {...props} of="source" label={isDone ? 'progress.evidence' : 'field.source'} />
      <Text {...props} of="comment" label="field.comment" />
    </>
  );
}

interface TextProps extends Props {
  readonly of: 'date' | 'value' | 'unit' | 'source' | 'comment';
  readonly label: PlainKey;
  readonly hint?: string;
}

function Text({ typed, onChange, of, label, hint }: TextProps) {
  const i18n = useI18n();
  return (
    <TextField
      label={i18n.t(label)}
      inputMode={of === 'value' ? 'decimal' : undefined}
      value={typed[of]}
      placeholder={hint}
      onText={(text) => onChange({ [of]: text })}
    />
  );
}

/** The document's own baseline stands; a person gives one only where there is none. */
function Role({ row: { baseline }, typed, onChange }: Props) {
  const i18n = useI18n();
  if (baseline?.value !== undefined && baseline.year !== undefined) return null;
  return (
    <Field label={i18n.t('field.role')}>
      <Select
        value={typed.role}
        options={['actual', 'baseline'] as const}
        nameOf={(role) => i18n.t(`progress.role.${role}`)}
        onChange={(role) => onChange({ role })}
      />
    </Field>
  );
}

/** A multiple may be followed in its baseline's unit, which is not known here. */
function Unit(props: Props) {
  const i18n = useI18n();
  const { row, typed, onChange } = props;
  if (row.measure === 'multiple') return <Text {...props} of="unit" label="field.unit" />;
  const units = [...new Set([shownUnit(row, i18n.lang), ...unitChoices(row.unit), typed.unit])];
  return (
    <Field label={i18n.t('field.unit')}>
      <Select
        value={typed.unit}
        options={units}
        nameOf={(unit) => unitWords(unit, row.unit, i18n)}
        onChange={(unit) => onChange({ unit })}
      />
    </Field>
  );
}
