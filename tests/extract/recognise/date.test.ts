import { describe, expect, it } from 'vitest';
import { scan } from '../../../extract/recognise/scan.ts';
import type { DateMention } from '../../../extract/recognise/types.ts';
import { flowOf } from '../../../src/domain/text/flow.ts';

const datesIn = (text: string, reference: string | null = '2024-03-15'): DateMention[] =>
  scan(flowOf(text, [[0, text.length]]), { reference }).filter(
    (item): item is DateMention => item.type === 'date' || item.type === 'period',
  );

const CASES: readonly (readonly [string, string])[] = [
  ['到2025年', '2025'],
  ['到 2025 年底', '2025-12-31'],
  ['2023年年底前', '2023-12-31'],
  ['2025年末', '2025-12-31'],
  ['2025年6月底前', '2025-06-30'],
  ['2024年2月底', '2024-02-29'],
  ['2025年9月', '2025-09'],
  ['2023年8月16日', '2023-08-16'],
  ['2025年上半年', '2025-06-30'],
  ['2025年第一季度', '2025-03-31'],
  ['二〇三五年', '2035'],
  ['“十四五”末', '2025'],
  ['“十五五”期间', '2030'],
  ['今年底前', '2024-12-31'],
  ['年内', '2024'],
  ['明年', '2025'],
  ['明年3月底前', '2025-03-31'],
  ['4月底前', '2024-04-30'],
  ['三年内', '2027'],
  ['发布日期：2026-02-09 11:24:11', '2026-02-09'],
  ['时间：2025/4/8', '2025-04-08'],
];

describe('dates', () => {
  it.each(CASES)('%s', (text, date) => {
    expect(datesIn(text).map((item) => item.date)).toEqual([date]);
  });

  it('is none inside a name', () => {
    expect(datesIn('启明年产3万吨电子玻纤', '2024')).toEqual([]);
  });

  it('reads periods with both ends', () => {
    expect(datesIn('（2023—2025年）')).toMatchObject([{ type: 'period', startDate: '2023', date: '2025' }]);
    expect(datesIn('提升方案（2024—2026）')).toMatchObject([{ startDate: '2024', date: '2026' }]);
    expect(datesIn('2023年9月至2024年3月底')).toMatchObject([{ startDate: '2023-09', date: '2024-03-31' }]);
  });

  it('guesses nothing without the article’s own date', () => {
    expect(datesIn('年内完成，三年内建成，明年投用', null)).toEqual([]);
  });
});
