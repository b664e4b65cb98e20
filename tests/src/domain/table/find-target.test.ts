/** Which commitment a row means: by the names of the curated families, those of a person, and by what the page shows. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { synonymsOf, withSynonyms } from '../../../../src/domain/curation/synonyms.ts';
import { familyTable } from '../../../../src/domain/dataset/theme-tables.ts';
import { indicatorKeyOf } from '../../../../src/domain/indicator/indicator-key.ts';
import { keyRowsOf } from '../../../../src/domain/indicator/key-table.ts';
import { columnsOf, knownTo } from '../../../../src/domain/table/headings.ts';
import { retyped } from '../../../../src/domain/table/lines.ts';
import { tableParts } from '../../../../src/domain/table/table.ts';
import { VALUES } from '../../../../src/domain/table/value-columns.ts';
import { readImport } from '../../../../src/domain/table/values.ts';
import type { TargetRow } from '../../../../src/domain/dataset/target-index.ts';
import { row } from '../rows.ts';

const KEYS = keyRowsOf(familyTable.parse(JSON.parse(readFileSync('data/families.json', 'utf8'))).families);
const ZHEJIANG = { code: '330000', name: '浙江省', level: 'province' as const };

const due = (year: string) => ({ value: year, basis: 'sentence', text: `${year}年` }) as const;
function keyed(change: Partial<TargetRow>): TargetRow {
  const made = row({ region: ZHEJIANG, deadline: due('2026'), ...change });
  return { ...made, indicatorKey: indicatorKeyOf(made, KEYS) };
}
const growth = { unit: '%', measure: 'growth', value: 5.5 } as const;
const TARGETS = [
  keyed({ id: 't-gdp', indicator: 'GDP', ...growth }),
  keyed({ id: 't-size', indicator: '地区生产总值', value: 1e13, unit: '元' }),
  keyed({ id: 't-grain', indicator: '全省粮食总产量', value: 6.4e6, unit: '吨' }),
  keyed({ id: 't-rd', indicator: '全社会研发经费投入占地区生产总值比重', unit: '%', measure: 'share' }),
  keyed({ id: 't-old', indicator: '森林覆盖率', unit: '%', measure: 'share', deadline: due('2025') }),
  keyed({ id: 't-new', indicator: '森林覆盖率', unit: '%', measure: 'share', deadline: due('2030') }),
  row({ id: 't-else', indicator: '粮食产量', value: 1, unit: '吨' }),
  row({ id: 't-port', indicator: '港口货物吞吐量', value: 1, unit: '吨' }),
];

function read(lines: string[][], keys = KEYS) {
  const table = tableParts([['地区', '指标', '日期', '实际值'], ...lines], knownTo(VALUES));
  if (table === null) throw new Error('blank');
  const mapping = columnsOf(VALUES, table.headings);
  const codeOf = (name: string): string | null => (name === '浙江' ? '330000' : null);
  const shown = ({ id, indicator }: TargetRow): string => (id === 't-grain' ? 'Grain output' : indicator);
  return { table, ...readImport(table, mapping, TARGETS, { codeOf, keys, shown }) };
}

test.each<[indicator: string, value: string, found: string]>([
  ['地区生产总值增速', '5.2%', 't-gdp'],
  ['地区生产总值增长率（%）', '5.2', 't-gdp'],
  ['生产总值（亿元）', '98000', 't-size'],
  // Of two of one name the unit tells; without one the level is meant.
  ['地区生产总值', '5.2%', 't-gdp'],
  ['地区生产总值', '98000', 't-size'],
  ['粮食产量', '640万吨', 't-grain'],
  ['Grain output', '640万吨', 't-grain'],
  ['研发投入强度', '3.2%', 't-rd'],
  ['R&D经费投入强度', '3.2%', 't-rd'],
  ['t-old', '61%', 't-old'],
])('%s of %s is %s', (indicator, value, found) => {
  const { values, problems } = read([['浙江', indicator, '2024', value]]);
  expect(problems).toEqual([]);
  expect(values.map(({ target }) => target.id)).toEqual([found]);
});

describe('of several', () => {
  test('that of the value’s own year is meant', () => {
    const { values } = read([['浙江', '森林覆盖率', '2025', '61.2%']]);
    expect(values.map(({ target }) => target.id)).toEqual(['t-old']);
  });

  test('none is guessed, each is offered', () => {
    const { problems, near } = read([['浙江', '森林覆盖率', '2024', '61.2%']]);
    expect(problems).toMatchObject([{ column: 1, code: 'target-ambiguous' }]);
    expect(near(2).map(({ id }) => id)).toEqual(['t-old', 't-new']);
  });
});

test.each<[string[], number, string, string, string[]]>([
  [['江苏', '粮食产量', '2024', '1吨'], 0, 'target-unknown', '江苏', []],
  [['浙江', '港口货物吞吐量', '2024', '1吨'], 1, 'not-here', '浙江', []],
  [
    ['浙江', '地区生产总值名义增速', '2024', '5%'],
    1,
    'target-unknown',
    '地区生产总值名义增速',
    ['t-gdp', 't-size'],
  ],
  [['浙江', '渔船', '2024', '1艘'], 1, 'target-unknown', '渔船', []],
])('%j: the cell that is wrong is named, and what is near', (line, column, code, cell, offered) => {
  const { problems, near } = read([line]);
  expect(problems).toEqual([{ row: 2, column, code, cell }]);
  expect(near(2).map(({ id }) => id)).toEqual(offered);
});

test('names that a person calls one are one here', () => {
  const said = { who: '甲', when: '2026-01-01', why: '', action: 'synonym' } as const;
  const synonyms = synonymsOf([
    { ...said, id: 'c-1', from: '谷物与薯豆收成', to: '粮食产量' },
    { ...said, id: 'c-2', from: '谷物收成增速', to: '粮食产量' },
  ]);
  const lines = ['谷物与薯豆收成', '谷物收成'].map((name) => ['浙江', name, '2024', '640万吨']);
  const { values, problems } = read(lines, [...withSynonyms(KEYS, synonyms)]);
  expect(values.map(({ target }) => target.id)).toEqual(['t-grain']);
  expect(problems).toMatchObject([{ row: 3, code: 'target-unknown' }]);
});

test('a name that was chosen stands wherever the same was written, an id in its own row', () => {
  const { table } = read([
    ['浙江', '收成'],
    ['浙江', '收成'],
    ['浙江', '产量'],
  ]);
  const names = (inAll: boolean) => retyped(table, [3, 1], '粮食产量', inAll).rows.map(([, name]) => name);
  expect([names(true), names(false)]).toEqual([
    ['粮食产量', '粮食产量', '产量'],
    ['收成', '粮食产量', '产量'],
  ]);
});
