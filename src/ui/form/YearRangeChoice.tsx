import { Choice } from '../../charts/view/Choice.tsx';
import type { YearRange } from '../../domain/time/year-range.ts';
import { useI18n } from '../shell/contexts.ts';

interface Props {
  readonly range: YearRange;
  /** Those that are offered, in their order. */
  readonly years: readonly number[];
  readonly onChange: (range: YearRange) => void;
}

/** The first and the last year, by keyboard as by mouse. */
export function YearRangeChoice({ range, years, onChange }: Props) {
  const i18n = useI18n();
  const { from, to } = range;
  return (
    <span className="year-range">
      <YearSelect
        label={i18n.t('years.from')}
        value={from}
        years={years.filter((year) => to === null || year <= to)}
        onChange={(year) => onChange({ from: year, to })}
      />
      <YearSelect
        label={i18n.t('years.to')}
        value={to}
        years={years.filter((year) => from === null || year >= from)}
        onChange={(year) => onChange({ from, to: year })}
      />
    </span>
  );
}

interface YearSelectProps {
  readonly label: string;
  readonly value: number | null;
  readonly years: readonly number[];
  readonly onChange: (year: number | null) => void;
}

function YearSelect({ label, value, years, onChange }: YearSelectProps) {
  const i18n = useI18n();
  const known = value === null || years.includes(value) ? years : [...years, value];
  return (
    <Choice
      label={label}
      value={value === null ? '' : String(value)}
      options={[
        { id: '', name: i18n.t('years.any') },
        ...known.map((year) => ({ id: String(year), name: String(year) })),
      ]}
      onChange={(year) => onChange(year === '' ? null : Number(year))}
    />
  );
}
