/** What moves with the time of its policy, and what does not. */
import { describe, expect, it, test } from 'vitest';
import {
  movedDeadline,
  movedPeriod,
  type GoverningTime,
} from '../../../../src/domain/curation/governing-time.ts';
import type { Basis, Deadline, Period } from '../../../../src/domain/dataset/schema.ts';

const time = (issued: string | null, plan: string | null = null, title = '某市若干措施'): GoverningTime => {
  const [start = '', end = start] = plan?.split('/') ?? [];
  return {
    title,
    ...(issued === null ? {} : { issueDate: { value: issued, basis: 'sentence' } }),
    ...(plan === null ? {} : { planPeriod: { start, end } }),
  };
};
const due = (value: string, text: string, basis: Basis = 'sentence'): Deadline => ({ value, text, basis });
const none = (reason: Deadline['reason'] = 'not-stated'): Deadline => ({
  value: null,
  basis: 'none',
  text: '',
  reason,
});

describe('a deadline', () => {
  const moved: readonly (readonly [string, Deadline, GoverningTime, GoverningTime, string | null])[] = [
    ['年内 follows the date of issue', due('2023', '年内'), time('2023-05'), time('2024-02'), '2024'],
    ['到年底 too', due('2023-12-31', '到年底'), time('2023'), time('2024'), '2024-12-31'],
    ['今年6月底前 too', due('2023-06-30', '今年6月底前'), time('2023-01'), time('2024-01'), '2024-06-30'],
    ['明年 is the year after it', due('2024', '明年'), time('2023'), time('2025'), '2026'],
    ['全年 is its year', due('2023', '全年'), time('2023-02'), time('2024-02'), '2024'],
    ['三年内 is counted from it', due('2026', '三年内'), time('2023-08'), time('2024-08'), '2027'],
    [
      'a whole period too',
      due('2025', '2023—2025', 'title'),
      time(null, '2023/2025'),
      time(null, '2024/2027'),
      '2027',
    ],
    [
      'without a plan there is none',
      due('2025', '2023—2025', 'title'),
      time(null, '2023/2025'),
      time(null),
      null,
    ],
    ['what had none is due with the plan', none(), time(null), time(null, '2024/2026'), '2026'],
    ['without a date 年内 is no time', due('2023', '年内'), time('2023'), time(null), null],
  ];
  test.each(moved)('%s', (_, deadline, before, after, value) => {
    expect(movedDeadline(deadline, before, after).value).toBe(value);
  });

  const kept: readonly (readonly [string, Deadline, GoverningTime, GoverningTime])[] = [
    ['that names its year', due('2023-12-31', '到2023年底'), time('2023'), time('2024')],
    ['of a five-year plan', due('2025', '到“十四五”末'), time('2023'), time('2024')],
    ['counted from something else', due('2022', '年内', 'heading'), time('2023'), time('2024')],
    ['of its own year in a plan', due('2024', '到2024年'), time(null, '2023/2025'), time(null, '2023/2027')],
    ['that may be of two', none('ambiguous'), time(null), time(null, '2024/2026')],
    [
      'of the same time',
      due('2025', '2023—2025', 'title'),
      time('2023', '2023/2025'),
      time('2024', '2023/2025'),
    ],
    [
      'that ends with the plan, three years of it',
      due('2025', '三年内'),
      time('2023', '2023/2025'),
      time('2022', '2023/2025'),
    ],
  ];
  test.each(kept)('%s stays', (_, deadline, before, after) => {
    expect(movedDeadline(deadline, before, after)).toBe(deadline);
  });
});

describe('the time of a result', () => {
  const held = (value: string, text: string, basis: Basis = 'sentence'): Period => ({ value, text, basis });
  const report = '某市政府工作报告';
  const moved: readonly (readonly [string, Period, GoverningTime, GoverningTime, string | null])[] = [
    [
      'a report looks back on the year before',
      held('2022', '', 'document'),
      time('2023-01', null, report),
      time('2024-01', null, report),
      '2023',
    ],
    [
      'a text is of the year in its title',
      held('2023', '', 'title'),
      time(null, null, '某市2023年建设进展'),
      time(null, null, '某市2024年建设进展'),
      '2024',
    ],
    [
      'months are of the year of issue',
      held('2023-01/2023-05', '1—5月份'),
      time('2023-06'),
      time('2024-06'),
      '2024-01/2024-05',
    ],
    ['without a date there is none', held('2022', '', 'document'), time('2023-01'), time(null), null],
  ];
  test.each(moved)('%s', (_, period, before, after, value) => {
    expect(movedPeriod(period, before, after).value).toBe(value);
  });

  it('stays where it names its year, or was not counted from the date of issue', () => {
    for (const period of [
      held('2022', '2022年'),
      held('2019', '', 'document'),
      held('2022', '过去十年', 'paragraph'),
    ])
      expect(movedPeriod(period, time('2023-01'), time('2024-01'))).toBe(period);
  });
});
