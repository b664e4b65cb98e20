import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';

const MARKET = './#/targets?q=数据要素市场规模&region=110000&asof=2025-06-01';

test(
  'a reported value and a baseline give a status, a chart and the arithmetic',
  { tag: '@quick' },
  async ({ page }) => {
    await page.goto(MARKET);
    await page.getByRole('table').getByRole('link').first().click();
    const part = page.getByRole('region', { name: '进展' });
    await expect(part.getByText('尚无结果')).toBeVisible();

    await part.getByRole('button', { name: '录入实际值' }).click();
    await part.getByRole('textbox', { name: '日期' }).fill('2024年');
    await part.getByRole('textbox', { name: '数值' }).fill('900');
    // In the unit that the target is shown in; in another one it is asked about, and may be written.
    const unit = part.getByRole('combobox', { name: '单位' });
    await expect(unit).toHaveValue('亿元');
    await unit.selectOption('元');
    await expect(part.getByText('“900元”不到目标“2000亿元”的百分之一')).toBeVisible();
    await part.getByRole('button', { name: '改为 亿元' }).click();
    await expect(unit).toHaveValue('亿元');
    await expect(part.getByText('不到目标')).toBeHidden();
    await part.getByRole('textbox', { name: '来源' }).fill('统计公报');
    await part.getByRole('button', { name: '保存' }).click();
    await expect(part.getByText('无法判断').first()).toBeVisible();
    await expect(part.getByText('只有一个实际值，也没有基期值').first()).toBeVisible();

    await part.getByRole('button', { name: '录入实际值' }).click();
    await part.getByRole('combobox', { name: '类型' }).selectOption('基期值');
    await part.getByRole('textbox', { name: '日期' }).fill('2020');
    await part.getByRole('textbox', { name: '数值' }).fill('500亿元');
    await part.getByRole('button', { name: '保存' }).click();
    await expect(part.getByText('正常推进').first()).toBeVisible();
    await expect(part.getByText('(900亿元 ÷ 500亿元)^(1 ÷ 4) − 1', { exact: false })).toBeVisible();
    await expect(part.locator('[data-drawn="true"] svg')).toContainText('900亿元');
    await expect(part.locator('[data-drawn="true"] svg')).toContainText('2000亿元');
    await part.getByRole('button', { name: '直线' }).click();
    await expect(part.getByText('(900亿元 − 500亿元) ÷ 4')).toBeVisible();

    await page.reload();
    await expect(part.getByText('统计公报')).toBeVisible();
    await page.goto('./#/monitor?asof=2025-06-01');
    const row = page.getByRole('row').filter({ hasText: '数据要素市场规模' });
    await expect(row).toContainText('正常推进');
    await expect(row).toContainText('900亿元');
  },
);

test('past its deadline, only a value of its end is a result: the panel, the list, the overview and the timeline say so', async ({
  page,
}) => {
  const late = 'q=数据要素市场规模&region=110000&asof=2031-06-01';
  await page.goto(`./#/targets?${late}`);
  await page.getByRole('table').getByRole('link').first().click();
  const panel = page.getByRole('complementary', { name: '承诺详情' });
  const part = panel.getByRole('region', { name: '进展' });
  const record = async (date: string): Promise<void> => {
    await part.getByRole('button', { name: '录入实际值' }).click();
    await part.getByRole('textbox', { name: '日期' }).fill(date);
    await part.getByRole('textbox', { name: '数值' }).fill('1900亿元');
    await part.getByRole('button', { name: '保存' }).click();
  };
  const heading = panel.locator('.panel-figure');
  await expect(heading).toContainText('已到期·未录入结果');
  await record('2024');
  await expect(part.getByText('期限已过，还没有期末的实际值')).toBeVisible();
  await expect(heading).toContainText('已到期·未录入结果');
  await expect(part.getByText('已到期·未录入结果').first()).toBeVisible();
  await record('2030');
  await expect(heading).toContainText('已到期');
  await expect(heading).toContainText('滞后');
  await expect(part.getByText('滞后').first()).toBeVisible();
  await expect(page.getByRole('table').getByText('已录入')).toBeVisible();

  await page.goto('./#/overview?asof=2031-06-01');
  const missed = page.getByRole('region', { name: '未达到', exact: true });
  await expect(missed).toContainText('判定得了的 1 条里 0 条未达到，1 条接近');
  await expect(page.getByRole('figure', { name: /1 条已到期·已录入结果/u })).toBeVisible();
  await page.goto('./#/targets?due=reported&asof=2031-06-01');
  await expect(page.getByTestId('remaining')).toContainText(/^1 /u);

  await page.goto('./#/deadlines?region=110000&state=reported&asof=2031-06-01');
  const figure = page.getByRole('figure', { name: /到基准日，1 条已到期·已录入结果$/u });
  await expect(figure).toContainText('期限之前的实际值不算结果');
  const list = page.getByRole('region', { name: '日程' });
  await expect(list.getByRole('heading', { name: '已到期·已录入结果 1 条', exact: true })).toBeVisible();
  await expect(list.getByRole('listitem')).toContainText('2030年');
});

test('a value entered at one commitment answers the other on the same thing, until it is refused', async ({
  page,
}) => {
  await page.goto('./#/targets?q=参与公开实施专利&sort=deadline&asof=2026-03-01');
  const figures = page.getByRole('table').getByRole('link', { name: /参与公开实施专利/u });
  const open = (deadline: string) =>
    page.getByRole('row').filter({ hasText: deadline }).getByRole('link').first().click();
  await expect(figures).toHaveCount(2);
  await open('2027年');
  const panel = page.getByRole('complementary', { name: '承诺详情' });
  const part = panel.getByRole('region', { name: '进展' });
  await part.getByRole('button', { name: '录入实际值', exact: true }).click();
  await part.getByRole('textbox', { name: '日期' }).fill('2024-12-31');
  await part.getByRole('textbox', { name: '数值' }).fill('2600件');
  await part.getByRole('textbox', { name: '来源' }).fill('年报');
  await part.getByRole('button', { name: '保存' }).click();
  await expect(part.getByText('年报')).toBeVisible();

  await open('2024年');
  await expect(panel.locator('.panel-figure')).toContainText('已达成');
  const elsewhere = part.locator('.linked-results');
  await expect(elsewhere).toContainText('2600件');
  await expect(elsewhere).toContainText('本机');
  await expect(elsewhere.getByRole('link', { name: /^录入于：3万件/u })).toBeVisible();
  await elsewhere.getByRole('button', { name: /不是它的结果$/u }).click();
  await elsewhere.locator('input[name=why]').fill('口径不同');
  await elsewhere.locator('input[name=who]').fill('李');
  await elsewhere.getByRole('button', { name: '确定' }).click();
  await expect(panel.locator('.panel-figure')).toContainText('已到期·未录入结果');
});

test('what has no figure is closed with a date and its evidence, is reached on every screen, and can be taken back', async ({
  page,
}) => {
  await page.goto('./#/targets?q=可靠性水平明显提升&asof=2026-03-01');
  await page.getByRole('table').getByRole('link').first().click();
  const panel = page.getByRole('complementary', { name: '承诺详情' });
  const part = panel.getByRole('region', { name: '进展' });
  await expect(panel.locator('.panel-figure')).toContainText('已到期·未录入结果');
  await part.getByRole('button', { name: '记为已完成' }).click();
  await part.getByRole('textbox', { name: '日期' }).fill('2025-11');
  await part.getByRole('button', { name: '保存' }).click();
  await expect(part.getByRole('alert')).toContainText('请写明依据');
  await part.getByRole('textbox', { name: /^依据/u }).fill('https://example.org/notice');
  await part.getByRole('button', { name: '保存' }).click();
  await expect(panel.locator('.panel-figure')).toContainText('已达成');
  await expect(part.getByRole('link', { name: 'https://example.org/notice' })).toBeVisible();
  await expect(page.getByRole('table').getByText('已录入')).toBeVisible();
  await expect(part.getByRole('button', { name: '记为已完成' })).toHaveCount(0);

  await page.goto('./#/overview?asof=2026-03-01');
  await expect(page.getByRole('figure', { name: /1 条已到期·已录入结果/u })).toBeVisible();
  await page.goto('./#/monitor?q=可靠性水平明显提升&region=100000&asof=2026-03-01');
  const row = page.locator('.monitor-table tbody tr');
  await expect(row).toContainText('已达成');
  await expect(row).toContainText('2025年11月');

  await row.getByRole('link').click();
  await part.getByRole('button', { name: /^删除/u }).click();
  await expect(row).toContainText('已到期·未录入结果');
});

test('a unit of another kind is refused in words, and nothing is written', async ({ page }) => {
  await page.goto(MARKET);
  await page.getByRole('table').getByRole('link').first().click();
  const part = page.getByRole('region', { name: '进展' });
  await part.getByRole('button', { name: '录入实际值' }).click();
  await part.getByRole('textbox', { name: '日期' }).fill('去年');
  await part.getByRole('button', { name: '保存' }).click();
  await expect(part.getByRole('alert')).toContainText('时间没有读懂');
  await part.getByRole('textbox', { name: '日期' }).fill('2024');
  await part.getByRole('textbox', { name: '数值' }).fill('900家');
  await part.getByRole('button', { name: '保存' }).click();
  await expect(part.getByRole('alert')).toContainText('“家”不能换算成“元”');
  await part.getByRole('button', { name: '取消' }).click();
  await expect(part.getByText('尚无结果')).toBeVisible();
});

test('a table is imported after its preview: UTF-8 with a mark, GB18030, errors by row and column', async ({
  page,
}) => {
  await page.goto('./#/monitor?view=import&asof=2025-06-01');
  const choose = page.getByLabel('选择表格（CSV、XLSX）');
  const text = [
    '地区,指标,日期,实际值,单位,来源',
    '北京市,数据要素市场规模,2023,800,亿元,=HYPERLINK("http://evil.cn")',
    '北京市,数据要素市场规模,前年,1,亿元,',
    '北京市,没有这个指标,2023,1,亿元,',
    '北京市,数据要素市场规模,2022,5,家,',
  ].join('\r\n');
  await choose.setInputFiles({
    name: 'utf8.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${text}`),
  });
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('有 3 行读不懂');
  await expect(alert).toContainText('第 3 行“日期”：“前年”不是日期');
  await expect(alert).toContainText('第 4 行“指标”：数据中没有“没有这个指标”');
  await expect(alert).toContainText('第 5 行“单位”：“家”不能换算成目标的单位');
  const preview = page.getByRole('table', { name: '导入预览' });
  await expect(preview.getByRole('row')).toHaveCount(2);
  await expect(preview).toContainText('800亿元');
  await page.getByRole('button', { name: '写入 1 条' }).click();
  await expect(page.getByText('已写入 1 条实际值。')).toBeVisible();

  // 北京市,数据要素市场规模,2023,850,亿元 in GB18030.
  const gb = '地区,指标,日期,实际值,单位\n北京市,数据要素市场规模,2023,850,亿元\n';
  const bytes = await page.evaluate(gb18030Bytes, gb);
  await choose.setInputFiles({ name: 'gb.csv', mimeType: 'text/csv', buffer: Buffer.from(bytes) });
  await expect(page.getByText('编码 GB18030')).toBeVisible();
  await expect(preview).toContainText('更新');
  await page.getByRole('button', { name: '写入 1 条' }).click();
  await expect(page.getByText('已写入 1 条实际值。')).toBeVisible();
  await page.getByRole('button', { name: '回到监测表' }).click();
  await expect(page.getByRole('row').filter({ hasText: '数据要素市场规模' })).toContainText('850亿元');
});

test('cells copied in a spreadsheet are pasted below their title, looked at, written and monitored', async ({
  page,
}) => {
  await page.goto('./#/monitor?view=import&asof=2025-06-01');
  const text = [
    '某年度指标完成情况表\t\t\t\t',
    '\t\t\t\t单位：亿元',
    '指标\t地区\t责任单位\t年份\t完成值',
    '数据要素市场规模\t京\t某局\t2024\t900',
    '数据要素市场规模\t没有的地方\t=1+1\t2024\t900',
    '数据市场规模\t京\t某局\t2023\t800',
  ].join('\r\n');
  await page.getByLabel('粘贴表格').evaluate((field, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
  const part = page.getByRole('region', { name: '导入实际值' });
  await expect(part).toContainText('粘贴的表格：3 行。 表头在第 3 行。');
  await expect(part.getByRole('alert')).toContainText('第 5 行“地区”：数据中没有“没有的地方”');
  const preview = page.getByRole('table', { name: '导入预览' });
  await expect(preview.getByRole('row')).toHaveCount(2);
  await expect(preview).toContainText('900亿元');
  // A name that is none is offered what is near, and what is chosen stands in its place.
  await part
    .getByRole('alert')
    .getByRole('listitem')
    .filter({ hasText: '数据中没有“数据市场规模”' })
    .getByRole('button', { name: '数据要素市场规模' })
    .click();
  await page.getByRole('button', { name: '写入 2 条' }).click();
  await expect(page.getByText('已写入 2 条实际值。')).toBeVisible();
  await page.getByRole('button', { name: '回到监测表' }).click();
  await expect(page.getByRole('row').filter({ hasText: '数据要素市场规模' })).toContainText('900亿元');
});

test('the template of a region is downloaded, filled in and imported', async ({ page }) => {
  await page.goto('./#/monitor?region=110000&view=import&asof=2025-06-01');
  const workbook = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载填报模板（XLSX）' }).click();
  expect((await workbook).suggestedFilename()).toBe('北京市 填报模板.xlsx');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载填报模板（CSV）' }).click();
  const path = await (await saved).path();
  const template = readFileSync(path, 'utf8');
  expect(template).toMatch(/^\uFEFF承诺编号,指标,地区,目标值,单位,期限,日期,实际值,来源,备注\r\n/u);
  const filled = template.replace(/^(.*,数据要素市场规模,.*),,,,\r$/mu, '$1,2024,900,公报,\r');
  expect(filled).not.toBe(template);
  await page
    .getByLabel('选择表格（CSV、XLSX）')
    .setInputFiles({ name: 'filled.csv', mimeType: 'text/csv', buffer: Buffer.from(filled) });
  await expect(page.getByText(/有 \d+ 行没有填数值，略过。/u)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('table', { name: '导入预览' })).toContainText('900亿元');
});

/** Runs in the page: browsers decode GB18030 and do not encode it, so every sign is looked up by decoding. */
function gb18030Bytes(text: string): number[] {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, [number, number]>();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      if (low !== 0x7f) table.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
    }
  }
  return Array.from(text).flatMap((char) =>
    char.charCodeAt(0) < 128 ? [char.charCodeAt(0)] : (table.get(char) ?? []),
  );
}

test('files that are no table end in words', async ({ page }) => {
  await page.goto('./#/monitor?view=import');
  const choose = page.getByLabel('选择表格（CSV、XLSX）');
  for (const [buffer, words] of [
    [Buffer.from(''), '文件是空的。'],
    [Buffer.from('地区,指标\n'), '文件只有表头，没有数据。'],
    [Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00, 0xff]), '文件损坏'],
    [Buffer.from([0x61, 0x00, 0xff, 0xff]), '文字编码没有认出来'],
  ] as const) {
    await choose.setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer });
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();
  }
});

test('on a phone the monitoring table shows every column without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/monitor?region=110000&asof=2025-06-01');
  const row = page.getByRole('row').filter({ hasText: '数据要素市场规模' });
  for (const text of ['2000亿元', '2030年', '尚无结果']) {
    const box = await row.getByText(text).boundingBox();
    expect((box?.x ?? 999) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  }
  await expect(row.getByRole('rowheader')).toContainText('数据要素市场规模');
  const overflow = await page.locator('.table-box').evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(overflow).toBe(0);
});

test('the monitoring table leaves as CSV with formulas disarmed', async ({ page }) => {
  await page.goto('./#/monitor?region=330000&asof=2025-06-01');
  await expect(page.getByRole('table', { name: '进展监测' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出：进展监测' }).click();
  await page.getByRole('button', { name: '保存 CSV' }).click();
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text).toContain('浙江省');
  expect(text).not.toMatch(/(?:^|,|\n)[=@]/u);
});
