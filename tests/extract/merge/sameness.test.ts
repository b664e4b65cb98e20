/** How alike two sayings must be to be one record: more of two results than of a commitment in note and body. */
import { describe, expect, it } from 'vitest';
import { Said, sameness } from '../../../extract/merge/sameness.ts';
import type { Statement } from '../../../extract/part.ts';
import { DOCUMENT } from '../../../extract/pipeline.ts';
import { dice } from '../../../src/domain/text/text-similarity.ts';
import { fileOf } from '../support.ts';

const TEXT = `江苏省关于促进产业发展的实施意见\n\n苏政发〔2024〕12号\n\n到2027年，建成海洋牧场30个以上。\n`;
const { record, statements } = DOCUMENT.run({ source: fileOf('a.txt', TEXT) });

/** How alike the same figure is under two names; the words around it have nothing in common unless they are given. */
function alike(a: Partial<Statement>, b: Partial<Statement>, other = record.id): number {
  const [statement] = statements;
  const [article] = record.articles;
  if (statement === undefined || article === undefined) throw new Error('nothing was read');
  const said = (over: Partial<Statement>, line: number, id: string): Said =>
    new Said({ ...statement, scope: '', quoteRange: [line, line + 9], ...over }, id, article, []);
  return sameness(
    said({ surroundings: '前文所述', ...a }, 1, record.id),
    said({ surroundings: '后面另起', ...b }, 99, other),
  );
}

describe('the share of pairs of characters that two names have in common', () => {
  it.each<[Statement['kind'], string, string, number, boolean]>([
    ['observation', '全省沿海地区渔港总数量', '全省沿海地区渔港总数量值', 0.95, true],
    ['observation', '全省沿海渔港数', '沿海渔港数', 0.8, false],
    ['target', '开通客运专线', '客运专线', 0.75, true],
    ['target', '省内的沿海渔港数', '全部沿海渔港数', 0.67, false],
    ['milestone', '开通客运专线', '客运专车', 0.5, true],
    ['milestone', '开通客运专线', '客运线路开通', 0.4, false],
  ])('in one body: %s %s, %s: %f', (kind, a, b, share, isSame) => {
    expect(dice(a, b)).toBeCloseTo(share, 2);
    expect(alike({ kind, indicator: a }, { kind, indicator: b })).toBeCloseTo(isSame ? share : 0, 2);
  });

  it.each([
    ['海洋牧场数', '海洋牧区域', 0.5, true],
    ['海洋牧场数', '近海海洋牧区', 0.44, false],
  ])('in two documents: %s, %s: %f', (a, b, share, isSame) => {
    expect(dice(a, b)).toBeCloseTo(share, 2);
    expect(alike({ indicator: a }, { indicator: b }, 'd-other')).toBeCloseTo(isSame ? share : 0, 2);
  });
});

describe('the words around the value', () => {
  const around = { surroundings: '在近岸海域分批建成' };

  it('help where the names differ, in two documents and of a milestone, and not in one body', () => {
    expect(alike({ indicator: '海洋牧场', ...around }, { indicator: '养殖区', ...around }, 'd-other')).toBe(
      1,
    );
    expect(alike({ indicator: '海洋牧场', ...around }, { indicator: '养殖区', ...around })).toBe(0);
    const kind = 'milestone';
    expect(alike({ kind, indicator: '海洋牧场', ...around }, { kind, indicator: '养殖区', ...around })).toBe(
      1,
    );
  });
});

describe('what can be no one record, whatever its name', () => {
  it.each<[string, Partial<Statement>, Partial<Statement>]>([
    ['another figure', {}, { value: 31 }],
    ['another end of a range', {}, { valueMax: 31 }],
    ['another unit', {}, { unit: '家' }],
    ['another measure', {}, { measure: 'increment' }],
    ['another frequency', {}, { frequency: 'annual' }],
    ['a mean', {}, { average: true }],
    ['another kind', {}, { kind: 'support' }],
    ['another date', {}, { deadline: { value: '2028', basis: 'sentence', text: '2028年' } }],
    ['another scope in one body', {}, { scope: '沿海' }],
    ['another bound in one body', {}, { comparator: '<=' }],
    ['one sentence', { quoteRange: [1, 9] }, { quoteRange: [1, 9] }],
    ['two grants of one body', { kind: 'support' }, { kind: 'support' }],
  ])('%s', (_name, a, b) => {
    expect(alike({}, {})).toBe(1);
    expect(alike(a, b)).toBe(0);
  });

  it.each([
    ['2027-12-31', true],
    [null, true],
    ['2026', false],
  ])('a year and %s agree: %s', (value, isSame) => {
    const deadline = { value, basis: 'sentence', text: '' } as const;
    expect(alike({}, { deadline })).toBe(isSame ? 1 : 0);
    expect(alike({ deadline }, {})).toBe(isSame ? 1 : 0);
  });
});
