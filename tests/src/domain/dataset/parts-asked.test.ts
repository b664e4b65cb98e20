/** What an address asks for of a dataset in parts. */
import { describe, expect, it } from 'vitest';
import { idsAsked, partsAsked } from '../../../../src/domain/dataset/parts-asked.ts';

const ALL = ['330000', '370000', '440000'];

describe('the parts that an address asks for', () => {
  it.each<[string, Record<string, unknown>, string | null, string[]]>([
    ['nothing', { region: [], level: [] }, null, []],
    ['a city, by its province', { region: ['330100'] }, null, ['330000']],
    ['a province with all in it', { region: ['330000*'] }, null, ['330000']],
    ['a province in a list is itself alone', { region: ['330000', '370000'] }, null, []],
    ['one that a screen is about takes in its places', { region: '330000' }, null, ['330000']],
    [
      'one that is held against others',
      { of: '330200', against: ['cities', '370100'] },
      null,
      ['330000', '370000'],
    ],
    ['my region', { region: [] }, '440300', ['440000']],
    ['a lower level without a place is everywhere', { level: ['city'], region: [] }, null, ALL],
    ['a lower level of a place', { level: 'city', region: ['330000*'] }, null, ['330000']],
    ['a level that comes first', { level: 'province' }, null, []],
    ['no place', { q: '330100', region: ['none'] }, null, []],
  ])('%s', (_, params, mine, parts) => {
    expect(partsAsked(params, mine, ALL).toSorted()).toEqual(parts);
  });

  it('with those around a province', () => {
    expect(partsAsked({ region: ['460000+'] }, null, ALL)).toEqual(['460000', '440000']);
  });
});

it('names commitments and documents, also by a policy of theirs', () => {
  const params = {
    doc: 'd-0123456789ab',
    policy: ['d-0a23456789ab-2'],
    q: 'd-',
    line: 3,
    topic: ['indicator:d-x'],
  };
  expect(idsAsked(params, 't-0123456789')).toEqual(['d-0123456789ab', 'd-0a23456789ab', 't-0123456789']);
  expect(idsAsked({}, null)).toEqual([]);
});
