import { Button } from '../../../charts/view/Button.tsx';
import { download } from '../../../platform/download.ts';
import type { SectionName } from '../../../storage/sections.ts';
import type { Unreadable } from '../../../storage/repository.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { sectionName } from './FileProblemWords.tsx';
import { useStored } from '../use-stored.ts';

const MOST_SHOWN = 5000;

/** The whole of it is in the file. */
const shortened = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;

const NONE: readonly Unreadable<SectionName>[] = [];

/** Rows that do not have their form: shown as they are, never deleted by the program, part of every backup. */
export function UnreadableRows() {
  const i18n = useI18n();
  // Of every kind, from the store itself: no screen need have read them.
  const unreadable = useStored(({ vault }) => vault.unreadable(), NONE);
  if (unreadable.length === 0) return null;
  const text = JSON.stringify(unreadable, null, 2);
  return (
    <section aria-labelledby="vault-unreadable" className="unreadable">
      <h2 id="vault-unreadable">{i18n.t('vault.unreadable', { n: unreadable.length })}</h2>
      <p className="muted small">{i18n.t('vault.unreadableHint')}</p>
      <ul>
        {unreadable.map(({ table, key, problem, raw }) => (
          <li key={`${table} ${key}`}>
            <p className="small">
              {sectionName(table, i18n)}
              {i18n.t('common.colon')}
              {problem}
            </p>
            <pre className="small">{shortened(JSON.stringify(raw, null, 2))}</pre>
          </li>
        ))}
      </ul>
      <Button
        look="small"
        onClick={() => download('policy-targets-unreadable.json', text, 'application/json')}
      >
        {i18n.t('vault.unreadableSave')}
      </Button>
    </section>
  );
}
