import { useState } from 'react';
import { storageUse } from '../../../platform/storage-manager.ts';
import { useLoaded } from '../../../platform/use-loaded.ts';
import type { I18n } from '../../../i18n/index.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { useNotes, useProgress, useStoreHealth } from '../../../ui/shell/work.ts';
import { LAST_BACKUP } from './last-backup.ts';
import { useStored } from '../use-stored.ts';

const MEGABYTE = 1e6;
const GIGABYTE = 1e9;

function sizeText(bytes: number, i18n: I18n): string {
  const [unit, name] = bytes >= GIGABYTE ? [GIGABYTE, 'GB'] : [MEGABYTE, 'MB'];
  return `${i18n.format.count(Math.round((bytes / unit) * 10) / 10)} ${name}`;
}

/** Says plainly where the notes are and what could take them away. */
export function Health() {
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
