import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { buildIndex } from '../../src/bulk/dataset-index.ts';
import { writeIndex } from '../../src/bulk/index-text.ts';
import { PALETTES } from '../../src/charts/palette.ts';
import { eventsIn } from '../calendar-reader.ts';
import { syntheticDataset } from '../synthetic.ts';
import { dataset } from './built-data.ts';
import { expect, test } from './fixtures.ts';
import { targetNote, writeNotes } from './store.ts';

const drawing = '[data-drawn="true"] svg';

test('tells past from coming by the as-of date, which stands on the chart', async ({ page }) => {
  await page.goto('./#/deadlines?asof=2024-07-01');
  const figure = page.getByRole('figure', { name: /已到期·未录入结果.*尚未到期/u });
  await expect(figure.locator(drawing)).toContainText('基准日 2024年7月1日');
  const list = page.getByRole('region', { name: '日程' });
  await expect(list.getByRole('heading').first()).toHaveText(/^已到期·未录入结果/u);
  await expect(list.getByRole('heading', { name: /^2025年内/u })).toBeVisible();
  await page.goto('./#/deadlines?asof=2026-01-01');
  await expect(list.getByRole('heading', { name: /^2025年/u })).toHaveCount(0);
  await expect(list.getByText('已过 1 天').first()).toBeVisible();
  await expect(page.getByText('滞后')).toHaveCount(0);
});

test('the chart’s counts are the table’s and the list’s', { tag: '@quick' }, async ({ page }) => {
  await page.goto('./#/deadlines?asof=2024-07-01&show=years');
  const figure = page.getByRole('figure');
  await expect(figure.locator(drawing)).toBeVisible();
  const drawn = await figure.locator(`${drawing} text`).allTextContents();
  await figure.getByRole('button', { name: '表', exact: true }).click();
  const rows = figure.getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  const totals = await figure.getByRole('row').locator('td:last-child').allInnerTexts();
  expect(totals.length).toBeGreaterThan(2);
  expect(drawn.filter((text) => totals.includes(text))).toEqual(totals);
  const list = page.getByRole('region', { name: '日程' });
  const parts = await list.getByRole('heading').filter({ hasNotText: '没有期限' }).allTextContents();
  const sum = (texts: readonly string[]): number =>
    texts.reduce((all, text) => all + Number(/\d+(?= 条|$)/u.exec(text)), 0);
  expect(sum(parts)).toBe(sum(totals.filter(Boolean)));
});

test('a row leads to its evidence by keyboard, and the filters stay in the address', async ({ page }) => {
  await page.goto('./#/deadlines?asof=2024-07-01');
  await page
    .getByRole('group', { name: '到期情况' })
    .getByRole('button', { name: '尚未到期' })
    .press('Enter');
  await expect(page).toHaveURL(/state=coming/u);
  const link = page.getByRole('link', { name: '数据要素市场规模', exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: '承诺详情' });
  await expect(panel.locator('blockquote')).toContainText('2000亿元');
  await page.reload();
  await expect(panel.locator('blockquote')).toContainText('2000亿元');
  await expect(page.getByRole('heading', { name: /^已到期/u })).toHaveCount(0);
});

test('the timeline narrows to years and to themes by keyboard, and the address brings it back', async ({
  page,
}) => {
  await page.goto('./#/deadlines?asof=2024-07-01');
  const figure = page.getByRole('figure');
  await expect(figure.locator(drawing)).toContainText('北京市');
  await page.getByText('更多', { exact: true }).press('Enter');
  await page.getByRole('combobox', { name: '从', exact: true }).focus();
  await page.keyboard.type('2030');
  await expect(page).toHaveURL(/from=2030/u);
  await expect(page.getByRole('heading', { name: /^2025年/u })).toHaveCount(0);
  await page.getByRole('group', { name: '分行' }).getByRole('button', { name: '按主题' }).press('Enter');
  await expect(figure.locator(drawing)).toContainText('数据要素与交易');
  await page.reload();
  await expect(figure.locator(drawing)).toContainText('数据要素与交易');
  await expect(page.getByText('不在所示年份内')).toBeVisible();
  await figure.getByRole('button', { name: '表', exact: true }).press('Enter');
  await figure.getByRole('link', { name: '北京市' }).press('Enter');
  await expect(page.getByRole('complementary', { name: '承诺详情' }).locator('blockquote')).toContainText(
    '2000亿元',
  );
});

test('the timeline zooms by keyboard, by a drawn stretch and by the wheel; the address keeps it', async ({
  page,
}) => {
  await page.goto('./#/deadlines?asof=2024-07-01');
  const stage = page.locator('.zoom-area .chart-drawing svg');
  await expect(stage).toBeVisible();
  const tools = page.getByRole('group', { name: '时间线缩放' });
  const shown = tools.locator('output');
  const whole = (await shown.textContent()) ?? '';
  await tools.getByRole('button', { name: '放大' }).press('Enter');
  await expect(page).toHaveURL(/[?&](?:from|to)=\d{4}/u);
  await expect(shown).not.toHaveText(whole);
  const near = (await shown.textContent()) ?? '';
  await tools.getByRole('button', { name: '往后移' }).press('Enter');
  await expect(shown).not.toHaveText(near);
  await page.reload();
  await expect(shown).not.toHaveText(whole);
  await tools.getByRole('button', { name: '全部年份' }).press('Enter');
  await expect(page).not.toHaveURL(/from=|to=/u);
  await expect(shown).toHaveText(whole);

  // A stretch of some pixels at the right end is its last year or two, once all of it is drawn.
  const isStill = (): Promise<boolean> =>
    stage.evaluate(async (drawing) => {
      const boxOf = (): string => JSON.stringify(drawing.getBoundingClientRect());
      const before = boxOf();
      for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
      return drawing.isConnected && boxOf() === before;
    });
  await tools.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await expect.poll(isStill).toBe(true);
  const box = await stage.boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0), (box?.y ?? 0) + 30];
  await page.mouse.move(x - 60, y);
  await page.mouse.down();
  await page.mouse.move(x - 5, y, { steps: 4 });
  await expect(page.locator('.zoom-band')).toBeVisible();
  await page.mouse.up();
  await expect(page).toHaveURL(/from=\d{4}/u);
  await expect(page.locator('.zoom-band')).toHaveCount(0);
  const drawn = (await shown.textContent()) ?? '';
  // The drawing is shorter now, and elsewhere on the screen.
  await expect.poll(isStill).toBe(true);
  const next = await stage.boundingBox();
  await page.mouse.move(x - 100, (next?.y ?? 0) + 30);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 120);
  await page.keyboard.up('Control');
  await expect(shown).not.toHaveText(drawn);
});

test('on paper a chart is drawn for white, at the width of a page, whatever the screen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./#/deadlines?asof=2024-07-01');
  const svg = page.locator('.zoom-area .chart-drawing svg');
  const name = svg.getByText('北京市').first();
  await expect(name).toHaveAttribute('fill', PALETTES.dark.ink);
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await expect(name).toHaveAttribute('fill', PALETTES.light.ink);
  // A4 upright leaves 640 pixels between its margins.
  await expect(async () => {
    const { width = 0 } = (await svg.boundingBox()) ?? {};
    expect(width).toBeGreaterThan(600);
    expect(width).toBeLessThanOrEqual(640);
  }).toPass();
  await expect(page.getByRole('group', { name: '时间线缩放' })).toBeHidden();
});

test('what is shown becomes a calendar with the sentence and its source', async ({ page }) => {
  await page.goto('./#/deadlines?region=110000&asof=2024-07-01');
  const button = page.getByRole('button', { name: /^导出日历/u });
  await button.focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('政策目标期限.ics');
  const text = readFileSync(await download.path(), 'utf8');
  const unfolded = text.replaceAll('\r\n ', '');
  expect(unfolded.match(/BEGIN:VEVENT/gu)).toHaveLength(1);
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20301231\r\n');
  expect(unfolded).toContain('数据要素市场规模 2000亿元');
  expect(unfolded).toMatch(/UID:t-[0-9a-z]+@policy-targets\r\n/u);
  expect(unfolded).toMatch(/DESCRIPTION:.*2000亿元.*转引自/u);
});

test('the calendar of everything is read by another program: every event whole, all-day and of its own id', async ({
  page,
}) => {
  await page.goto('./#/deadlines?asof=2024-07-01');
  const button = page.getByRole('button', { name: /^导出日历/u });
  const count = Number(/(\d+) 条/u.exec((await button.textContent()) ?? '')?.[1]);
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const text = readFileSync(await download.path(), 'utf8');
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const events = eventsIn(text);
  expect(events).toHaveLength(count);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(count);
  for (const event of events) {
    expect(event.startDate.isDate && event.endDate.isDate).toBe(true);
    expect(event.duration.toString()).toBe('P1D');
    expect(event.description).toMatch(/期限：[^]+转引自/u);
    expect(event.summary).not.toMatch(/\\[,;n]/u);
  }
});

test('a link made on another version of the data says so and still works', async ({ page }) => {
  await page.goto('./#/deadlines?region=110000&v=0000dead');
  await expect(page.getByText(/这个链接是在数据版本 0000dead 上做的/u)).toBeVisible();
  await expect(page.getByRole('link', { name: '数据要素市场规模', exact: true })).toBeVisible();
  await page.getByRole('link', { name: '数据要素市场规模', exact: true }).press('Enter');
  await expect(page.getByRole('complementary', { name: '承诺详情' })).toBeFocused();
  await expect(page).not.toHaveURL(/0000dead/u);
  await expect(page).toHaveURL(/[?&]v=[0-9a-f]{8}/u);
  await page.getByRole('button', { name: '关闭提示' }).press('Enter');
  await expect(page.getByText(/这个链接是在/u)).toHaveCount(0);
});

test('too many for a mark each: regions by years, mine on top, a cell leads to its commitments', async ({
  page,
}) => {
  const [jilin, gansu] = [
    { code: '220000', name: '吉林省', level: 'province' },
    { code: '620000', name: '甘肃省', level: 'province' },
  ] as const;
  const crowd = Array.from({ length: 501 }, (_, index) => ({
    region: index < 480 ? jilin : gansu,
    indicator: `虚构指标${index}`,
    value: 1,
    due: index % 7 === 0 ? '2028' : '2027',
  }));
  const body = writeIndex(buildIndex(syntheticDataset(crowd), '00000000', { themes: [], families: [] }));
  await page.route('**/data/index-*.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/deadlines?asof=2026-12-31&mine=620000');
  const figure = page.getByRole('figure');
  await expect(figure.locator(drawing)).toContainText('甘肃');
  const due = crowd.filter((row) => row.region === gansu && row.due === '2028').length;
  const link = figure.getByRole('link', { name: `甘肃 2028：${due} 条`, exact: true });
  await expect(figure.locator('.mark-link').first()).toHaveAccessibleName(/^甘肃 2027/u);
  // One stop of Tab, and arrows from cell to cell.
  await expect(figure.locator('.mark-link[tabindex="0"]')).toHaveCount(1);
  await figure.locator('.mark-link').first().press('ArrowRight');
  await expect(link).toBeFocused();
  await expect(figure.locator('.mark-link[tabindex="0"]')).toHaveCount(1);
  const [narrow, wide] = await page.evaluate(() => [document.body.scrollWidth, window.innerWidth]);
  expect(narrow).toBeLessThanOrEqual(wide ?? 0);
  await figure.getByRole('button', { name: '表', exact: true }).press('Enter');
  const cells = figure.getByRole('row', { name: /^甘肃/u }).getByRole('cell');
  await expect(cells).toHaveText([String(21 - due), String(due), '21']);
  await figure.getByRole('button', { name: '图', exact: true }).press('Enter');
  await link.press('Enter');
  await expect(page).toHaveURL(/region=620000.*from=2028&to=2028/u);
  await expect(page.getByRole('region', { name: '日程' }).locator('li')).toHaveCount(due);
});

test('the agenda is grouped by the offices of the notes, and each has its calendar', async ({ page }) => {
  const { targets } = await dataset();
  const own = targets.find(({ deadline }) => deadline.value !== null);
  await page.goto('./');
  await writeNotes(page, [targetNote(1, own?.id ?? '', { office: '数据局' })]);
  await page.goto('./#/deadlines?asof=2024-07-01&group=office');
  const part = page.getByRole('region', { name: '日程' }).locator('section').first();
  await expect(part.getByRole('heading')).toHaveText(/^数据局 1 条$/u);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    part.getByRole('button', { name: /^导出 \.ics/u }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('政策目标期限-数据局.ics');
  expect(eventsIn(readFileSync(await download.path(), 'utf8'))).toHaveLength(1);
});

test('my region’s chip has its name also where nothing of it is in the data', async ({ page }) => {
  await page.goto('./#/deadlines?region=530000*');
  await expect(page.getByRole('button', { name: /^去掉筛选 地区：云南/u })).toBeVisible();
});
