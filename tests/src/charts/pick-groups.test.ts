import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_OFFERED, namesOf, nearIn, offeredOf } from '../../../src/charts/view/pick-groups.ts';
import { matchesWords, normalise, queryWords } from '../../../src/domain/search/query.ts';

const options = Array.from({ length: MOST_OFFERED * 3 }, (_, n) => ({
  key: `k${n}`,
  name: `指标Ａ${n % 7}第${n}项`,
  ...(n % 2 === 0 ? { also: `Item ${n}` } : {}),
}));
const SHORT = {
  key: 's',
  label: '',
  options: [
    { key: 'a', name: '研发经费投入强度' },
    { key: 'b', name: '城镇调查失业率' },
    { key: 'c', name: '技术转让合同', also: '研发合同' },
  ],
};
const group = { key: 'g', label: '', options };

describe('what is offered of a long list', () => {
  test('is what the plain search finds, option by option', () => {
    const letters = fc.constantFrom('指', '标', 'a', 'Ａ', '第', '1', '2', '项', ' ', 'item', 'I');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 5 }), (typed) => {
        const words = queryWords(typed.join(''));
        const fitting = options.filter(({ name, also = '' }) =>
          matchesWords(normalise(`${name}\n${also}`), words),
        );
        const offered = offeredOf(group, typed.join(''));
        expect(offered.options).toEqual(fitting.slice(0, MOST_OFFERED));
        expect(offered.more).toBe(Math.max(0, fitting.length - MOST_OFFERED));
      }),
    );
  });

  test('is never more than can be read through', () => {
    expect(offeredOf(group, '').options).toHaveLength(MOST_OFFERED);
    expect(offeredOf(group, '').more).toBe(MOST_OFFERED * 2);
  });

  test.each([
    ['研发强度', ['研发经费投入强度']],
    ['r&d', ['研发经费投入强度', '技术转让合同']],
    ['syl', ['城镇调查失业率']],
    ['没有', []],
  ])('for %s of a short one is found as in the list of commitments', (typed, names) => {
    expect(offeredOf(SHORT, typed).options.map(({ name }) => name)).toEqual(names);
  });

  test('where nothing has it, is what is written nearly so', () => {
    expect(nearIn(SHORT, '失业绿').options.map(({ name }) => name)).toEqual(['城镇调查失业率']);
    expect(nearIn(SHORT, '造林').options).toEqual([]);
  });
});

test('the names of what is picked', () => {
  expect([...namesOf(['k3', 'unknown'], [group])]).toEqual([['k3', '指标Ａ3第3项']]);
});
