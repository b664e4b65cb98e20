import { describe, expect, it } from 'vitest';
import type { TargetRow } from '../../../../src/domain/dataset/target-index.ts';
import { prominenceOf, prominent } from '../../../../src/domain/search/prominence.ts';
import { row } from '../rows.ts';

const dueIn = (value: string | null): TargetRow['deadline'] => ({
  value,
  basis: 'sentence',
  text: value ?? '',
});
const BARE = row({ deadline: dueIn(null), scope: '全市部分县' });

describe('prominenceOf', () => {
  it.each([
    ['nothing that sets it off', {}, 0],
    ['said in the note and in the text', { said: ['twice'] }, 3],
    ['said among the goals', { said: ['goals'] }, 2],
    ['a level with a date', { deadline: dueIn('2030') }, 2],
    ['an increment with a date is no level', { deadline: dueIn('2030'), measure: 'increment' }, 0],
    ['a sum', { unit: '元' }, 2],
    ['a rate of growth: no level, but a rate', { unit: '%', measure: 'growth', deadline: dueIn('2030') }, 2],
    ['of the whole place', { scope: '' }, 1],
    ['all of it', { said: ['twice', 'goals'], deadline: dueIn('2030'), unit: '元', scope: '' }, 10],
  ] satisfies [string, Partial<TargetRow>, number][])('%s', (_, change, points) => {
    expect(prominenceOf({ ...BARE, ...change })).toBe(points);
  });
});

const province = (code: string) => ({ code, name: code, level: 'province' as const });
const rows = [
  row({
    id: 'a1',
    indicator: '渔港',
    region: province('110000'),
    line: 9,
    said: ['goals'],
    deadline: dueIn('2027'),
  }),
  row({
    id: 'a2',
    indicator: '灯塔',
    region: province('110000'),
    line: 3,
    said: ['goals'],
    deadline: dueIn('2027'),
  }),
  row({ id: 'b1', indicator: '渔港', region: province('120000'), unit: '元', deadline: dueIn('2024') }),
  row({ id: 'b2', indicator: '盐田', region: province('120000'), deadline: dueIn('2024') }),
  row({ id: 'c1', indicator: '海堤', region: province('130000'), deadline: dueIn('2030') }),
  row({ id: 'c2', indicator: '鱼苗', region: province('130000'), deadline: dueIn('2026') }),
  row({ id: 'x1', indicator: '航标', kind: 'support', said: ['twice', 'goals'] }),
  row({ id: 'x2', indicator: '体系', value: null, said: ['twice', 'goals'] }),
  row({ id: 'x3', indicator: '船坞', region: { code: '000000', name: '未定', level: 'unknown' } }),
];
const pick = (wish: Partial<Parameters<typeof prominent>[1]>): string[] =>
  prominent(rows, { by: 'place', mine: null, asOf: '2026-06-30', ...wish }).map(({ id }) => id);

describe('prominent', () => {
  it.each([
    ['each place in turn, each indicator once', {}, ['a2', 'b1', 'c1', 'b2', 'c2']],
    ['mine first, with more than one', { mine: '130000' }, ['c1', 'c2', 'a2', 'b1', 'b2']],
    ['what is to come first, then what is past', { by: 'deadline' }, ['c2', 'a2', 'c1', 'b1', 'b2']],
    ['without what stands elsewhere', { known: ['渔港', '灯塔'] }, ['c1', 'b2', 'c2']],
  ] as const)('%s', (_, wish, ids) => {
    expect(pick(wish)).toEqual(ids);
  });

  it('takes eight', () => {
    const many = Array.from({ length: 20 }, (_, n) => row({ id: `t-${n}`, indicator: `指标${n}` }));
    expect(prominent(many, { by: 'theme', mine: null, asOf: '2026-06-30' })).toHaveLength(8);
  });
});
