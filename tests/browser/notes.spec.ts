import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const PATENTS = './#/targets?q=专利&region=330000';

async function openFirst(page: Page): Promise<void> {
  await page.goto(PATENTS);
  await page.getByRole('table').getByRole('link').first().click();
}

test('a note is written, survives a reload, and shows in the list, the panel and its own screen', async ({
  page,
}) => {
  await openFirst(page);
  const editor = page.getByRole('textbox', { name: /^笔记：/u });
  await editor.fill('已与省知识产权局核对。');
  await expect(page.getByText(/^已保存/u)).toBeVisible();
  await page.reload();
  await expect(editor).toHaveValue('已与省知识产权局核对。');
  await expect(page.getByRole('table').getByText('有 1 条笔记')).toBeAttached();

  await page.getByRole('link', { name: '笔记' }).click();
  await expect(page.getByText('1 条笔记')).toBeVisible();
  await page.getByRole('textbox', { name: /^搜索笔记/u }).fill('知识产权局');
  const inList = page.getByRole('listitem').getByRole('textbox');
  await expect(inList).toHaveValue('已与省知识产权局核对。');
  await inList.fill('已核对，无误。');
  await page.getByRole('textbox', { name: /^搜索笔记/u }).fill('');
  await expect(inList).toHaveValue('已核对，无误。');
});

test('a deleted note comes back by undo', async ({ page }) => {
  await openFirst(page);
  const editor = page.getByRole('textbox', { name: /^笔记：/u });
  await editor.fill('删了再恢复');
  await expect(page.getByText(/^已保存/u)).toBeVisible();
  await page.getByRole('button', { name: '删除笔记' }).click();
  await expect(editor).toHaveValue('');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(editor.first()).toHaveValue('删了再恢复');
});

test('text typed in the last moment before leaving is there again', async ({ page }) => {
  await openFirst(page);
  const editor = page.getByRole('textbox', { name: /^笔记：/u });
  await editor.fill('还没来得及保存');
  await page.reload();
  await expect(editor).toHaveValue('还没来得及保存');
});

test('two tabs: live in both, and the later writer is told and offered both texts', async ({
  page,
  context,
}) => {
  await openFirst(page);
  const editor = page.getByRole('textbox', { name: /^笔记：/u });
  await editor.fill('第一版');
  await expect(page.getByText(/^已保存/u)).toBeVisible();

  const other = await context.newPage();
  await other.goto(page.url());
  const otherEditor = other.getByRole('textbox', { name: /^笔记：/u });
  await expect(otherEditor).toHaveValue('第一版');
  await otherEditor.fill('另一个窗口的文字');
  await expect(other.getByText(/^已保存/u)).toBeVisible();
  // Live in the first tab, which had nothing unsaved.
  await expect(editor).toHaveValue('另一个窗口的文字');

  // With the clock stopped neither saves by itself, only on leaving the field: the other one does, then the first.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await editor.fill('第一个窗口没保存的文字');
  await otherEditor.fill('另一个窗口又改了');
  await otherEditor.blur();
  await expect(other.getByText(/^已保存/u)).toBeVisible();
  await editor.blur();
  await expect(page.getByRole('alert')).toContainText('另一个窗口又改了');
  await expect(editor).toHaveValue('第一个窗口没保存的文字');
  await page.clock.resume();
  await page.getByRole('button', { name: '用我这里的文字' }).click();
  await expect(otherEditor).toHaveValue('第一个窗口没保存的文字');
});

test('where IndexedDB is missing it is said, the text stays, the rest works', async ({ page, problems }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await openFirst(page);
  await expect(page.getByText('笔记打不开，其他栏目不受影响。')).toBeVisible();
  const editor = page.getByRole('textbox', { name: /^笔记：/u });
  await editor.fill('文字还在');
  await expect(page.getByText(/^没有保存/u)).toBeVisible();
  await page.reload();
  await expect(editor).toHaveValue('文字还在');
  await expect(page.getByRole('table', { name: '承诺列表' })).toBeVisible();
  problems.length = 0;
});
