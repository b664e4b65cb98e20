/** Ten thousand notes: how long the page is held up while the list opens and is searched. Measured, not asserted. */
import { expect, test } from '../browser/fixtures.ts';
import { noteRow, openBare, writeNotes } from '../browser/store.ts';

const NOTES = 10_000;

test(`${NOTES} notes open and are searched`, async ({ page }) => {
  await openBare(page);
  const rows = Array.from({ length: NOTES }, (_, n) =>
    noteRow(n + 1, {
      text: `第${n}条：已与统计局**核对**，待补 2024 年数据。`.repeat(4),
      tags: [`批次${n % 20}`],
      status: n % 3 === 0 ? 'doing' : null,
    }),
  );
  await writeNotes(page, rows);
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Reflect.set(window, 'tasks', tasks);
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  const longTasks = () =>
    page.evaluate(() => {
      const tasks: unknown = Reflect.get(window, 'tasks');
      return Array.isArray(tasks) ? tasks.splice(0).map(Number) : [];
    });
  const opened = Date.now();
  await page.goto('./#/notes');
  await expect(page.getByText(`${NOTES} 条笔记`)).toBeVisible();
  console.log(`open: ${Date.now() - opened} ms, long tasks (ms): ${(await longTasks()).join(', ')}`);
  const searched = Date.now();
  await page.getByRole('textbox', { name: /^搜索笔记/u }).pressSequentially('第9999条');
  await expect(page.getByText(`1 条，共 ${NOTES} 条笔记`)).toBeVisible();
  console.log(`search: ${Date.now() - searched} ms, long tasks (ms): ${(await longTasks()).join(', ')}`);
});
