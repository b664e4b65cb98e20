import { useId, useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { Select } from '../../charts/view/Select.tsx';
import { safeLink } from '../../domain/notes/safe-link.ts';
import type { NoteContent } from '../../storage/note.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import { statusLabel, useStatuses } from '../../ui/shell/use-statuses.ts';
import { TagInput } from './TagInput.tsx';
import { Failed } from '../../ui/trouble/Failed.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { TextField } from '../../ui/form/TextField.tsx';

interface Props {
  readonly content: NoteContent;
  readonly onChange: (patch: Partial<NoteContent>) => void;
}

/** Status, responsible office, tags and links of a note. */
export function NoteFields({ content, onChange }: Props) {
  const i18n = useI18n();
  return (
    <div className="form-grid note-fields small">
      <Field label={i18n.t('field.status')}>
        <StatusSelect value={content.status} onChange={(status) => onChange({ status })} />
      </Field>
      <TextField
        label={i18n.t('notes.office')}
        value={content.office}
        placeholder={i18n.t('notes.officeHint')}
        onText={(office) => onChange({ office })}
      />
      <TagInput tags={content.tags} onChange={(tags) => onChange({ tags })} />
      <Links content={content} onChange={onChange} />
    </div>
  );
}

interface StatusSelectProps {
  readonly value: string | null;
  readonly onChange: (status: string | null) => void;
}

function StatusSelect({ value, onChange }: StatusSelectProps) {
  const i18n = useI18n();
  const statuses = useStatuses();
  const isKnown = value === null || statuses.some(({ id }) => id === value);
  return (
    <Select
      value={value ?? ''}
      options={['', ...(isKnown ? [] : [value]), ...statuses.map(({ id }) => id)]}
      nameOf={(id) => (id === '' ? i18n.t('notes.statusNone') : statusLabel(statuses, id))}
      onChange={(id) => onChange(id === '' ? null : id)}
    />
  );
}

function Links({ content: { links }, onChange }: Props) {
  const i18n = useI18n();
  const [typed, setTyped] = useState('');
  const [isRefused, setRefused] = useState(false);
  const refusedId = useId();
  const add = (): void => {
    const url = safeLink(typed);
    setRefused(url === null && typed.trim() !== '');
    if (url === null) return;
    onChange({ links: [...links.filter((link) => link.url !== url), { url, title: '' }] });
    setTyped('');
  };
  return (
    <div className="note-links">
      <label className="form-field">
        <span>{i18n.t('notes.links')}</span>
        <input
          className="input"
          type="url"
          value={typed}
          placeholder="https://"
          aria-describedby={isRefused ? refusedId : undefined}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add();
          }}
        />
      </label>
      {isRefused && <Failed id={refusedId}>{i18n.t('notes.linkRefused')}</Failed>}
      <ul>
        {links.map(({ url }) => (
          <li key={url} className="choice">
            <span className="cut">{url}</span>
            <Button
              look="button-quiet small"
              aria-label={i18n.t('notes.linkRemove', { url })}
              onClick={() => onChange({ links: links.filter((link) => link.url !== url) })}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
