/** Text that is not saved yet: where it is kept, what is said of it, and that no page goes with the only copy. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { BASE_URL } from './address.ts';
import { expect, test } from './fixtures.ts';
import { openBare, uuid, writeRaw } from './store.ts';

const PATENTS = './#/targets?q=专利&region=330000';
const editorOf = (page: Page) => page.getByRole('textbox', { name: /^笔记：/u });

async function openFirst(page: Page): Promise<void> {
  await page.goto(PATENTS);
  await page.getByRole('table').getByRole('link').first().click();
}

/** No room in either place: the database by its quota, localStorage by what another page of the host put there. */
async function fillEverything(page: Page): Promise<() => Promise<void>> {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(BASE_URL);
  // Before the database is opened: the browser remembers for a while how much room there was.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
  await openBare(page);
  await page.evaluate(() => {
    for (let size = 4_000_000, n = 0; size >= 1; n += 1) {
      try {
        localStorage.setItem(`full ${n}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  return async () => {
    await page.evaluate(() => localStorage.clear());
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  };
}

test('text that no store takes: said so, the page is held, the text leaves as a file, and is saved when there is room', async ({
  page,
}) => {
  const makeRoom = await fillEverything(page);
  await openFirst(page);
  const long = '没有地方放'.repeat(20_000);
  await editorOf(page).fill(long);
  await expect(page.getByText(/^没有保存：浏览器的存储空间已满/u)).toBeVisible();
  const alert = page.getByRole('alert').filter({ hasText: '只在这个页面上' });
  await expect(alert).toBeVisible();
  await expect(page.getByText('已留在本机草稿里')).toHaveCount(0);
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  const file = page.waitForEvent('download');
  await alert.getByRole('button', { name: '把文字另存为文件' }).click();
  expect(readFileSync(await (await file).path(), 'utf8')).toBe(long);
  // On another screen and back: what only this page has is still its own.
  await page.goto('./#/notes');
  await expect(page.getByText('有 1 段连草稿也没有存下')).toBeVisible();
  await page.goBack();
  await expect(editorOf(page).first()).toHaveValue(long);
  // What comes back is saved at once, and fails once more: only then is there room.
  const again = page.getByRole('button', { name: '再保存一次' });
  await expect(again).toBeVisible();
  await makeRoom();
  await again.click();
  await expect(page.getByText(/^已保存/u)).toBeVisible();
  await expect(alert).toHaveCount(0);
  await page.reload();
  await expect(page.getByText(long.slice(0, 50))).toBeVisible();
});

test('a draft of a version that kept it in localStorage alone is carried into the database by its upgrade', async ({
  page,
}) => {
  await openBare(page);
  await writeRaw(page, 10, []);
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    `policy-targets:draft:${uuid(7)}`,
    JSON.stringify({ targetId: 't-gone', text: '旧版本的草稿' }),
  ] as const);
  await page.goto('./#/notes');
  const rescue = page.getByRole('region', { name: '没有存进笔记库的文字' });
  await expect(rescue).toContainText('旧版本的草稿');
  // The browser dies before localStorage is on the disk: the database has it.
  const inDatabase = () =>
    page.evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          const request = indexedDB.open('policy-targets-notes');
          request.addEventListener('success', () => {
            const all = request.result.transaction('drafts').objectStore('drafts').getAll();
            all.addEventListener('success', () => {
              request.result.close();
              resolve(all.result);
            });
          });
        }),
    );
  await expect.poll(inDatabase).toMatchObject([{ draft: { content: { text: '旧版本的草稿' } } }]);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(rescue).toContainText('旧版本的草稿');
  await rescue.getByRole('button', { name: '存为笔记' }).click();
  await expect(page.locator('.note-list .note-item')).toContainText('旧版本的草稿');
  await page.reload();
  await expect(page.locator('.note-list .note-item')).toContainText('旧版本的草稿');
  await expect(rescue).toHaveCount(0);
});
