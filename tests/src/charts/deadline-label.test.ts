import { expect, test } from 'vitest';
import { deadlineLabel } from '../../../src/charts/deadline-label.ts';
import { createI18n } from '../../i18n.ts';

test.each([
  ['2027-12-31', '到2027年底', '2027年底', 'end of 2027'],
  ['2027-12-31', '年末前', '2027年底', 'end of 2027'],
  ['2027-12-31', '2027年12月底前', '2027年12月底', 'end of Dec 2027'],
  ['2027-06-30', '6月底前', '2027年6月底', 'end of Jun 2027'],
  ['2027-12-31', '', '2027年12月31日', '31 Dec 2027'],
  ['2027-12-31', '2027年12月31日前', '2027年12月31日', '31 Dec 2027'],
  ['2025', '“十四五”期末', '2025年', '2025'],
])('%s of “%s” is shown as it was said', (value, text, zh, en) => {
  const deadline = { value, basis: 'sentence', text } as const;
  expect(deadlineLabel(deadline, createI18n('zh-CN'))).toBe(zh);
  expect(deadlineLabel(deadline, createI18n('en'))).toBe(en);
});
