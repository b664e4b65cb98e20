/** The store's own code, as it was built, called from a page: for what no user's hand is quick enough for. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fingerprintOf } from '../../src/domain/dataset/fingerprint.ts';
import { EMPTY_CONTENT } from '../../src/storage/drafts.ts';
import type { Note } from '../../src/storage/note.ts';
import type { Store } from '../../src/storage/note-store.ts';
import { row } from '../src/domain/rows.ts';
import { BASE_PATH } from './address.ts';

export const DATABASE = 'policy-targets-notes';

/** Address of the built module, whose name carries a hash. */
export function storeModule(): string {
  const name = readdirSync(join(import.meta.dirname, '../../dist/assets')).find((file) =>
    /^note-store-.*\.js$/u.test(file),
  );
  if (name === undefined) throw new Error('dist has no note-store chunk: run the build first');
  return `${BASE_PATH}assets/${name}`;
}

export interface StoreModule {
  readonly openStore: (name?: string) => Store;
}

export function uuid(n: number): string {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
}

const fingerprint = fingerprintOf(row({}), undefined, '原句');

export function noteRow(n: number, more: Partial<Note> = {}): Note {
  const subject = { kind: 'none' as const };
  return {
    id: uuid(n),
    subject,
    ...EMPTY_CONTENT,
    text: `第${n}条`,
    createdAt: 1000 + n,
    updatedAt: 2000 + n,
    revision: 0,
    ...more,
  };
}

export function targetNote(n: number, targetId: string, more: Partial<Note> = {}): Note {
  return noteRow(n, { subject: { kind: 'target', id: targetId, fingerprint }, ...more });
}

/** Writes notes through the built store; the page must be on the app's origin. */
export async function writeNotes(page: Page, notes: readonly Note[]): Promise<void> {
  const problem = await page.evaluate(
    async ({ url, rows }) => {
      const module: StoreModule = await import(url);
      const outcome = await module.openStore().notes.putAll(rows);
      return outcome.ok && outcome.value.kind === 'saved' ? null : JSON.stringify(outcome);
    },
    { url: storeModule(), rows: notes },
  );
  if (problem !== null) throw new Error(problem);
}

/** Everything readable, and how many rows are not. */
export function readNotes(
  page: Page,
): Promise<{ readonly rows: readonly Note[]; readonly unreadable: number }> {
  return page.evaluate(async (url) => {
    const module: StoreModule = await import(url);
    const outcome = await module.openStore().notes.list();
    if (!outcome.ok) throw new Error(outcome.failure.detail);
    return { rows: outcome.value.rows, unreadable: outcome.value.unreadable.length };
  }, storeModule());
}

/** Puts rows as they are, valid or not, into a database of the given version, as other code would have left them. */
export function writeRaw(page: Page, version: number, rows: readonly unknown[]): Promise<void> {
  return page.evaluate(
    ({ name, version, rows }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, version);
        request.addEventListener('error', () => reject(request.error));
        request.addEventListener('upgradeneeded', () => {
          const notes = request.result.createObjectStore('notes', { keyPath: 'id' });
          notes.createIndex('targetId', 'targetId');
          notes.createIndex('updatedAt', 'updatedAt');
        });
        request.addEventListener('success', () => {
          const database = request.result;
          const transaction = database.transaction('notes', 'readwrite');
          for (const row of rows) transaction.objectStore('notes').put(row);
          transaction.addEventListener('complete', () => {
            database.close();
            resolve();
          });
          transaction.addEventListener('abort', () => reject(transaction.error));
        });
      }),
    { name: DATABASE, version, rows },
  );
}

/** A page of the app's origin without the app, so that nothing of it holds the database open. */
export async function openBare(page: Page): Promise<void> {
  // Browsers ask for an icon of such a page at the root, where there is none.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto('./icon.svg');
}
