/** A policy with a target, a grant and a table, read by the extractor, and answers to questions about it. */
import { readAnswer } from '../../../../src/domain/second-reading/answer.ts';
import { Source } from '../../../../src/domain/second-reading/source.ts';
import type { Target } from '../../../../src/domain/dataset/schema.ts';
import { verify, type Verification } from '../../../../src/domain/second-reading/verify.ts';
import { regionNamed } from '../../../../extract/single.ts';
import { extractText } from '../../../extract/support.ts';

export const POLICY = `江苏省关于促进食品产业发展的实施意见

苏政发〔2024〕12号

一、发展目标

到2027年，全省食品产业营业收入达到2000亿元，培育龙头企业300家以上，冷链覆盖率达到60%。

到2027年底，建成检验中心5个。

二、支持政策

对新建加工基地一次性补助不超过50万元，对改建的补助25万元。

三、主要指标

| 指标 | 单位 | 2027年 |
| --- | --- | --- |
| 加工能力 | 万吨 | 120 |

江苏省人民政府

2024年3月15日
`;

export const LINES = { goals: 7, centres: 9, grants: 13, table: 19 } as const;

export function read(text: string) {
  const { dataset, ledgers } = extractText(text);
  const [document] = dataset.documents;
  const [ledger] = ledgers;
  if (document === undefined || ledger === undefined) throw new Error('no document');
  return { document, ledger, targets: dataset.targets, source: new Source(document, text) };
}

/** What a careful reader says of the first figure. */
export const GOAL = {
  line: LINES.goals,
  class: 'target',
  quote: '全省食品产业营业收入达到2000亿元',
  value_text: '2000亿元',
  value: 200_000_000_000,
  value_max: null,
  unit: '元',
  comparator: '=',
  measure: 'level',
  indicator: '食品产业营业收入',
  scope: '',
  deadline: '2027',
  frequency: null,
};

export const lines = (...rows: readonly object[]): string =>
  rows.map((row) => JSON.stringify(row)).join('\n');

/** Without the help of what the extractor found, where no targets are given. */
export function verified(
  answer: string,
  { source, targets }: { readonly source: Source; readonly targets: readonly Target[] },
): Verification {
  return verify(source, readAnswer(answer).rows, targets, regionNamed);
}
