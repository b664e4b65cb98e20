import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Comparable } from '../../../../src/domain/compare/comparability.ts';
import { compareGroups, panelsOf } from '../../../../src/domain/compare/panels.ts';
import { BEIJING, comparable, GUIYANG, SHANDONG, SHANGHAI } from './comparables.ts';

const ids = (items: readonly Comparable[]): string[][] =>
  panelsOf(items).map(({ members }) => members.map(({ id }) => id));

describe('panelsOf', () => {
  it('puts alike commitments of several regions into one panel, the others apart', () => {
    const items = [
      comparable({ id: 'sh', region: SHANGHAI }),
      comparable({ id: 'other', region: BEIJING, indicator: '海水淡化产业规模' }),
      comparable({ id: 'sd', region: SHANDONG }),
    ];
    expect(ids(items)).toEqual([['sh', 'sd'], ['other']]);
  });

  it('keeps one region’s path together rather than tearing it for another region’s sake', () => {
    const path = { region: GUIYANG, indicator: '交易额', unit: '元' };
    const items = [
      comparable({ id: 'city', region: SHANGHAI, indicator: '交易额', unit: '元', due: '2025' }),
      comparable({ ...path, id: 'later', due: '2025', frequency: 'annual' }),
      comparable({ ...path, id: 'sooner', due: '2023' }),
    ];
    expect(ids(items)).toEqual([['city'], ['sooner', 'later']]);
  });

  it('says the widest gap between regions and none along a region’s own path', () => {
    const one = [comparable({ id: 'a', due: '2023' }), comparable({ id: 'b', due: '2027' })];
    expect(panelsOf(one)[0]?.caveats).toEqual([]);
    const two = [...one, comparable({ id: 'c', region: SHANGHAI, due: '2030' })];
    expect(panelsOf(two)[0]?.caveats).toEqual([{ code: 'deadline-gap', years: 7 }]);
  });

  it('joins plain figures to floors rather than to ceilings', () => {
    const items = [
      comparable({ id: 'cap', region: BEIJING, comparator: '<=' }),
      comparable({ id: 'plain', region: SHANGHAI }),
      comparable({ id: 'floor', region: SHANDONG, comparator: '>=' }),
    ];
    expect(ids(items)).toEqual([['plain', 'floor'], ['cap']]);
    expect(ids(items.slice(0, 2))).toEqual([['cap', 'plain']]);
  });

  it('of nothing is nothing', () => {
    expect(panelsOf([])).toEqual([]);
  });

  const anyComparable = fc
    .record({
      region: fc.constantFrom(BEIJING, SHANGHAI, SHANDONG, GUIYANG),
      indicator: fc.constantFrom('海水淡化规模', '年度海水淡化规模', '累计海水淡化规模', '风电规模'),
      unit: fc.constantFrom('吨', '家'),
      comparator: fc.constantFrom('=' as const, '>=' as const, '<=' as const, '~' as const),
      measure: fc.constantFrom('level' as const, 'increment' as const),
      scope: fc.constantFrom('', '沿海'),
      status: fc.constantFrom('issued' as const, 'draft' as const),
      due: fc.constantFrom('2023', '2025-12-31', null),
      value: fc.constantFrom(0, 5, null),
    })
    .map((fields) => comparable(fields));
  const anyItems = fc
    .array(anyComparable, { maxLength: 14 })
    .map((items) => items.map((item, index) => ({ ...item, id: `t-${index}` })));

  it('is a partition in which every pair of a panel may share an axis', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const panels = panelsOf(items);
        const seen = panels.flatMap(({ members }) => members.map(({ id }) => id));
        expect(seen.toSorted()).toEqual(items.map(({ id }) => id).toSorted());
        const pairs = panels.flatMap(({ members }) =>
          members.flatMap((a) => members.map((b) => [a, b] as const)),
        );
        const verdicts = pairs.filter(([a, b]) => a !== b).map(([a, b]) => compare(a, b).verdict);
        expect(verdicts.every((verdict) => verdict === 'same-axis')).toBe(true);
      }),
    );
  });

  it('does not depend on the order of the input', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        expect(ids(items.toReversed())).toEqual(ids(items));
      }),
    );
  });

  it('is symmetric in the verdict', () => {
    fc.assert(
      fc.property(anyComparable, anyComparable, (a, b) => {
        const [there, back] = [compare(a, b), compare(b, a)];
        expect(back.verdict).toBe(there.verdict);
        expect(back.reasons.map(({ code }) => code)).toEqual(there.reasons.map(({ code }) => code));
      }),
    );
  });
});

describe('between panels', () => {
  it('says each reason once and takes the strictest verdict', () => {
    const left = [comparable({ id: 'a', due: '2025' }), comparable({ id: 'b', due: '2026' })];
    const right = [comparable({ id: 'c', region: SHANGHAI, scope: '沿海', due: '2030' })];
    const result = compareGroups(left, right);
    expect(result.verdict).toBe('side-by-side');
    expect(result.reasons).toEqual([{ code: 'scope', left: '', right: '沿海' }]);
    expect(result.caveats).toEqual([{ code: 'deadline-gap', years: 5 }]);
  });
});
