import { describe, expect, test } from 'vitest';
import { withOffer, type KnownMatch } from '../../../../src/domain/proposal/known.ts';
import { proposalsOf } from '../../../../src/domain/proposal/proposal.ts';
import { acceptable, shownItems } from '../../../../src/features/import/review/items-shown.ts';
import { decision, SECOND, target } from '../../domain/proposal/targets.ts';

const third = target({ id: 't-3', at: '8项', confidence: 0.5 });
const items = proposalsOf([target(), SECOND, third], [decision('t-2')]);
const ids = (shown: readonly { readonly id: string }[]): string[] => shown.map(({ id }) => id);
const all = { order: 'text', show: 'all', kind: 'all' } as const;

describe('the records that are listed', () => {
  test('as in the text, or the least certain first', () => {
    expect(ids(shownItems(items, all, new Map(), null))).toEqual(['t-1', 't-2', 't-3']);
    expect(ids(shownItems(items, { ...all, order: 'doubt' }, new Map(), null))).toEqual([
      't-3',
      't-1',
      't-2',
    ]);
  });

  test('by verdict; the current one stays in view after it was decided', () => {
    const pending = { ...all, show: 'pending' } as const;
    expect(ids(shownItems(items, pending, new Map(), null))).toEqual(['t-1', 't-3']);
    expect(ids(shownItems(items, pending, new Map(), 't-2'))).toEqual(['t-1', 't-2', 't-3']);
  });

  test('those that resemble a known commitment', () => {
    const known = { ...all, show: 'known' } as const;
    expect(ids(shownItems(items, known, new Map([['t-3', []]]), null))).toEqual([]);
  });
});

test('by kind', () => {
  const mixed = proposalsOf([target(), target({ id: 't-9', at: '8项', kind: 'support' })], []);
  expect(ids(shownItems(mixed, { ...all, kind: 'support' }, new Map(), null))).toEqual(['t-9']);
});

describe('what may be accepted at once', () => {
  const row = { articleId: 'a-known', id: 't-known' };
  const alike = [{ row, changes: [] }] as unknown as readonly KnownMatch[];

  test('waits and is sure enough', () => {
    expect(ids(acceptable(items, 0.9, new Map()))).toEqual(['t-1']);
    expect(ids(acceptable(items, 0.5, new Map()))).toEqual(['t-1', 't-3']);
  });

  test('resembles no known commitment, or it is said what it is to it', () => {
    const matches = new Map([['t-1', alike]]);
    expect(ids(acceptable(items, 0.9, matches))).toEqual([]);
    const said = proposalsOf([target()], [decision('t-1', { verdict: 'pending' })]);
    expect(ids(acceptable(said, 0.9, matches))).toEqual(['t-1']);
    const offered = items.map((item) => withOffer(item, matches.get(item.id) ?? [], new Set(['a-known'])));
    expect(ids(acceptable(offered, 0.9, matches))).toEqual(['t-1']);
  });
});
