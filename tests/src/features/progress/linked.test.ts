/** Two reports of one province: what the first promised and the second reports meet in the monitoring table. */
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../../src/domain/collections/steps.ts';
import { extract } from '../../../../extract/in-memory.ts';
import { readText } from '../../../../extract/read/text.ts';
import { emptyRegister } from '../../../../extract/merge/ids.ts';
import { buildIndex, openIndex } from '../../../../src/bulk/dataset-index.ts';
import { documentResultsOf, linkResults } from '../../../../src/domain/progress/link-results.ts';
import { seriesOf } from '../../../../src/domain/progress/series.ts';
import { settledDates } from '../../../../src/domain/progress/answers.ts';
import { stateAt } from '../../../../src/domain/time/due.ts';
import { sourceText } from '../../../../src/charts/progress/standing-words.ts';
import { followedRows } from '../../../at-once.ts';
import { monitorCodec } from '../../../../src/url/monitor.ts';
import { encode, tables } from '../../../extract/support.ts';
import { createI18n } from '../../../i18n.ts';
import { report } from '../../../reports.ts';

const read = [
  [
    'a.txt',
    report(
      2024,
      '建成粮库6座。',
      '今年，城镇新增就业6万人以上，居民消费价格涨幅控制在3%以内，新建牧道900公里。',
    ),
  ],
  ['b.txt', report(2025, '城镇新增就业6.4万人，居民消费价格上涨0.6%。', '今年，城镇新增就业6万人以上。')],
].map(([name = '', text = '']) => readText({ name, bytes: encode(text) }));
const { dataset, observations } = extract(read, tables, emptyRegister());
const view = openIndex(buildIndex(dataset, 'test', { themes: [], families: [] }, observations.observations));
const linked = linkResults(
  view.rows,
  (id) => view.policyById.get(id)?.article,
  documentResultsOf(observations.observations),
);
const QINGHAI = { ...monitorCodec.defaults, region: ['630000'] };
const AS_OF = '2025-06-30';

describe('what two reports of one province say', () => {
  const recorded = { linked, observations: new Map<string, never>(), notes: new Map<string, never>() };
  const { rows } = followedRows(view, recorded, QINGHAI, AS_OF, null);
  const told = rows.map(({ row, judgement, latest }) =>
    [row.indicator, row.deadline.value, judgement.status, latest?.value ?? '–'].join(' '),
  );

  it('fills the table: kept, kept below a limit, not reported, not yet due', () => {
    expect(told.toSorted()).toEqual([
      '城镇新增就业 2024 achieved 64000',
      '城镇新增就业 2025 unrecorded –',
      '居民消费价格涨幅 2024 achieved 0.6',
      '牧道 2024 due-unrecorded –',
    ]);
  });

  it('names the report that says it', () => {
    const latest = rows.flatMap((row) => row.latest ?? [])[0];
    if (latest === undefined) throw new Error('nothing is linked');
    expect(sourceText(latest, view, createI18n('zh-CN'))).toMatch(/^《青海省人民政府工作报告》，第 \d+ 行$/u);
  });

  it('is a result to what counts the deadlines that have passed', () => {
    const results = atOnce(settledDates(view, [], linked, AS_OF));
    const states = view.rows
      .filter(({ deadline }) => deadline.value === '2024')
      .map((row) => `${row.indicator} ${stateAt(row, '2024', { asOf: AS_OF, results })}`);
    expect(states.toSorted()).toEqual(['城镇新增就业 reported', '居民消费价格涨幅 reported', '牧道 passed']);
  });

  it('gives way to what the reader recorded for the same time', () => {
    const row = view.rows.find(
      ({ indicator, deadline }) => indicator === '城镇新增就业' && deadline.value === '2024',
    );
    if (row === undefined) throw new Error('no row');
    const own = { role: 'actual', date: '2024', value: 59_000, unit: '人', source: '统计公报' };
    const model = followedRows(
      view,
      { ...recorded, observations: new Map([[row.id, [own as never]]]) },
      QINGHAI,
      AS_OF,
      null,
    );
    const entry = model.rows.find((one) => one.row.id === row.id);
    expect(entry).toMatchObject({ latest: { value: 59_000 }, judgement: { status: 'behind' } });
  });
});

const policyOf = (id: string) => view.policyById.get(id)?.article;

describe('one indicator through the years', () => {
  it('has the other years’ targets and what they came to', () => {
    const row = view.rows.find(
      ({ indicator, deadline }) => indicator === '城镇新增就业' && deadline.value === '2025',
    );
    if (row === undefined) throw new Error('no row');
    const { targets, results } = seriesOf(row, '万人', view.rows, linked, policyOf);
    expect(targets.map(({ date, value }) => [date, value])).toEqual([['2024', 6]]);
    expect(results.map(({ date, value }) => [date, value])).toEqual([['2024', 6.4]]);
    expect(targets.map(({ fromYear }) => fromYear)).toEqual([2024]);
    const first = targets[0]?.row;
    if (first === undefined) throw new Error('no other year');
    const back = seriesOf(first, first.unit, view.rows, linked, policyOf);
    expect(back.targets.map(({ date, value }) => [date, value])).toEqual([['2025', 60_000]]);
  });
});
