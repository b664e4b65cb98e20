/**
 * A page killed in the middle of its writes: what was acknowledged is there, what was written together is there together
 * or not at all, and every row can be read. KILLS sets how often (npm run torture: 1,000).
 */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { noteRow, openBare, readNotes, storeModule, uuid, type StoreModule } from './store.ts';

/** Each moment that `until` names, once. */
const KILLS = Number(process.env['KILLS'] ?? 7);
/** Notes that are always written in one transaction and so must always agree. */
const TOGETHER = 5;

/** Writes without end; tells the test of every write that was acknowledged. */
function writeForever(page: Page, from: number): Promise<void> {
  return page.evaluate(
    async ({ url, first, from }) => {
      const module: StoreModule = await import(url);
      const { notes } = module.openStore();
      const acknowledged: unknown = Reflect.get(window, 'acknowledged');
      if (typeof acknowledged !== 'function') throw new Error('nobody listens');
      for (let count = from; ; count += 1) {
        const read = await notes.list();
        if (!read.ok) throw new Error(read.failure.detail);
        const rows = first.map((row) => {
          const stored = read.value.rows.find(({ id }) => id === row.id);
          return { ...(stored ?? row), text: `${count} ${'字'.repeat(count % 5000)}`, updatedAt: count };
        });
        const put = await notes.putAll(rows);
        if (!put.ok || put.value.kind !== 'saved') throw new Error(JSON.stringify(put));
        acknowledged(count);
      }
    },
    { url: storeModule(), first: Array.from({ length: TOGETHER }, (_, n) => noteRow(n + 1)), from },
  );
}

test(`a page killed ${KILLS} times in the middle of writes loses nothing that was acknowledged`, async ({
  context,
  problems,
}) => {
  test.setTimeout(120_000 + KILLS * 4_000);
  let last = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const page = await context.newPage();
    await openBare(page);
    const listeners: (() => void)[] = [];
    const enough = new Promise<void>((resolve) => listeners.push(resolve));
    // A different moment each time: after the third to the ninth acknowledgement, in the middle of the next write.
    const until = last + 3 + (kill % 7);
    await page.exposeFunction('acknowledged', (count: number) => {
      last = Math.max(last, count);
      if (count >= until) listeners.forEach((listener) => listener());
    });
    const writing = writeForever(page, last + 1).catch(() => {});
    await enough;
    const crashed = page.waitForEvent('crash');
    const devtools = await context.newCDPSession(page);
    devtools.send('Page.crash').catch(() => {});
    await crashed;
    await page.close();
    await writing;

    const after = await context.newPage();
    await openBare(after);
    const { rows, unreadable } = await readNotes(after);
    await after.close();
    expect(unreadable).toBe(0);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      Array.from({ length: TOGETHER }, (_, n) => uuid(n + 1)),
    );
    const counts = rows.map(({ text }) => Number(text.split(' ')[0]));
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeGreaterThanOrEqual(last);
    for (const { text } of rows) expect(text).toBe(`${counts[0]} ${'字'.repeat((counts[0] ?? 0) % 5000)}`);
    last = counts[0] ?? last;
  }
  problems.length = 0;
});

test('text typed into a note when the page is killed is there again', async ({ page, context, problems }) => {
  await page.goto('./#/targets?q=专利&region=330000');
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('textbox', { name: /^笔记：/u }).fill('写到一半页面没了');
  const address = page.url();
  const crashed = page.waitForEvent('crash');
  const devtools = await context.newCDPSession(page);
  devtools.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
  const again = await context.newPage();
  await again.goto(address);
  await expect(
    again.getByRole('complementary', { name: '承诺详情' }).getByText('写到一半页面没了'),
  ).toBeVisible();
  problems.length = 0;
});
