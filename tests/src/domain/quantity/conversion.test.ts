import { expect, test } from 'vitest';
import { convertUnit, unitChoices } from '../../../../src/domain/quantity/conversion.ts';

test.each([
  [2000, '亿元', '元', 2e11],
  [35, '万元', '亿元', 0.0035],
  [1.2, '万亿元', '亿元', 12000],
  [3, '万人', '人', 30000],
  [3, '千人次', '人次', 3000],
  [12, '名', '人', 12],
  [1, '公顷', '平方米', 10000],
  [15, '亩', '公顷', 1],
  [1, '‰', '%', 0.1],
  [1, '％', '%', 1],
  [5, 'EFLOPS', 'PFLOPS', 5000],
  [2, '万吨标准煤', '吨标准煤', 20000],
  [7, '', '家', 7],
  [7, '万件', '件', 70000],
  [0.1, '亿元', '万元', 1000],
])('%s %s is %4$s %3$s', (value, from, to, expected) => {
  expect(convertUnit(value, from, to)).toEqual({ ok: true, value: expected });
});

test.each([
  ['家', '个'],
  ['%', '个百分点'],
  ['元', '美元'],
  ['人', '人次'],
  ['%', '元'],
  ['倍', '%'],
  ['平方米', '米'],
  ['元', ''],
])('%s is not converted to %s', (from, to) => {
  expect(convertUnit(1, from, to)).toEqual({ ok: false, from, to });
});

test('the menu begins with the commitment’s own unit, and every choice converts', () => {
  for (const unit of ['元', '家', '%', 'PFLOPS', '平方米', '人', '个百分点', '件']) {
    const choices = unitChoices(unit);
    expect(choices[0]).toBe(unit);
    for (const choice of choices) expect(convertUnit(1, choice, unit).ok).toBe(true);
  }
  expect(unitChoices('元')).toContain('亿元');
});
