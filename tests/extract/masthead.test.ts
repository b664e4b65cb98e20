/** What a newsletter says of itself before its first article. */
import { expect, it } from 'vitest';
import { extractText } from './support.ts';

const newsletter = (date: string): string =>
  `数据工作通讯\n第3期\n${date}\n\n目录\n江苏省数据条例 1\n浙江省数据办法 2\n\n` +
  '编者按：近日，江苏省印发条例。\n江苏省数据条例\n到2027年，建成海洋牧场30个以上。\n（来源：江苏省政府）\n' +
  '编者按：近日，浙江省印发办法。\n浙江省数据办法\n到2027年，建成海洋牧场20个以上。\n（来源：浙江省政府）\n';

it('takes the date of issue, and a day that no calendar has is none', () => {
  const [dated] = extractText(newsletter('2023年7月5日')).dataset.documents;
  const [odd] = extractText(newsletter('2023年19月5日')).dataset.documents;
  expect(dated?.articles).toHaveLength(2);
  expect(dated?.issueDate).toBe('2023-07-05');
  expect(odd?.issueDate).toBeUndefined();
});
