import type { Page } from '@playwright/test';
import { syntheticDataset, type SyntheticTarget } from '../synthetic.ts';
import { expect, test } from './fixtures.ts';
import { serveDataset } from './serve-dataset.ts';

const drawing = '[data-drawn="true"] svg';
const province = (code: string, name: string) => ({ code, name, level: 'province' }) as const;
const salt = (code: string, name: string, value: number | null): SyntheticTarget => ({
  region: province(code, name),
  indicator: '海水淡化工程规模',
  value,
  due: '2028',
});

/** SYNTHETIC, served instead of the dataset in these tests only. */
const SALT: readonly SyntheticTarget[] = [
  salt('370000', '山东省', 90),
  salt('460000', '海南省', 60),
  salt('210000', '辽宁省', 20),
  salt('330000', '浙江省', 40),
  salt('440000', '广东省', null),
  { ...salt('100000', '全国', 300), region: { code: '100000', name: '全国', level: 'nation' } },
  { ...salt('350000', '福建省', 7), unit: '座' },
  { ...salt('120000', '天津市', 7), indicator: '再生水利用量' },
];

const serveSynthetic = (page: Page, targets: readonly SyntheticTarget[] = SALT): Promise<void> =>
  serveDataset(page, syntheticDataset(targets));

const TOPIC = encodeURIComponent('indicator:海水淡化工程规模');
const press = async (page: Page, name: string): Promise<void> =>
  page.getByRole('group', { name: '看法' }).getByRole('button', { name, exact: true }).press('Enter');

test('my region is remembered; ours stands against median and range; the nation is a line', async ({
  page,
}) => {
  await serveSynthetic(page);
  await page.goto(`./#/compare?show=bars&topic=${TOPIC}`);
  const mine = page.getByRole('button', { name: /^我的地区/u });
  await mine.press('Enter');
  const province = page.getByRole('combobox', { name: '省级' });
  await province.selectOption({ label: '山东' });
  await expect(page).toHaveURL(/mine=370000/u);
  // Its cities are those of the division codes, whether or not a document speaks of them.
  await expect(page.getByRole('combobox', { name: '市级' })).toContainText('青岛市');
  await page.keyboard.press('Escape');
  const figure = page
    .getByRole('figure', { name: /4 省的中位数为50吨；最高90吨（山东），最低20吨（辽宁）/u })
    .first();
  await expect(figure).toContainText(
    '山东省 90吨，从高到低排第 1（共 4 地）；中位数 50吨（4 地），其他 3 地从 20吨 到 60吨（n=3）',
  );
  await expect(figure.locator(drawing)).toContainText('全国 300吨（2028年）');
  await expect(figure.locator(drawing)).toContainText('▸山东');
  // Its label stands over the bars, clear of the axis. A chart that is drawn anew in between has no box for a moment.
  await expect(async () => {
    const label = await figure.locator(drawing).getByText('全国 300吨（2028年）').boundingBox();
    const topBar = await figure.locator(drawing).getByText('▸山东').boundingBox();
    expect((label?.y ?? 9999) + (label?.height ?? 0)).toBeLessThan(topBar?.y ?? 0);
  }).toPass();
  await page.goto('./#/targets');
  await page.goto(`./#/compare?show=bars&topic=${TOPIC}`);
  await expect(mine).toHaveAccessibleName('我的地区：山东省');
});

test('any province or city can be picked by typing; one without a document is marked so and never drawn as zero', async ({
  page,
}) => {
  await serveSynthetic(page);
  await page.goto(`./#/compare?topic=${TOPIC}&region=370000`);
  await page.getByRole('button', { name: '地区', exact: true }).first().press('Enter');
  const dialog = page.getByRole('dialog', { name: '地区' });
  const option = dialog.getByRole('checkbox');
  const pick = async (text: string, name: RegExp): Promise<void> => {
    await dialog.getByRole('textbox').fill(text);
    await expect(option).toHaveAccessibleName(name);
    await option.press('Space');
  };
  await expect(option.first()).toBeVisible();
  await expect(dialog.getByText('没有文件')).toHaveCount(0);
  await pick('苏州', /^苏州市\s*没有文件$/u);
  await pick('Gansu', /^甘肃省\s*没有文件$/u);
  await pick('天津', /^天津市\s*0$/u);
  await pick('广东省', /^广东省\s*1$/u);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/region=370000%7E320500%7E620000%7E120000%7E440000/u);
  const absent = page.getByRole('list', { name: '所选地区中没有数值的' });
  await expect(absent.getByRole('listitem')).toHaveText([
    '广东省：只有文字，没有数值',
    '天津市：有文件，未见这一指标',
    '苏州市、甘肃省：没有文件覆盖，不等于没有目标',
  ]);
  const figure = page.getByRole('figure').first();
  await expect(figure.getByRole('row', { name: /^苏州市/u })).toContainText('没有文件覆盖该地区');
});

test('the aligned table tells figures, unlike ones and three kinds of absence apart, and sorts by keyboard', async ({
  page,
}) => {
  await serveSynthetic(page);
  await page.goto(`./#/compare?topic=${TOPIC}&region=370000~460000~350000~440000~120000~620000&mine=460000`);
  const table = page.getByRole('figure').getByRole('table');
  const row = (name: string) => table.getByRole('row', { name: new RegExp(`^${name}`, 'u') });
  await expect(row('山东').getByRole('link', { name: '90', exact: true })).toHaveAttribute('title', '90吨');
  await expect(row('福建').locator('.aligned-chip')).toContainText('座');
  await expect(page.getByRole('figure')).toContainText('福建 海水淡化工程规模：单位不同 吨 ≠ 座');
  await expect(row('广东')).toContainText('只有文字，没有数值');
  await expect(row('天津')).toContainText('有文件，未见这一指标');
  await expect(row('甘肃')).toContainText('没有文件覆盖该地区');
  const heading = table.getByRole('columnheader', { name: /^海水淡化工程规模.*2028年 · 吨$/u });
  await heading.getByRole('button').press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/by=/u);
  await expect(table.getByRole('rowheader')).toHaveText([/海南/u, '山东', '福建', '天津', '广东', '甘肃']);
  await page.reload();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await row('山东').getByRole('link').press('Enter');
  await expect(page.getByRole('complementary', { name: '承诺详情' })).toContainText('海水淡化工程规模');
});

test('a year is looked at, and kept in the address; a figure of another year is not hidden', async ({
  page,
}) => {
  await serveSynthetic(page);
  await page.goto(`./#/compare?topic=${TOPIC}&region=370000~460000`);
  const horizon = page.getByRole('combobox', { name: '期限', exact: true });
  await expect(horizon.getByRole('option')).toHaveText(['全部年份', '2028年（6 条）']);
  await horizon.selectOption('2028');
  await expect(page).toHaveURL(/horizon=2028/u);
  await expect(page.getByRole('figure', { name: /^海水淡化工程规模 2028年：/u })).toContainText('90吨');
  await page.goto(`./#/compare?topic=${TOPIC}&region=370000~460000&horizon=2031`);
  await expect(page.getByRole('row', { name: /^山东/u })).toContainText('90吨 ≠ 与该列不同：2028年');
});

test('per head: a CSV is looked at before it is taken, its bad rows are named, its source is cited on the chart', async ({
  page,
}) => {
  await serveSynthetic(page);
  await page.goto(`./#/compare?show=bars&topic=${TOPIC}&per=head`);
  const csv =
    '地区代码,年份,人数,来源\n370000,2023,1亿,统计公报\n460000,二三年,1000万,统计公报\n999999,2023,1亿,统计公报\n';
  await page
    .getByLabel('选择表格')
    .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(page.getByText('第 3 行“年份”：“二三年”不是年份')).toBeVisible();
  await expect(page.getByText('第 4 行“地区代码”：没有找到地区“999999”')).toBeVisible();
  const figure = page.getByRole('figure').first();
  await expect(figure).not.toContainText('推算，分母由使用者提供');
  await page.getByRole('button', { name: '采用 1 个数' }).click();
  await expect(figure.locator(drawing)).toContainText('0.009吨/万人');
  await expect(figure).toContainText('推算，分母由使用者提供：山东省 2023年 1亿人（统计公报）');
  await page.reload();
  await expect(figure.locator(drawing)).toContainText('0.009吨/万人');
});

test('per GDP: a table pasted from a yearbook is asked for its unit, and a wrong one is refused', async ({
  page,
}) => {
  await serveSynthetic(page);
  await page.goto(`./#/compare?show=bars&topic=${TOPIC}&per=gdp`);
  const part = page.getByRole('region', { name: '按地区生产总值' });
  await part
    .getByRole('textbox', { name: '粘贴表格' })
    .fill('各地区生产总值\n地区\t2022年\t2023年\n鲁\t87435\t92069');
  await part.getByRole('button', { name: '读取粘贴的内容' }).click();
  await expect(part.getByRole('alert')).toContainText('请写明来源');
  await part.getByRole('textbox', { name: /来源为$/u }).fill('年鉴');
  await expect(part.getByRole('alert')).toHaveText('表中没有写明单位，请选择“数值的单位”。');
  await part.getByRole('combobox', { name: '数值的单位' }).selectOption('元');
  await expect(part.getByRole('alert')).toContainText('“92069”按此单位与这一级地区的量级不符');
  await expect(part.getByRole('button', { name: '采用 0 个数' })).toBeDisabled();
  await part.getByRole('combobox', { name: '数值的单位' }).selectOption('亿元');
  const preview = part.getByRole('table', { name: '导入预览' });
  await expect(preview.getByRole('row', { name: /2023/u })).toContainText('山东省');
  await expect(preview.getByRole('row', { name: /2023/u })).toContainText('92069亿元');
  await part.getByRole('button', { name: '采用 2 个数' }).click();
  await expect(page.getByRole('figure').first()).toContainText('山东省 2023年 92069亿元（年鉴）');
});

test('goals of different years are set at one year along their own paths; what has no path says why', async ({
  page,
}) => {
  const from = (value: number) => ({ text: `2020年的${value}吨`, value, unit: '吨', year: '2020' });
  await serveSynthetic(page, [
    { ...salt('370000', '山东省', 400), due: '2030', comparator: '>=', more: { baseline: from(100) } },
    { ...salt('460000', '海南省', 160), due: '2025', more: { baseline: from(40) } },
    { ...salt('210000', '辽宁省', 90), due: '2030' },
  ]);
  await page.goto(`./#/compare?show=bars&topic=${TOPIC}`);
  const choice = page.getByRole('combobox', { name: '折算', exact: true });
  await choice.selectOption({ label: '折算到 2025年' });
  await expect(page).toHaveURL(/per=2025/u);
  const figure = page.getByRole('figure').first();
  const drawn = figure.locator(drawing);
  await expect(drawn).toContainText('200吨');
  await expect(drawn).toContainText('160吨');
  await expect(drawn).not.toContainText('90吨');
  await expect(figure).toContainText('折算到 2025年（推算');
  await expect(figure).toContainText(
    '山东省：100吨（2020年基期）×（≥400吨（2030年）÷ 100吨）的 5/10 次方 = ≥200吨（2025年，推算，按复利）',
  );
  await expect(figure).toContainText('未折算到 2025年，未画出：辽宁省（没有写明基期的数值）');
  await page.reload();
  await expect(choice).toHaveValue('2025');
  await page.goto(`./#/compare?show=bars&view=table&topic=${TOPIC}&per=2025`);
  await expect(figure.getByRole('row', { name: /山东省/u })).toContainText('≥200吨·推算');
  await expect(figure.getByRole('row', { name: /海南省/u })).not.toContainText('推算');
  await expect(figure.getByRole('row', { name: /辽宁省/u })).toContainText('未折算：没有写明基期的数值');
});

test('Guiyang’s turnover of two years has no pace, since neither goal is a baseline; and why others have none', async ({
  page,
}) => {
  await page.goto(`./#/compare?topic=${encodeURIComponent('family:exchange-turnover')}`);
  await press(page, '速度');
  await expect(page.getByRole('figure')).toContainText('没有写明基期的数值');
  await expect(page.getByRole('figure').locator(drawing)).toHaveCount(0);
  await page.goto(`./#/compare?topic=${encodeURIComponent('family:data-market-size')}&show=pace`);
  await expect(page.getByText('没有写明基期的数值').first()).toBeVisible();
});

test('small multiples and the chain open by keyboard', async ({ page }) => {
  await serveSynthetic(page);
  await page.goto(`./#/compare?topic=${TOPIC}&region=370000~460000~350000`);
  await press(page, '分图');
  await expect(page.getByRole('figure').locator(drawing)).toContainText('海南');
  await page.unroute('**/data/index-*.json');
  await page.goto(
    `./#/compare?topic=${encodeURIComponent('family:data-companies~family:data-sets')}&mine=310000&show=multiples`,
  );
  await page.reload();
  // What no two regions name alike has no plot, and is in the table.
  await expect(page.getByRole('figure')).toContainText('口径各异');
  await expect(page.getByRole('figure').locator(drawing)).toHaveCount(0);
  await press(page, '上下级');
  const chain = page.getByRole('list', { name: '从全国到本地' });
  await expect(chain.getByRole('heading')).toHaveText(['全国', '上海市']);
  await expect(chain).toContainText('有文件，未见这一指标');
  await chain.getByRole('link').first().press('Enter');
  await expect(page.getByRole('complementary', { name: '承诺详情' })).toBeVisible();
});

test('where no two places say alike, the nearest stand side by side, and paces in one list', async ({
  page,
}) => {
  await page.goto('./#/compare');
  const nearest = page.getByRole('figure', { name: '最接近可比的承诺' });
  const first = nearest.getByRole('article').first();
  await expect(first).toContainText('2000亿元');
  await expect(first).toContainText('数据要素市场规模 ≠ 数据产业规模');
  await expect(page.locator('.aligned')).toHaveCount(0);
  await expect(nearest.getByRole('button', { name: '导出：最接近可比的承诺' })).toBeVisible();
  await first.getByRole('link', { name: '对比这两项' }).press('Enter');
  await expect(page.getByRole('figure')).toHaveCount(2);
  await page.goto('./#/compare?show=pace');
  await expect(page.getByRole('figure')).toHaveCount(1);
  await expect(page.getByRole('figure').getByRole('row', { name: /贵阳市 应用场景/u })).toContainText(
    '100个以上/年',
  );
});

test('on paper the aligned table lies across, with all of its columns', async ({ page }) => {
  await page.goto(`./#/compare?topic=${encodeURIComponent('family:data-companies~family:data-sets')}`);
  const table = page.locator('.aligned').first();
  await expect(table).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  // Within the margins of A4: 273 mm.
  await page.setViewportSize({ width: 1032, height: 680 });
  await expect
    .poll(() => table.evaluate((element) => element.getBoundingClientRect().right))
    .toBeLessThanOrEqual(1032);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});
