import { it } from 'vitest';
import { panelExhibit } from '../../../src/charts/compare-panel/exhibit.ts';
import { dividedBy } from '../../../src/charts/compare-panel/divided.ts';
import { written } from '../../../src/charts/compare-panel/reading.ts';
import { paceExhibit } from '../../../src/charts/pace/exhibit.ts';
import { pacesOf } from '../../../src/domain/compare/paths.ts';
import { comparisonOf, indexTopics } from '../../../src/domain/compare/comparison.ts';
import { createI18n } from '../../i18n.ts';
import { syntheticDataset, syntheticView } from '../../synthetic.ts';
import { exhibitsOf, sampleOf } from '../../exhibits.ts';
import { themeExhibit } from '../../../src/charts/count-bars/exhibit.ts';
const zh = createI18n('zh-CN');
const R = (code: string, name: string) => ({ code, name, level: 'province' }) as const;
const [SD, HN, LN, SH] = [R('370000', '山东省'), R('460000', '海南省'), R('210000', '辽宁省'), R('310000', '上海市')];
const KEY = 'indicator:海水淡化工程规模';
const salt = (region: any, value: number, due = '2028', more = {}) => ({ region, indicator: '海水淡化工程规模', value, due, ...more });
it('x', () => {
  const base = { text: '2020年100吨', value: 100, unit: '吨', year: '2020' };
  const view = syntheticView([salt(SD, 400, '2030', { more: { baseline: base } }), salt(HN, 60, '2025'), salt(LN, 20, '2024'), salt(SH, 40)]);
  const [panel] = comparisonOf(indexTopics(view), { topic: [KEY], region: [], mine: '370000' }).panels;
  const wishes = { sort: 'value', pin: [], scale: 'auto', mine: '370000', per: null, year: 2025, asked: [] } as const;
  const context = { asOf: '2026-01-01', dataset: view, i18n: zh };
  const e = panelExhibit(panel as never, wishes, null, context);
  console.log(JSON.stringify({ t: e.title, d: e.doubts, s: e.subtitle, data: e.data, table: e.table.rows, plot: e.plot }, null, 1));
  const values = [{ region: '370000', year: 2023, value: 1e8, source: '统计公报' }];
  const d = panelExhibit(panel as never, { ...wishes, year: null, per: { kind: 'head', values } }, null, context);
  console.log(JSON.stringify({ t: d.title, d: d.doubts, s: d.subtitle, data: d.data, table: d.table.rows }, null, 1));
  console.log(dividedBy({ kind: 'head', values }, written(panel?.members ?? [], zh), zh).marks(panel?.members ?? [], '吨').dots.map((x) => x.hover));
  const p = paceExhibit(pacesOf(panel as never, view), null, context);
  console.log(JSON.stringify({ t: p.title, d: p.doubts, s: p.subtitle, data: p.data, table: p.table.rows }, null, 1));
  const rate = syntheticView([salt(SD, 5, '2028', { unit: '%', frequency: 'annual', more: { measure: 'growth' } }), salt(HN, 300, '2028', { frequency: 'annual' })]);
  for (const panel of comparisonOf(indexTopics(rate), { topic: [KEY], region: [], mine: null }).panels) {
    const q = paceExhibit(pacesOf(panel, rate), null, { ...context, dataset: rate });
    console.log(JSON.stringify({ t: q.title, d: q.doubts, data: q.data.rows, table: q.table.rows, plot: q.plot }, null, 1));
  }
  const log = syntheticView([salt(SD, 900), salt(HN, 2)]);
  const l = panelExhibit(comparisonOf(indexTopics(log), { topic: [KEY], region: [], mine: null }).panels[0] as never, { ...wishes, year: null }, null, { ...context, dataset: log });
  console.log(l.subtitle);
  const ex = exhibitsOf(sampleOf(syntheticDataset([salt(SD, 90), salt(HN, 60, '2025', { basis: 'title' }), { ...salt(SD, 1, '2027'), value: null }, { ...salt(SD, 3), due: null }]), [KEY], ['370000', '110000']), 'zh-CN');
  for (const k of ['years', 'themes']) { const y = ex.get(k); console.log(JSON.stringify({ t: y?.title, d: y?.doubts, s: y?.subtitle, sum: y?.summary, data: y?.data }, null, 1)); }
  const rows = log.rows;
  const th = themeExhibit({ total: 4, themes: [{ theme: 'none', rows: rows }, { theme: 'water', rows: rows.slice(0, 1) }] }, { ...context, dataset: log });
  console.log(th.title, JSON.stringify(th.data), th.summary);
});
