/** What speaks for and against a finished record. */
import { describe, expect, it } from 'vitest';
import { confidenceByScore } from '../../../extract/merge/confidence.ts';
import { draftsOf, type Drafts } from '../../../extract/merge/drafts.ts';
import type { Statement } from '../../../extract/part.ts';
import { DOCUMENT } from '../../../extract/pipeline.ts';
import { readText } from '../../../extract/read/text.ts';
import { recordFeatures } from '../../gold/train/named.ts';
import { encode } from '../support.ts';

function draftsIn(body: string, title = '江西省渔业发展行动方案'): Drafts {
  const source = readText({ name: 'a.txt', bytes: encode(`${title}\n\n${body}\n\n2024年3月5日\n`) });
  return draftsOf([DOCUMENT.run({ source: source })], []);
}

/** The signs of each record of a plan whose body is the given lines, by its value. */
function namesOf(body: string, title?: string): Map<number | null, readonly string[]> {
  const { targets, results } = draftsIn(body, title);
  return new Map(
    [...targets, ...results].map(
      ({ record, finished }) => [record.value, recordFeatures(finished).map(([sign]) => sign)] as const,
    ),
  );
}

describe('signs of a record', () => {
  it.each([
    ['到2027年，建成渔港40个。', 40, 'target', ['time sentence', 'unit 个', 'crowd 0', 'of province']],
    ['到2027年，建成渔港40个，渔业产值达到90亿元。', 9e9, 'target', ['crowd 1', 'not the first', 'unit 元']],
    ['对新建渔港的企业，给予最高50万元补助。', 5e5, 'support', ['bound <=', 'time none', 'name likely']],
    ['到2027年，海水养殖占比达到62.5%左右。', 62.5, 'target', ['decimals', 'bound ~', 'name stands there']],
  ])('%s', (body, value, kind, expected) => {
    const all = [...expected, ...expected.map((sign) => `${kind}: ${sign}`)];
    expect(namesOf(body).get(value)).toEqual(expect.arrayContaining(all));
  });

  it('tell two figures of one sentence that have one name', () => {
    const [draft] = draftsIn('对新评的渔家乐，给予最高5万元奖励。').targets;
    const [reading] = draft?.readings ?? [];
    if (!draft || !reading) throw new Error('no reading');
    const { article } = draft;
    const names = (beside: readonly Statement[]): string[] =>
      recordFeatures({ reading, article, beside, mentions: 1, flags: [] }).map(([sign]) => sign);
    expect(names([reading])).not.toContain('twin');
    expect(names([reading, { ...reading, value: 80000 }])).toContain('twin');
    expect(names([reading, { ...reading, indicator: '渔家乐改造补贴' }])).not.toContain('twin');
  });

  it('of a result are named for results, and have a chance of fate', () => {
    const signs = namesOf(
      '一、2023年工作回顾\n\n建成渔港30个。\n\n二、2024年工作安排\n\n建成渔港9个。',
      '江西省渔业局工作报告',
    );
    expect(signs.get(30)).toContain('observation: unit 个');
    expect(signs.get(30)).toContain('fate likely');
    // Only its own words name it.
    expect(signs.get(30)).toContain('name not weighed');
  });
});

describe('confidence', () => {
  it.each([
    [9, 0.99],
    [-9, 0.01],
    [0, 0.5],
  ])('by a score of %s is %s: only a person is certain', (score, expected) =>
    expect(confidenceByScore(score)).toBe(expected),
  );
});
