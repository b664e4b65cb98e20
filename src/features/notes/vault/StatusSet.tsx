import { useState } from 'react';
import { Button } from '../../../charts/view/Button.tsx';
import { now } from '../../../platform/clock.ts';
import { newUuid } from '../../../platform/uuid.ts';
import type { Outcome } from '../../../storage/repository.ts';
import type { Status } from '../../../storage/setting.ts';
import { theStore } from '../../../storage/the-store.ts';
import { updateRow } from '../../../storage/update-row.ts';
import { useI18n, useNotify } from '../../../ui/shell/contexts.ts';
import { useStatuses } from '../../../ui/shell/use-statuses.ts';
import { failureText } from '../../../ui/trouble/storage-words.ts';

/** The statuses that notes may have. Renaming one renames it on every note; removing one leaves the notes as they are. */
export function StatusSet() {
  const i18n = useI18n();
  const notify = useNotify();
  const current = useStatuses();
  const [typed, setTyped] = useState('');
  const save = async (change: (now: readonly Status[]) => Status[]): Promise<void> => {
    const outcome = await saveStatuses((own) => change(own ?? current));
    if (!outcome.ok)
      notify({ text: i18n.t('notes.state.failed', { reason: failureText(outcome.failure, i18n) }) });
  };
  const add = (): void => {
    if (typed.trim() === '') return;
    void save((now) => [...now, { id: newUuid(), label: typed.trim() }]);
    setTyped('');
  };
  return (
    <section aria-labelledby="vault-statuses">
      <h2 id="vault-statuses">{i18n.t('vault.statuses')}</h2>
      <ul className="stack">
        {current.map((status) => (
          <li key={status.id} className="actions">
            <input
              className="input"
              key={status.label}
              defaultValue={status.label}
              aria-label={i18n.t('vault.statusName', { name: status.label })}
              onBlur={(event) => {
                const label = event.target.value.trim();
                if (label === '' || label === status.label) return;
                void save((now) =>
                  now.map((other) => (other.id === status.id ? { ...other, label } : other)),
                );
              }}
            />
            <Button
              look="button-quiet small"
              aria-label={i18n.t('vault.statusRemove', { name: status.label })}
              onClick={() => void save((now) => now.filter(({ id }) => id !== status.id))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <form
        className="actions"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          className="input"
          value={typed}
          aria-label={i18n.t('vault.statusNew')}
          placeholder={i18n.t('vault.statusNew')}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="button">
          {i18n.t('vault.statusAdd')}
        </button>
      </form>
    </section>
  );
}

/** On the set as it is stored by now: two changes may follow each other faster than the page reads the first. */
async function saveStatuses(
  change: (own: readonly Status[] | null) => readonly Status[],
): Promise<Outcome<unknown>> {
  try {
    const { settings } = await theStore();
    const at = now();
    return await updateRow(settings, 'statuses', (before) => ({
      ...(before ?? { createdAt: at, revision: 0 }),
      id: 'statuses' as const,
      statuses: [...change(before?.id === 'statuses' ? before.statuses : null)],
      updatedAt: at,
    }));
  } catch (error) {
    return { ok: false, failure: { reason: 'other', detail: String(error) } };
  }
}
