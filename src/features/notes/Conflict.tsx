import { Button } from '../../charts/view/Button.tsx';
import type { Note } from '../../storage/note.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import { statusLabel, useStatuses } from '../../ui/shell/use-statuses.ts';
import type { Autosave } from './autosave.ts';
import type { ContentKey } from './merge-content.ts';

interface Props {
  readonly current: Note | null;
  readonly fields: readonly ContentKey[];
  readonly autosave: Autosave;
}

/** The note was written elsewhere in the meantime: both are shown, and the person chooses. */
export function Conflict({ current, fields, autosave }: Props) {
  const i18n = useI18n();
  return (
    <div className="warned conflict small" role="alert">
      <p>{i18n.t(current === null ? 'notes.conflict.gone' : 'notes.conflict')}</p>
      {current !== null && <Theirs current={current} fields={fields} />}
      <Button onClick={() => void autosave.keepMine()}>
        {i18n.t(current === null ? 'notes.conflict.recreate' : 'notes.conflict.mine')}
      </Button>
      {current !== null && (
        <Button onClick={() => autosave.keepTheirs()}>{i18n.t('notes.conflict.theirs')}</Button>
      )}
    </div>
  );
}

function Theirs({ current, fields }: { readonly current: Note; readonly fields: readonly ContentKey[] }) {
  const i18n = useI18n();
  const statuses = useStatuses();
  const others = [
    fields.includes('status') && current.status !== null
      ? i18n.labelled(i18n.t('field.status'), statusLabel(statuses, current.status))
      : null,
    fields.includes('office') ? i18n.labelled(i18n.t('notes.office'), current.office) : null,
    fields.includes('links') ? current.links.map(({ url }) => url).join(' ') : null,
  ].filter((line) => line !== null);
  return (
    <>
      {fields.includes('text') && (
        <blockquote>{current.text === '' ? i18n.t('notes.blank') : current.text}</blockquote>
      )}
      {others.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
