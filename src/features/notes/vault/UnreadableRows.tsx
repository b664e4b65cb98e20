import { download } from '../../../platform/download.ts';
import type { Unreadable } from '../../../storage/repository.ts';
import { useShell } from '../../shell.ts';

/** Rows that do not have their form: shown as they are, never deleted by the program, part of every backup. */
export function UnreadableRows({ unreadable }: { readonly unreadable: readonly Unreadable[] }) {
  const { i18n } = useShell();
  if (unreadable.length === 0) return null;
  const text = JSON.stringify(unreadable, null, 2);
  return (
    <section aria-labelledby="vault-unreadable" className="unreadable">
      <h2 id="vault-unreadable">{i18n.t('vault.unreadable', { n: unreadable.length })}</h2>
      <p className="muted small">{i18n.t('vault.unreadableHint')}</p>
      <ul>
        {unreadable.map(({ table, key, problem, raw }) => (
          <li key={`${table} ${key}`}>
            <p className="small">{problem}</p>
            <pre className="small">{JSON.stringify(raw, null, 2)}</pre>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button small"
        onClick={() => download('policy-targets-unreadable.json', text, 'application/json')}
      >
        {i18n.t('vault.unreadableSave')}
      </button>
    </section>
  );
}
