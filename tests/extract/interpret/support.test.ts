/** What a recipient gets, and what only speaks of grants. */
import { describe, expect, it } from 'vitest';
import { targetsOf } from '../support.ts';

/** The kinds of the figures of a text, in their order. */
const CASES: readonly (readonly [string, string, readonly ('support' | 'target')[]])[] = [
  ['a share that rises', '山区农户购机补助比例再提高3个百分点。', ['support']],
  [
    'a row of shares that rise',
    '对获评省级、市级示范社的，补助比例分别提高4个百分点、2个百分点。',
    ['support', 'support'],
  ],
  ['how many things are granted', '同一车队最多资助2个充电桩。', ['support']],
  ['money that encourages', '对获评省级、市级名师工作室的，分别鼓励4万元、2万元。', ['support', 'support']],
  [
    'a list behind the word for the grant',
    '对种植户给予补助，具体为玉米每亩60元，高粱80元。',
    ['support', 'support'],
  ],
  [
    'each month',
    '发放生活补贴，其中在本县企业就业的硕士毕业生每月1500元，在本县企业就业的本科毕业生每月800元。',
    ['support', 'support'],
  ],
  ['what may be lent', '返乡创业者可申请最高不超过20万元的担保贷款。', ['support']],
  ['what may be lent in the best case', '带动就业的返乡创业者，担保贷款额度可提高至40万元。', ['support']],
  [
    'under the heading of a grant',
    '三、补贴标准\n\n（一）骨干教师，每人每月900元；\n\n（二）青年教师，每人每月600元。',
    ['support', 'support'],
  ],
  ['all that is handed out', '全年发放文旅消费券3亿元以上。', ['target']],
  ['all that is handed out as pay', '年内发放水利工程劳务报酬5亿元以上。', ['target']],
  ['money that governments pass on', '省对县转移支付增加80亿元。', ['target']],
];

describe('support and targets', () => {
  it.each(CASES)('%s', (_, text, kinds) => {
    expect(targetsOf(text).map(({ kind }) => kind)).toEqual(kinds);
  });
});
