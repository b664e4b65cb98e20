import { useShell } from '../shell.ts';
import type { TypedSaid } from './said.ts';

interface Props {
  readonly typed: TypedSaid;
  readonly onChange: (patch: Partial<TypedSaid>) => void;
}

export function SaidFields({ typed, onChange }: Props) {
  const { i18n } = useShell();
  return (
    <div className="record-inputs">
      <label data-wide="">
        <span className="muted">{i18n.t('curation.why')}</span>
        <input
          className="input"
          name="why"
          value={typed.why}
          maxLength={500}
          placeholder={i18n.t('curation.whyHint')}
          onChange={(event) => onChange({ why: event.target.value })}
        />
      </label>
      <label data-wide="">
        <span className="muted">{i18n.t('curation.who')}</span>
        <input
          className="input"
          name="who"
          value={typed.who}
          maxLength={100}
          autoComplete="name"
          placeholder={i18n.t('curation.whoHint')}
          onChange={(event) => onChange({ who: event.target.value })}
        />
      </label>
    </div>
  );
}
