import { describe, expect, test } from 'vitest';
import {
  countVerdicts,
  neighbourOf,
  nextPending,
  proposalsOf,
} from '../../../../src/domain/proposal/proposal.ts';
import { decision, SECOND, target } from './targets.ts';

const read = [target(), SECOND];

describe('the records under review', () => {
  test('are as they were read until somebody decides', () => {
    const items = proposalsOf(read, []);
    expect(items.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['t-1', 'pending'],
      ['t-2', 'pending'],
    ]);
    expect(items[0]?.target).toEqual(read[0]);
  });

  test('a correction replaces what was read and is stated from then on', () => {
    const corrections = { indicator: '数商企业', value: 35 };
    const [item] = proposalsOf(read, [decision('t-1', { corrections })]);
    expect(item?.target).toMatchObject({ indicator: '数商企业', value: 35, unit: '家', inferred: [] });
    expect(item?.read).toEqual(read[0]);
    expect(item?.corrected).toEqual(['indicator', 'value']);
  });

  test('a correction holds over another reading of the rest of the record', () => {
    const reread = [target({ region: { code: '330000', name: '浙江省', level: 'province' } })];
    const [item] = proposalsOf(reread, [decision('t-1', { corrections: { value: 35 } })]);
    expect(item?.target).toMatchObject({ value: 35, region: { name: '浙江省' } });
  });

  test('added records stand at their place; a withdrawn one is gone', () => {
    const added = target({ id: 'p-000001', at: '8项', indicator: '考核事项', value: 8, unit: '项' });
    const ids = (verdict: 'accepted' | 'rejected') =>
      proposalsOf(read, [decision(added.id, { added, verdict })]).map(({ id }) => id);
    expect(ids('accepted')).toEqual(['t-1', 't-2', 'p-000001']);
    expect(ids('rejected')).toEqual(['t-1', 't-2']);
  });

  test('a decision on a record that is no longer read is left aside, and holds again when it is back', () => {
    const decisions = [decision('t-2', { verdict: 'rejected' })];
    expect(countVerdicts(proposalsOf([target()], decisions))).toEqual({
      total: 1,
      pending: 1,
      accepted: 0,
      rejected: 0,
    });
    expect(countVerdicts(proposalsOf(read, decisions)).rejected).toBe(1);
  });
});

const third = target({ id: 't-3', at: '8项', confidence: 0.5 });
const items = () => proposalsOf([...read, third], [decision('t-2')]);

test('the keys go to neighbours and stop at the ends', () => {
  expect(neighbourOf(items(), 't-1', 1)).toBe('t-2');
  expect(neighbourOf(items(), 't-3', 1)).toBe('t-3');
  expect(neighbourOf(items(), 't-1', -1)).toBe('t-1');
  expect(neighbourOf(items(), 'gone', 1)).toBe('t-1');
  expect(neighbourOf([], null, 1)).toBeNull();
});

test('after a decision comes the next that waits, then those before, then none', () => {
  expect(nextPending(items(), 't-1')).toBe('t-3');
  expect(nextPending(items(), 't-3')).toBe('t-1');
  expect(nextPending(items().slice(1, 2), 't-2')).toBe('t-2');
});
