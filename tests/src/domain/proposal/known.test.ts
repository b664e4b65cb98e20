import { describe, expect, test } from 'vitest';
import { knownIn, sameNumbered, withOffer } from '../../../../src/domain/proposal/known.ts';
import { row } from '../rows.ts';
import { proposalsOf } from '../../../../src/domain/proposal/proposal.ts';
import { decision, DOCUMENT, target } from './targets.ts';

const known = row({ id: 't-known', indicator: '数商企业', value: 30, deadline: target().deadline });
const found = (change: Parameters<typeof target>[0] = {}) =>
  knownIn([known])(target({ indicator: '数商企业', ...change }));

describe('what is known already', () => {
  test.each([
    ['the same', {}, []],
    [
      'the same, its date written more exactly',
      { deadline: { ...target().deadline, value: '2026-12-31' } },
      [],
    ],
    ['raised', { value: 50 }, ['raised']],
    ['lowered', { value: 20 }, ['lowered']],
    ['moved', { deadline: { ...target().deadline, value: '2028' } }, ['deadline']],
    [
      'raised and moved',
      { value: 50, deadline: { ...target().deadline, value: '2028' } },
      ['raised', 'deadline'],
    ],
    ['named a little longer', { indicator: '数商企业数量' }, []],
  ])('%s', (_name, change, changes) => {
    expect(found(change).map((match) => match.changes)).toEqual([changes]);
  });

  test.each([
    ['of another place', { region: { code: '330000', name: '浙江省', level: 'province' as const } }],
    ['in another unit', { unit: '个' }],
    ['an increment', { measure: 'increment' as const }],
    ['yearly', { frequency: 'annual' as const }],
    ['of another name', { indicator: '公园绿地' }],
    ['of another kind', { kind: 'support' as const }],
  ])('is nothing %s', (_name, change) => {
    expect(found(change)).toEqual([]);
  });

  test('what says the same comes before what changed', () => {
    const moved = row({ ...known, id: 't-moved', deadline: { ...known.deadline, value: '2030' } });
    const matches = knownIn([moved, known])(target({ indicator: '数商企业' }));
    expect(matches.map(({ row: { id } }) => id)).toEqual(['t-known', 't-moved']);
  });
});

describe('another version of a policy', () => {
  const [article] = DOCUMENT.articles;
  const numbered = (documentNumber?: string) =>
    article === undefined
      ? []
      : [{ ...article, ...(documentNumber === undefined ? {} : { documentNumber }) }];

  test('has the document number, however its brackets are written', () => {
    expect(sameNumbered(numbered('东政发〔2026〕9号'), numbered('东政发(2026) 9号'))).toHaveLength(1);
    expect(sameNumbered(numbered('东政发〔2026〕9号'), numbered('东政发〔2026〕8号'))).toEqual([]);
    expect(sameNumbered(numbered(), numbered())).toEqual([]);
  });

  const offered = (
    change: Parameters<typeof target>[0],
    decisions: Parameters<typeof proposalsOf>[1] = [],
  ) => {
    const read = target({ indicator: '数商企业', ...change });
    const [item] = proposalsOf([read], decisions).map((one) =>
      withOffer(one, knownIn([known])(read), new Set([known.articleId])),
    );
    return item?.relation;
  };

  test('offers an update, or a further mention of what it says again, until a person says else', () => {
    expect(offered({ value: 50 })).toEqual({ kind: 'update', of: 't-known' });
    expect(offered({})).toEqual({ kind: 'mention', of: 't-known' });
    expect(offered({ indicator: '公园绿地' })).toEqual({ kind: 'new' });
    expect(offered({ value: 50 }, [decision('t-1', { verdict: 'pending' })])).toEqual({ kind: 'new' });
  });
});
