import { Button } from '../../../charts/view/Button.tsx';
import { download } from '../../../platform/download.ts';
import type { SnapshotHead } from '../../../storage/snapshots.ts';
import { theStore } from '../../../storage/the-store.ts';
import { RowBoundary } from '../../../ui/trouble/RowBoundary.tsx';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { useNotes } from '../../../ui/shell/work.ts';
import { fileStem } from './BackupPart.tsx';
import { rememberBackup } from './last-backup.ts';
import type { ChosenFile } from './RestorePart.tsx';
import { useStored } from '../use-stored.ts';

const NONE: readonly SnapshotHead[] = [];

interface Props {
  readonly onChoose: (chosen: ChosenFile) => void;
}

/** Copies that the program makes by itself, inside the browser: against a slip of the hand, not against a lost disk. */
export function Snapshots({ onChoose }: Props) {
  const i18n = useI18n();
  const heads = useStored(({ vault }) => vault.snapshots(), NONE);
  return (
    <section aria-labelledby="vault-snapshots">
      <h2 id="vault-snapshots">{i18n.t('vault.snapshots')}</h2>
      <p className="muted small">{i18n.t('vault.snapshotsHint')}</p>
      {heads.length === 0 ? (
        <p className="small">{i18n.t('vault.noSnapshots')}</p>
      ) : (
        <ul className="lines">
          {heads.map((head) => (
            <li key={head.id}>
              <RowBoundary row={head}>
                <Snapshot head={head} onChoose={onChoose} />
              </RowBoundary>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Snapshot({ head, onChoose }: { readonly head: SnapshotHead; readonly onChoose: Props['onChoose'] }) {
  const i18n = useI18n();
  const notes = useNotes();
  const time = i18n.format.moment(head.createdAt);
  const take = async (hand: (text: string) => void): Promise<void> => {
    const outcome = await (await theStore()).vault.snapshotText(head.id);
    if (outcome.ok && outcome.value !== null) hand(outcome.value);
  };
  return (
    <>
      <span className="numbers">{time}</span>
      <span className="tag">{i18n.t(`vault.snapshot.${head.reason}`)}</span>
      <span className="muted small">
        {i18n.t('vault.counts', {
          notes: head.counts['notes'] ?? 0,
          values: head.counts['observations'] ?? 0,
        })}
      </span>
      <Button
        look="button-quiet small"
        onClick={() => void take((text) => onChoose({ file: new Blob([text]), name: time }))}
      >
        {i18n.t('vault.snapshotRestore')}
      </Button>
      <Button
        look="button-quiet small"
        onClick={() =>
          void take((text) => {
            download(`${fileStem(head.createdAt)}.json`, text, 'application/json');
            void rememberBackup(head.createdAt, notes.now());
          })
        }
      >
        {i18n.t('vault.snapshotSave')}
      </Button>
    </>
  );
}
