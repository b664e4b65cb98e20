import { Field } from '../form/Field.tsx';
import { useI18n } from '../shell/contexts.ts';
import type { TypedSaid } from './said.ts';

interface Props {
  readonly typed: TypedSaid;
  readonly onChange: (patch: Partial<TypedSaid>) => void;
}

export function SaidFields({ typed, onChange }: Props) {
  const i18n = useI18n();
  return (
    <div className="record-inputs">
      <Field label={i18n.t('curation.why')} isWide>
        <input
          className="input"
          name="why"
          value={typed.why}
          maxLength={500}
          placeholder={i18n.t('curation.whyHint')}
          onChange={(event) => onChange({ why: event.target.value })}
        />
      </Field>
      <Field label={i18n.t('curation.who')} isWide>
        <input
          className="input"
          name="who"
          value={typed.who}
          maxLength={100}
          autoComplete="name"
          placeholder={i18n.t('curation.whoHint')}
          onChange={(event) => onChange({ who: event.target.value })}
        />
      </Field>
    </div>
  );
}
