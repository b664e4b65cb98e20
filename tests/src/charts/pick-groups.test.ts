import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_OFFERED, namesOf, offeredOf } from '../../../src/charts/view/pick-groups.ts';
import { matchesWords, normalise, queryWords } from '../../../src/domain/search/query.ts';

const options = Array.from({ length: MOST_OFFERED * 3 }, (_, n) => ({
  key: `k${n}`,
  name: `指标Ａ${n % 7}第${n}项`,
  ...(n % 2 === 0 ? { also: `Item ${n}` } : {}),
}));
const group = { key: 'g', label: '', options };

describe('what is offered of a long list', () => {
  test('is what the plain search finds, option by option', () => {
    const letters = fc.constantFrom('指', '标', 'a', 'Ａ', '第', '1', '2', '项', ' ', 'item', 'I');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 5 }), (typed) => {
        const words = queryWords(typed.join(''));
        const fitting = options.filter(({ name, also = '' }) =>
          matchesWords(normalise(`${name} ${also}`), words),
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

  test('of a short one is all of it', () => {
    const short = { ...group, options: options.slice(0, 5) };
    expect(offeredOf(short, '没有')).toEqual({ ...short, more: 0 });
  });
});

test('the names of what is picked', () => {
  expect([...namesOf(['k3', 'unknown'], [group])]).toEqual([['k3', '指标Ａ3第3项']]);
});
