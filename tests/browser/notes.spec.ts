import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { noteRow, openBare, writeNotes } from './store.ts';

const PATENTS = './#/targets?q=专利&region=330000';

async function openFirst(page: Page): Promise<void> {
  await page.goto(PATENTS);
  await page.getByRole('table').getByRole('link').first().click();
}

const editorOf = (page: Page) => page.getByRole('textbox', { name: /^笔记：/u });
const panelOf = (page: Page) => page.getByRole('complementary', { name: '承诺详情' });
const saved = (page: Page) => page.getByText(/^已保存/u);

test(
  'a note is written, survives a reload, and shows in the list, the panel and its own screen',
  { tag: '@quick' },
  async ({ page }) => {
    await openFirst(page);
    await editorOf(page).fill('已与省知识产权局**核对**。');
    await expect(saved(page)).toBeVisible();
    await page.reload();
    const panel = panelOf(page);
    await expect(panel.locator('.markdown strong')).toHaveText('核对');
    await expect(page.getByRole('table').getByText('有 1 条笔记')).toBeAttached();

    await page.getByRole('link', { name: '笔记', exact: true }).click();
    await expect(page.getByText('1 条笔记', { exact: true })).toBeVisible();
    await page.getByRole('textbox', { name: /^搜索笔记/u }).fill('知识产权局');
    const item = page.getByRole('listitem').filter({ hasText: '核对' });
    await item.getByRole('button', { name: '编辑' }).click();
    await editorOf(page).fill('已核对，无误。');
    await page.getByRole('button', { name: '完成', exact: true }).click();
    await page.getByRole('textbox', { name: /^搜索笔记/u }).fill('');
    await expect(page.locator('.note-list .markdown')).toHaveText('已核对，无误。');
  },
);

test('status, office, tags and links are kept, searched and filtered', async ({ page }) => {
  await openFirst(page);
  const panel = panelOf(page);
  await editorOf(page).fill('看一看');
  await panel.getByRole('combobox', { name: '状态' }).selectOption('滞后');
  await panel.getByRole('textbox', { name: '责任部门' }).fill('省知识产权局');
  await panel.getByRole('combobox', { name: '标签' }).fill('待核，重点');
  await panel.getByRole('combobox', { name: '标签' }).press('Enter');
  await panel.getByRole('textbox', { name: '链接' }).fill('javascript:alert(1)');
  await panel.getByRole('textbox', { name: '链接' }).press('Enter');
  await expect(panel.getByText('只接受 http、https 和 mailto')).toBeVisible();
  await panel.getByRole('textbox', { name: '链接' }).fill('https://www.zj.gov.cn/');
  await panel.getByRole('textbox', { name: '链接' }).press('Enter');
  await expect(saved(page)).toBeVisible();

  await page.goto('./#/notes');
  await page.reload();
  const item = page.locator('.note-list .note-item');
  await expect(item).toContainText('滞后');
  await expect(item).toContainText('省知识产权局');
  await expect(item).toContainText('#重点');
  await expect(item.getByRole('link', { name: 'https://www.zj.gov.cn/' })).toHaveAttribute(
    'rel',
    /noopener/u,
  );
  await page.getByRole('button', { name: /^#待核/u }).click();
  await expect(page).toHaveURL(/tag=/u);
  await page.getByRole('textbox', { name: /^搜索笔记/u }).fill('别的');
  await expect(page.getByText('没有笔记含有“别的”。')).toBeVisible();
  await page.getByRole('button', { name: '清除搜索和筛选' }).click();
  await expect(item).toHaveCount(1);
});

test('notes on a region, a document and nothing; tags for several at once, and back', async ({ page }) => {
  await page.goto('./#/notes');
  for (const [about, text] of [
    ['浙江省', '关于浙江'],
    [null, '随手记'],
  ] as const) {
    if (about !== null) {
      await page.getByRole('combobox', { name: '新笔记关于' }).fill(about);
      await page.getByRole('option', { name: about }).first().click();
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: '写笔记' }).click();
    await editorOf(page).first().fill(text);
    await expect(saved(page).first()).toBeVisible();
    await page.locator('.new-notes').getByRole('button', { name: '完成', exact: true }).first().click();
    await expect(editorOf(page)).toHaveCount(0);
  }
  const items = page.locator('.note-list .note-item');
  await expect(items).toHaveCount(2);
  await page.getByRole('checkbox', { name: '全选' }).check();
  await page.getByRole('textbox', { name: '给所选笔记的标签' }).fill('季报');
  await page.getByRole('button', { name: '加标签' }).click();
  await expect(items.filter({ hasText: '#季报' })).toHaveCount(2);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(items.filter({ hasText: '#季报' })).toHaveCount(0);
  await expect(items.filter({ hasText: '关于浙江' }).getByRole('link', { name: '浙江省' })).toBeVisible();
});

test('the statuses are the reader’s own; the answer on lasting storage, the room and the backup’s age are shown', async ({
  page,
}) => {
  await openBare(page);
  await writeNotes(
    page,
    [1, 2, 3].map((n) => noteRow(n)),
  );
  await page.goto('./#/notes');
  await expect(page.getByText('这些笔记还没有备份过。')).toBeVisible();
  await page.getByRole('link', { name: '去备份' }).press('Enter');
  await expect(page.getByText(/浏览器已答应不自动清理|浏览器没有答应，空间紧张时可能被清理/u)).toBeVisible();
  await expect(page.getByText(/MB，可用约/u)).toBeVisible();
  await page.getByRole('textbox', { name: '新的状态' }).fill('待会商');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: '状态名称：待会商' })).toBeVisible();
  await page.getByRole('textbox', { name: '状态名称：存疑' }).fill('有疑问');
  // The field is left and the button pressed in one breath: neither change is lost.
  await page.getByRole('button', { name: '去掉状态 滞后' }).evaluate((button) => {
    if (!(button instanceof HTMLElement)) return;
    button.focus();
    button.click();
  });
  await expect(page.getByRole('textbox', { name: '状态名称：有疑问' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: '状态名称：滞后' })).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: '笔记', exact: true }).press('Enter');
  await page.getByRole('button', { name: '编辑' }).first().press('Enter');
  const status = page.getByRole('combobox', { name: '状态' });
  await expect(status).toContainText('待会商');
  await expect(status).toContainText('有疑问');
  await expect(status).not.toContainText('滞后');
});

test('on paper stands every note, not only those in view', async ({ page }) => {
  await openBare(page);
  const long = '第一段。\n\n第二段。\n\n- 甲\n- 乙';
  await writeNotes(
    page,
    Array.from({ length: 120 }, (_, n) => noteRow(n + 1, { text: `第${n + 1}条\n\n${long}` })),
  );
  await page.goto('./#/notes');
  const items = page.locator('.note-list .note-item');
  await expect(page.getByText('120 条笔记')).toBeVisible();
  expect(await items.count()).toBeLessThan(60);
  await page.emulateMedia({ media: 'print' });
  await expect(items).toHaveCount(120);
  await expect(items.last()).toContainText('第1条');
  await expect(items.last().getByText('第二段。')).toBeVisible();
  await expect(page.getByRole('button', { name: '编辑' }).first()).toBeHidden();
  await expect(async () => {
    const [first, second] = [await items.nth(0).boundingBox(), await items.nth(1).boundingBox()];
    expect((first?.y ?? 9999) + (first?.height ?? 0)).toBeLessThanOrEqual((second?.y ?? 0) + 1);
  }).toPass();
  await page.emulateMedia({ media: 'screen' });
  await expect(items.first()).toContainText('第120条');
  await expect.poll(() => items.count()).toBeLessThan(60);
});

test('a long note is folded until it is asked for; on paper it is whole', async ({ page }) => {
  await openBare(page);
  const lines = Array.from({ length: 30 }, (_, n) => `- 第${n + 1}件事`);
  await writeNotes(page, [{ ...noteRow(1), text: lines.join('\n') }]);
  await page.goto('./#/notes');
  const text = page.locator('.markdown');
  await expect(text).toContainText('第8件事');
  await expect(text).not.toContainText('第9件事');
  await page.emulateMedia({ media: 'print' });
  await expect(text).toContainText('第30件事');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: /^展开全文/u }).click();
  await expect(text).toContainText('第30件事');
  await page.getByRole('button', { name: '收起' }).click();
  await expect(text).not.toContainText('第9件事');
});

test('the reminder of a backup can be put off, and is gone after a restore from a file', async ({ page }) => {
  await openBare(page);
  await writeNotes(page, [noteRow(1), noteRow(2), noteRow(3)]);
  await page.goto('./#/notes');
  const reminder = page.getByText('这些笔记还没有备份过。');
  await page.getByRole('button', { name: '一周后再提醒' }).click();
  await expect(reminder).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('第1条')).toBeVisible();
  await expect(reminder).toHaveCount(0);
  const made = Date.now();
  await page.clock.setFixedTime(made + 8.5 * 86_400_000);
  await page.reload();
  await expect(reminder).toBeVisible();
  await page.goto('./#/notes?view=storage');
  const backup = {
    format: 'policy-targets-backup',
    version: 1,
    exportedAt: Date.now(),
    dataset: '',
    sections: {},
  };
  await page.getByLabel('选择备份文件').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(backup)),
  });
  await page.getByRole('button', { name: '合并到本机' }).click();
  await expect(page.getByText('已写入 0 条，删除 0 条')).toBeVisible();
  await page.goto('./#/notes');
  await expect(page.getByText('上次备份是 8 天前。')).toBeVisible();
});

test('a notification stands in the header, over nothing that is worked in, and moves nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openFirst(page);
  await editorOf(page).fill('写下的字');
  await expect(saved(page)).toBeVisible();
  const boxes = () =>
    Promise.all(['.main', '.panel', '.header'].map((box) => page.locator(box).boundingBox()));
  const before = await boxes();
  await page.getByRole('button', { name: '删除笔记' }).click();
  await expect(page.locator('.toast')).toBeVisible();
  const toast = await page.locator('.toasts').boundingBox();
  expect(await boxes()).toEqual(before);
  for (const box of before.slice(0, 2))
    expect((toast?.y ?? 0) + (toast?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
});

test('a deleted note comes back by undo', async ({ page }) => {
  await openFirst(page);
  await editorOf(page).fill('删了再恢复');
  await expect(saved(page)).toBeVisible();
  await page.getByRole('button', { name: '删除笔记' }).click();
  await expect(editorOf(page)).toHaveValue('');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('.markdown').filter({ hasText: '删了再恢复' })).toBeVisible();
});

test('text typed in the last moment before leaving is there again', async ({ page }) => {
  await openFirst(page);
  await editorOf(page).fill('还没来得及保存');
  await page.reload();
  await expect(panelOf(page).getByText('还没来得及保存')).toBeVisible();
});

test('what looks like HTML or a script in a note is letters', async ({ page }) => {
  await openFirst(page);
  await editorOf(page).fill('<img src=x onerror="document.title=1"> [点](javascript:alert(1)) <b>粗</b>');
  await expect(saved(page)).toBeVisible();
  await page.getByRole('button', { name: '完成', exact: true }).click();
  const text = panelOf(page).locator('.markdown');
  await expect(text).toContainText('<b>粗</b>');
  await expect(text.locator('img, a, b, script')).toHaveCount(0);
});

test('two tabs: live in both, and the later writer is told and offered both texts', async ({
  page,
  context,
}) => {
  await openFirst(page);
  const editor = editorOf(page);
  await editor.fill('第一版');
  await expect(saved(page)).toBeVisible();

  const other = await context.newPage();
  await other.goto(page.url());
  await panelOf(other).getByRole('button', { name: '编辑' }).click();
  const otherEditor = editorOf(other);
  await expect(otherEditor).toHaveValue('第一版');
  await otherEditor.fill('另一个窗口的文字');
  await expect(saved(other)).toBeVisible();
  // Live in the first tab, which had nothing unsaved.
  await expect(editor).toHaveValue('另一个窗口的文字');

  // With the clock stopped neither saves by itself, only on leaving the field: the other one does, then the first.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await editor.fill('第一个窗口没保存的文字');
  await otherEditor.fill('另一个窗口又改了');
  await otherEditor.blur();
  await expect(saved(other)).toBeVisible();
  await editor.blur();
  await expect(page.getByRole('alert')).toContainText('另一个窗口又改了');
  await expect(editor).toHaveValue('第一个窗口没保存的文字');
  await page.clock.resume();
  await page.getByRole('button', { name: '用我这里的' }).click();
  await expect(otherEditor).toHaveValue('第一个窗口没保存的文字');
});

test('a page that was opened before there was any note shows the first one of another tab', async ({
  page,
  context,
}) => {
  await page.goto('./#/notes');
  await expect(page.getByText('还没有笔记。')).toBeVisible();
  const other = await context.newPage();
  await openFirst(other);
  await editorOf(other).fill('第一条笔记');
  await expect(saved(other)).toBeVisible();
  await expect(page.getByText('1 条笔记', { exact: true })).toBeVisible();
});

test('where IndexedDB is missing it is said, the text stays and can be taken out, the rest works', async ({
  page,
  problems,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await openFirst(page);
  await expect(page.getByText(/^笔记打不开，其他栏目不受影响/u)).toBeVisible();
  await editorOf(page).fill('文字还在');
  await expect(page.getByText(/^没有保存/u)).toBeVisible();
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: '把文字另存为文件' }).click();
  expect((await file).suggestedFilename()).toBe('笔记草稿.md');
  await page.reload();
  await expect(editorOf(page)).toHaveValue('文字还在');
  await expect(page.getByRole('table', { name: '承诺列表' })).toBeVisible();
  await page.goto('./#/notes');
  await expect(page.getByRole('region', { name: '没有存进笔记库的文字' })).toContainText('文字还在');
  problems.length = 0;
});
