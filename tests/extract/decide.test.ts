/** Whether an amount is promised, reached or neither, and what the weights may change of what the rules say. */
import { describe, expect, it } from 'vitest';
import { decide, fateChances, verdictOf } from '../../extract/decide/decide.ts';
import file from '../../extract/decide/weights.json' with { type: 'json' };
import { hypotheses } from '../../extract/document/facts.ts';
import { amountInContext, type AmountInContext } from '../../extract/sentence/context.ts';
import { FATES, propose, type Fate, type Proposal } from '../../extract/decide/fate.ts';
import { readArticle } from '../../extract/interpret/sections.ts';
import { articlesOf } from '../../extract/segment/articles.ts';
import { blocksOf } from '../../extract/segment/blocks.ts';
import { linesOf } from '../../extract/segment/lines.ts';
import { alternativesOf, fateProbabilities, fateWeights } from '../gold/train/fate-weights.ts';
import { featureNames } from '../gold/train/named.ts';
import { extractText } from './support.ts';

const report = (review: string, tasks: string): string => `江西省人民政府工作报告

（2026年1月22日在江西省第十四届人民代表大会第四次会议上）

一、2025年工作回顾

${review}

二、“十五五”时期目标任务和2026年工作安排

${tasks}
`;

/** Value with its deadline of commitments; value, measure and time of results. */
function told(text: string): { due: string[]; reached: string[] } {
  const { dataset, observations } = extractText(text);
  return {
    due: dataset.targets.map(({ value, deadline }) => `${value} ${deadline.value ?? '–'}`),
    reached: observations.observations.map(
      ({ value, measure, period }) => `${value} ${measure} ${period.value}`,
    ),
  };
}

/** All amounts of a text outside tables, as the extractor sees them. */
function candidates(text: string): AmountInContext[] {
  const { blocks } = blocksOf(text, linesOf(text));
  return articlesOf(blocks).articles.flatMap((raw) =>
    hypotheses(raw, blocks, { documentDate: undefined, file: undefined })
      .slice(0, 1)
      .flatMap((facts) => [...readArticle(raw, blocks, facts).blocks])
      .flatMap((block) =>
        'table' in block
          ? []
          : block.context.sentences.flatMap(({ amounts }, index) =>
              amounts.map((amount) => amountInContext(block.context, index, amount)),
            ),
      ),
  );
}

describe('what stands in a review', () => {
  it.each([
    ['渔港达到140个。', '140 level 2025'],
    ['新增渔港8个。', '8 increment 2025'],
    ['渔业产值增长6.4%。', '6.4 growth 2025'],
    ['“十四五”时期，渔业产值年均增长7.1%。', '7.1 growth 2021/2025'],
    ['“十四五”时期，新增渔港45个。', '45 increment 2021/2025'],
    ['“十四五”时期，渔港总数达到140个。', '140 level 2025'],
    ['2024年，渔港达到132个。', '132 level 2024'],
  ])('%s is reached and not promised', (review, expected) => {
    expect(told(report(review, '加快建设渔港。'))).toEqual({ due: [], reached: [expected] });
  });

  it('is a mean of five years where it speaks of one only', () =>
    expect(told(report('渔业产值年均增长7.1%。', '加快建设渔港。')).reached).toEqual([
      '7.1 growth 2021/2025',
    ]));

  it('is promised where its day is yet to come', () => {
    const { due, reached } = told(report('新增渔港8个。力争到2028年渔港总数达到200个。', '加快建设渔港。'));
    expect(due).toEqual(['200 2028']);
    expect(reached).toEqual(['8 increment 2025']);
  });
});

describe('what stands in the sections behind it', () => {
  it.each([
    ['今年，新建渔港9个。', ['9 2026']],
    ['“十五五”时期，新建渔港60个。', ['60 2030']],
    ['“十五五”时期，新建渔港60个。\n\n今年，新建渔港9个。', ['60 2030', '9 2026']],
    ['今年，新建渔港9个，到2027年渔港总数达到170个。', ['9 2026', '170 2027']],
  ])('%s is promised and not reached', (tasks, expected) => {
    expect(told(report('各项工作有序推进。', tasks))).toEqual({ due: expected, reached: [] });
  });

  it('is reached where it looks back on last year', () => {
    const { due, reached } = told(
      report('各项工作有序推进。', '去年，渔港改造完成140个。\n\n今年，新建渔港9个。'),
    );
    expect(due).toEqual(['9 2026']);
    expect(reached.map((one) => one.split(' ')[0])).toEqual(['140']);
  });
});

describe('the weights', () => {
  const all = candidates(
    report('新增渔港8个，渔业产值增长6.4%。', '今年，新建渔港9个，给予每个渔港最高50万元补助。'),
  );

  it('have features with names that a person can read, none twice', () => {
    expect(all.length).toBeGreaterThanOrEqual(4);
    for (const c of all) {
      const names = featureNames(c, propose(c).rows);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toContain('bias');
      expect(names.length).toBeLessThan(300);
      for (const name of names) expect(name).not.toMatch(/undefined|NaN|\[object/u);
    }
  });

  it('are finite, each of a fate and a feature', () => {
    expect(Object.keys(file).length).toBeGreaterThan(1000);
    for (const [name, weight] of Object.entries(file)) {
      expect(Number.isFinite(weight)).toBe(true);
      expect(name).toMatch(/^(?:commitment|result)\|./u);
    }
  });

  it('say the same again, from a file in another order too', () => {
    const backwards = fateWeights(Object.fromEntries(Object.entries(file).toReversed()));
    for (const c of all) {
      const features = featureNames(c, propose(c).rows);
      const chances = fateChances(c, propose(c).rows);
      // By number and by name they come to the same, but for the last bits of sums of fractions.
      for (const [i, chance] of fateProbabilities(backwards, features).entries())
        expect(chance).toBeCloseTo(chances[i] ?? -1, 10);
      expect(chances.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
      expect(decide(c)).toEqual(decide(c));
      const { rows, ...verdict } = decide(c);
      const proposal = propose(c);
      const isWeighed = rows[0] === 'weighed';
      expect(verdict).toMatchObject({ fate: isWeighed ? verdictOf(proposal, chances).fate : proposal.fate });
      expect(proposal.rows).toEqual(expect.arrayContaining(rows.filter((id) => id !== 'weighed')));
    }
  });

  it('know nothing of a feature that was never seen', () => {
    const chances = fateProbabilities(fateWeights(file), ['a word that no text has']);
    for (const chance of chances) expect(chance).toBeCloseTo(1 / FATES.length);
    expect(alternativesOf(['x'])).toEqual([[['commitment|x', 1]], [['result|x', 1]], []]);
  });
});

describe('what the weights may overrule', () => {
  const chances = (fate: Fate, others: number): number[] =>
    FATES.map((one) => (one === fate ? 1 - 2 * others : others));

  const proposal = (fate: Fate, ...rows: string[]): Proposal => ({
    fate,
    reason: fate === 'neither' ? 'threshold' : undefined,
    rows,
    because: rows,
  });

  it('a commitment that they find unlikely', () => {
    const said = proposal('commitment', 'commits.bound');
    expect(verdictOf(said, chances('neither', 0.1))).toEqual({
      fate: 'neither',
      reason: 'weighed',
      rows: ['weighed', 'commits.bound'],
    });
    expect(verdictOf(said, chances('result', 0.1))).toMatchObject({ fate: 'result' });
  });

  it('not one that they only doubt', () => {
    expect(verdictOf(proposal('commitment', 'commits.bound'), chances('neither', 0.25))).toEqual({
      fate: 'commitment',
      reason: undefined,
      rows: ['commits.bound'],
    });
  });

  it('a result of a section that looks back, into a commitment only', () => {
    const said = proposal('result', 'section.review');
    expect(verdictOf(said, chances('commitment', 0.05)).fate).toBe('commitment');
    expect(verdictOf(said, chances('neither', 0.05)).fate).toBe('result');
    expect(verdictOf(proposal('result', 'section.report'), chances('commitment', 0.05)).fate).toBe('result');
  });

  it('never an objection of the rows', () => {
    expect(verdictOf(proposal('neither', 'threshold'), chances('commitment', 0.01))).toMatchObject({
      fate: 'neither',
      reason: 'threshold',
    });
  });
});
