/**
 * Whether there is anything to open. Who never wrote a note need not fetch the store, so this file knows neither Dexie nor
 * the validator.
 */

/** A name of our own: database names are shared by every path of one host. */
export const DATABASE_NAME = 'policy-targets-notes';

/** True also where the browser cannot say: then opening tells. */
export async function hasDatabase(): Promise<boolean> {
  try {
    const known = await indexedDB.databases();
    return known.some(({ name }) => name === DATABASE_NAME);
  } catch {
    return true;
  }
}

/** Tells every tab of the page, this one included, that the database is there. */
export function announceDatabase(): void {
  const channel = new BroadcastChannel(DATABASE_NAME);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, unlike a window, has none.
  channel.postMessage('opened');
  channel.close();
}

/** Calls back whenever a tab has opened the database, until it is told to stop. */
export function onDatabase(run: () => void): () => void {
  const channel = new BroadcastChannel(DATABASE_NAME);
  channel.addEventListener('message', run);
  return () => channel.close();
}
