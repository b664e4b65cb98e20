import { useId, useMemo, useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { AttributedForm } from '../../ui/proposal/AttributedForm.tsx';
import { useDataset, useI18n, useNotify } from '../../ui/shell/contexts.ts';
import { newCorrectionId, useWriter } from '../../ui/proposal/use-writer.ts';

/** "X is Y here": two names of one indicator, by the reader's word. */
export function SynonymForm() {
  const i18n = useI18n();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <OpenSynonym from="" onEnd={() => setOpen(false)} />;
  return (
    <p className="actions">
      <Button onClick={() => setOpen(true)}>{i18n.t('synonym.add')}</Button>
      <span className="muted small">{i18n.t('synonym.hint')}</span>
    </p>
  );
}

interface OpenProps {
  /** The name that gives way, where it is known. */
  readonly from: string;
  readonly onEnd: () => void;
}

export function OpenSynonym({ from: given, onEnd }: OpenProps) {
  const i18n = useI18n();
  const dataset = useDataset();
  const notify = useNotify();
  const { write } = useWriter();
  const [from, setFrom] = useState(given);
  const [to, setTo] = useState('');
  const names = useMemo(() => new Set(dataset.rows.map(({ indicatorKey }) => indicatorKey)), [dataset]);
  const read = () => {
    const said = { from: from.trim(), to: to.trim() };
    if (!names.has(said.from)) return i18n.t('synonym.bad.from', { name: said.from });
    return said.to === '' || said.to === said.from ? i18n.t('synonym.bad.to') : said;
  };
  return (
    <AttributedForm
      label={i18n.t('synonym.add')}
      submit={i18n.t('curation.save')}
      read={read}
      onSave={async (pair, said) => {
        const problem = await write([{ ...said, ...pair, id: newCorrectionId(), action: 'synonym' }], []);
        if (problem !== null) return problem;
        onEnd();
        notify({ text: i18n.t('curation.saved') });
        return null;
      }}
      onCancel={onEnd}
    >
      <div className="form-grid">
        <NameInput label={i18n.t('synonym.from')} value={from} names={names} onChange={setFrom} />
        <NameInput label={i18n.t('synonym.to')} value={to} names={names} onChange={setTo} />
      </div>
    </AttributedForm>
  );
}

/** More names than a person reads through. */
const MOST = 50;

interface NameProps {
  readonly label: string;
  readonly value: string;
  readonly names: ReadonlySet<string>;
  readonly onChange: (name: string) => void;
}

function NameInput({ label, value, names, onChange }: NameProps) {
  const list = useId();
  const like =
    value.trim() === '' ? [] : [...names].filter((name) => name.includes(value.trim())).slice(0, MOST);
  return (
    <Field label={label} isWide>
      <input
        className="input"
        lang="zh-CN"
        value={value}
        maxLength={200}
        list={list}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={list}>
        {like.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </Field>
  );
}
