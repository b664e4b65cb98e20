import { useId } from 'react';
import { Select } from '../../charts/view/Select.tsx';
import type { SaidFact } from '../../domain/dataset/policy-facts.ts';
import { articleStatus, documentKind } from '../../domain/dataset/schema.ts';
import { langOf } from '../../i18n/lang-of.ts';
import { regionName } from '../../i18n/shown-names.ts';
import { useDataset, useI18n } from '../shell/contexts.ts';

interface Props {
  readonly fact: SaidFact;
  /** Of a cell of a table, which has no label beside it: there a place is chosen from a list, a period has two fields. */
  readonly label?: string;
  /** As `typedFact` has it. */
  readonly value: string;
  readonly isBad?: boolean;
  /** Id of the words that say why it cannot be taken. */
  readonly describedBy?: string | undefined;
  /** What it may be too: offered while one types a place. */
  readonly candidates?: readonly string[];
  readonly onChange: (value: string) => void;
  /** Text is left, or Enter was pressed in it. */
  readonly onEnd?: () => void;
}

/** A field for one fact, by what it is: a place, two years, a date, a kind, words. */
export function FactEditor(props: Props) {
  const i18n = useI18n();
  const { fact, label, value, onChange } = props;
  if (label !== undefined && fact === 'period') return <YearsEditor {...props} />;
  if (label !== undefined && fact === 'region') return <PlaceEditor {...props} />;
  if (fact === 'kind' || fact === 'status') {
    const options = fact === 'kind' ? documentKind.options : articleStatus.options;
    return (
      <Select
        aria-label={label}
        data-editor=""
        value={value}
        options={value === '' ? ['', ...options] : options}
        nameOf={(one) => chosenName(fact, one, i18n)}
        onChange={onChange}
      />
    );
  }
  return <TextEditor {...props} />;
}

/** 规划 of `plan`; of none that it is not said. */
export function chosenName(
  fact: 'kind' | 'status',
  id: string,
  { t }: Pick<ReturnType<typeof useI18n>, 't'>,
): string {
  const kind = documentKind.safeParse(id);
  if (fact === 'kind') return kind.success ? t(`documentKind.${kind.data}`) : t('facts.noKind');
  const status = articleStatus.safeParse(id);
  return status.success ? t(`status.${status.data}`) : '';
}

function TextEditor(props: Props & { readonly list?: string }) {
  const { fact, label, value, isBad, describedBy, list, onChange, onEnd } = props;
  const i18n = useI18n();
  const hint = fact === 'kind' || fact === 'status' ? '' : i18n.t(`facts.hint.${fact}`);
  return (
    <input
      className="input"
      data-editor=""
      aria-label={label}
      aria-invalid={isBad === true || describedBy !== undefined ? true : undefined}
      aria-describedby={describedBy}
      lang={langOf(value)}
      value={value}
      placeholder={hint}
      list={list}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onEnd}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnd?.();
      }}
    />
  );
}

function PlaceEditor(props: Props) {
  const i18n = useI18n();
  const { regions } = useDataset();
  const id = useId();
  const known = [...regions.values()].map((region) => regionName(region, i18n));
  const names = [...new Set([...(props.candidates ?? []), ...known])];
  return (
    <>
      <TextEditor {...props} list={id} />
      <datalist id={id}>
        {names.map((name) => (
          <option key={name} lang={langOf(name)}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}

const BETWEEN = '—';

/** Two years; one alone is a plan of one year. */
function YearsEditor({ label = '', value, isBad, onChange }: Props) {
  const i18n = useI18n();
  const [start = '', end = ''] = value.split(BETWEEN);
  const say = (from: string, to: string): void => onChange(to === '' ? from : `${from}${BETWEEN}${to}`);
  const field = (name: string, own: string, change: (year: string) => void, isFirst: boolean) => (
    <input
      className="input"
      data-editor={isFirst ? '' : undefined}
      aria-label={`${label} ${name}`}
      aria-invalid={isBad === true ? true : undefined}
      inputMode="numeric"
      size={4}
      value={own}
      placeholder={name}
      onChange={(event) => change(event.target.value.trim())}
    />
  );
  return (
    <span className="years-editor">
      {field(i18n.t('sheet.start'), start, (year) => say(year, end), true)}
      <span aria-hidden="true">{BETWEEN}</span>
      {field(i18n.t('sheet.end'), end, (year) => say(start, year), false)}
    </span>
  );
}
