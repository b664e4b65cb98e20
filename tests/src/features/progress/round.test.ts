/** A round as it goes out in a workbook and comes back altered. */
import { Buffer } from 'node:buffer';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { knownTo } from '../../../../src/domain/table/headings.ts';
import { cellRef, readReturned, type ReturnedSheet } from '../../../../src/domain/table/returned.ts';
import { VALUES } from '../../../../src/domain/table/value-columns.ts';
import { missingText, planReturn } from '../../../../src/features/progress/round/round-plan.ts';
import { roundSheets } from '../../../../src/features/progress/round/round-sheets.ts';
import { readTableSheets } from '../../../../src/platform/table-file.ts';
import { writeXlsx, type XlsxSheet } from '../../../../src/platform/xlsx.ts';
import type { Observation } from '../../../../src/storage/observation.ts';
import type { Round } from '../../../../src/storage/round.ts';
import { createI18n } from '../../../i18n.ts';
import { documentResult, row } from '../../domain/rows.ts';
import { observationRow, uuid } from '../../storage/rows.ts';

const i18n = createI18n('zh-CN');
const due = { value: '2026', basis: 'sentence', text: '到2026年' } as const;
const JOBS = row({
  id: 't-jobs',
  indicator: '新增就业',
  unit: '万人',
  value: 40,
  measure: 'increment',
  deadline: due,
});
const ROADS = row({ id: 't-roads', indicator: '改建道路', unit: '公里', value: 120, deadline: due });
const RATE = row({
  id: 't-rate',
  indicator: '投资增速',
  unit: '%',
  value: 5,
  measure: 'growth',
  deadline: due,
});
const OTHER = row({ id: 't-other', indicator: '植树', unit: '亩', value: 9, deadline: due });
const rows = [JOBS, ROADS, RATE, OTHER];
const rowById = new Map(rows.map((one) => [one.id, one]));
const fingerprint = observationRow(1).fingerprint;

const round: Round = {
  id: uuid(1),
  name: '十月调度',
  date: '2026-10',
  from: '2026-01',
  region: { code: '110000', name: '北京市' },
  due: '11月20日前',
  offices: [
    { name: '人社局/就业处', targets: [{ id: 't-jobs', fingerprint }] },
    { name: '交通局', targets: ['t-roads', 't-rate', 't-gone'].map((id) => ({ id, fingerprint })) },
  ],
  returns: [],
  createdAt: 1,
  updatedAt: 1,
  revision: 1,
};
const asked = new Set(['t-jobs', 't-roads', 't-rate', 't-gone']);

const value = (targetId: string, more: Partial<Observation>): Observation =>
  observationRow(7, { targetId, unit: '公里', date: '2026-09', from: '2026-01', ...more });
const recorded = new Map([['t-roads', [value('t-roads', { value: 80 })]]]);
const sheets = roundSheets(round, { rowById, recorded, linked: new Map() }, i18n);

/** Columns of a sheet by their headings. */
const at = (label: string): number =>
  (sheets[0]?.columns ?? []).findIndex((column) => column.label === label);

type Filled = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The workbook with cells written into it, by commitment and heading, read as it comes back. */
async function returned(cells: Filled, from: readonly XlsxSheet[] = sheets): Promise<ReturnedSheet[]> {
  const id = at('承诺编号');
  const filled = from.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((line) =>
      line.map((cell, column) => {
        const label = sheet.columns[column]?.label ?? '';
        return cells[String(line[id])]?.[label] ?? cell;
      }),
    ),
  }));
  const file = new File([await writeXlsx(filled)], '回.xlsx');
  const read = await readTableSheets(file, knownTo(VALUES));
  return read.flatMap(({ sheet, reading }) =>
    reading.ok ? [{ file: '回.xlsx', sheet, table: reading.table }] : [],
  );
}

describe('out', () => {
  it('a sheet an office: its commitments, the last values before, the time; one line says what to do', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['人社局 就业处', '交通局']);
    const [, roads] = sheets;
    expect(roads?.form?.above[1]).toMatch(/只填黄色格.*请于11月20日前返回。$/u);
    expect(roads?.rows).toHaveLength(2);
    expect(roads?.rows[0]).toEqual([
      '改建道路',
      '北京市',
      '120公里',
      '2026年',
      '80公里',
      '2026年1—9月',
      '2026年1—10月',
      '',
      '公里',
      '',
      '',
      't-roads',
    ]);
  });

  it('only what is to be filled in is open', async () => {
    const blob = await writeXlsx(sheets);
    const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const text = (path: string): string => Buffer.from(parts[path] ?? []).toString('utf8');
    const sheet = text('xl/worksheets/sheet2.xml');
    expect(sheet).toMatch(/<sheetProtection[^>]* sheet="1"/u);
    const cellsOpen = [...sheet.matchAll(/<c r="([A-Z]+)\d+"[^>]*? s="(\d+)"/gu)]
      .filter(([, , style]) => /locked="0"/u.test(styleAt(text('xl/styles.xml'), Number(style))))
      .map(([, column]) => column);
    expect([...new Set(cellsOpen)]).toEqual(['H', 'J', 'K']);
  });
});

/** The `cellXfs` entry of a style. */
function styleAt(styles: string, index: number): string {
  const all = /<cellXfs[^>]*>(.*)<\/cellXfs>/su.exec(styles)?.[1] ?? '';
  return [...all.matchAll(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gsu)][index]?.[0] ?? '';
}

describe('back', () => {
  it.each<[string, Filled, string[], string[]]>([
    [
      'filled in as asked',
      { 't-jobs': { 实际值: '31.2', 来源: '月报' }, 't-rate': { 实际值: '下降1.5%' } },
      ['t-jobs 31.2万人', 't-rate 1.5%'],
      [],
    ],
    ['in its own unit, said again', { 't-jobs': { 实际值: '31.2万人' } }, ['t-jobs 31.2万人'], []],
    ['in a wrong unit', { 't-jobs': { 实际值: '31.2家' } }, [], ['人社局 就业处 H4 unit-twice']],
    [
      'with another unit in the locked cell',
      { 't-roads': { 实际值: '90', 单位: '万元' } },
      [],
      ['交通局 I4 unit'],
    ],
    ['words', { 't-roads': { 实际值: '基本完成' } }, [], ['交通局 H4 value']],
    ['a growth of what is none', { 't-roads': { 实际值: '同比增长5%' } }, [], ['交通局 H4 other-kind']],
    ['of another time', { 't-roads': { 实际值: '90', 日期: '2026年1—9月' } }, [], ['交通局 G4 other-time']],
    [
      'of the month alone',
      { 't-roads': { 实际值: '9', 日期: '2026年10月当月' } },
      [],
      ['交通局 G4 other-time'],
    ],
    [
      'not asked for',
      { 't-roads': { 实际值: '9', 承诺编号: 't-other', 单位: '亩' } },
      [],
      ['交通局 A4 not-asked'],
    ],
    ['of nobody', { 't-roads': { 实际值: '9', 承诺编号: 't-none' } }, [], ['交通局 L4 target-unknown']],
  ])('%s', async (_, cells, taken, refused) => {
    const read = readReturned(await returned(cells), { ...round, asked }, rows, {});
    expect(read.values.map((one) => `${one.target.id} ${one.value}${one.unit}`)).toEqual(taken);
    const places = read.refused.map((cell) => `${cell.sheet} ${cellRef(cell.row, cell.column)} ${cell.code}`);
    expect(places).toEqual(refused);
  });

  it('two sheets that say otherwise: the second is refused', async () => {
    const both = [
      ...(await returned({ 't-jobs': { 实际值: '30' } })),
      ...(await returned({ 't-jobs': { 实际值: '31' } })),
    ];
    const read = readReturned(both, { ...round, asked }, rows, {});
    expect(read.values.map((one) => one.value)).toEqual([30]);
    expect(read.refused.map(({ code }) => code)).toEqual(['repeated']);
  });

  it('beside what is here and what a document reports; what contradicts one stands first', async () => {
    const here = new Map([
      ['t-jobs', [value('t-jobs', { date: '2026-10', value: 30, unit: '万人' })]],
      ['t-roads', [value('t-roads', { date: '2026-10', value: 90 })]],
    ]);
    const result = documentResult({
      id: 'o-1',
      indicator: '投资增速',
      measure: 'growth',
      unit: '%',
      value: 4.1,
      period: '2026-10',
    });
    const link = { targetId: 't-rate', resultId: 'o-1', fit: 'on-the-way', doubts: [], result } as const;
    const cells = { 't-jobs': { 实际值: '31' }, 't-roads': { 实际值: '90' }, 't-rate': { 实际值: '4.5' } };
    const { values } = readReturned(await returned(cells), { ...round, asked }, rows, {});
    const plan = planReturn(round, values, here, new Map([['t-rate', [link]]]), i18n);
    expect(
      plan.map(({ imported, effect, office, told }) => [imported.target.id, effect, office, told]),
    ).toEqual([
      ['t-rate', 'new', '交通局', '4.1%'],
      ['t-jobs', 'change', '人社局/就业处', null],
      ['t-roads', 'same', '交通局', null],
    ]);
  });

  it('what is missing is a list by office, also of what is not in the data any more', () => {
    const here = new Map([['t-jobs', [value('t-jobs', { date: '2026-10', value: 30, unit: '万人' })]]]);
    const text = missingText(round, here, rowById, i18n);
    expect(text).toMatch(
      /^十月调度·缺报清单\n\n交通局（缺 3 项，应报 3 项）\n1\. 改建道路.*\n2\. 投资增速.*\n3\. .*已不在当前数据中/u,
    );
    expect(text).not.toContain('人社局');
  });
});
