import { Select } from '../../charts/view/Select.tsx';
import { certainty, comparator, frequency, measure, targetKind } from '../../domain/dataset/schema.ts';
import { Field } from '../form/Field.tsx';
import { TextField } from '../form/TextField.tsx';
import { useI18n } from '../shell/contexts.ts';
import type { Typed } from './record-form.ts';

interface Props {
  readonly typed: Typed;
  readonly onChange: (patch: Partial<Typed>) => void;
}

/** The fields of a record; those of a figure only where the record has one. */
export function RecordFields({ typed, onChange }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const text = (field: 'indicator' | 'scope' | 'amount' | 'deadline' | 'region', hint?: string) => (
    <TextField
      label={t(`field.${field}`)}
      isWide={field === 'indicator'}
      value={typed[field]}
      placeholder={hint}
      onText={(words) => onChange({ [field]: words })}
    />
  );
  const select = <T extends string>(
    field: 'kind' | 'comparator' | 'measure' | 'direction' | 'frequency' | 'certainty',
    options: readonly T[],
    nameOf: (option: T) => string,
  ) => (
    <Field label={t(`field.${field}`)}>
      <Select
        value={typed[field]}
        options={options}
        nameOf={nameOf}
        onChange={(value) => onChange({ [field]: value })}
      />
    </Field>
  );
  const hasFigure = typed.kind !== 'milestone';
  return (
    <div className="form-grid">
      {text('indicator')}
      {text('scope')}
      {hasFigure && text('amount', t('review.amountHint'))}
      {hasFigure && select('comparator', comparator.options, (sign) => t(`review.comparator.${sign}`))}
      {text('deadline', t('review.deadlineHint'))}
      {text('region')}
      {select('kind', targetKind.options, (kind) => t(`kind.${kind}`))}
      {hasFigure && select('measure', measure.options, (one) => t(`measure.${one}`))}
      {hasFigure &&
        select('direction', ['', 'up', 'down'], (way) => t(way === '' ? 'common.none' : `direction.${way}`))}
      {select('frequency', ['', ...frequency.options], (one) =>
        t(one === '' ? 'common.none' : `frequency.${one}`),
      )}
      {select('certainty', certainty.options, (one) => t(`certainty.${one}`))}
    </div>
  );
}
