import { useState } from 'react';
import { Choice } from '../../charts/view/Choice.tsx';
import type { Better, Entry } from '../../domain/curation/dictionary.ts';
import type { IndicatorCorrection } from '../../domain/curation/curation.ts';
import { Field } from '../../ui/form/Field.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { AttributedForm } from '../../ui/proposal/AttributedForm.tsx';
import { newCorrectionId, useWriter } from '../../ui/proposal/use-writer.ts';
import { useI18n, useNotify } from '../../ui/shell/contexts.ts';

interface Props {
  readonly entry: Entry;
  readonly onEnd: () => void;
}

const BETTER = ['high', 'low', 'near'] as const;
type Said = Pick<IndicatorCorrection, 'definition' | 'source' | 'better' | 'wordings'>;

/** What a person says of an indicator: its definition and source, which way is better, and further names. */
export function EntryForm({ entry, onEnd }: Props) {
  const i18n = useI18n();
  const notify = useNotify();
  const { write } = useWriter();
  const [definition, setDefinition] = useState(entry.definition?.[i18n.lang === 'en' ? 'en' : 'zh'] ?? '');
  const [source, setSource] = useState(entry.source);
  const [better, setBetter] = useState<Better>(entry.better);
  const [names, setNames] = useState(entry.said?.wordings.join('、') ?? '');
  const read = (): Said => ({
    definition: definition.trim(),
    source: source.trim(),
    better,
    wordings: [...new Set(names.split(/[、，,;；\n]/u).map((name) => name.trim()))].filter(
      (name) => name !== '',
    ),
  });
  return (
    <AttributedForm
      label={`${i18n.t('dictionary.edit')} ${entry.key}`}
      submit={i18n.t('curation.save')}
      read={read}
      onSave={async (fields, by) => {
        const problem = await write(
          [{ ...by, ...fields, id: newCorrectionId(), action: 'indicator', key: entry.key }],
          [],
        );
        if (problem !== null) return problem;
        onEnd();
        notify({ text: i18n.t('curation.saved') });
        return null;
      }}
      onCancel={onEnd}
    >
      <Field label={i18n.t('dictionary.definition')} isWide>
        <textarea
          className="input"
          rows={2}
          maxLength={500}
          value={definition}
          onChange={(event) => setDefinition(event.target.value)}
        />
      </Field>
      <TextField label={i18n.t('panel.source')} isWide maxLength={200} value={source} onText={setSource} />
      <TextField
        label={i18n.t('dictionary.otherNames')}
        isWide
        lang="zh-CN"
        maxLength={1000}
        value={names}
        onText={setNames}
      />
      <Choice
        label={i18n.t('dictionary.better')}
        value={better}
        options={BETTER.map((id) => ({ id, name: i18n.t(`dictionary.better.${id}`) }))}
        onChange={setBetter}
      />
    </AttributedForm>
  );
}
