import { chromium } from '@playwright/test';
import { findChromium } from './tests/browser/chromium.ts';
const b = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
for (const [name, w, h, dark, lang] of [['d1', 1440, 900, false, 'zh-CN'], ['d2', 390, 844, true, 'zh-CN'], ['d3', 1440, 900, true, 'en'], ['d4', 390, 844, false, 'en']] as const) {
  const c = await b.newContext({ viewport: { width: w, height: h }, colorScheme: dark ? 'dark' : 'light', locale: lang });
  const p = await c.newPage();
  await p.goto('http://localhost:8765/#/corrections?view=dictionary' + (lang === 'en' ? '&lang=en' : ''));
  await p.waitForSelector('ul.lines li');
  if (name === 'd2' || name === 'd3') await p.locator('ul.lines li').first().getByRole('button').first().click();
  await p.waitForTimeout(500);
  await p.screenshot({ path: `/tmp/${name}.png` });
  console.log(name, await p.evaluate(() => document.documentElement.scrollWidth));
}
{
  const c = await b.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const p = await c.newPage();
  await p.goto('http://localhost:8765/#/monitor?view=import&asof=2025-06-01');
  const text = ['2024年重点指标完成情况\t\t\t', '地区\t指标\t单位\t完成值', '北京市\t数据市场规模\t亿元\t800', '上海市\t数商企业\t家\t700', '上海市\t粮食产量\t万吨\t90', '浙江省\t数商企业\t家\t9','一、其他\t\t\t'].join('\n');
  await p.getByLabel('粘贴表格').fill(text);
  await p.getByRole('button', { name: '读取' }).first().click().catch(() => {});
  await p.waitForTimeout(3000);
  await p.screenshot({ path: '/tmp/i1.png', fullPage: false });
}
await b.close();
