import { expect, test } from 'vitest';
import { fiveYearPlanEnd, planEndIn } from '../../../../src/domain/time/five-year-plans.ts';

test.each([
  ['一五', 1960],
  ['十五', 2005],
  ['十一五', 2010],
  ['十四五', 2025],
  ['十五五', 2030],
])('%s ends with %i', (name, year) => expect(fiveYearPlanEnd(name)).toBe(year));

test.each([
  ['“十三五”期末', 2020],
  ['十四五时期', 2025],
  ['“十五”末', 2005],
  ['十五五规划', 2030],
  ['十四五期间', 2025],
  ['十四五"', 2025],
  ['第十五条', null],
  ['九五折', null],
  ['2025年', null],
])('%s names the plan that ends with %s', (words, year) => expect(planEndIn(words)).toBe(year));
