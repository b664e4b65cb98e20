/** What looks like a condition and is a commitment. */
import { describe, expect, it } from 'vitest';
import { targetsOf } from '../support.ts';

describe('no condition', () => {
  it.each([
    ['money for those who are named behind it', '每年投入2亿元以上用于科技企业培育。', 2e8],
    ['a goal, although a noun with 的', '确保完成固定资产投资500亿元以上的目标，按季度调度。', 5e10],
    [
      'what is to be brought about before a grant',
      '培育专精特新企业100家以上，首次认定的，给予20万元奖励。',
      100,
    ],
    ['what is striven for', '力争全年固定资产投资500亿元以上，给予项目要素支持。', 5e10],
    [
      'what is reached before money is paid',
      '三、2024年工作目标\n\n实现营业收入100亿元以上，兑现奖励资金5000万元。',
      1e10,
    ],
    ['firms that are counted, not acting', '专精特新企业培育100家以上，兑现奖励1亿元。', 100],
    ['what is granted to many', '发放贷款100亿元服务企业2000家。', 1e10],
    ['a road to be built', '新建100公里以上高速公路。', 100],
    ['主要 is no 要', '推荐项目主要集中在制造业，总量达到200个以上。', 200],
  ])('%s', (_, sentence, value) => {
    expect(targetsOf(sentence).map((target) => target.value)).toContain(value);
  });
});
