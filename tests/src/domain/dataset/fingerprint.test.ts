import { expect, test } from 'vitest';
import { fingerprintOf, isChanged } from '../../../../src/domain/dataset/fingerprint.ts';
import { row } from '../rows.ts';

test('a fingerprint knows the policy by its number, else by its title without marks', () => {
  expect(fingerprintOf(row({}), { documentNumber: '京政发〔2023〕1号', title: '意见' }, '').policy).toBe(
    '京政发〔2023〕1号',
  );
  expect(fingerprintOf(row({}), { title: '关于“三年” 行动的《方案》' }, '').policy).toBe(
    '关于三年行动的方案',
  );
});

test('a commitment has changed when its value, unit or deadline has, not its wording', () => {
  const before = fingerprintOf(row({}), undefined, '原句');
  expect(isChanged(before, row({ indicator: '改了说法' }))).toBe(false);
  expect(isChanged(before, row({ value: 2 }))).toBe(true);
  expect(isChanged(before, row({ deadline: { value: '2026', basis: 'sentence', text: '' } }))).toBe(true);
});
