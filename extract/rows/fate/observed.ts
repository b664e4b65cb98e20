/** What has been reached or is only expected: 截至2022年底已建成20个; 同比增长8%; 据机构预测…; 仍有三成乡镇未设置. */
import { rowsThat } from '../row.ts';

/** Among this year's tasks 同比增长7%左右 tells of what shall be; 截至 and 已 in the clause itself do not. */
const NOT_A_TASK = ['is:outside-tasks', '(?:截至|截止|已|目前|现有|去年|上年)…#'];

export const OBSERVED = rowsThat('observed', {
  'observed.comes-anyway': {
    when: ['{COHORT}(?:人数|规模|总数|总量|数量)?(?:预计|将|已)*(?:达到?|超过?|突破|接近|近|有|为)*@'],
    // 引进高校毕业生超3万人
    not: ['{DO}~{COHORT}…@'],
  },
  // 仍有三成乡镇未设置: what is lacking is a state, not a promise.
  'observed.still': { when: ['(?:仍|尚|还)(?:有|占|存在|不|未|为)…#'] },
  'observed.done-behind': { when: ['#~(?:已(?:于|经|全部)|均已)'] },
  // 累计发放补贴2亿元; but 到2027年累计发放 and 力争累计发放 look ahead.
  'observed.paid': { when: ['(?:已|累计|共)(?:经|[向为]~)?{PAY|ALLOT}…#'], not: ['{AHEAD}……#', 'is:dated'] },
  'observed.last-year': {
    when: ['^^(?:去年|上年)(?!同)(?:(?!今年|明年|到20|力争|将|给予)[^。])*#'],
    not: ['{GRANT|PAY}'],
  },
  'observed.forecast': {
    when: ['(?:据~(?:{FORECAST|EXPECT})|(?:机构|报告》?|专家|协会)(?:{FORECAST|EXPECT})|^^预计|缺口将)……#'],
    not: ['{GRANT|PAY}'],
  },
  'observed.past-date': { when: ['is:past-dated', NOT_A_TASK], not: ['{GRANT|PAY}'] },
  'observed.since': {
    when: ['(?:截至|以来|近年来|过去)……#'],
    not: ['{AHEAD}……#', 'is:dated', '{GRANT|PAY}'],
  },
  'observed.looks-back': {
    when: ['{PAST}[^；。]{0,60}#', NOT_A_TASK],
    not: ['{AHEAD}……#', 'is:dated', '{GRANT|PAY}'],
  },
});
