/**
 * Hostile and mutated text: nothing throws, offsets hold, output validates, work stays bounded.
 *
 * @module-tag whole-corpus
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesOf } from './files-of.ts';
import { MAX_FIGURES } from '../../extract/read/limits.ts';
import { scan } from '../../extract/recognise/scan.ts';
import { flowOf, sourceRange } from '../../src/domain/text/flow.ts';
import { extractText } from './support.ts';

const PIECES = [
  '到2025年',
  '，',
  '。',
  '；',
  '：',
  '、',
  '达到',
  '100家',
  '以上',
  '5%',
  '培育',
  '企业',
  '的',
  '\n',
  '\n\n',
  '一、',
  '（一）',
  '“',
  '”',
  '（',
  '）',
  '《',
  '》',
  '编者按',
  '目录',
  '01 关于发展的意见',
  '| 指标 | 2025年 |',
  '| a | 1 |',
  '\t',
  '给予',
  '最高',
  '万元',
  '分别',
  '和',
  '千',
  '三分之二',
  '翻两番',
  '2023—2025年',
  '本市',
  '北京市',
  '〔2023〕1号',
  '<table><tr><td>',
  '</table>',
  '😀',
  '１２',
  '第三条',
  '每年',
] as const;
const policyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('mutated text', () => {
  it('never throws, validates, and quotes its source exactly', () => {
    fc.assert(
      fc.property(policyText, (text) => {
        const { dataset, texts, problems } = extractText(`北京市发展规划\n\n${text}`);
        expect(problems).toEqual([]);
        for (const target of dataset.targets)
          for (const mention of target.mentions)
            expect(texts.get(mention.documentId)?.slice(mention.start, mention.end)).toBe(mention.quote);
      }),
      { numRuns: 300 },
    );
  });

  it('every recognised item maps back to its own characters', () => {
    fc.assert(
      fc.property(policyText, (text) => {
        const flow = flowOf(text, [[0, text.length]]);
        let last = 0;
        for (const item of scan(flow, { reference: '2023-08-11' })) {
          expect(item.start).toBeGreaterThanOrEqual(last);
          expect(item.end).toBeGreaterThan(item.start);
          last = item.end;
          const [start, end] = sourceRange(flow, item.start, item.end);
          expect(flowOf(text, [[start, end]]).text).toBe(flow.text.slice(item.start, item.end));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same bytes for the same input and register', () => {
    fc.assert(
      fc.property(policyText, (text) => {
        const first = extractText(`上海市行动计划\n\n${text}`);
        const again = extractText(`上海市行动计划\n\n${text}`);
        expect([...filesOf(again)]).toEqual([...filesOf(first)]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('hostile text', () => {
  const UNITS: readonly (readonly [string, string])[] = [
    ['digits', '1234567890'],
    ['enumeration commas', '、'],
    ['opening brackets', '（'],
    ['opening quotes', '“'],
    ['dates', '到2025年'],
    ['years without digits', '到年'],
    ['numerals', '百千万亿'],
    ['quantities', '100家、'],
    ['percentages', '达到5%，'],
    ['book marks', '《'],
    ['cells', '1\t2\t3\n'],
    ['header cells one a line', '指标\n2020年\n甲\n'],
    ['rows whose cells run together', '指标2020年2025年1渔港数（个）1234567890123\n'],
    ['rows that can be parted', '1渔港数（个）1012-5%\n'],
    ['grants', '对企业，给予100万元，'],
    ['rows', '分别1家、'],
    ['letters and digits', 'A1'],
  ];

  /** Milliseconds of work, waiting for a busy machine not counted. */
  const cost = (text: string): number => {
    const start = process.cpuUsage();
    extractText(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const best = (text: string, times: number): number =>
    Math.min(...Array.from({ length: times }, () => cost(text)));

  // A square would take minutes: the first took 53 s, the second 95 s. An eighth is read first: what grows with the text
  // takes some eight times as long, however busy the machine is, and those two took more than twenty times.
  it.each([
    ['到2025年', 200_000, MAX_FIGURES],
    ['到2025年', 99_000, MAX_FIGURES],
    ['企业100家翻一番', 155_000, MAX_FIGURES / 2],
    ['企业100家翻一番', 49_000, MAX_FIGURES / 2],
    ['产值5亿元。', 49_000, MAX_FIGURES],
  ])('%s, %i times, is read or refused in words, at a cost that grows with it', (unit, times, most) => {
    const text = (n: number): string => `江苏省实施意见\n\n${unit.repeat(n)}`;
    const eighth = best(text(Math.ceil(Math.min(times, most) / 8)), 2);
    const start = process.cpuUsage();
    const { problems } = extractText(text(times));
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000 / eighth).toBeLessThan(16);
    expect(problems).toEqual(
      times > most
        ? [{ file: 'test.txt', message: `it has more than ${MAX_FIGURES} figures: split it into parts` }]
        : [],
    );
  });

  it.each(UNITS)('%s cost grows with the text, not with its square', (_, unit) => {
    const text = (n: number): string => `江苏省实施意见\n\n${unit.repeat(Math.ceil(n / unit.length))}`;
    cost(text(2000));
    const small = Math.max(best(text(6000), 2), 20);
    // Sentences, searches and comparisons are capped, so four times the text takes about four times the work; a square
    // would show as sixteen. A large one is read again only where the first reading leaves a doubt.
    const once = cost(text(24_000));
    const large = once / small < 8 ? once : Math.min(once, best(text(24_000), 2));
    expect(large / small).toBeLessThan(12);
  });
});
