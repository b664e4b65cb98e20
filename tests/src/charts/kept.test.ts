/** What became of a year's promises as it leaves the app: words, shapes, counts, and both sentences. SYNTHETIC data only. */
import { expect, test } from 'vitest';
import { matrixExhibit } from '../../../src/charts/compare-matrix/exhibit.ts';
import { slideParts } from '../../../src/charts/exhibit/slide.ts';
import { keptExhibit } from '../../../src/charts/kept/exhibit.ts';
import { PALETTES } from '../../../src/charts/palette.ts';
import { comparisonOf, indexTopics } from '../../../src/domain/compare/comparison.ts';
import { byCell, keptOf } from '../../../src/domain/compare/kept.ts';
import { matrixOf } from '../../../src/domain/compare/matrix.ts';
import type { LinkedResult } from '../../../src/domain/progress/result-links.ts';
import { createI18n } from '../../i18n.ts';
import { syntheticView } from '../../synthetic.ts';
import { BEIJING, SHANDONG, SHANGHAI } from '../domain/compare/comparables.ts';
import { documentResult } from '../domain/rows.ts';

const salt = { indicator: '海水淡化工程规模', value: 100, due: '2025', comparator: '>=' } as const;
const dataset = syntheticView([
  { ...salt, region: SHANDONG },
  { ...salt, region: BEIJING },
  { ...salt, region: SHANGHAI, more: { scope: '农村' } },
  { ...salt, region: SHANGHAI, indicator: '潮汐电站', due: '2030' },
]);
const reported = (targetId: string, value: number): [string, LinkedResult[]] => {
  const result = documentResult({
    unit: '吨',
    value,
    quote: '虚构地建成一批',
    articleId: 'a-370000',
    line: 3,
  });
  return [targetId, [{ targetId, resultId: 'o', fit: 'answers', doubts: [], result }]];
};
const linked = new Map([reported('t-synthetic-0', 120), reported('t-synthetic-2', 97)]);
const covered = new Map([...dataset.regions].map(([code, { name }]) => [code, name]));
const topic = ['indicator:海水淡化工程规模'];

function exhibit(lang: 'zh-CN' | 'en', year = 2025, links: typeof linked = linked) {
  const kept = keptOf(
    comparisonOf(indexTopics(dataset), { topic, region: [], mine: null }),
    { year, region: [], mine: null, pin: [], covered, by: 'share', dir: 'desc' },
    { linked: links, recorded: new Map(), dataset },
  );
  return keptExhibit(kept, null, { asOf: '2026-11-21', dataset, i18n: createI18n(lang) });
}

test('says how many of how many could be judged, and by which rules', () => {
  const { title, subtitle } = exhibit('zh-CN');
  expect(title).toBe('2025年目标 3 项，可判定 2 项，其中 1 项达到');
  const said = subtitle.map(({ text }) => text).join('\n');
  expect(said).toContain('不超过目标的 5%（百分比为 0.5 个百分点）算接近');
  expect(said).toContain('● 达到 1');
  expect(exhibit('zh-CN', 2025, new Map()).title).toBe('2025年目标 3 项，都还没有可判定的结果');
});

test.each([
  [
    'zh-CN',
    '● 达到 120吨（目标 ≥100吨）',
    '▲ 接近 97吨（目标 ≥100吨 ≠ 农村）',
    '○ 无结果（目标 ≥100吨）',
    '合计',
  ],
  ['en', '● reached 120 t (target ≥100 t)', '▲ near 97 t', '○ no result (target ≥100 t)', 'All'],
] as const)('each cell says verdict, result and target, in words and by shape: %s', (lang, ...cells) => {
  const words = exhibit(lang).table.rows.map((row) => row.cells[1] ?? '');
  for (const [at, cell] of cells.slice(0, 3).entries()) expect(words[at]).toContain(cell);
  expect(exhibit(lang).table.rows.at(-1)?.cells).toEqual([cells[3], '1 / 2 / 3', '1 / 2 / 3']);
});

test('what is only offered says why, in the table and the file', () => {
  const offered = [...linked].map(([id, own]): [string, LinkedResult[]] => [
    id,
    own.map((link) => ({ ...link, doubts: ['name', 'magnitude'] })),
  ]);
  const { table, data } = exhibit('zh-CN', 2025, new Map(offered));
  const said = [...table.rows, ...data.rows].flatMap(({ cells }) => cells);
  const why = '不能判定：名称不同、数值相差一倍以上，待核对';
  expect(said).toContain(`◇ ${why} 120吨（目标 ≥100吨）`);
  expect(said).toContain(why);
});

test('on a slide the shape alone stands for the verdict', () => {
  expect(exhibit('zh-CN').brief?.().rows[0]?.cells[1]).toBe('● 120吨（目标 ≥100吨）');
});

test('the data has both figures as numbers, and the sentence of the result', () => {
  const { columns, rows } = exhibit('zh-CN').data;
  const cellOf = (key: string) => rows[0]?.cells[columns.findIndex((column) => column.key === key)];
  expect(['region', 'verdict', 'value', 'result', 'resultDate', 'resultQuote'].map(cellOf)).toEqual([
    '山东省',
    '达到',
    100,
    120,
    '2025',
    '虚构地建成一批',
  ]);
  expect(cellOf('resultSource')).toContain('山东省虚构规划');
});

test('is drawn with the counts at its edges', () => {
  const option = exhibit('zh-CN').drawing?.option({ palette: PALETTES.light, width: 800, animate: false });
  expect(JSON.stringify(option)).toContain('● 120吨');
  expect(JSON.stringify(option)).toContain('1 / 2 / 3');
});

test('beside the next year’s targets it goes into table, slide, picture and data', () => {
  const both = syntheticView([
    { ...salt, region: SHANDONG },
    { ...salt, region: SHANDONG, due: '2026', value: 130 },
    { ...salt, region: BEIJING, due: '2026', value: 90 },
  ]);
  const model = comparisonOf(indexTopics(both), { topic, region: [], mine: null });
  const scope = { region: [], mine: null, pin: [], covered, by: null, dir: 'asc' } as const;
  const known = { linked, recorded: new Map(), dataset: both };
  const before = byCell(keptOf(model, { ...scope, year: 2025 }, known));
  const context = { asOf: '2026-11-21', dataset: both, i18n: createI18n('zh-CN') };
  const matrix = matrixOf(model, { ...scope, horizon: 2026 });
  const compared = matrixExhibit(matrix, { mine: '370000', by: null, before }, context);
  const said = (rows = compared.table.rows) => rows.map(({ cells }) => cells.slice(0, 2));
  expect(said().slice(0, 2)).toEqual([
    ['北京', '≥90吨'],
    ['山东', '≥130吨；2025年：● 达到 120吨（目标 ≥100吨）'],
  ]);
  expect(said(compared.brief?.().rows)[1]).toEqual(['山东', '≥130吨\n● 120吨（目标 ≥100吨）']);
  expect(slideParts(compared, true, context.i18n).table?.columns[0]?.mine).toBe('山东');
  const option = compared.drawing?.option({ palette: PALETTES.light, width: 800, animate: false });
  expect(JSON.stringify(option)).toContain('● 120吨（目标 ≥100吨）');
  expect(compared.subtitle.at(-1)?.text).toContain('2025年的结果和目标：● 达到 1');
  const { columns, rows } = compared.data;
  const numbers = rows.map(({ cells }) =>
    ['value', 'beforeValue', 'result'].map((key) => cells[columns.findIndex((column) => column.key === key)]),
  );
  expect(numbers.slice(0, 2)).toEqual([
    [90, null, null],
    [130, 100, 120],
  ]);
  expect(rows[1]?.ids).toEqual(['t-synthetic-1', 't-synthetic-0']);
});
