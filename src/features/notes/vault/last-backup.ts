/** When the person's work was last seen in a file outside the browser. */
import { theStore } from '../../../storage/the-store.ts';

export const LAST_BACKUP = 'last-backup';

/** A file of that moment exists (milliseconds since the epoch). The latest one is kept; none is later than now. */
export async function rememberBackup(at: number, now: number): Promise<void> {
  const { vault } = await theStore();
  const known = await vault.local(LAST_BACKUP);
  const before = known.ok && typeof known.value === 'number' && known.value <= now ? known.value : 0;
  await vault.setLocal(LAST_BACKUP, Math.max(before, Math.min(at, now)));
}
