import { useState } from 'react';
import { BackupPart } from './BackupPart.tsx';
import { RestorePart } from './RestorePart.tsx';
import { Snapshots } from './Snapshots.tsx';
import { StatusSet } from './StatusSet.tsx';
import { storageUse } from '../../../platform/storage-manager.ts';
import { useLoaded } from '../../../platform/use-loaded.ts';
import type { I18n } from '../../../i18n/index.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { useNotes, useProgress, useStoreHealth } from '../../../ui/shell/work.ts';
import { LAST_BACKUP } from './last-backup.ts';
import { useStored } from '../use-stored.ts';
import { Button } from '../../../charts/view/Button.tsx';
import { download } from '../../../platform/download.ts';
import type { SectionName } from '../../../storage/sections.ts';
import type { Unreadable } from '../../../storage/repository.ts';
import { sectionName } from './FileProblemWords.tsx';

/** Where the person's work is kept and how it leaves and comes back. */
export default function StoragePart() {
  // Counts what happened here, so that the parts that show it read again.
  const [turn, setTurn] = useState(0);
  const [chosen, setChosen] = useState<{ readonly file: Blob; readonly name: string } | null>(null);
  const again = (): void => setTurn((n) => n + 1);
  return (
    <div className="stack vault">
      <Health key={`health ${turn}`} />
      <UnreadableRows key={`unreadable ${turn}`} />
      <BackupPart onDone={again} />
      <RestorePart chosen={chosen} onChoose={setChosen} onDone={again} />
      <Snapshots key={`snapshots ${turn}`} onChoose={setChosen} />
      <StatusSet />
    </div>
  );
}

const MEGABYTE = 1e6;
const GIGABYTE = 1e9;

function sizeText(bytes: number, i18n: I18n): string {
  const [unit, name] = bytes >= GIGABYTE ? [GIGABYTE, 'GB'] : [MEGABYTE, 'MB'];
  return `${i18n.format.count(Math.round((bytes / unit) * 10) / 10)} ${name}`;
}

/** Says plainly where the notes are and what could take them away. */
function Health() {
  const i18n = useI18n();
  const storeHealth = useStoreHealth();
  const notes = useNotes();
  const progress = useProgress();
  const [asking] = useState(storageUse);
  const room = useLoaded(asking);
  const use = room.kind === 'ready' ? room.value : null;
  const backedUp = useStored(({ vault }) => vault.local(LAST_BACKUP), null);
  const last = typeof backedUp === 'number' ? backedUp : null;
  const { persisted } = storeHealth;
  const keeping = persisted === null ? 'unasked' : persisted ? 'granted' : 'refused';
  const count = (rows: typeof notes.state | typeof progress.state): number =>
    rows.kind === 'ready' ? rows.all.length : 0;
  const size = (bytes: number): string => sizeText(bytes, i18n);
  return (
    <section aria-labelledby="vault-health">
      <h2 id="vault-health">{i18n.t('vault.where')}</h2>
      <dl className="vault-facts">
        <dt>{i18n.t('vault.contents')}</dt>
        <dd>{i18n.t('vault.counts', { notes: count(notes.state), values: count(progress.state) })}</dd>
        <dt>{i18n.t('vault.persistence')}</dt>
        <dd data-persisted={keeping}>{i18n.t(`vault.persisted.${keeping}`)}</dd>
        {use !== null && (
          <>
            <dt>{i18n.t('vault.use')}</dt>
            <dd className="numbers">
              {i18n.t('vault.useOf', { used: size(use.used), quota: size(use.quota) })}
            </dd>
          </>
        )}
        <dt>{i18n.t('vault.last')}</dt>
        <dd>{last === null ? i18n.t('vault.never') : i18n.format.moment(last)}</dd>
      </dl>
      <p className="muted small">{i18n.t('vault.whereHint')}</p>
      {location.protocol === 'file:' && <p className="tag-warn small">{i18n.t('vault.fileHint')}</p>}
    </section>
  );
}

const MOST_SHOWN = 5000;

/** The whole of it is in the file. */
const shortened = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;

const NONE: readonly Unreadable<SectionName>[] = [];

/** Rows that do not have their form: shown as they are, never deleted by the program, part of every backup. */
function UnreadableRows() {
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
