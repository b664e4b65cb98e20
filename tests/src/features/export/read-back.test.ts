/** The files that leave the app come back through its own import of lists as the same commitments. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitmentData } from '../../../../src/charts/exhibit/commitment-data.ts';
import { sheetRows } from '../../../../src/charts/exhibit/data-file.ts';
import { columnsOf, knownTo } from '../../../../src/domain/table/headings.ts';
import { toCsv } from '../../../../src/domain/table/csv.ts';
import { LIST } from '../../../../src/domain/table/list-columns.ts';
import { readList } from '../../../../src/domain/table/list.ts';
import { regionName } from '../../../../src/i18n/shown-names.ts';
import { readTableFile } from '../../../../src/platform/table-file.ts';
import { writeXlsx } from '../../../../src/platform/xlsx.ts';
import type { TargetRow } from '../../../../src/domain/dataset/target-index.ts';
import { createI18n } from '../../../i18n.ts';
import { NATIONWIDE } from '../../../nationwide.ts';
import { row } from '../../domain/rows.ts';

const { dataset } = NATIONWIDE;
const REGIONS = [...dataset.regions.values()];

const signs = fc.string({
  unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '数', '据', 'a', '（', '7'),
  minLength: 1,
  maxLength: 12,
});
const number = fc.oneof(
  fc.integer({ min: 0, max: 900_000_000_000 }),
  fc.integer({ min: 1, max: 9_999_999 }).map((cents) => cents / 100),
);
const promised = fc
  .record({
    region: fc.constantFrom(...REGIONS),
    indicator: signs,
    scope: fc.oneof(fc.constant(''), signs),
    value: number,
    width: fc.option(fc.integer({ min: 1, max: 1000 })),
    unit: fc.constantFrom('元', '家', '%', '吨', '立方米', '个百分点'),
    comparator: fc.constantFrom('=', '>=', '>', '<=', '<', '~'),
    due: fc.constantFrom(null, '2025', '2027-06', '2027-06-30'),
    basis: fc.constantFrom('sentence', 'paragraph', 'heading', 'title', 'document'),
    articleId: fc.constantFrom(...dataset.policyById.keys()),
  })
  .map(({ width, due, basis, ...facts }, at = 0): TargetRow =>
    row({
      ...facts,
      id: `t-${at}`,
      // Between two ends there is no other bound.
      comparator: width === null ? facts.comparator : '=',
      valueMax: width === null ? null : Math.ceil(facts.value) + width,
      deadline: due === null ? { value: null, basis: 'none', text: '' } : { value: due, basis, text: '' },
    }),
  );

describe.each(['zh-CN', 'en'] as const)('in %s', (lang) => {
  const i18n = createI18n(lang);
  const byName = new Map(REGIONS.map((region) => [regionName(region, i18n), region]));

  const said = ({ indicator, scope, region, value, valueMax, unit, comparator, deadline }: TargetRow) => ({
    indicator,
    scope,
    region,
    amount: { value, valueMax, unit, comparator },
    due: deadline.value === null ? null : [deadline.value, deadline.basis],
  });

  async function readBack(file: File) {
    const reading = await readTableFile(file, knownTo(LIST));
    if (!reading.ok) throw new Error(reading.problem);
    const { rows, problems } = readList(
      reading.table,
      columnsOf(LIST, reading.table.headings),
      (name) => byName.get(name) ?? null,
    );
    expect(problems).toEqual([]);
    return rows.map(({ indicator, scope, region, amount, deadline }) => ({
      indicator,
      scope,
      region,
      amount,
      due: deadline && [deadline.value, deadline.basis],
    }));
  }

  const sheetOf = (rows: readonly TargetRow[]) => commitmentData(rows, dataset, i18n);
  const FILES: readonly (readonly [string, (rows: readonly TargetRow[]) => Promise<File>])[] = [
    ['CSV', async (rows) => new File([toCsv(sheetRows(sheetOf(rows)))], 'a.csv')],
    [
      'XLSX',
      async (rows) => {
        const { columns, rows: lines } = sheetOf(rows);
        const sheet = {
          name: 'a',
          columns: columns.map(({ label }) => ({ label, width: 9 })),
          rows: lines.map(({ cells }) => cells),
        };
        return new File([await writeXlsx([sheet])], 'a.xlsx');
      },
    ],
  ];

  test.each(FILES)('%s', async (_name, fileOf) => {
    await fc.assert(
      fc.asyncProperty(fc.array(promised, { minLength: 1, maxLength: 6 }), async (rows) => {
        expect(await readBack(await fileOf(rows))).toEqual(rows.map(said));
      }),
      { numRuns: 60 },
    );
  });
});
