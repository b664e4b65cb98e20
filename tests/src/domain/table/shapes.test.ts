/**
 * Tables as bureaus and offices keep them (`tests/fixtures/tables`), each with what is read of it beside it: a line for a
 * value or a goal, one for what a cell leaves open (`!`), one for what is passed over. A table without such a file gets one.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { familyTable } from '../../../../src/domain/dataset/theme-tables.ts';
import type { TargetRow } from '../../../../src/domain/dataset/target-index.ts';
import { indicatorKeyOf } from '../../../../src/domain/indicator/indicator-key.ts';
import { keyRowsOf } from '../../../../src/domain/indicator/key-table.ts';
import { DENOMINATORS, readDenominators } from '../../../../src/domain/table/denominators.ts';
import { columnsOf, knownTo, type TableUse } from '../../../../src/domain/table/headings.ts';
import { LIST } from '../../../../src/domain/table/list-columns.ts';
import { readList } from '../../../../src/domain/table/list.ts';
import { VALUES } from '../../../../src/domain/table/value-columns.ts';
import { readImport } from '../../../../src/domain/table/values.ts';
import { readPastedTable, readTableFile } from '../../../../src/platform/table-file.ts';
import type { CellProblem } from '../../../../src/domain/table/lines.ts';
import { row } from '../rows.ts';

const FOLDER = 'tests/fixtures/tables';
const KEYS = keyRowsOf(familyTable.parse(JSON.parse(readFileSync('data/families.json', 'utf8'))).families);
const PLACES = new Map(
  [
    ['浙江省', '330000'],
    ['杭州市', '330100'],
    ['宁波市', '330200'],
    ['温州市', '330300'],
  ].map(([name = '', code = '']) => [
    name,
    { code, name, level: code.endsWith('0000') ? ('province' as const) : ('city' as const) },
  ]),
);

/** What every place has promised here. */
const PROMISED: readonly (readonly [indicator: string, unit: string, isGrowth?: true])[] = [
  ['地区生产总值', '%', true],
  ['地区生产总值', '元'],
  ['规模以上工业增加值', '%', true],
  ['服务业增加值', '%', true],
  ['社会消费品零售总额', '%', true],
  ['社会消费品零售总额', '元'],
  ['固定资产投资', '%', true],
  ['一般公共预算收入', '元'],
  ['全社会研发投入强度', '%'],
  ['高新技术企业', '家'],
  ['城镇新增就业', '人'],
  ['城镇调查失业率', '%'],
  ['居民消费价格', '%', true],
  ['森林覆盖率', '%'],
  ['常住人口城镇化率', '%'],
  ['粮食产量', '吨'],
];
const TARGETS: readonly TargetRow[] = [...PLACES.values()].flatMap((region) =>
  PROMISED.map(([indicator, unit, isGrowth]) => {
    const made = row({ region, indicator, unit, measure: isGrowth ? 'growth' : 'level' });
    const indicatorKey = indicatorKeyOf(made, KEYS);
    return { ...made, indicatorKey, id: `${indicatorKey} ${region.name}` };
  }),
);

const codeOf = (name: string): string | null => PLACES.get(name)?.code ?? null;
type Reading = Promise<ReturnType<typeof said>>;

const said = (
  lines: readonly (readonly (string | number | null | undefined)[])[],
  problems: readonly CellProblem<string>[],
  passed: Readonly<Record<string, unknown>>,
): string =>
  [
    ...lines.map((cells) => cells.map((cell) => cell ?? '').join(' | ')),
    ...problems.map((one) => `! row ${one.row} column ${(one.column ?? -1) + 1}: ${one.code} ${one.cell}`),
    `passed over: ${JSON.stringify(passed)}`,
    '',
  ].join('\n');

async function tableOf<F extends string>(file: string, use: TableUse<F>) {
  const bytes = readFileSync(path.join(FOLDER, file));
  const known = knownTo(use);
  const reading = file.endsWith('.tsv')
    ? await readPastedTable(bytes.toString('utf8'), file, known)
    : await readTableFile(new File([bytes], file), known);
  if (!reading.ok) throw new Error(reading.problem);
  const { table } = reading;
  return { table, mapping: columnsOf(use, table.headings, table.above) };
}

const READERS: Readonly<Record<string, (file: string) => Reading>> = {
  async values(file) {
    const { table, mapping } = await tableOf(file, VALUES);
    // A table of no place is held against the commitments of one.
    const isOfPlaces = table.rows.flat().some((cell) => PLACES.has(cell));
    const targets = TARGETS.filter(({ region }) => isOfPlaces || region.code === '330000');
    const {
      values,
      problems,
      near: _near,
      ...passed
    } = readImport(table, mapping, targets, { codeOf, keys: KEYS });
    const lines = values.map((one) => [
      one.row,
      one.target.id,
      [one.from, one.date].filter(Boolean).join('/'),
      one.value,
      one.unit,
      one.source,
      one.comment,
    ]);
    return said(lines, problems, passed);
  },
  async list(file) {
    const { table, mapping } = await tableOf(file, LIST);
    const { rows, problems, ...passed } = readList(
      table,
      mapping,
      (name) => PLACES.get(name || '浙江省') ?? null,
    );
    const lines = rows.map(({ id, indicator, region, amount, counting, deadline, baseline }) => [
      id,
      indicator,
      region.name,
      amount &&
        [amount.comparator, amount.value, amount.valueMax, amount.unit]
          .filter((one) => one !== null)
          .join(' '),
      ...Object.keys(counting),
      deadline?.value,
      baseline?.text,
    ]);
    return said(lines, problems, passed);
  },
  async denominators(file) {
    const { table, mapping } = await tableOf(file, DENOMINATORS);
    const setting = { kind: 'head', unit: '', source: '统计年鉴', year: '', codeOf } as const;
    const { values, problems, ...passed } = readDenominators(table, mapping, setting);
    return said(
      values.map((one) => [one.region, one.year, one.value]),
      problems,
      passed,
    );
  },
};

test.each(readdirSync(FOLDER).filter((file) => !file.endsWith('.txt')))('%s', async (file) => {
  const [use = ''] = file.split('-');
  const read = await READERS[use]?.(file);
  const expected = path.join(FOLDER, `${file}.txt`);
  if (!existsSync(expected)) writeFileSync(expected, read ?? '');
  expect(read).toBe(readFileSync(expected, 'utf8'));
});
