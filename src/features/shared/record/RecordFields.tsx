import { certainty, comparator, frequency, measure, targetKind } from '../../../domain/dataset/schema.ts';
import { Field } from '../form/Field.tsx';
import { useI18n } from '../shell/contexts.ts';
import type { Typed } from './typed-record.ts';

interface Props {
  readonly typed: Typed;
  readonly onChange: (patch: Partial<Typed>) => void;
}

/** The fields of a record; those of a figure only where the record has one. */
export function RecordFields({ typed, onChange }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const text = (field: 'indicator' | 'scope' | 'amount' | 'deadline' | 'region', hint?: string) => (
    <Field label={t(`field.${field}`)} isWide={field === 'indicator'}>
      <input
        className="input"
        value={typed[field]}
        placeholder={hint}
        onChange={(event) => onChange({ [field]: event.target.value })}
      />
    </Field>
  );
  const select = (
    field: 'kind' | 'comparator' | 'measure' | 'direction' | 'frequency' | 'certainty',
    options: readonly (readonly [value: string, words: string])[],
  ) => (
    <Field label={t(`field.${field}`)}>
      <select
        className="input"
        value={typed[field]}
        onChange={(event) => onChange({ [field]: event.target.value })}
      >
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
  const none = ['', t('common.none')] as const;
  const hasFigure = typed.kind !== 'milestone';
  return (
    <div className="record-inputs">
      {text('indicator')}
      {text('scope')}
      {hasFigure && text('amount', t('review.amountHint'))}
      {hasFigure &&
        select(
          'comparator',
          comparator.options.map((value) => [value, t(`review.comparator.${value}`)]),
        )}
      {text('deadline', t('review.deadlineHint'))}
      {text('region')}
      {select(
        'kind',
        targetKind.options.map((value) => [value, t(`kind.${value}`)]),
      )}
      {hasFigure &&
        select(
          'measure',
          measure.options.map((value) => [value, t(`measure.${value}`)]),
        )}
      {hasFigure &&
        select('direction', [
          none,
          ...(['up', 'down'] as const).map((value) => [value, t(`direction.${value}`)] as const),
        ])}
      {select('frequency', [
        none,
        ...frequency.options.map((value) => [value, t(`frequency.${value}`)] as const),
      ])}
      {select(
        'certainty',
        certainty.options.map((value) => [value, t(`certainty.${value}`)]),
      )}
    </div>
  );
}
