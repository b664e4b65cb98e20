import { expect, it } from 'vitest';
import { buildIndex, openIndex } from '../../../src/bulk/dataset-index.ts';
import { eventsOf } from '../../../src/features/deadlines/calendar.ts';
import { createI18n } from '../../i18n.ts';
import { syntheticDataset } from '../../synthetic.ts';

const zh = createI18n('zh-CN');
const region = { code: '370000', name: '山东省', level: 'province' } as const;
const view = openIndex(
  buildIndex(
    syntheticDataset([
      { region, indicator: '甲', value: 1, due: '2025' },
      { region, indicator: '乙', value: 1, due: '2025-06' },
      { region, indicator: '丙', value: 1, due: '2026', frequency: 'annual' },
      { region, indicator: '丁', value: 1, due: null },
    ]),
    'v1',
    { themes: [], families: [] },
  ),
);

it('one event per dated commitment, on its last day; an annual duty from the year of its policy on', () => {
  const events = eventsOf(view.rows, new Map([['t-synthetic-0', '虚构的一句。']]), view, zh);
  expect(events.map(({ uid, firstDay, yearlyUntil }) => [uid, firstDay, yearlyUntil])).toEqual([
    ['t-synthetic-0@policy-targets', '2025-12-31', null],
    ['t-synthetic-1@policy-targets', '2025-06-30', null],
    ['t-synthetic-2@policy-targets', '2024-12-31', 2026],
  ]);
  expect(events[0]?.summary).toBe('山东省 甲 1吨');
  const lines = events[0]?.description.split('\n');
  expect(lines?.slice(0, 2)).toEqual(['期限：2025年', '虚构的一句。']);
  expect(lines?.[2]).toContain('《山东省虚构规划（仅供测试）》');
});
